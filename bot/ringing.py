"""APScheduler rings once a minute: one job, nothing in it but the bell."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from apscheduler.schedulers.background import BackgroundScheduler

from bot.clockwork import Clockwork, never


def start_ringing(clockwork: Clockwork, until: Callable[[], bool] = never) -> BackgroundScheduler:
    """Ring now, then each minute. A late ring is never dropped (misfire_grace_time), nor doubled.

    What is due when it is told to stop waits for another process, or for the next start.
    """
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_job(
        partial(clockwork.ring, until),
        trigger="cron",
        second=0,
        # A first job of its own would be looked for in vain by a scheduler that stops at once.
        next_run_time=datetime.now(UTC),
        id="bell",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    return scheduler

"""APScheduler rings once a minute: for what is due, and beside it for the housekeeping."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from apscheduler.schedulers.background import BackgroundScheduler

from bot.bell_watch import BELL, HOUSE
from bot.clockwork import Clockwork
from bot.whole_teams import never


def start_ringing(clockwork: Clockwork, until: Callable[[], bool] = never) -> BackgroundScheduler:
    """Ring now, then each minute. A late ring is never dropped (misfire_grace_time), nor doubled.

    What is due when it is told to stop waits for another process, or for the next start.
    """
    scheduler = BackgroundScheduler(timezone="UTC")
    for name, work in ((BELL, clockwork.work), (HOUSE, clockwork.keep_house)):
        scheduler.add_job(
            partial(work, until),
            trigger="cron",
            second=0,
            # A first job of its own would be looked for in vain by a scheduler that stops at once.
            next_run_time=datetime.now(UTC),
            id=name,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
    scheduler.start()
    return scheduler

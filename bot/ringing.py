"""APScheduler rings once a minute: one job, nothing in it but the bell."""

from collections.abc import Callable
from functools import partial

from apscheduler.schedulers.background import BackgroundScheduler

from bot.clockwork import Clockwork, never


def start_ringing(clockwork: Clockwork, until: Callable[[], bool] = never) -> BackgroundScheduler:
    """Ring now, then each minute. A late ring is never dropped (misfire_grace_time), nor doubled.

    What is due when it is told to stop waits for another process, or for the next start.
    """
    scheduler = BackgroundScheduler(timezone="UTC")
    ring = partial(clockwork.ring, until)
    scheduler.add_job(
        ring,
        trigger="cron",
        second=0,
        id="bell",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.add_job(ring, id="first", misfire_grace_time=None)
    scheduler.start()
    return scheduler

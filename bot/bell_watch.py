"""The bell rings each minute even when the machine's clock was put back: it was planned for an hour later."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event, Thread

from apscheduler.schedulers.background import BackgroundScheduler

logger = logging.getLogger(__name__)

BELL = "bell"
HOUSE = "housekeeping"
LOOK_EVERY = 5.0
"""Seconds."""
TOO_FAR = timedelta(seconds=65)
"""A bell that rings each minute is never planned so far ahead."""


@contextmanager
def kept_in_time(
    scheduler: BackgroundScheduler, *, look_every: float = LOOK_EVERY
) -> Iterator[None]:
    """While it lasts, a bell that waits for an hour that was already there rings within a minute."""
    ended = Event()

    def watch() -> None:
        while not ended.wait(look_every):
            look(scheduler)

    thread = Thread(target=watch, name="bell-watch", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def look(scheduler: BackgroundScheduler) -> None:
    for name in (BELL, HOUSE):
        job = scheduler.get_job(name)
        planned = None if job is None else job.next_run_time
        if planned is not None and planned - datetime.now(UTC) > TOO_FAR:
            logger.warning("The clock was put back: the bell is planned again.")
            scheduler.reschedule_job(name, trigger="cron", second=0)

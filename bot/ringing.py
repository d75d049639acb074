"""APScheduler rings once a minute: one job, nothing in it but the bell."""

from apscheduler.schedulers.background import BackgroundScheduler

from bot.clockwork import Clockwork


def start_ringing(clockwork: Clockwork) -> BackgroundScheduler:
    """Ring now, then each minute. A late ring is never dropped (misfire_grace_time), nor doubled."""
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_job(
        clockwork.ring,
        trigger="cron",
        second=0,
        id="bell",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.add_job(clockwork.ring, id="first", misfire_grace_time=None)
    scheduler.start()
    return scheduler

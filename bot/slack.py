"""Running in a real Slack: by Socket Mode, or by signed HTTP."""

import logging
from contextlib import ExitStack
from datetime import UTC, datetime

import uvicorn
from starlette.applications import Starlette

from bot.running import at_work, end_well_when_told
from bot.settings import Settings
from bot.slack_chat import online_chat
from bot.slack_ears import Ears
from bot.web import web
from storage.storage import open_storage

logger = logging.getLogger(__name__)

SECONDS_TO_ANSWER = 5
"""For what is under way when the program is told to stop."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def run_slack(settings: Settings) -> None:
    """Until the process is told to stop."""
    end_well_when_told()
    with ExitStack() as closing:
        storage = open_storage(settings.database_url)
        closing.callback(storage.close)
        ears = Ears(
            token=settings.slack_bot_token,
            app_token=settings.slack_app_token,
            signing_secret=settings.slack_signing_secret,
            api_url=settings.slack_api_url,
        )
        chats = {"slack": online_chat(settings.slack_bot_token, api_url=settings.slack_api_url)}
        closing.enter_context(
            at_work(storage, chats, settings=settings, clock=utc_now, hearing=ears.open)
        )
        logger.info("Prospect is at work.")
        serve(web(storage, ears.routes, connected=ears.hear), settings)


def serve(site: Starlette, settings: Settings) -> None:
    """Until the process is told to stop; requests under way are answered."""
    uvicorn.run(
        site,
        host=settings.host,
        port=settings.port,
        log_config=None,  # its lines go where ours go, in the same form
        access_log=False,
        ws="none",
        timeout_graceful_shutdown=SECONDS_TO_ANSWER,
    )

"""Running in a real Slack: by Socket Mode, or by signed HTTP."""

import logging
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime

import uvicorn
from starlette.routing import BaseRoute

from bot.house import House
from bot.running import at_work
from bot.settings import Settings
from bot.web import web
from chat.slack.chat import SlackChat
from chat.slack.connect import IMPATIENCE, bolt_app, one_workspace, web_client
from chat.slack.http import routes
from chat.slack.listen import listen
from chat.slack.socket_mode import SocketMode
from storage.storage import open_storage

logger = logging.getLogger(__name__)


def utc_now() -> datetime:
    return datetime.now(UTC)


def slack_chat(settings: Settings) -> SlackChat:
    """One workspace: the same token for whatever team a message is for."""
    token, api = settings.slack_bot_token, settings.slack_api_url
    patient = web_client(token, api_url=api)
    quick = web_client(token, api_url=api, seconds=IMPATIENCE)
    return SlackChat(lambda _team: patient, quick=lambda _team: quick)


def run_slack(settings: Settings) -> None:
    """Until the process is told to stop."""
    with ExitStack() as closing:
        storage = open_storage(settings.database_url)
        closing.callback(storage.close)
        served: list[BaseRoute] = []
        heard: list[Callable[[], bool]] = []

        def ready(house: House) -> None:
            app = bolt_app(
                one_workspace(settings.slack_bot_token),
                signing_secret=settings.slack_signing_secret,
                api_url=settings.slack_api_url,
            )
            listen(app, house.dispatcher.receive, news=house.acquaintance.learn)
            if settings.slack_signing_secret:
                served.extend(routes(app))
            if settings.slack_app_token:
                socket = SocketMode(
                    app, settings.slack_app_token, api_url=settings.slack_api_url, now=time.time
                )
                heard.append(lambda: socket.connected)
                closing.callback(socket.stop)
                socket.start()

        chats = {"slack": slack_chat(settings)}
        closing.enter_context(
            at_work(storage, chats, settings=settings, clock=utc_now, ready=ready)
        )
        logger.info("Prospect is at work.")
        site = web(storage, served, connected=lambda: all(listens() for listens in heard))
        uvicorn.run(
            site,
            host=settings.host,
            port=settings.port,
            log_level="warning",
            access_log=False,
            ws="none",
        )

"""Where Slack is heard: over Socket Mode, over signed HTTP, or both."""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from starlette.routing import BaseRoute

from bot.house import House
from bot.settings import Settings
from bot.slack_chat import online_chat
from chat.slack.chat import SlackChat
from chat.slack.connect import SLACK_API, Authorized, bolt_app, one_workspace
from chat.slack.http import routes
from chat.slack.listen import Gone, listen
from chat.slack.socket_mode import SocketMode


def of_one_workspace(settings: Settings) -> tuple[SlackChat, "Ears"]:
    """Its chat and its ears, with the one token of .env."""
    token, api_url = settings.slack_bot_token, settings.slack_api_url
    ears = Ears(
        authorize=one_workspace(token),
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        api_url=api_url,
    )
    return online_chat(token, api_url=api_url), ears


class Ears:
    """With an `app_token` it joins by Socket Mode; with a `signing_secret` it has `routes` to serve.

    `gone` hears of workspaces that have the app no more; `install` are the addresses by which others
    get it.
    """

    def __init__(
        self,
        *,
        authorize: Authorized,
        gone: Gone | None = None,
        install: Sequence[BaseRoute] = (),
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = SLACK_API,
    ) -> None:
        self.routes: list[BaseRoute] = list(install)
        self._authorize = authorize
        self._gone = gone
        self._app_token = app_token
        self._secret = signing_secret
        self._api_url = api_url
        self._sockets: list[SocketMode] = []

    @contextmanager
    def open(self, house: House) -> Iterator[None]:
        """What people do in Slack reaches the house."""
        app = bolt_app(self._authorize, signing_secret=self._secret, api_url=self._api_url)
        listen(
            app,
            house.dispatcher.receive,
            news=house.acquaintance.learn,
            moved=house.acquaintance.moved,
            gone=self._gone,
        )
        if self._secret:
            self.routes.extend(routes(app, signing_secret=self._secret))
        with ExitStack() as closing:
            if self._app_token:
                socket = SocketMode(app, self._app_token, api_url=self._api_url, now=time.time)
                socket.start()
                closing.callback(socket.stop)
                self._sockets.append(socket)
            yield

    def hear(self) -> bool:
        """Whether the connection stands, where there must be one."""
        return all(socket.connected for socket in self._sockets)

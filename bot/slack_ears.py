"""Where Slack is heard: over Socket Mode, over signed HTTP, or both."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager

from starlette.routing import BaseRoute

from bot.house import House
from bot.settings import Settings
from bot.slack_chat import online_chat
from chat.slack.chat import ClientOf, SlackChat
from chat.slack.connect import SLACK_API, Authorized, Before, bolt_app, one_workspace
from chat.slack.http import routes
from chat.slack.listen import Gone, listen
from chat.slack.socket_mode import SocketMode


def of_one_workspace(settings: Settings) -> tuple[SlackChat, "Ears"]:
    """Its chat and its ears, with the one token of .env."""
    token, api_url = settings.slack_bot_token, settings.slack_api_url
    chat = online_chat(token, api_url=api_url)
    ears = Ears(
        authorize=one_workspace(token),
        let_in=chat.is_let_in,
        app_token=settings.slack_app_token,
        signing_secret=settings.slack_signing_secret,
        api_url=api_url,
    )
    return chat, ears


def always() -> bool:
    """Nobody says no."""
    return True


class Ears:
    """With an `app_token` it joins by Socket Mode; with a `signing_secret` it has `routes` to serve.

    `before` may answer what comes from elsewhere, `clients` are the workspaces' own, where there are
    many; `gone` hears of workspaces that have the app no more; `install` are the addresses by which others
    get it. `let_in` says whether Slack takes the token of the one workspace.
    """

    def __init__(
        self,
        *,
        authorize: Authorized,
        before: Before | None = None,
        clients: ClientOf | None = None,
        gone: Gone | None = None,
        install: Sequence[BaseRoute] = (),
        let_in: Callable[[], bool] = always,
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = SLACK_API,
    ) -> None:
        self.routes: list[BaseRoute] = list(install)
        self._authorize = authorize
        self._before = before
        self._clients = clients
        self._gone = gone
        self._let_in = let_in
        self._app_token = app_token
        self._secret = signing_secret
        self._api_url = api_url
        self._sockets: list[SocketMode] = []

    @contextmanager
    def open(self, house: House) -> Iterator[None]:
        """What people do in Slack reaches the house."""
        app = bolt_app(
            self._authorize,
            before=self._before,
            signing_secret=self._secret,
            api_url=self._api_url,
        )
        listen(
            app,
            house.dispatcher.receive,
            news=house.grapevine.changed,
            moved=house.grapevine.moved,
            gone=self._gone,
            clients=self._clients,
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
        """Whether the connection stands, where there must be one, and the token is good."""
        return self._let_in() and all(socket.connected for socket in self._sockets)

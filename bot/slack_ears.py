"""Where Slack is heard: over Socket Mode, over signed HTTP, or both."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from starlette.routing import BaseRoute

from bot.house import House
from chat.slack.connect import SLACK_API, bolt_app, one_workspace
from chat.slack.http import routes
from chat.slack.listen import listen
from chat.slack.socket_mode import SocketMode


class Ears:
    """With an `app_token` it joins by Socket Mode; with a `signing_secret` it has `routes` to serve."""

    def __init__(
        self,
        *,
        token: str,
        app_token: str = "",
        signing_secret: str = "",
        api_url: str = SLACK_API,
    ) -> None:
        self.routes: list[BaseRoute] = []
        self._token = token
        self._app_token = app_token
        self._secret = signing_secret
        self._api_url = api_url
        self._sockets: list[SocketMode] = []

    @contextmanager
    def open(self, house: House) -> Iterator[None]:
        """What people do in Slack reaches the house."""
        app = bolt_app(
            one_workspace(self._token), signing_secret=self._secret, api_url=self._api_url
        )
        listen(
            app,
            house.dispatcher.receive,
            news=house.acquaintance.learn,
            moved=house.acquaintance.moved,
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

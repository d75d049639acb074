"""A Socket Mode connection that notices when it is dead and comes back by itself."""

import logging
from collections.abc import Callable
from threading import Event, Thread
from typing import Final

from slack_bolt import App
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_sdk.errors import SlackClientNotConnectedError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from chat.slack.connect import SLACK_API, WORKERS, web_client
from chat.slack.socket_client import SocketClient, is_hung_up, let_go
from chat.slack.wire import UNANSWERED, wire

logger = logging.getLogger(__name__)

PING: Final = 2.0
"""Seconds between pings."""
LATE: Final = 6.0
"""Seconds without an answer to a ping, after which the connection is taken for dead.

So it is when the machine's clock was set."""
LONGEST_WAIT: Final = 30.0
LAST_ANSWERS: Final = 5.0
"""Seconds for what is being answered when the bot stops: Slack waits three."""


class SocketMode:
    """Connects in a thread of its own; `connected` tells a page or a doctor how it is.

    `now` is the machine's own clock (seconds since 1970), whatever time the bot lives in.
    """

    def __init__(
        self,
        app: App,
        app_token: str,
        *,
        api_url: str = SLACK_API,
        now: Callable[[], float],
        look_every: float = 0.2,
    ) -> None:
        self._app = app
        self._client = SocketClient(
            app_token,
            logger=wire,
            web_client=web_client(app_token, api_url=api_url),
            proxy=app.client.proxy,
            ping_interval=PING,
            concurrency=WORKERS,
        )
        self._client.socket_mode_request_listeners.append(self._hear)
        self._now = now
        self._look_every = look_every
        self._stopped = Event()
        self._thread = Thread(target=self._watch, name="slack-socket", daemon=True)
        self._since = now()

    def start(self) -> None:
        """Connect, now or as soon as it can be done. Returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """What came is answered; then it stops, without waiting for a word that will not come any more."""
        self._stopped.set()
        self._client.is_asked.set()
        self._thread.join(timeout=5)
        self._client.waits_until_answered(LAST_ANSWERS)
        self._client.closed = True
        self._client.auto_reconnect_enabled = False
        self._client.current_session_state.terminated = True
        self._client.message_queue.put(None)
        let_go(self._client.current_session)
        self._client.close()

    @property
    def connected(self) -> bool:
        return (
            bool(self._client.is_connected())
            and not self._is_late()
            and not is_hung_up(self._client.current_session)
        )

    def _hear(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        """One envelope: what answers it goes back in its acknowledgement."""
        begins = self._now()
        try:
            send_response(client, request, run_bolt_app(self._app, request), begins)
        except SlackClientNotConnectedError:
            logger.warning(
                "The connection ended before an answer was given: its person sees an error."
            )

    def _watch(self) -> None:
        wait = 0.0
        while not self._stopped.is_set():
            asked = self._client.is_asked.is_set()
            self._client.is_asked.clear()
            fine = (self.connected and not asked) or self._connects(replaces=asked)
            wait = 0.0 if fine else min(max(2 * wait, 1.0), LONGEST_WAIT)
            self._client.is_asked.wait(wait or self._look_every)

    def _connects(self, *, replaces: bool) -> bool:
        """A new address each time: Slack's serve once. Forced when the old one only looks alive, or
        `replaces` one that does not stay.
        """
        stands = self._client.is_connected()
        if stands and not replaces:
            let_go(self._client.current_session)
        try:
            self._client.connect_to_new_endpoint(force=stands)
        except UNANSWERED as error:
            logger.warning("Slack cannot be reached.", extra={"reason": type(error).__name__})
            return False
        self._since = self._now()
        if self._client.is_connected():
            logger.info("Connected to Slack.")
        return bool(self._client.is_connected())

    def _is_late(self) -> bool:
        session = self._client.current_session
        heard = None if session is None else session.last_ping_pong_time
        return abs(self._now() - (heard or self._since)) > LATE

"""A Socket Mode connection that notices when it is dead and comes back by itself."""

import logging
from collections.abc import Callable
from contextlib import suppress
from socket import SHUT_RDWR
from threading import Event, Thread
from typing import Final

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler

from chat.slack.connect import SLACK_API, WORKERS, web_client
from chat.slack.wire import UNANSWERED, wire

logger = logging.getLogger(__name__)

PING: Final = 2.0
"""Seconds between pings."""
LATE: Final = 6.0
"""Seconds without an answer to a ping, after which the connection is taken for dead.

Slack's client waits four pings, turning round without a pause meanwhile."""
LONGEST_WAIT: Final = 30.0


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
        look_every: float = 1.0,
    ) -> None:
        self._handler = SocketModeHandler(
            app,
            app_token,
            logger=wire,
            web_client=web_client(app_token, api_url=api_url),
            ping_interval=PING,
            concurrency=WORKERS,
        )
        self._client = self._handler.client
        self._now = now
        self._look_every = look_every
        self._stopped = Event()
        self._thread = Thread(target=self._watch, name="slack-socket", daemon=True)
        self._since = now()

    def start(self) -> None:
        """Connect, now or as soon as it can be done. Returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop, without waiting for a word that will not come any more."""
        self._stopped.set()
        self._thread.join(timeout=5)
        self._client.closed = True
        self._client.auto_reconnect_enabled = False
        self._client.current_session_state.terminated = True
        self._client.message_queue.put(None)
        self._let_go()
        self._handler.close()  # type: ignore[no-untyped-call]

    @property
    def connected(self) -> bool:
        return bool(self._client.is_connected()) and not self._is_late()

    def _watch(self) -> None:
        wait = 0.0
        while not self._stopped.is_set():
            fine = self.connected or self._connects()
            wait = 0.0 if fine else min(max(2 * wait, 1.0), LONGEST_WAIT)
            self._stopped.wait(wait or self._look_every)

    def _connects(self) -> bool:
        """A new address each time: Slack's serve once. Forced when the old one only looks alive."""
        stuck = self._client.is_connected()
        if stuck:
            self._let_go()
        try:
            self._client.connect_to_new_endpoint(force=stuck)
        except UNANSWERED as error:
            logger.warning("Slack cannot be reached.", extra={"reason": type(error).__name__})
            return False
        self._since = self._now()
        if self._client.is_connected():
            logger.info("Connected to Slack.")
        return bool(self._client.is_connected())

    def _let_go(self) -> None:
        """Wake whoever listens to the connection: closing it waits for them, three seconds."""
        session = self._client.current_session
        if session is not None and session.sock is not None:
            with suppress(OSError):
                session.sock.shutdown(SHUT_RDWR)

    def _is_late(self) -> bool:
        session = self._client.current_session
        heard = None if session is None else session.last_ping_pong_time
        return self._now() - (heard or self._since) > LATE

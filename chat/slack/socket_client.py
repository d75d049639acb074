"""Slack's own Socket Mode client, which lets go of an old connection only when the new one stands, and at once."""

import json
import os
from contextlib import suppress
from socket import MSG_DONTWAIT, MSG_PEEK, SHUT_RDWR, socket
from threading import Condition, Event
from typing import Any, Final

from slack_sdk.errors import SlackClientNotConnectedError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.builtin.connection import Connection, ConnectionState

ENVELOPE: Final = '"envelope_id"'
STILL_COMING: Final = 0.1
"""Seconds in which something may still come by the old connection, sent before the new one stood."""
LAST_ANSWERS: Final = 2.0
"""Seconds for what came by the old connection to be answered."""


class SocketClient(SocketModeClient):
    """Its parent lets the new connection wait until the old one is closed, which takes three seconds:
    all that Slack gives for an answer.

    `is_asked` is set when Slack asks for another connection: whoever looks after this one makes it.
    """

    def __init__(self, app_token: str, **more: Any) -> None:
        self.is_asked = Event()
        self._under_way = 0
        self._changed = Condition()
        super().__init__(app_token, **more)

    def enqueue_message(self, message: str) -> None:
        if ENVELOPE in message:
            self._counts(1)
        elif '"disconnect"' in message and json.loads(message).get("type") == "disconnect":
            self.is_asked.set()
            return
        super().enqueue_message(message)

    def run_message_listeners(self, message: dict[str, Any], raw_message: str) -> None:
        try:
            super().run_message_listeners(message, raw_message)
        finally:
            if ENVELOPE in raw_message:
                self._counts(-1)

    def connect(self) -> None:
        """Raises SlackClientNotConnectedError, and keeps the connection there is."""
        if self.wss_uri is None:
            self.wss_uri = self.issue_new_wss_url()
        new, old, state = self._connection(), self.current_session, self.current_session_state
        new.connect()
        if not new.is_active():
            raise SlackClientNotConnectedError("the connection was not made")
        self.current_session = new
        self.current_session_state = ConnectionState()  # type: ignore[no-untyped-call]
        if old is not None and old.is_active() and not is_hung_up(old):
            self._answers_what_came()
        state.terminated = True
        if old is not None:
            let_go(old)
            old.close()
        self.auto_reconnect_enabled = self.default_auto_reconnect_enabled
        if not self.current_app_monitor_started:
            self.current_app_monitor_started = True
            self.current_app_monitor.start()

    def _answers_what_came(self) -> None:
        Event().wait(STILL_COMING)
        with self._changed:
            self._changed.wait_for(lambda: self._under_way == 0, timeout=LAST_ANSWERS)

    def _counts(self, change: int) -> None:
        with self._changed:
            self._under_way += change
            self._changed.notify_all()

    def _connection(self) -> Connection:
        return Connection(
            url=str(self.wss_uri),
            logger=self.logger,
            ping_interval=self.ping_interval,
            trace_enabled=self.trace_enabled,
            all_message_trace_enabled=self.all_message_trace_enabled,
            ping_pong_trace_enabled=self.ping_pong_trace_enabled,
            receive_buffer_size=self.receive_buffer_size,
            proxy=self.proxy,
            proxy_headers=self.proxy_headers,
            on_message_listener=self._on_message,
            on_error_listener=self._on_error,
            on_close_listener=self._on_close,
            ssl_context=self.web_client.ssl,
        )


def let_go(session: Connection | None) -> None:
    """Wake whoever listens to the connection: closing it waits for them, three seconds."""
    if session is not None and session.sock is not None:
        with suppress(OSError):
            session.sock.shutdown(SHUT_RDWR)


def is_hung_up(session: Connection | None) -> bool:
    """Whether the other side ended the connection without a word.

    Its client notices after four pings, turning round without a pause meanwhile.
    """
    there = None if session is None else session.sock
    if there is None:
        return False
    try:
        with socket(fileno=os.dup(there.fileno())) as line:
            return line.recv(1, MSG_PEEK | MSG_DONTWAIT) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True

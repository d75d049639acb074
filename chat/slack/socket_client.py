"""Slack's own Socket Mode client, which lets go of an old connection only when the new one stands, and at once."""

import json
import os
from contextlib import suppress
from socket import MSG_DONTWAIT, MSG_PEEK, SHUT_RDWR, socket
from threading import Condition, Event, Lock, Thread
from typing import Any, Final

from slack_sdk.errors import SlackClientNotConnectedError
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.builtin.connection import Connection, ConnectionState

FAREWELL: Final = 2.0
"""Seconds in which something may still come by a connection that has been replaced."""


class SocketClient(SocketModeClient):
    """Its parent reads one connection at a time, and lets the new one wait until the old one is closed:
    three seconds, all that Slack gives for an answer. Here each has a reader of its own.

    `is_asked` is set when Slack asks for another connection: whoever looks after this one makes it.
    """

    def __init__(self, app_token: str, **more: Any) -> None:
        self.is_asked = Event()
        self._ended = Event()
        self._read: Connection | None = None
        self._reading = Lock()
        self._under_way = 0
        self._answered = Condition()
        super().__init__(app_token, **more)

    def enqueue_message(self, message: str) -> None:
        if is_request_to_leave(message):
            self.is_asked.set()
        else:
            with self._answered:
                self._under_way += 1
            super().enqueue_message(message)

    def run_message_listeners(self, message: dict[str, Any], raw_message: str) -> None:
        try:
            super().run_message_listeners(message, raw_message)
        finally:
            with self._answered:
                self._under_way -= 1
                self._answered.notify_all()

    def waits_until_answered(self, seconds: float) -> None:
        """Until what came has its answer, so long at most."""
        with self._answered:
            self._answered.wait_for(lambda: self._under_way <= 0, seconds)

    def connect(self) -> None:
        """Raises SlackClientNotConnectedError, and keeps the connection there is."""
        if self.wss_uri is None:
            self.wss_uri = self.issue_new_wss_url()
        new, old, state = self._connection(), self.current_session, self.current_session_state
        new.connect()
        if not new.is_active():
            raise SlackClientNotConnectedError("the connection was not made")
        with self._reading:
            self.current_session = new
            self.current_session_state = ConnectionState()  # type: ignore[no-untyped-call]
        self._run_current_session()
        if old is not None and old.is_active() and not is_hung_up(old):
            Thread(target=self._says_farewell, args=(old, state), daemon=True).start()
        elif old is not None:
            ends(old, state)
        self.auto_reconnect_enabled = self.default_auto_reconnect_enabled
        if not self.current_app_monitor_started:
            self.current_app_monitor_started = True
            self.current_app_monitor.start()

    def close(self) -> None:
        self._ended.set()
        super().close()

    def _run_current_session(self) -> None:
        """Asked for ten times a second, and at once for a new connection."""
        with self._reading:
            session, state = self.current_session, self.current_session_state
            if session is None or session is self._read or not session.is_active():
                return
            self._read = session
        state.terminated = False
        reads = session.run_until_completion
        Thread(target=reads, args=(state,), name="slack-reader", daemon=True).start()

    def _says_farewell(self, old: Connection, state: ConnectionState) -> None:
        self._ended.wait(FAREWELL)
        ends(old, state)

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


def is_request_to_leave(message: str) -> bool:
    return '"disconnect"' in message and json.loads(message).get("type") == "disconnect"


def ends(session: Connection, state: ConnectionState) -> None:
    state.terminated = True
    let_go(session)
    session.close()


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

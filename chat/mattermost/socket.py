"""The WebSocket over which direct messages come: kept up, taken up where it was, never silent for long.

The library does the protocol; what is ours is Mattermost's: a `hello` that may never come, a
connection that is resumed by its id and the last number heard (docs/reference/mattermost.md).
"""

import json
import logging
import random
from collections.abc import Callable, Mapping
from threading import Event, Thread
from typing import Any, Final
from urllib.parse import urlencode

from websockets.exceptions import WebSocketException
from websockets.sync.client import ClientConnection, connect

logger = logging.getLogger(__name__)

HELLO: Final = "hello"
HELLO_WITHIN: Final = 10.0
"""Seconds: with a wrong token nothing is said at all."""
LISTENS_FOR: Final = 1.0
PING_EVERY: Final = 20.0
FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 30.0
LARGEST: Final = 4_000_000

Json = Mapping[str, Any]
Heard = Callable[[str, Json], None]
"""An event by its name, and its data."""


class Socket:
    """`heard` is called in this thread, one event after the other; `fresh` when some may be missing."""

    def __init__(self, url: str, token: str, *, heard: Heard, fresh: Callable[[], None]) -> None:
        self._address = f"{url.rstrip('/')}/api/v4/websocket".replace("http", "ws", 1)
        self._token = token
        self._heard = heard
        self._fresh = fresh
        self._connection_id = ""
        self._last = -1
        self._stopping = Event()
        self._connected = Event()
        self._thread = Thread(target=self._listen, name="mattermost-socket", daemon=True)

    @property
    def connected(self) -> bool:
        return self._connected.is_set()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """What is under way ends."""
        self._stopping.set()
        self._thread.join(timeout=15)

    def _listen(self) -> None:
        wait = FIRST_WAIT
        while not self._stopping.is_set():
            try:
                if self._hold():
                    wait = FIRST_WAIT
            except (WebSocketException, OSError, TimeoutError, ValueError) as error:
                logger.warning(
                    "Mattermost's WebSocket ended and is opened again.",
                    extra={"reason": type(error).__name__},
                )
            self._connected.clear()
            self._stopping.wait(wait * random.uniform(0.5, 1.0))
            wait = min(wait * 2, LONGEST_WAIT)

    def _hold(self) -> bool:
        """One connection, to its end; whether it stood."""
        resumed = {"connection_id": self._connection_id, "sequence_number": str(self._last + 1)}
        query = f"?{urlencode(resumed)}" if self._connection_id else ""
        with connect(
            self._address + query,
            additional_headers={"Authorization": f"Bearer {self._token}"},
            open_timeout=HELLO_WITHIN,
            ping_interval=PING_EVERY,
            ping_timeout=PING_EVERY,
            max_size=LARGEST,
            proxy=None,
        ) as connection:
            return self._hear(connection)

    def _hear(self, connection: ClientConnection) -> bool:
        """A connection taken up has no hello: what was missed comes at once, or there is nothing."""
        silent = 0.0
        while not self._stopping.is_set():
            try:
                message = json.loads(connection.recv(timeout=LISTENS_FOR))
            except TimeoutError:
                silent += LISTENS_FOR
                self._still_there(silent)
                continue
            silent = 0.0
            if isinstance(message, dict) and "event" in message:
                self._take(message)
        return True

    def _still_there(self, silent: float) -> None:
        """Raises TimeoutError, when nothing says that the token is good."""
        if self._connected.is_set():
            return
        if self._connection_id:
            self._connected.set()
        elif silent >= HELLO_WITHIN:
            logger.error("Mattermost says no hello: is MATTERMOST_TOKEN right?")
            raise TimeoutError

    def _take(self, message: Json) -> None:
        data = message.get("data") or {}
        if message["event"] == HELLO:
            self._greeted(str(data.get("connection_id", "")))
        self._connected.set()
        self._last = int(message.get("seq", self._last))
        try:
            self._heard(str(message["event"]), data)
        except Exception:
            logger.exception("An event of Mattermost broke.", extra={"of": message["event"]})

    def _greeted(self, connection_id: str) -> None:
        """A connection of its own: what came between it and the one before was missed."""
        if connection_id != self._connection_id:
            self._connection_id = connection_id
            self._fresh()

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

from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import ClientConnection, connect

logger = logging.getLogger(__name__)

HELLO: Final = "hello"
HELLO_WITHIN: Final = 10.0
"""Seconds: with a wrong token nothing is said at all."""
LISTENS_FOR: Final = 1.0
AGAIN_EVERY: Final = 5 * LISTENS_FOR
PING_EVERY: Final = 20.0
FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 30.0
LARGEST: Final = 4_000_000
ARE_YOU_THERE: Final = json.dumps({"seq": 1, "action": "ping"})
"""Answered only where the token is good; a connection that is taken up has no `hello`."""

Json = Mapping[str, Any]
Heard = Callable[[str, Json], None]
"""An event by its name, and its data."""


class Missed(Exception):
    """What was heard cannot be dealt with now: it is to be asked for again."""


class Silent(Exception):
    """The server took the connection and says nothing on it."""


class Socket:
    """`heard` is called in this thread, one event after the other; `fresh` when some may be missing.

    A `fresh` that raises is called again soon.
    """

    def __init__(
        self,
        url: str,
        token: str,
        *,
        heard: Heard,
        fresh: Callable[[], None],
        first_wait: float = FIRST_WAIT,
        hello_within: float = HELLO_WITHIN,
        ping_every: float = PING_EVERY,
    ) -> None:
        self._address = f"{url.rstrip('/')}/api/v4/websocket".replace("http", "ws", 1)
        self._token = token
        self._heard = heard
        self._fresh = fresh
        self._first_wait = first_wait
        self._hello_within = hello_within
        self._ping_every = ping_every
        self._connection_id = ""
        self._last = -1
        self._is_behind = False
        self._is_told = False
        self._stopping = Event()
        self._connected = Event()
        self._thread = Thread(target=self._listen, name="mattermost-socket", daemon=True)

    @property
    def connected(self) -> bool:
        return self._connected.is_set()

    def start(self) -> None:
        """Connect, now or as soon as it can be done. Returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """What is under way ends."""
        self._stopping.set()
        self._thread.join(timeout=15)

    def _listen(self) -> None:
        wait = self._first_wait
        while not self._stopping.is_set():
            try:
                self._hold()
            except Silent:
                self._tell_silence()
            except (WebSocketException, OSError, ValueError) as error:
                logger.warning(
                    "Mattermost's WebSocket ended and is opened again.",
                    extra={"reason": type(error).__name__},
                )
            except Exception:
                logger.exception("Mattermost's WebSocket broke and is opened again.")
            if self._connected.is_set():
                wait = self._first_wait
            self._connected.clear()
            self._stopping.wait(wait * random.uniform(0.5, 1.0))
            wait = min(wait * 2, LONGEST_WAIT)

    def _hold(self) -> None:
        """One connection, to its end."""
        resumed = {"connection_id": self._connection_id, "sequence_number": str(self._last + 1)}
        query = f"?{urlencode(resumed)}" if self._connection_id else ""
        with connect(
            self._address + query,
            additional_headers={"Authorization": f"Bearer {self._token}"},
            open_timeout=self._hello_within,
            ping_interval=self._ping_every,
            ping_timeout=self._ping_every,
            max_size=LARGEST,
            proxy=None,
        ) as connection:
            connection.send(ARE_YOU_THERE)
            try:
                self._hear(connection)
            except ConnectionClosed as error:
                if not self._connected.is_set():
                    raise Silent from error
                raise

    def _hear(self, connection: ClientConnection) -> None:
        silent = 0.0
        while not self._stopping.is_set():
            try:
                message = json.loads(connection.recv(timeout=min(LISTENS_FOR, self._hello_within)))
            except TimeoutError:
                silent += LISTENS_FOR
                if silent >= self._hello_within and not self._connected.is_set():
                    raise Silent from None
                if silent == LISTENS_FOR or silent % AGAIN_EVERY == 0:
                    self._catch_up()
                continue
            silent = 0.0
            if isinstance(message, dict):
                self._take(message)

    def _take(self, message: Json) -> None:
        """The answer to our question is enough where a connection is taken up."""
        if "event" not in message:
            if self._connection_id and message.get("status") == "OK":
                self._stands()
            return
        data = message.get("data") or {}
        number = int(message.get("seq", self._last))
        if message["event"] == HELLO:
            self._greeted(str(data.get("connection_id", "")))
        elif number > self._last + 1:
            self._is_behind = True
        self._last = number
        self._stands()
        self._catch_up()  # what was missed is older than what has just come
        self._pass_on(str(message["event"]), data)
        self._catch_up()

    def _greeted(self, connection_id: str) -> None:
        """A connection of its own: what came between it and the one before was missed."""
        if connection_id != self._connection_id:
            self._connection_id = connection_id
            self._is_behind = True

    def _stands(self) -> None:
        if not self._connected.is_set():
            logger.info("Connected to Mattermost.")
        self._is_told = False
        self._connected.set()

    def _pass_on(self, event: str, data: Json) -> None:
        try:
            self._heard(event, data)
        except Missed as error:
            self._is_behind = True
            logger.warning("An event of Mattermost has to wait.", extra={"reason": str(error)})
        except Exception:
            logger.exception("An event of Mattermost broke.", extra={"of": event})

    def _catch_up(self) -> None:
        if not self._is_behind or not self._connected.is_set():
            return
        try:
            self._fresh()
        except Missed as error:
            logger.warning("What was missed cannot be asked for now.", extra={"reason": str(error)})
        except Exception:
            logger.exception("Catching up with Mattermost broke.")
            self._is_behind = False
        else:
            self._is_behind = False

    def _tell_silence(self) -> None:
        """Once, until it speaks again."""
        self._connection_id = ""
        if not self._is_told:
            self._is_told = True
            logger.error(
                "Mattermost takes the connection of the WebSocket and says nothing: is "
                "MATTERMOST_TOKEN right, and the bot enabled?"
            )

"""A WebSocket server on this machine that says what a test has it say."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from queue import Queue
from threading import Thread
from urllib.parse import parse_qs, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from chat.mattermost.socket import Json, Socket

PATIENCE = 5.0
"""Seconds a test waits for what must come."""

Turn = Callable[[ServerConnection], None]
"""What the server does with a connection; at its end the connection is closed."""


class TalkativeServer:
    """`asked` has what each connection asked for in its address; the last turn serves all the later."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self.asked: Queue[dict[str, str]] = Queue()
        self.tokens: Queue[str] = Queue()
        self._turns = list(turns)

    def serve(self, connection: ServerConnection) -> None:
        request = connection.request
        assert request is not None
        query = parse_qs(urlsplit(request.path).query)
        self.asked.put({name: values[0] for name, values in query.items()})
        self.tokens.put(request.headers["Authorization"])
        turn = self._turns.pop(0) if len(self._turns) > 1 else self._turns[0]
        turn(connection)


@contextmanager
def serving(*turns: Turn) -> Iterator[tuple[TalkativeServer, str]]:
    """The server and its address."""
    talkative = TalkativeServer(turns)
    with serve(talkative.serve, "127.0.0.1", 0) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield talkative, f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        finally:
            server.shutdown()
            thread.join()


class Listening:
    """A socket at work: what it heard, and each time that something may be missing."""

    def __init__(self, url: str, *, hello_within: float = PATIENCE) -> None:
        self.heard: Queue[tuple[str, Json]] = Queue()
        self.fresh: Queue[None] = Queue()
        self.order: list[str] = []
        """What it did, one after the other."""
        self.trouble: list[Exception] = []
        """Raised, one after the other, by what is heard."""
        self.trouble_with_fresh: list[Exception] = []
        self.socket = Socket(
            url,
            "a-token",
            heard=self._hear,
            fresh=self._catch_up,
            first_wait=0.01,
            hello_within=hello_within,
        )

    def next_event(self) -> str:
        """Without the greeting."""
        while (found := self.heard.get(timeout=PATIENCE)[0]) == "hello":
            pass
        return found

    def caught_up(self) -> None:
        """Wait until it asks for what may be missing."""
        self.fresh.get(timeout=PATIENCE)

    def _hear(self, event: str, data: Json) -> None:
        self.order.append(event)
        self.heard.put((event, data))
        if event != "hello" and self.trouble:
            raise self.trouble.pop(0)

    def _catch_up(self) -> None:
        self.order.append("caught up")
        self.fresh.put(None)
        if self.trouble_with_fresh:
            raise self.trouble_with_fresh.pop(0)


@contextmanager
def listening(url: str, *, hello_within: float = PATIENCE) -> Iterator[Listening]:
    found = Listening(url, hello_within=hello_within)
    found.socket.start()
    try:
        yield found
    finally:
        found.socket.stop()


def says(*messages: Json, stays: bool = True) -> Turn:
    """Say these once the client has asked; then listen until it goes, or go."""

    def turn(connection: ServerConnection) -> None:
        connection.recv()
        for message in messages:
            connection.send(json.dumps(message))
        while stays:
            try:
                connection.recv()
            except ConnectionClosed:
                return

    return turn


def hello(connection_id: str = "first") -> Json:
    return {"event": "hello", "data": {"connection_id": connection_id}, "seq": 0}


def event(name: str, number: int) -> Json:
    return {"event": name, "data": {}, "seq": number}

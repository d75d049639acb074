"""The one who sends commands and holds the watch: a process of its own, `python -m bench.load`.

Reads a plan from its input, a JSON list of phases played one after the other, and prints what each
took. A phase sends its requests over so many kept connections, each waiting for its answer.
"""

import asyncio
import json
import re
import sys
import time
from typing import NotRequired, TypedDict

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class Phase(TypedDict):
    """What is sent to one server: whole HTTP requests, none begun after so many seconds.

    An answer that has not the `proof` in it is no good one.
    """

    port: int
    connections: int
    requests: list[str]
    seconds: NotRequired[float]
    proof: NotRequired[str]


class Took(TypedDict):
    """`milliseconds` of each answer, in the order they came; which requests were well answered."""

    seconds: float
    milliseconds: list[float]
    answered: list[int]


class Connection(asyncio.Protocol):
    """One kept connection, one request at a time."""

    def __init__(self) -> None:
        self.is_open = True
        self._received = b""
        self._answer: asyncio.Future[bytes] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def ask(self, request: bytes) -> asyncio.Future[bytes]:
        self._received = b""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return self._answer

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, blank, body = self._received.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if blank and length and len(body) >= int(length[1]) and self._answer is not None:
            self._answer.set_result(self._received)
            self._answer = None

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_open = False
        if self._answer is not None:
            self._answer.set_exception(ConnectionError("the server hung up"))


async def play(plan: list[Phase]) -> list[Took]:
    kept: dict[int, list[Connection]] = {}
    return [await phase(one, kept.setdefault(one["port"], [])) for one in plan]


async def phase(one: Phase, connections: list[Connection]) -> Took:
    """Servers hang up on those who were silent for a while: these call again."""
    loop = asyncio.get_running_loop()
    connections[:] = [connection for connection in connections if connection.is_open]
    while len(connections) < one["connections"]:
        _, connection = await loop.create_connection(Connection, "127.0.0.1", one["port"])
        connections.append(connection)
    took = Took(seconds=0.0, milliseconds=[], answered=[])
    waiting = list(enumerate(request.encode() for request in one["requests"]))[::-1]
    proof, began = one.get("proof", "").encode(), time.perf_counter()
    users = connections[: one["connections"]]
    end = began + one.get("seconds", float("inf"))
    await asyncio.gather(*(sends(user, waiting, took, proof=proof, end=end) for user in users))
    took["seconds"] = time.perf_counter() - began
    return took


async def sends(
    connection: Connection,
    waiting: list[tuple[int, bytes]],
    took: Took,
    *,
    proof: bytes,
    end: float,
) -> None:
    while waiting and (began := time.perf_counter()) < end:
        place, request = waiting.pop()
        try:
            answer = await connection.ask(request)
        except ConnectionError:
            took["milliseconds"].append((time.perf_counter() - began) * 1000)
            return
        took["milliseconds"].append((time.perf_counter() - began) * 1000)
        if answer.startswith(b"HTTP/1.1 200") and proof in answer:
            took["answered"].append(place)


if __name__ == "__main__":
    json.dump(asyncio.run(play(json.load(sys.stdin))), sys.stdout)

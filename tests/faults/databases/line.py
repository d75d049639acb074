"""The line between one process and PostgreSQL: it swallows what is said, refuses, or breaks at a commit."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from threading import Event, Lock, Thread
from typing import Literal

from sqlalchemy import make_url

from tests.faults.databases.server import Server

How = Literal["before", "after"]
"""The server has not heard of the commit; it has done it, and its answer is lost."""
CHUNK = 65_536
ALL = b""
COMMIT = b"COMMIT"


@dataclass
class Break:
    """At the next commit on a line on which `said` was said; then nobody is let in when it `closes`."""

    how: How
    said: bytes = ALL
    closes: bool = False
    each: int = 0
    """Not once: one commit in so many, before and after in turn."""
    seen: Iterator[int] = field(default_factory=lambda: count(1))


@dataclass
class Call:
    client: socket.socket
    server: socket.socket
    said: bytes = b""
    first: bytes = b""
    deaf: bool = False
    """What the server says is thrown away, once it has `answered`."""
    answered: Event = field(default_factory=Event)

    def ends(self) -> None:
        for side in (self.client, self.server):
            with suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)


class Line:
    """`url` leads over it to where the URL `database` does. `broken` counts commits."""

    def __init__(self, server: Server, database: str) -> None:
        self._server = server
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        port = self._listening.getsockname()[1]
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{port}/{make_url(database).database}"
        self.broken = 0
        self._calls: list[Call] = []
        self._passes, self._lock = Event(), Lock()
        self._passes.set()
        self._swallowed = ALL
        self._closed_to: bytes | None = None
        self._break: Break | None = None
        self._ended = False
        self._thread = Thread(target=self._accept, daemon=True)
        self._thread.start()

    def swallows(self, whose: bytes = ALL) -> None:
        """Lines stay open and nothing comes through, of those that began by saying `whose`."""
        self._swallowed = whose
        self._passes.clear()

    def closes(self, whose: bytes = ALL) -> None:
        """They break, and are not let in again."""
        self._closed_to = whose
        self._end_calls(whose)

    def breaks(self, how: Break) -> None:
        self._break = how

    def heals(self, *, forgets: bool = False) -> None:
        """What was swallowed arrives; or the lines break, as where a firewall forgot them."""
        self._break, self._closed_to = None, None
        if forgets:
            self._end_calls(ALL)
        self._passes.set()

    def close(self) -> None:
        self._ended = True
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.heals(forgets=True)
        self._thread.join()

    def _end_calls(self, whose: bytes) -> None:
        with self._lock:
            calls = [call for call in self._calls if whose in call.first]
        for call in calls:
            call.ends()

    def _accept(self) -> None:
        while not self._ended:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server:
            if self._closed_to == ALL or server.connect_ex(self._server.socket):
                return
            call = Call(client, server)
            with self._lock:
                self._calls.append(call)
            back = Thread(target=self._hear, args=(call,), daemon=True)
            back.start()
            self._say(call)
            back.join()
            with self._lock:
                self._calls.remove(call)

    def _say(self, call: Call) -> None:
        with suppress(OSError):
            while said := call.client.recv(CHUNK):
                call.first = call.first or (said if len(said) > 8 else b"")  # 8: may it be TLS?
                if self._closed_to is not None and self._closed_to in call.first and call.first:
                    break
                self._waits(call)
                call.said += said
                if COMMIT in said and (found := self._breaking(call)):
                    self._breaks_at(call, said, found)
                    break
                if COMMIT in said:
                    call.said = b""
                call.server.sendall(said)
        call.ends()

    def _hear(self, call: Call) -> None:
        with suppress(OSError):
            while said := call.server.recv(CHUNK):
                self._waits(call)
                if call.deaf:
                    call.answered.set()
                    break
                call.client.sendall(said)
        call.ends()

    def _waits(self, call: Call) -> None:
        if self._swallowed in call.first:
            self._passes.wait()

    def _breaking(self, call: Call) -> How | None:
        with self._lock:
            found = self._break
            if found is None or found.said not in call.said:
                return None
            if found.each:
                number = next(found.seen)
                if number % found.each:
                    return None
                self.broken += 1
                return "before" if (number // found.each) % 2 else "after"
            self._break = None
            self.broken += 1
            if found.closes:
                self._closed_to = ALL
            return found.how

    def _breaks_at(self, call: Call, said: bytes, how: How) -> None:
        call.deaf = True
        if how == "after":
            call.server.sendall(said)
            call.answered.wait(10)
        call.ends()
        if self._closed_to == ALL:
            self._end_calls(ALL)


@contextmanager
def a_line(server: Server, database: str) -> Iterator[Line]:
    line = Line(server, database)
    try:
        yield line
    finally:
        line.close()

"""The line between the bot and the Web API, which does to some calls what lines and servers do at times."""

import json
import struct
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import SO_LINGER, SOL_SOCKET
from threading import Event, Lock, Thread
from typing import Any, Literal

import httpx

from tests.chat.pretend_api import arguments

Args = Mapping[str, Any]
End = Literal["told", "reset", "cut"]
"""The answer comes; the connection is reset; it breaks in the middle of the answer."""
AT_ONCE = struct.pack("ii", 1, 0)
"""SO_LINGER: the other side hears of a reset."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mishap:
    """What meets a call, which with `made` is done all the same: the answer is `late` seconds late,
    refuses it, or does not come whole.
    """

    name: str
    times: int = 1
    made: bool = False
    late: float = 0.0
    ends: End = "told"
    status: int = 200
    error: str = ""
    retry_after: int | None = None
    only: Callable[[Args], bool] = lambda args: True

    @property
    def refuses(self) -> bool:
        return self.status != 200 or bool(self.error)

    def __mul__(self, times: int) -> "Mishap":
        """It meets so many calls."""
        return replace(self, times=times)

    @property
    def refusal(self) -> tuple[int, bytes, dict[str, str]]:
        body = json.dumps({"ok": False, "error": self.error}) if self.error else "<html>Oops</html>"
        kind = "application/json" if self.error else "text/html"
        after = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        return self.status, body.encode(), {"content-type": kind, **after}


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A call, what met it, and when (seconds of a clock that only goes on); `name` is the message's own."""

    method: str
    to: str
    met: str
    at: float
    name: str


class BadLine:
    """`met` counts what met calls, by its name; `heard` are those that came."""

    def __init__(self, to: str, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/api/"
        self.met: Counter[str] = Counter()
        self.heard: list[Heard] = []
        self.ended = Event()
        self._to = to
        self._client = httpx.Client(trust_env=False, timeout=10)
        self._mishaps: dict[str, list[Mishap]] = {}
        self._lock = Lock()

    def meets(self, method: str, *mishaps: Mishap) -> None:
        """The next calls of this method, one mishap after the other."""
        with self._lock:
            self._mishaps.setdefault(method, []).extend(mishaps)

    def heals(self) -> None:
        with self._lock:
            self._mishaps.clear()

    def take(self, method: str, args: Args) -> Mishap | None:
        with self._lock:
            found = self._next(self._mishaps.get(method, []), args)
            if found is not None:
                self.met[found.name] += 1
            self.heard.append(
                Heard(
                    method=method,
                    to=str(args.get("channel", "")),
                    met="" if found is None else found.name,
                    at=time.monotonic(),
                    name=str(args.get("client_msg_id", "")),
                )
            )
            return found

    def _next(self, waiting: list[Mishap], args: Args) -> Mishap | None:
        for number, one in enumerate(waiting):
            if one.only(args):
                left = one * (one.times - 1)
                waiting[number : number + 1] = [left] if left.times else []
                return one
        return None

    def passes_on(self, path: str, headers: Any, body: bytes) -> tuple[int, bytes, dict[str, str]]:
        kept = {
            name: headers[name] for name in ("authorization", "content-type") if name in headers
        }
        answer = self._client.post(self._to + path, content=body, headers=kept)
        told = ("content-type", "retry-after", "x-oauth-scopes")
        return (
            answer.status_code,
            answer.content,
            {name: answer.headers[name] for name in told if name in answer.headers},
        )

    def close(self) -> None:
        self.ended.set()
        self._client.close()


@contextmanager
def bad_line(to: str) -> Iterator[BadLine]:
    """`to` is the Web API itself; it ends in /api/."""
    server = Crowded(("127.0.0.1", 0), Handler)
    server.line = BadLine(to, server.server_port)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.line
    finally:
        server.line.close()
        server.shutdown()
        server.server_close()
        thread.join()


class Crowded(ThreadingHTTPServer):
    """Many connections may come at once."""

    request_queue_size = 128
    daemon_threads = True
    line: BadLine


class Handler(BaseHTTPRequestHandler):
    server: Crowded

    def do_POST(self) -> None:
        line = self.server.line
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        path = self.path.removeprefix("/api/")
        mishap = line.take(path.partition("?")[0], arguments(self.headers, body))
        if mishap is None:
            self._tell(*line.passes_on(path, self.headers, body))
            return
        made = line.passes_on(path, self.headers, body) if mishap.made else None
        answer = mishap.refusal if made is None or mishap.refuses else made
        line.ended.wait(mishap.late)
        if mishap.ends == "reset":
            self.connection.setsockopt(SOL_SOCKET, SO_LINGER, AT_ONCE)
            self.connection.close()
        else:
            self._tell(*answer, cut=mishap.ends == "cut")

    def _tell(
        self, status: int, body: bytes, headers: Mapping[str, str], *, cut: bool = False
    ) -> None:
        self.send_response(status)
        for name, value in {"content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        try:
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if cut else body)
        except OSError:
            self.close_connection = True  # who asked has gone

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing to say."""

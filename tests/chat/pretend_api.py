"""A Web API on this machine that answers what a test tells it, and keeps what it was asked."""

import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs

Answer = tuple[int, Any, dict[str, str]]


class PretendApi:
    """`asked` has (method, arguments) in order. `answers` are told first, one a call."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.url = f"{self.address}/api/"
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self._answers: dict[str, list[Answer]] = defaultdict(list)

    def answers(
        self, method: str, body: Any, *, status: int = 200, headers: dict[str, str] | None = None
    ) -> None:
        self._answers[method].append((status, body, headers or {}))

    def refuses(self, method: str, code: str) -> None:
        self.answers(method, {"ok": False, "error": code})

    @property
    def methods(self) -> list[str]:
        return [method for method, _ in self.asked]

    def take(self, method: str, args: dict[str, Any]) -> Answer:
        self.asked.append((method, args))
        waiting = self._answers[method]
        fine = {"ok": True, "channel": args.get("channel", "D0ALICE"), "ts": "1767600000.000900"}
        return waiting.pop(0) if waiting else (200, fine, {})


@contextmanager
def pretend_api() -> Iterator[PretendApi]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.api = PretendApi(server.server_port)  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.api  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        method = self.path.removeprefix("/api/").removeprefix("/")
        api: PretendApi = self.server.api  # type: ignore[attr-defined]
        self._tell(*api.take(method, arguments(self.headers, body)))

    def do_GET(self) -> None:
        """A file: asked for with the token that came along."""
        api: PretendApi = self.server.api  # type: ignore[attr-defined]
        self._tell(*api.take(self.path.removeprefix("/"), {"with": self.headers["authorization"]}))

    def _tell(self, status: int, answer: Any, headers: dict[str, str]) -> None:
        """Bytes and text as they are, anything else as JSON."""
        text = answer if isinstance(answer, (str, bytes)) else json.dumps(answer)
        told = text.encode() if isinstance(text, str) else text
        self.send_response(status)
        for name, value in {"content-length": str(len(told)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing to say."""


def arguments(headers: Any, body: bytes) -> dict[str, Any]:
    """JSON as it is, a form's first values; other bytes as {"bytes"}."""
    if "json" in (headers.get("content-type") or ""):
        return dict(json.loads(body)) if body else {}
    try:
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    except UnicodeDecodeError:
        form = {}
    return form or {"bytes": body}

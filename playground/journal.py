"""Everything said on the wire, in order, and everything Slack would have refused."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from playground.wire import Json

KEPT_ENTRIES = 50_000
KEPT_REFUSALS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    at: datetime
    method: str
    error: str
    why: str


class Journal:
    """`entries` are JSON-ready: `at` (ISO, with offset), `direction` (`from_app` or `to_app`),
    `kind` (`web_api`, `ack`, `response_url`, `slash_commands`, `interactive`, `events_api`),
    `method`, `args`, `response`."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._entries: deque[Json] = deque(maxlen=KEPT_ENTRIES)
        self._refusals: deque[Refusal] = deque(maxlen=KEPT_REFUSALS)

    @property
    def entries(self) -> list[Json]:
        with self._lock:
            return list(self._entries)

    @property
    def refusals(self) -> list[Refusal]:
        with self._lock:
            return list(self._refusals)

    def record(self, direction: str, kind: str, method: str, args: object) -> Json:
        """Add an entry and hand it back: its `response` is filled in when it is known."""
        entry: Json = {
            "at": self._now().isoformat(),
            "direction": direction,
            "kind": kind,
            "method": method,
            "args": args,
            "response": None,
        }
        with self._lock:
            self._entries.append(entry)
        return entry

    def refuse(self, method: str, error: str, why: str = "") -> None:
        refusal = Refusal(at=self._now(), method=method, error=error, why=why)
        with self._lock:
            self._refusals.append(refusal)

    def forget_refusals(self) -> None:
        with self._lock:
            self._refusals.clear()

    def calls(self, method: str) -> list[Json]:
        return [entry for entry in self.entries if entry["method"] == method]

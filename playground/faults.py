"""Bad luck on request: make the next calls of a method fail the way Slack sometimes does."""

import threading
from dataclasses import dataclass

ANY = "*"


@dataclass(slots=True, kw_only=True)
class Fault:
    """`error`: a refusal code; `status`: an HTTP status; `delay`: seconds before the answer."""

    times: int = 1
    error: str | None = None
    status: int = 200
    retry_after: int | None = None
    delay: float = 0.0


class Faults:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, list[Fault]] = {}

    def add(
        self,
        method: str = ANY,
        *,
        times: int = 1,
        error: str | None = None,
        status: int = 200,
        retry_after: int | None = None,
        delay: float = 0.0,
    ) -> None:
        """The next `times` calls of `method` (or of any, with `*`) meet this."""
        fault = Fault(times=times, error=error, status=status, retry_after=retry_after, delay=delay)
        with self._lock:
            self._waiting.setdefault(method, []).append(fault)

    def rate_limit(self, method: str = ANY, *, times: int = 1, retry_after: int = 1) -> None:
        self.add(method, times=times, error="ratelimited", status=429, retry_after=retry_after)

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        with self._lock:
            for name in (method, ANY):
                queue = self._waiting.get(name)
                if queue:
                    fault = queue[0]
                    fault.times -= 1
                    if fault.times <= 0:
                        queue.pop(0)
                    return fault
        return None

"""Connections that do not keep others from the bot: who says nothing, or a letter at a time, is hung up on."""

import asyncio
from typing import Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

SECONDS_FOR_A_HEAD: Final = 10.0
"""For a request line and its headers, from the moment the line is open."""
LARGEST_HEAD: Final = 32_000
"""Bytes."""
CONNECTIONS: Final = 512
A_MOMENT: Final = 0.5
"""Seconds for the first word of whoever came in just before the doors closed."""


class Hurried(H11Protocol):
    """uvicorn's own protocol waits for ever for the end of a head that has begun."""

    seconds = SECONDS_FOR_A_HEAD
    most = CONNECTIONS
    moment = A_MOMENT
    _patience: asyncio.TimerHandle | None = None
    _has_asked = False
    _is_last = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > self.most:
            transport.abort()
            return
        self._waits()

    def connection_lost(self, exc: Exception | None) -> None:
        self._waits_no_more()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_answering():
            self._has_asked = True
            self._waits_no_more()

    def shutdown(self) -> None:
        """Doors close. A line that was just opened has a request on its way: it is answered, then ended."""
        if self._has_asked or self.transport.is_closing():
            super().shutdown()
            return
        self._is_last = True
        self._waits(self.moment)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._is_last:
            self.transport.close()
        elif not self.transport.is_closing() and not self._is_answering():
            self._waits()

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _waits(self, seconds: float | None = None) -> None:
        self._waits_no_more()
        self._patience = self.loop.call_later(seconds or self.seconds, self._hangs_up)

    def _waits_no_more(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _hangs_up(self) -> None:
        if not self._is_answering():
            self.transport.close()


LIMITS: Final[dict[str, Any]] = {
    "http": Hurried,
    "h11_max_incomplete_event_size": LARGEST_HEAD,
    "server_header": False,
    "access_log": False,
    "log_config": None,  # its lines go where ours go, in the same form
}
"""How uvicorn serves whatever others can reach."""


def config(app: Any, **more: Any) -> uvicorn.Config:
    return uvicorn.Config(app, **{**LIMITS, **more})

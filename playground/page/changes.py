"""Telling open pages that something changed, by server-sent events."""

import asyncio
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import StreamingResponse

from playground.state import State

PING_SECONDS = 15.0


class Changes:
    def __init__(self, state: State) -> None:
        self._state = state
        self._open: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._ended = False
        state.watch(self._tell)

    def _tell(self) -> None:
        for loop, event in list(self._open):
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)

    def end(self) -> None:
        """Let every stream finish, so that the server can stop at once."""
        if not self._ended:
            self._ended = True
            self._state.unwatch(self._tell)
            self._tell()

    async def stream(self, request: Request) -> StreamingResponse:
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(self._lines(), media_type="text/event-stream", headers=headers)

    async def _lines(self) -> AsyncIterator[str]:
        """One word each time something changed; bursts become one."""
        event = asyncio.Event()
        entry = (asyncio.get_running_loop(), event)
        self._open.add(entry)
        try:
            yield "retry: 1000\ndata: hello\n\n"
            while not self._ended:
                try:
                    await asyncio.wait_for(event.wait(), PING_SECONDS)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                event.clear()
                yield "data: changed\n\n"
        finally:
            self._open.discard(entry)

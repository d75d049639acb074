"""The bot's own web server: where chats call it, and where a supervisor asks whether it lives."""

from collections.abc import Callable, Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from storage.storage import Storage
from storage.unavailable import Unavailable


def web(
    storage: Storage, routes: Sequence[BaseRoute], *, connected: Callable[[], bool]
) -> Starlette:
    """`connected` says whether the bot hears its chat."""

    def healthz(_request: Request) -> Response:
        """200 while the database answers and the chat is heard, 503 with what is wrong otherwise."""
        state = {"database": answers(storage), "chat": connected()}
        return JSONResponse(state, status_code=200 if all(state.values()) else 503)

    return Starlette(routes=[Route("/healthz", healthz), *routes])


def answers(storage: Storage) -> bool:
    try:
        storage.read(lambda books: books.due.next_at())
    except Unavailable:
        return False
    return True

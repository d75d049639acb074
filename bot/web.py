"""The bot's own web server: where chats call it, and where a supervisor asks whether it lives."""

from collections.abc import Callable, Mapping, Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from storage.storage import Storage
from storage.unavailable import Unavailable


def web(
    storage: Storage, routes: Sequence[BaseRoute], *, connected: Mapping[str, Callable[[], bool]]
) -> Starlette:
    """`connected` says of each chat, by its platform, whether the bot hears it."""

    def healthz(_request: Request) -> Response:
        """200 while the database answers and every chat is heard, 503 with what is wrong otherwise."""
        state = {"database": answers(storage)} | {
            platform: hears() for platform, hears in connected.items()
        }
        return JSONResponse(state, status_code=200 if all(state.values()) else 503)

    return Starlette(routes=[Route("/healthz", healthz), *routes])


def answers(storage: Storage) -> bool:
    try:
        storage.read(lambda books: books.due.next_at())
    except Unavailable:
        return False
    return True

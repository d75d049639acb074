"""The bot's own web server: where chats call it, and where a supervisor asks whether it lives."""

import logging
from collections.abc import Callable, Mapping, Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from storage.storage import Storage
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)


def web(
    storage: Storage, routes: Sequence[BaseRoute], *, connected: Mapping[str, Callable[[], bool]]
) -> Starlette:
    """`connected` says of each chat, by its platform, whether the bot hears it."""
    told: set[str] = set()

    def healthz(_request: Request) -> Response:
        """200 while the database answers and every chat is heard, 503 otherwise; why is in the log.

        Anybody may ask: the answer names nothing.
        """
        state = {"database": answers(storage)} | {
            platform: hears() for platform, hears in connected.items()
        }
        wrong = {name for name, works in state.items() if not works}
        for name in sorted(wrong - told):
            logger.info("Not everything works.", extra={"of": name})
        told.clear()
        told.update(wrong)
        return JSONResponse({"ok": not wrong}, status_code=503 if wrong else 200)

    return Starlette(routes=[Route("/healthz", healthz), *routes])


def answers(storage: Storage) -> bool:
    try:
        storage.read(lambda books: books.due.next_at())
    except Unavailable:
        return False
    return True

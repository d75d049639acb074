"""The bot's own web server: where chats call it, and where a supervisor asks whether it lives."""

import logging
from collections.abc import Callable, Mapping, Sequence

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.departure import Departure
from storage.storage import Storage
from storage.unavailable import Unavailable

logger = logging.getLogger(__name__)


def web(
    storage: Storage,
    routes: Sequence[BaseRoute],
    *,
    connected: Mapping[str, Callable[[], bool]],
    departure: Departure,
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

    def readyz(_request: Request) -> Response:
        """200 while commands may be sent here, 503 when this process is about to leave.

        Of the database it asks nothing: while it is away all processes would be left out, and people
        would not be told that nothing was saved.
        """
        ready = not departure.is_near
        return JSONResponse({"ok": ready}, status_code=200 if ready else 503)

    return Starlette(routes=[Route("/healthz", healthz), Route("/readyz", readyz), *routes])


def answers(storage: Storage) -> bool:
    """Asked often, by anybody: of no table, however much there is."""
    try:
        storage.read(lambda books: books.connection.exec_driver_sql("SELECT 1"))
    except Unavailable:
        return False
    return True

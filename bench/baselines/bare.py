"""The least that can do it: checks Slack's signature, commits the same rows with the raw driver."""

import hmac
import json
import sqlite3
import sys
from collections.abc import Callable
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.baselines.rows import keep_call, keep_prospect
from bench.signed import PATH, signature

Keep = Callable[[sqlite3.Connection, dict[str, str]], str]
KEEPING: dict[str, Keep] = {"add": keep_prospect, "call": keep_call}


def site(database: str) -> Starlette:
    connection = opened(database)

    async def events(request: Request) -> Response:
        body = await request.body()
        given = request.headers["x-slack-signature"]
        if not hmac.compare_digest(
            signature(request.headers["x-slack-request-timestamp"], body), given
        ):
            return Response(status_code=401)
        form = dict(parse_qsl(body.decode()))
        keep = KEEPING[form["text"].partition(" ")[0]]
        answer = {"response_type": "ephemeral", "text": keep(connection, form)}
        return Response(json.dumps(answer), media_type="application/json")

    return Starlette(routes=[Route(PATH, events, methods=["POST"])])


def opened(database: str) -> sqlite3.Connection:
    """As durable as Prospect's own (storage/engines.py)."""
    connection = sqlite3.connect(database, isolation_level=None)
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}")
    return connection


if __name__ == "__main__":
    uvicorn.run(site(sys.argv[1]), port=int(sys.argv[2]), log_level="warning", access_log=False)

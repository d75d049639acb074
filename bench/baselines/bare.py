"""The least that can do it: checks Slack's signature, commits the same rows with the raw driver.

Arguments: the database's URL, the port, how many threads. With none the event loop itself writes,
which is the fastest for one at a time and for SQLite, where one writes at a time anyway.
"""

import asyncio
import hmac
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import local
from typing import TypeAlias
from urllib.parse import parse_qsl

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.baselines.raw import Raw, opening
from bench.baselines.rows import keep_call, keep_prospect
from bench.signed import PATH, signature

Form: TypeAlias = dict[str, str]
Keep: TypeAlias = Callable[[Raw, Form], str]
KEEPING: Mapping[str, Keep] = {"add": keep_prospect, "call": keep_call}


def kept(raw: Raw, form: Form) -> str:
    return KEEPING[form["text"].partition(" ")[0]](raw, form)


def in_the_loop(url: str) -> Callable[[Form], Awaitable[str]]:
    raw = opening(url)()

    async def keep(form: Form) -> str:
        return kept(raw, form)

    return keep


def in_threads(url: str, threads: int) -> Callable[[Form], Awaitable[str]]:
    """Each with a connection of its own."""
    mine, opened = local(), opening(url)

    def begins() -> None:
        mine.raw = opened()

    executor = ThreadPoolExecutor(threads, initializer=begins)

    async def keep(form: Form) -> str:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(executor, lambda: kept(mine.raw, form))

    return keep


def site(keep: Callable[[Form], Awaitable[str]]) -> Starlette:
    async def events(request: Request) -> Response:
        body = await request.body()
        given = request.headers["x-slack-signature"]
        if not hmac.compare_digest(
            signature(request.headers["x-slack-request-timestamp"], body), given
        ):
            return Response(status_code=401)
        answer = {"response_type": "ephemeral", "text": await keep(dict(parse_qsl(body.decode())))}
        return Response(json.dumps(answer), media_type="application/json")

    return Starlette(routes=[Route(PATH, events, methods=["POST"])])


if __name__ == "__main__":
    url, port, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    keep = in_threads(url, threads) if threads else in_the_loop(url)
    uvicorn.run(site(keep), port=port, log_level="warning", access_log=False)

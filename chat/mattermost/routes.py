"""The addresses Mattermost calls: each answers with JSON, never with nothing and never with 500.

Of any other answer Mattermost tells people the bot's address (docs/reference/mattermost.md).
"""

import asyncio
import json
import logging
import secrets
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from chat.mattermost import addresses
from chat.mattermost.listen import Answer, Listener

logger = logging.getLogger(__name__)

WORKERS: Final = 32
LARGEST: Final = 1_000_000
"""Bytes of a body: Mattermost sends no more."""
FIELDS: Final = 200
UNREADABLE: Final = Answer(
    {"text": "This could not be read.", "error": "This could not be read."}, 400
)
TOO_LARGE: Final = Answer({"text": "This is too large.", "error": "This is too large."}, 413)

Handle = Callable[[Request, bytes], Answer]


class Unreadable(Exception):
    """The body is not what Mattermost sends."""


def routes(listener: Listener) -> list[Route]:
    """What the bot's web server adds for Mattermost."""
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="mattermost-http")

    def route(path: str, handle: Handle) -> Route:
        async def answer(request: Request) -> Response:
            return await answered(request, handle, workers)

        return Route(path, answer, methods=["POST"])

    return [
        route(addresses.COMMAND, lambda request, body: listener.command(fields(request, body))),
        route(addresses.ACTION, lambda _, body: listener.press(pressed(body))),
        route(addresses.DIALOG, lambda _, body: listener.submitted(sent(body))),
    ]


async def answered(request: Request, handle: Handle, workers: ThreadPoolExecutor) -> Response:
    body = await read(request)
    if body is None:
        return as_json(TOO_LARGE)
    loop = asyncio.get_running_loop()
    try:
        return as_json(await loop.run_in_executor(workers, handle, request, body))
    except Unreadable:
        return as_json(UNREADABLE)
    except Exception as error:
        reference = secrets.token_hex(3).upper()
        logger.exception(
            "A call of Mattermost broke.",
            extra={"reference": reference, "of": type(error).__name__},
        )
        words = f"Something broke; nothing was saved. The reference is {reference}."
        return as_json(Answer({"text": words, "ephemeral_text": words, "error": words}))


async def read(request: Request) -> bytes | None:
    """The body; None when it is too large, which is not read to its end."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return bytes(body)


def as_json(answer: Answer) -> Response:
    return JSONResponse(answer.body, status_code=answer.status)


def fields(request: Request, body: bytes) -> Mapping[str, list[str]]:
    """Raises Unreadable."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("application/x-www-form-urlencoded"):
        raise Unreadable
    try:
        found = parse_qs(
            body.decode("utf-8"), keep_blank_values=True, max_num_fields=FIELDS, errors="strict"
        )
    except ValueError as error:
        raise Unreadable from error
    needed(found, "user_id", "channel_id", "trigger_id")
    return found


def pressed(body: bytes) -> dict[str, Any]:
    """Raises Unreadable."""
    found = parsed(body)
    needed(found, "user_id", "channel_id", "trigger_id")
    if not isinstance(found.get("context"), dict):
        raise Unreadable
    return found


def sent(body: bytes) -> dict[str, Any]:
    """Raises Unreadable."""
    found = parsed(body)
    needed(found, "user_id")
    return found


def parsed(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    if not isinstance(found, dict):
        raise Unreadable
    return found


def needed(found: Mapping[str, Any], *names: str) -> None:
    """Ids that are texts, as Mattermost writes them. Raises Unreadable."""
    for name in names:
        value = found.get(name)
        text = value[0] if isinstance(value, list) and value else value
        if not isinstance(text, str) or not text:
            raise Unreadable

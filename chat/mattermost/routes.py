"""The addresses Mattermost calls: each answers with JSON, never with nothing and never with 500.

Of any other answer Mattermost tells people the bot's address (docs/reference/mattermost.md).
"""

import asyncio
import json
import logging
import re
import secrets
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from chat.mattermost import addresses
from chat.mattermost.listen import Answer, Listener
from chat.request_ids import a_request
from domain.wording import say

logger = logging.getLogger(__name__)

WORKERS: Final = 32
LARGEST: Final = 1_000_000
"""Bytes of a body: Mattermost sends no more."""
FIELDS: Final = 200
IDENTITY: Final = re.compile("[a-z0-9]{26}")
"""Of people and channels: they become part of the paths that are asked for."""
FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
SHOWN_AS: Final = ("text", "ephemeral_text", "error")
"""What a command, a click and a form have their sentence under."""

Handle = Callable[[Request, bytes], Answer]


class Unreadable(Exception):
    """The body is not what Mattermost sends."""


def routes(listener: Listener) -> list[Route]:
    """What the bot's web server adds for Mattermost."""
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="mattermost-http")

    def route(path: str, handle: Handle) -> Route:
        async def answer(request: Request) -> Response:
            return await answered(request, handle, workers, listener)

        return Route(path, answer, methods=["POST"])

    return [
        route(addresses.COMMAND, lambda request, body: listener.command(fields(request, body))),
        route(addresses.ACTION, lambda request, body: listener.press(pressed(request, body))),
        route(addresses.DIALOG, lambda request, body: listener.submitted(sent(request, body))),
    ]


async def answered(
    request: Request, handle: Handle, workers: ThreadPoolExecutor, listener: Listener
) -> Response:
    body = await read(request)
    if body is None:
        return as_json(sentence(listener.tell("", say("mattermost-too-large")), 413))
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(workers, handled, request, body, handle, listener)


@a_request()
def handled(request: Request, body: bytes, handle: Handle, listener: Listener) -> Response:
    try:
        return as_json(handle(request, body))
    except Unreadable:
        return as_json(sentence(listener.tell("", say("mattermost-unreadable")), 400))
    except Exception as error:
        reference = secrets.token_hex(3).upper()
        logger.exception(
            "A call of Mattermost broke.",
            extra={"reference": reference, "of": type(error).__name__},
        )
        return as_json(
            sentence(listener.tell("", say("trouble-unexpected", reference=reference)), 200)
        )


def sentence(words: str, status: int) -> Answer:
    return Answer(dict.fromkeys(SHOWN_AS, words), status)


async def read(request: Request) -> bytes | None:
    """The body; None when it is too large, which is not read to its end."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return None
    return bytes(body)


def as_json(answer: Answer) -> Response:
    """Each letter beyond ASCII as its escape: half of one, typed by a program, breaks nothing."""
    return Response(json.dumps(answer.body), answer.status, media_type=JSON)


def fields(request: Request, body: bytes) -> Mapping[str, list[str]]:
    """Raises Unreadable."""
    is_of(FORM, request)
    try:
        found = parse_qs(
            body.decode("utf-8"), keep_blank_values=True, max_num_fields=FIELDS, errors="strict"
        )
    except ValueError as error:
        raise Unreadable from error
    needed(found, "trigger_id")
    ids(found, "user_id", "channel_id")
    return found


def pressed(request: Request, body: bytes) -> dict[str, Any]:
    """Raises Unreadable."""
    found = parsed(request, body)
    needed(found, "trigger_id")
    ids(found, "user_id", "channel_id")
    ids(found, *(name for name in ("post_id", "team_id") if found.get(name)))
    if not isinstance(found.get("context"), dict):
        raise Unreadable
    return found


def sent(request: Request, body: bytes) -> dict[str, Any]:
    """Raises Unreadable."""
    found = parsed(request, body)
    ids(found, "user_id")
    ids(found, *(name for name in ("channel_id", "team_id") if found.get(name)))
    return found


def is_of(kind: str, request: Request) -> None:
    """Raises Unreadable."""
    if not request.headers.get("content-type", "").startswith(kind):
        raise Unreadable


def parsed(request: Request, body: bytes) -> dict[str, Any]:
    is_of(JSON, request)
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable from error
    if not isinstance(found, dict):
        raise Unreadable
    return found


def needed(found: Mapping[str, Any], *names: str) -> None:
    """Raises Unreadable where one of them is no text, empty, or not in the letters of a program."""
    for name in names:
        given = first(found.get(name))
        if not given or not given.isascii():
            raise Unreadable


def ids(found: Mapping[str, Any], *names: str) -> None:
    """Raises Unreadable where one of them is not written as Mattermost writes ids."""
    for name in names:
        if not IDENTITY.fullmatch(first(found.get(name))):
            raise Unreadable


def first(value: Any) -> str:
    """The text, or the first of several; nothing for anything else."""
    text = value[0] if isinstance(value, list) and value else value
    return text if isinstance(text, str) else ""

"""Signed HTTP: the address to which Slack sends commands, presses and events."""

import asyncio
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from slack_bolt import App, BoltRequest, BoltResponse
from slack_sdk.signature import SignatureVerifier
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from chat.request_ids import a_request
from chat.slack.connect import WORKERS

logger = logging.getLogger(__name__)

PATH = "/slack/events"
KINDS: Final = ("application/x-www-form-urlencoded", "application/json")
KEPT: Final = (
    "content-type",
    "x-slack-request-timestamp",
    "x-slack-signature",
    "x-slack-retry-num",
    "x-slack-retry-reason",
)
"""Headers that are passed on: Bolt has some of its own that no stranger should set."""


def routes(app: App, *, signing_secret: str) -> list[Route]:
    """What the bot's web server adds for Slack."""
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="slack-http")
    verifier = SignatureVerifier(signing_secret)

    async def events(request: Request) -> Response:
        """Nothing is parsed before it is known to come from Slack, in these five minutes."""
        body = await request.body()
        if not is_signed(verifier, body, request.headers):
            return JSONResponse({"error": "invalid request"}, status_code=401)
        if not request.headers.get("content-type", "").startswith(KINDS):
            return JSONResponse({"error": "invalid content type"}, status_code=415)
        headers = {name: request.headers[name] for name in KEPT if name in request.headers}
        loop = asyncio.get_running_loop()
        return answered(await loop.run_in_executor(workers, dispatched, app, body, headers))

    return [Route(PATH, events, methods=["POST"])]


def is_signed(verifier: SignatureVerifier, body: bytes, headers: Mapping[str, str]) -> bool:
    """Compared in constant time; a time that is no number signs nothing."""
    stamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    if not (stamp.isascii() and stamp.isdecimal() and len(stamp) < 20 and signature.isascii()):
        return False
    try:
        return verifier.is_valid(body, stamp, signature)
    except UnicodeDecodeError:  # Slack writes UTF-8
        return False


@a_request()
def dispatched(app: App, body: bytes, headers: Mapping[str, str]) -> BoltResponse:
    """What Slack never sends breaks the reading of it, not the server."""
    try:
        asked = BoltRequest(body=body.decode("utf-8", "replace"), headers=dict(headers))
        return app.dispatch(asked)
    except Exception as error:  # noqa: BLE001 - the edge: what it says is not repeated
        logger.warning("A call of Slack could not be read.", extra={"of": type(error).__name__})
        return BoltResponse(status=400, body="")


def answered(response: BoltResponse) -> Response:
    return Response(
        content=response.body, status_code=response.status, headers=response.first_headers()
    )

"""Signed HTTP: the address to which Slack sends commands, presses and events."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App, BoltRequest, BoltResponse
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from chat.slack.connect import WORKERS

PATH = "/slack/events"


def routes(app: App) -> list[Route]:
    """What the bot's web server adds for Slack."""
    workers = ThreadPoolExecutor(WORKERS, thread_name_prefix="slack-http")

    async def events(request: Request) -> Response:
        body = (await request.body()).decode("utf-8", "replace")
        asked = BoltRequest(body=body, headers=dict(request.headers))
        loop = asyncio.get_running_loop()
        return answered(await loop.run_in_executor(workers, app.dispatch, asked))

    return [Route(PATH, events, methods=["POST"])]


def answered(response: BoltResponse) -> Response:
    return Response(
        content=response.body, status_code=response.status, headers=response.first_headers()
    )

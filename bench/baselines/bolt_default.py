"""Prospect's own handlers in a Bolt app as its tutorial builds one: default settings and adapter."""

import sys
from datetime import UTC, datetime

import uvicorn
from slack_bolt import App
from slack_bolt.adapter.starlette import SlackRequestHandler
from slack_sdk import WebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.signed import PATH, SECRET, TOKEN
from bot.delivery import Pace
from bot.house import build
from chat.slack.chat import SlackChat
from chat.slack.listen import listen
from handlers.desk import Defaults
from storage.storage import open_storage


def site(url: str, api: int) -> Starlette:
    client = WebClient(TOKEN, base_url=f"http://127.0.0.1:{api}/api/")
    app = App(client=client, signing_secret=SECRET)
    house = build(
        storage=open_storage(url),
        chats={"slack": SlackChat(lambda _team: client)},
        clock=lambda: datetime.now(UTC),
        defaults=Defaults(),
        pace=Pace(),
    )
    listen(app, house.dispatcher.receive)
    handler = SlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    return Starlette(routes=[Route(PATH, events, methods=["POST"])])


if __name__ == "__main__":
    uvicorn.run(
        site(sys.argv[1], int(sys.argv[2])),
        port=int(sys.argv[3]),
        log_level="warning",
        access_log=False,
    )

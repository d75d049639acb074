"""A workspace on the web with the sample bot in it, over Socket Mode or signed HTTP."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.starlette import SlackRequestHandler
from slack_sdk import WebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from playground import Command, Shortcut, Workspace, serve
from tests.playground.sample_bot import make_bot

SHORTCUTS = (
    Shortcut(name="Add a prospect", callback_id="new"),
    Shortcut(name="Save as a note", callback_id="note", on_message=True),
)


def empty_workspace() -> Workspace:
    hint = Command(name="/prospect", hint="add | call | meet")
    workspace = Workspace(commands=[hint], shortcuts=SHORTCUTS)
    workspace.rate_limited = False
    return workspace


@contextmanager
def by_socket(workspace: Workspace, bot: App) -> Iterator[None]:
    client = WebClient(token=workspace.app.app_token, base_url=workspace.api_url)
    handler = SocketModeHandler(
        bot, workspace.app.app_token, web_client=client, ping_interval=0.3, concurrency=4
    )
    handler.connect()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        handler.client.auto_reconnect_enabled = False
        workspace.delivery.drop()
        # slack_sdk takes a second to end its threads: nobody needs to wait for that.
        threading.Thread(target=handler.close, daemon=True).start()


@contextmanager
def by_http(workspace: Workspace, bot: App) -> Iterator[None]:
    handler = SlackRequestHandler(bot)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    routes = [Route("/slack/events", events, methods=["POST"])]
    config = uvicorn.Config(Starlette(routes=routes), log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    listening = socket.create_server(("127.0.0.1", 0))  # who calls before it runs waits in line
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    port = listening.getsockname()[1]
    workspace.request_url = f"http://127.0.0.1:{port}/slack/events"
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(5)
        listening.close()


@contextmanager
def open_office(transport: str = "socket") -> Iterator[Workspace]:
    """`transport` is socket, http, or none (nobody answers)."""
    workspace = empty_workspace()
    server = serve(workspace, port=0)
    try:
        if transport == "none":
            yield workspace
        else:
            joining = by_socket if transport == "socket" else by_http
            with joining(workspace, make_bot(workspace)):
                yield workspace
    finally:
        server.stop()

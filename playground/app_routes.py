"""The addresses the bot uses: Web API, Socket Mode, response_url, files."""

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from playground.answers import say
from playground.identity import APP_ID, TEAM_ID
from playground.refused import Refused
from playground.room import Room
from playground.web_api import call, refused_answer
from playground.web_api.files import receive
from playground.wire import Json
from playground.workers import Workers

log = logging.getLogger(__name__)


class LinkedSocket:
    """A Socket Mode connection, usable from any thread while its loop runs."""

    def __init__(self, socket: WebSocket, loop: asyncio.AbstractEventLoop) -> None:
        self._socket = socket
        self._loop = loop

    def send(self, message: Json) -> None:
        text = json.dumps(message)
        asyncio.run_coroutine_threadsafe(self._socket.send_text(text), self._loop)

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._socket.close(), self._loop)


def app_routes(room: Room) -> list[Route | WebSocketRoute]:
    state = room.state
    workers = Workers("bot")

    async def api(request: Request) -> Response:
        args = await _arguments(request)
        token = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        given = args.pop("token", "")
        name = request.path_params["method"]
        return await workers.run(_answer, room, name, args, token or str(given))

    async def hook(request: Request) -> Response:
        body = await _arguments(request)
        return await workers.run(_hook, room, request.path_params["name"], body)

    async def upload(request: Request) -> Response:
        content = await request.body()
        try:
            receive(state, request.path_params["file"], content)
        except Refused as refusal:
            state.journal.refuse("upload", refusal.code, refusal.why)
            return PlainTextResponse(refusal.code, status_code=400)
        return PlainTextResponse(f"OK - {len(content)}")

    async def private_file(request: Request) -> Response:
        token = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
        file = state.files.get(request.path_params["file"].partition("-")[2])
        if token != state.app.bot_token or file is None or file.content is None:
            return PlainTextResponse("not_authed", status_code=403)
        return Response(file.content, media_type=file.mimetype)

    async def link(socket: WebSocket) -> None:
        await _link(room, socket)

    return [
        Route("/api/{method}", api, methods=["GET", "POST"]),
        Route("/hooks/{team}/{name}", hook, methods=["POST"]),
        Route("/upload/{file}", upload, methods=["POST", "PUT"]),
        Route("/files-pri/{file}/{rest:path}", private_file),
        WebSocketRoute("/link", link),
    ]


async def _arguments(request: Request) -> Json:
    """Arguments come in the query, in a form, or as JSON (and then sometimes with no body)."""
    args: Json = dict(request.query_params)
    body = await request.body()
    if not body:
        return args
    if "json" in request.headers.get("content-type", ""):
        try:
            given = json.loads(body)
        except ValueError:
            return args
        return args | given if isinstance(given, dict) else args
    form: Mapping[str, Any] = await request.form()
    return args | dict(form)


def _answer(room: Room, name: str, args: Json, token: str) -> Response:
    try:
        scopes = {"x-oauth-scopes": ",".join(sorted(room.state.app.scopes))}
        return JSONResponse(call(room.state, name, args, token), headers=scopes)
    except Refused as refusal:
        headers = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after else {}
        return JSONResponse(refused_answer(refusal), refusal.status, headers)


def _hook(room: Room, name: str, answer: Json) -> Response:
    state = room.state
    entry = state.journal.record("from_app", "response_url", "response_url", answer)
    try:
        say(state, answer, state.passes.use_response_url(name))
    except Refused as refusal:
        state.journal.refuse("response_url", refusal.code, refusal.why)
        entry["response"] = refused_answer(refusal)
        status = refusal.status if refusal.status != 200 else 400
        return JSONResponse(entry["response"], status)
    entry["response"] = "ok"
    return PlainTextResponse("ok")


async def _link(room: Room, socket: WebSocket) -> None:
    state = room.state
    ticket = socket.query_params.get("ticket", "")
    if ticket not in state.tickets:
        await socket.close(code=1008, reason="this address serves once")
        return
    state.tickets.discard(ticket)
    state.opening.add(ticket)
    try:
        await socket.accept()
        linked = await _greeted(room, socket)
    finally:
        state.opening.discard(ticket)
    try:
        while True:
            room.delivery.heard(await socket.receive_text())
    except (WebSocketDisconnect, RuntimeError):
        log.debug("A Socket Mode connection ended")
    finally:
        room.delivery.left(linked)


async def _greeted(room: Room, socket: WebSocket) -> LinkedSocket:
    """Say hello, and let payloads come this way."""
    linked = LinkedSocket(socket, asyncio.get_running_loop())
    hello = {
        "type": "hello",
        "num_connections": room.delivery.sockets + 1,
        "debug_info": {
            "host": "local-workspace",
            "build_number": 1,
            "approximate_connection_time": 18060,
        },
        "connection_info": {"app_id": APP_ID, "team_id": TEAM_ID},
    }
    await socket.send_json(hello)
    room.delivery.joined(linked)
    return linked

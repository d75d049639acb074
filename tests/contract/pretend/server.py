"""The pretend server's addresses, over real sockets."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.serving import served
from tests.contract.pretend import bot_side, people_side
from tests.contract.pretend.bot_side import No
from tests.contract.pretend.shapes import event
from tests.contract.pretend.state import Listener, State

Do = Callable[..., Any]
API = "/api/v4"
ROUTES: tuple[tuple[str, str, Do], ...] = (
    ("GET", "/users/me", bot_side.me),
    ("GET", "/users/me/teams", bot_side.teams),
    ("GET", "/users/me/teams/{team}/channels", bot_side.my_channels),
    ("GET", "/users/username/{name}", bot_side.named),
    ("GET", "/users/{user}", bot_side.somebody),
    ("POST", "/channels/direct", bot_side.direct),
    ("GET", "/channels/{channel}", bot_side.channel),
    ("GET", "/channels/{channel}/members", bot_side.members),
    ("GET", "/channels/{channel}/members/{user}", bot_side.member),
    ("GET", "/channels/{channel}/posts", bot_side.posts),
    ("GET", "/teams/{team}/channels/name/{name}", bot_side.channel_named),
    ("POST", "/posts", bot_side.post),
    ("PUT", "/posts/{post}/patch", bot_side.patch),
    ("POST", "/files", bot_side.upload),
    ("GET", "/files/{file}/info", bot_side.file_info),
    ("GET", "/files/{file}", bot_side.file),
    ("POST", "/commands/execute", people_side.types),
    ("POST", "/posts/{post}/actions/{action}", people_side.presses),
    ("POST", "/actions/dialogs/open", people_side.opens),
    ("POST", "/actions/dialogs/submit", people_side.submits),
)


@contextmanager
def pretend_server() -> Iterator[State]:
    """Answering while it lasts; its address is `state.address`."""
    state = State()
    with served(routes(state)) as address:
        state.address = address
        yield state


def routes(state: State) -> list[BaseRoute]:
    found: list[BaseRoute] = [
        Route(API + path, endpoint(state, do), methods=[method]) for method, path, do in ROUTES
    ]
    hooks = Route("/hooks/commands/{hook}", endpoint(state, people_side.hook, anybody=True))
    hooks.methods = {"POST"}
    return [*found, hooks, WebSocketRoute(f"{API}/websocket", socket(state))]


def endpoint(state: State, do: Do, *, anybody: bool = False) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        user = state.tokens.get(request.headers.get("authorization", "").removeprefix("Bearer "))
        needs_nobody = anybody or do is people_side.opens
        if user is None and not needs_nobody:
            return error(No(401, "api.context.session_expired.app_error"))
        body = await body_of(request)
        try:
            found = await run_in_threadpool(
                do, state, user or "", request.path_params, body, request.query_params
            )
        except No as no:
            return error(no)
        return found if isinstance(found, Response) else JSONResponse(found)

    return answer


async def body_of(request: Request) -> Any:
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        async with request.form() as form:
            file: Any = form["files"]
            return file.filename, await file.read()
    raw = await request.body()
    return json.loads(raw) if raw else {}


def error(no: No) -> Response:
    found = {"id": no.code, "message": "…", "detailed_error": "", "status_code": no.status}
    found["request_id"] = "fakerequest000000000000001"
    return JSONResponse(found, no.status)


def socket(state: State) -> Callable[[WebSocket], Any]:
    async def listen(websocket: WebSocket) -> None:
        await websocket.accept()
        token = websocket.headers.get("authorization", "").removeprefix("Bearer ")
        user = state.tokens.get(token)
        if user is None:
            await asyncio.sleep(5)  # a real one says nothing, and closes
            await websocket.close()
            return
        one = Listener(user, asyncio.get_running_loop(), asyncio.Queue())
        state.listeners.append(one)
        hello = {"connection_id": state.fresh("connection"), "server_version": "5.37.0.dev"}
        one.queue.put_nowait(event("hello", hello, user=user))
        await talk(websocket, one)
        state.listeners.remove(one)

    return listen


async def talk(websocket: WebSocket, one: Listener) -> None:
    """What happens is told, and what the other side says answered, until it leaves."""
    answers = asyncio.ensure_future(answered(websocket, one))
    number = 0
    while not answers.done():
        waits = asyncio.ensure_future(one.queue.get())
        await asyncio.wait({waits, answers}, return_when=asyncio.FIRST_COMPLETED)
        if not waits.done():
            waits.cancel()
            break
        message = waits.result()
        try:
            await websocket.send_json({**message, "seq": number} if "event" in message else message)
        except (WebSocketDisconnect, RuntimeError):
            break
        number += "event" in message
    answers.cancel()


async def answered(websocket: WebSocket, one: Listener) -> None:
    while (frame := await websocket.receive())["type"] == "websocket.receive":
        asked = json.loads(frame["text"])
        answer = {"status": "OK", "data": {"text": "pong"}, "seq_reply": asked["seq"]}
        one.queue.put_nowait(answer)

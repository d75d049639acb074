"""A pretend Slack with many workspaces: it gives each a token, and says what was called with which."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving import served

ALICE = "UALICE"
CHANNEL = "CEQUIPE"


class ManyWorkspaces:
    """`codes` are those an administrator comes back with, and whose workspace each is for."""

    def __init__(self) -> None:
        self.codes = {"code-one": "TONE", "code-two": "TTWO"}
        self.posts: list[tuple[str, str]] = []
        """(workspace, text) of each message."""
        self.url = ""

    @contextmanager
    def at_work(self) -> Iterator["ManyWorkspaces"]:
        with served([Route("/api/{method}", self._called, methods=["GET", "POST"])]) as address:
            self.url = f"{address}/api/"
            yield self

    async def _called(self, request: Request) -> Response:
        body = (await request.body()).decode()
        args = {name: values[0] for name, values in parse_qs(body).items()}
        if request.headers.get("content-type", "").startswith("application/json"):
            args = await request.json()
        args |= dict(request.query_params)
        authorization = request.headers.get("authorization", "")
        workspace = (args.get("token") or authorization).rpartition("xoxb-")[2]
        return JSONResponse(self._answer(request.path_params["method"], args, workspace))

    def _answer(self, method: str, args: dict[str, Any], workspace: str) -> dict[str, Any]:
        match method:
            case "oauth.v2.access":
                return self._access(args)
            case "auth.test":
                return {"ok": True, "team_id": workspace, "user_id": "UBOT", "bot_id": "BBOT"}
            case "users.info":
                return {
                    "ok": True,
                    "user": {"id": args["user"], "name": "alice", "locale": "en-GB"},
                }
            case "users.conversations":
                return {"ok": True, "channels": [{"id": CHANNEL}]}
            case "chat.postMessage":
                self.posts.append((workspace, str(args)))
                return {"ok": True, "channel": CHANNEL, "ts": f"1700000000.{len(self.posts):06}"}
            case _:
                return {"ok": True}

    def _access(self, args: dict[str, Any]) -> dict[str, Any]:
        workspace = self.codes.pop(args["code"], None)
        if workspace is None:
            return {"ok": False, "error": "invalid_code"}
        return {
            "ok": True,
            "app_id": "A1",
            "access_token": f"xoxb-{workspace}",
            "bot_user_id": "UBOT",
            "scope": "commands",
            "token_type": "bot",
            "team": {"id": workspace, "name": workspace},
            "authed_user": {"id": ALICE},
        }

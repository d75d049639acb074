"""A pretend Slack with many workspaces: it gives each a token, takes it back, and says what was called with which."""

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event
from typing import Any
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving import served
from chat.slack.manifest import SCOPES

ALICE = "UALICE"
CHANNEL = "CEQUIPE"


class ManyWorkspaces:
    """`codes` are those an administrator comes back with, and whose workspace each is for.

    `granted` is what else Slack answers then; `broken` what it answers to whatever it is asked.
    """

    def __init__(self) -> None:
        self.codes = {"code-one": "TONE", "code-two": "TTWO"}
        self.installers: dict[str, str] = {}
        self.locales: dict[str, str] = {}
        self.granted: dict[str, Any] = {}
        self.broken: dict[str, str] = {}
        """The error of a method, by its name."""
        self.scopes: dict[str, Sequence[str]] = {}
        """Of a workspace, if not all of them."""
        self.not_in: set[str] = set()
        """The workspaces in whose channel the bot is not."""
        self.calls: list[tuple[str, str]] = []
        """(token, method) of each call."""
        self.made: list[tuple[str, str]] = []
        """(token, arguments as JSON) of each."""
        self._tokens: dict[str, str] = {}
        self._refused: dict[str, str] = {}
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
        authorization = request.headers.get("authorization", "").removeprefix("Bearer ")
        token = args.get("token") or authorization
        method = request.path_params["method"]
        self.calls.append((token, method))
        self.made.append((token, json.dumps(args, ensure_ascii=False)))
        if (error := self._refused.get(token) or self.broken.get(method)) is not None:
            return JSONResponse({"ok": False, "error": error})
        workspace = token.removeprefix("xoxb-").partition(".")[0]
        answer = self._answer(method, args, workspace)
        scopes = ",".join(self.scopes.get(workspace, SCOPES))
        return JSONResponse(answer, headers={"x-oauth-scopes": scopes})

    def post(self, workspace: str, words: str = "", *, patience: float = 30.0) -> str:
        """The last message in a workspace that has these words, once there is one."""
        ends, looks = time.monotonic() + patience, Event()
        while not (
            found := [text for one, text in self.posts if one == workspace and words in text]
        ):
            assert time.monotonic() < ends, (words, self.posts)
            looks.wait(0.02)
        return found[-1]

    def uninstalls(self, workspace: str, *, error: str = "account_inactive") -> None:
        """Somebody takes the app out of the workspace: its token is good for nothing."""
        self._refused[self._tokens.pop(workspace)] = error

    def _answer(self, method: str, args: dict[str, Any], workspace: str) -> dict[str, Any]:
        match method:
            case "oauth.v2.access":
                return self._access(args)
            case "auth.test":
                return {"ok": True, "team_id": workspace, "user_id": "UBOT", "bot_id": "BBOT"}
            case "users.info":
                return {
                    "ok": True,
                    "user": {
                        "id": args["user"],
                        "name": "alice",
                        "locale": self.locales.get(args["user"], "en-GB"),
                    },
                }
            case "users.conversations":
                return {"ok": True, "channels": [{"id": CHANNEL}]}
            case "conversations.info":
                return {"ok": True, "channel": {"is_member": workspace not in self.not_in}}
            case "chat.postMessage":
                self.posts.append((workspace, str(args)))
                return {"ok": True, "channel": CHANNEL, "ts": f"1700000000.{len(self.posts):06}"}
            case _:
                return {"ok": True}

    def _access(self, args: dict[str, Any]) -> dict[str, Any]:
        workspace = self.codes.pop(args["code"], None)
        if workspace is None:
            return {"ok": False, "error": "invalid_code"}
        again = sum(one.startswith(f"xoxb-{workspace}") for one in self._refused)
        token = f"xoxb-{workspace}.{again}" if again else f"xoxb-{workspace}"
        self._tokens[workspace] = token
        return {
            "ok": True,
            "app_id": "A1",
            "access_token": token,
            "bot_user_id": "UBOT",
            "scope": "commands",
            "token_type": "bot",
            "team": {"id": workspace, "name": workspace},
            "authed_user": {"id": self.installers.get(args["code"], ALICE)},
            **self.granted,
        }

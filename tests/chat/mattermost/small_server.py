"""A Mattermost in memory, as one bot sees it: posts, direct conversations, files, and what goes wrong.

Its errors bear the ids of a 5.37.
"""

import json
from collections import defaultdict
from typing import Any, TypeVar

import httpx

from chat.mattermost.api import Api
from chat.mattermost.chat import MattermostChat
from chat.mattermost.directory import Certain, Register
from chat.mattermost.seals import Seals
from tests.office import MONDAY_MORNING

Chatting = TypeVar("Chatting", bound=MattermostChat)
Json = dict[str, Any]
URL = "http://chat.example"
BOT = "b" * 26
ALICE = "a" * 26
TOWN = "c" * 26


def refusal(status: int, code: str) -> httpx.Response:
    return httpx.Response(status, json={"id": code, "message": "…", "status_code": status})


class SmallServer:
    """`asked` has (method, path, body) in order. `trouble` answers first, one a call of that path."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, Any]] = []
        self.tokens: list[str | None] = []
        self.posts: dict[str, Json] = {}
        self.files: list[bytes] = []
        self.users: dict[str, Json] = {
            BOT: {"id": BOT, "username": "prospect", "is_bot": True},
            ALICE: {"id": ALICE, "username": "alice", "delete_at": 0},
        }
        self.channels: dict[str, Json] = {TOWN: {"id": TOWN, "name": "town", "type": "O"}}
        self.is_down = False
        self._lost: set[str] = set()
        self._trouble: dict[str, list[httpx.Response | Exception]] = defaultdict(list)
        self.now = int(MONDAY_MORNING.timestamp() * 1000)

    def troubles(self, path: str, *what: httpx.Response | Exception) -> None:
        self._trouble[path].extend(what)

    def loses_answer_to(self, path: str) -> None:
        """Once: it does what it is asked, and nobody hears of it."""
        self._lost.add(path)

    def api(self) -> Api:
        return Api(URL, "token-of-the-bot", transport=httpx.MockTransport(self))

    def chat(self) -> MattermostChat:
        return self.chat_of(MattermostChat)

    def chat_of(self, kind: type[Chatting]) -> Chatting:
        api = self.api()
        return kind(
            api,
            quick=api,
            seals=Seals(bytes(32)),
            address="http://bot.example",
            directory=Certain(Register(api)),
            clock=lambda: MONDAY_MORNING,
        )

    def paths(self, method: str = "POST") -> list[str]:
        return [path for how, path, _ in self.asked if how == method]

    def messages(self, channel: str) -> list[str]:
        return [one["message"] for one in self.posts.values() if one["channel_id"] == channel]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v4")
        is_json = request.headers.get("content-type") == "application/json"
        body = json.loads(request.content) if is_json else request.content
        if self.is_down:
            raise httpx.ConnectError("nobody there")
        self.asked.append((request.method, path, body))
        self.tokens.append(request.headers.get("authorization"))
        if self._trouble[path]:
            trouble = self._trouble[path].pop(0)
            if isinstance(trouble, Exception):
                raise trouble
            return trouble
        answer = self._answer(request.method, path, body, request)
        if path in self._lost:
            self._lost.remove(path)
            raise httpx.ReadTimeout("the answer was lost")
        return answer

    def _answer(self, method: str, path: str, body: Any, request: httpx.Request) -> httpx.Response:
        parts = path.strip("/").split("/")
        if method == "GET":
            return self._asked_for(parts, request.url.params)
        return self._done(method, parts, body)

    def _asked_for(self, parts: list[str], params: httpx.QueryParams) -> httpx.Response:
        match parts:
            case ["users", "me"]:
                return httpx.Response(200, json=self.users[BOT])
            case ["users", one] if one in self.users:
                return httpx.Response(200, json=self.users[one])
            case ["users", "username", name]:
                return self._found([one for one in self.users.values() if one["username"] == name])
            case ["channels", one] if one in self.channels:
                return httpx.Response(200, json=self.channels[one])
            case ["channels", one, "posts"]:
                return self._page(one, params)
            case _:
                return refusal(404, "api.context.404.app_error")

    def _done(self, method: str, parts: list[str], body: Any) -> httpx.Response:
        match method, parts:
            case "POST", ["channels", "direct"]:
                return httpx.Response(201, json={"id": f"d{body[1][1:]}", "type": "D"})
            case "POST", ["posts"]:
                return self._post(body)
            case "PUT", ["posts", one, "patch"] if one in self.posts:
                self.posts[one] |= body
                return httpx.Response(200, json=self.posts[one])
            case "POST", ["files"]:
                self.files.append(body)
                return httpx.Response(201, json={"file_infos": [{"id": f"f{len(self.files)}"}]})
            case "POST", ["hooks", "commands", _]:
                return httpx.Response(200, text="ok")
            case _:
                return refusal(404, "api.context.404.app_error")

    def _found(self, found: list[Json]) -> httpx.Response:
        missing = refusal(404, "store.sql_user.get_by_username.app_error")
        return httpx.Response(200, json=found[0]) if found else missing

    def _post(self, body: Json) -> httpx.Response:
        """The same pending_post_id is one message, as it is for half a minute."""
        for one in self.posts.values():
            if body.get("pending_post_id") and one["pending"] == body["pending_post_id"]:
                return httpx.Response(201, json=one)
        known = f"p{len(self.posts):025d}"
        self.posts[known] = {
            "id": known,
            "user_id": BOT,
            "create_at": self.now,
            "pending": body.pop("pending_post_id", ""),
            **body,
        }
        return httpx.Response(201, json=self.posts[known])

    def writes(self, words: str, channel: str) -> None:
        """Somebody of the channel."""
        self._post({"channel_id": channel, "message": words, "user_id": ALICE})

    def forgets_pending(self) -> None:
        """Half a minute has passed, or the server was started again."""
        for one in self.posts.values():
            one["pending"] = ""

    def _page(self, channel: str, asked: httpx.QueryParams) -> httpx.Response:
        newest = [one for one in reversed(self.posts.values()) if one["channel_id"] == channel]
        first, size = int(asked["page"]) * int(asked["per_page"]), int(asked["per_page"])
        page = newest[first : first + size]
        order = [one["id"] for one in page]
        return httpx.Response(200, json={"order": order, "posts": {one["id"]: one for one in page}})

"""A Mattermost on which nothing is installed yet: what an installation and the doctor ask of it.

It answers as a 5.37 does, with its ids of errors, as far as these two see it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.serving import served

ADMIN = "token-of-the-admin"
ALICE = "token-of-alice"
Json = dict[str, Any]


class No(Exception):
    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.answer = JSONResponse({"id": code, "message": "…", "status_code": status}, status)


def not_there() -> No:
    return No(404, "app.something.missing.app_error")


def channel_called(name: str) -> str:
    """Its id: 26 small letters and digits, as Mattermost's are."""
    return f"channel{name.replace('-', '')}".ljust(26, "0")


class EmptyServer:
    """With a System Admin, Alice, and the team "guild" with its channels. `changes` are the calls that change."""

    def __init__(self) -> None:
        self.url = ""
        self.ids = count(1)
        self.config: Json = {
            "ServiceSettings": {
                "SiteURL": "https://chat.example.org",
                "EnableBotAccountCreation": True,
                "EnableUserAccessTokens": True,
                "EnableCommands": True,
                "AllowedUntrustedInternalConnections": "127.0.0.1",
                "PostEditTimeLimit": -1,
            },
            "FileSettings": {"EnableFileAttachments": True},
        }
        self.version = "5.37.0"
        self.reaches_the_bot = True
        self.users: dict[str, Json] = {}
        self.tokens: dict[str, str] = {}
        self.team = {"id": "team-1", "name": "guild", "display_name": "The Guild"}
        self.channels: dict[str, Json] = {}
        self.members: set[tuple[str, str]] = set()
        self.commands: list[Json] = []
        self.changes: list[str] = []
        self.tokens[ADMIN] = self.new_user("root", roles="system_user system_admin")["id"]
        self.tokens[ALICE] = self.new_user("alice")["id"]
        for name in ("town-square", "equipe"):
            self.channels[name] = {"id": channel_called(name), "name": name, "delete_at": 0}

    def new_user(self, username: str, *, roles: str = "system_user", is_bot: bool = False) -> Json:
        user = {"id": f"user{next(self.ids):022}", "username": username, "roles": roles}
        self.users[user["id"]] = user | {"delete_at": 0} | ({"is_bot": True} if is_bot else {})
        return self.users[user["id"]]

    def named(self, username: str) -> Json:
        return next(user for user in self.users.values() if user["username"] == username)

    def bot_is_in(self, place: str, username: str = "prospect") -> bool:
        return (place, self.named(username)["id"]) in self.members

    def routes(self) -> list[Route]:
        api = "/api/v4"
        gets: dict[str, Callable[[Json, Json, Json], Any]] = {
            "/config": lambda me, path, body: self.config,
            "/config/client": lambda me, path, body: {"Version": self.version},
            "/users/me": lambda me, path, body: me,
            "/users/me/teams": lambda me, path, body: (
                [self.team] if ("team-1", me["id"]) in self.members else []
            ),
            "/users/{id}": lambda me, path, body: self.users[path["id"]],
            "/users/username/{name}": lambda me, path, body: self.user_named(path["name"]),
            "/teams": lambda me, path, body: [self.team],
            "/teams/name/{name}": lambda me, path, body: self.team_named(path["name"]),
            "/teams/{id}/channels/name/{name}": lambda me, path, body: self.channel(path["name"]),
            "/channels/{id}": lambda me, path, body: self.by_id(path["id"]),
            "/channels/{id}/members/me": lambda me, path, body: self.member(path["id"], me["id"]),
            "/channels/{id}/members/{who}": lambda me, path, body: self.member(
                path["id"], path["who"]
            ),
            "/commands": lambda me, path, body: self.all_commands(),
        }
        posts: dict[str, Callable[[Json, Json, Json], Any]] = {
            "/bots": self.makes_bot,
            "/bots/{id}/enable": self.enables,
            "/users/{id}/tokens": self.makes_token,
            "/teams/{id}/members": self.adds,
            "/channels/{id}/members": self.adds,
            "/commands": self.makes_command,
            "/commands/execute": self.executes,
        }
        return [
            *(
                Route(api + path, self.endpoint(do))
                for path, do in gets.items()
                if path != "/commands"
            ),
            Route(api + "/commands", self.endpoint(gets["/commands"]), methods=["GET"]),
            *(Route(api + path, self.endpoint(do), methods=["POST"]) for path, do in posts.items()),
            Route(api + "/commands/{id}", self.endpoint(self.changes_command), methods=["PUT"]),
        ]

    def endpoint(self, do: Callable[[Json, Json, Json], Any]) -> Any:
        async def answer(request: Request) -> Response:
            token = request.headers.get("authorization", "").removeprefix("Bearer ")
            me = self.users.get(self.tokens.get(token, ""))
            if me is None or me["delete_at"]:
                return No(401, "api.context.session_expired.app_error").answer
            body = await request.json() if request.method != "GET" else {}
            if request.method != "GET" and not request.url.path.endswith("/execute"):
                self.changes.append(f"{request.method} {request.url.path.removeprefix('/api/v4')}")
            try:
                return JSONResponse(do(me, dict(request.path_params), body))
            except No as no:
                return no.answer

        return answer

    def user_named(self, username: str) -> Json:
        for user in self.users.values():
            if user["username"] == username:
                return user
        raise not_there()

    def team_named(self, name: str) -> Json:
        if name != self.team["name"]:
            raise not_there()
        return self.team

    def channel(self, name: str) -> Json:
        if name not in self.channels:
            raise not_there()
        return self.channels[name]

    def by_id(self, channel: str) -> Json:
        return next(one for one in self.channels.values() if one["id"] == channel)

    def member(self, channel: str, user: str) -> Json:
        if (channel, user) not in self.members:
            raise No(403, "api.context.permissions.app_error")
        return {"channel_id": channel, "user_id": user}

    def makes_bot(self, me: Json, path: Json, body: Json) -> Json:
        if not self.config["ServiceSettings"]["EnableBotAccountCreation"]:
            raise No(403, "api.bot.create_disabled")
        return {"user_id": self.new_user(body["username"], is_bot=True)["id"]}

    def enables(self, me: Json, path: Json, body: Json) -> Json:
        self.users[path["id"]]["delete_at"] = 0
        return {}

    def makes_token(self, me: Json, path: Json, body: Json) -> Json:
        token = f"token-{next(self.ids)}"
        self.tokens[token] = path["id"]
        return {"token": token}

    def adds(self, me: Json, path: Json, body: Json) -> Json:
        self.members.add((path["id"], body["user_id"]))
        return {}

    def all_commands(self) -> list[Json]:
        if not self.config["ServiceSettings"]["EnableCommands"]:
            raise No(501, "api.command.disabled.app_error")
        return self.commands

    def makes_command(self, me: Json, path: Json, body: Json) -> Json:
        if any(one["trigger"] == body["trigger"] for one in self.commands):
            raise No(400, "api.command.duplicate_trigger.app_error")
        number = next(self.ids)
        self.commands.append(body | {"id": f"command-{number}", "token": f"secret-{number}"})
        return self.commands[-1]

    def changes_command(self, me: Json, path: Json, body: Json) -> Json:
        self.commands = [one for one in self.commands if one["id"] != path["id"]] + [body]
        return body

    def executes(self, me: Json, path: Json, body: Json) -> Json:
        if not self.reaches_the_bot:
            raise No(500, "api.command.execute_command.failed.app_error")
        return {"response_type": "", "text": ""}


@contextmanager
def empty_server() -> Iterator[EmptyServer]:
    server = EmptyServer()
    with served(server.routes()) as server.url:
        yield server

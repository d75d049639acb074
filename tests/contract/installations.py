"""The bot installed on a Mattermost for one suite: on the pretend one, or on a real one by its own installer."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import httpx

from chat.mattermost.api import Api
from chat.mattermost.install import carried_out
from chat.mattermost.install_plan import Wanted, planned, server_config
from tests.contract.mattermost_at_work import Installation, Person
from tests.contract.pretend.server import pretend_server
from tests.contract.pretend.state import State

LIVE: Final = "PROSPECT_TEST_MATTERMOST_URL"
"""The address of a real server, of which PROSPECT_TEST_MATTERMOST_ADMIN has "user:password" of an administrator."""
ADMIN: Final = "PROSPECT_TEST_MATTERMOST_ADMIN"
PASSWORD: Final = "Passw0rd-of-tests"
LANGUAGES: Final = {"alice": "fr", "bob": "en", "chloe": "fr", "dora": "en"}
ZONE: Final = {
    "useAutomaticTimezone": "false",
    "automaticTimezone": "",
    "manualTimezone": "Europe/Paris",
}


@contextmanager
def pretended(port: int) -> Iterator[Installation]:
    with pretend_server() as state:
        yield installed_in(state, port)


def installed_in(state: State, port: int) -> Installation:
    bot = state.join("prospect", is_bot=True)
    people = {name: state.join(name, locale=locale) for name, locale in LANGUAGES.items()}
    channel = state.channel("equipe", bot, *people.values())
    state.command = (f"http://127.0.0.1:{port}/mattermost/command", "token-of-the-command")
    return Installation(
        address=state.address,
        bot_token="token-of-prospect",
        command_token="token-of-the-command",
        team=state.team["id"],
        channel=channel,
        people={
            name: Person(
                token=f"token-of-{name}",
                user=user,
                direct=state.direct(bot, user),
                username=name,
            )
            for name, user in people.items()
        },
    )


def installed_for_real(port: int) -> Installation:
    """A team, a channel and people of its own; the bot by `prospect install mattermost`'s own steps."""
    address = os.environ[LIVE].rstrip("/")
    admin = Admin(address, *os.environ[ADMIN].split(":", 1))
    tag = secrets.token_hex(3)
    team = admin.make("/teams", name=f"team{tag}", display_name=f"Team {tag}", type="O")
    about = {"team_id": team["id"], "name": "equipe", "display_name": "Equipe", "type": "O"}
    channel = admin.make("/channels", **about)
    wanted = Wanted(
        team=team["name"],
        channels=("equipe",),
        username=f"prospect{tag}",
        public_url=f"http://127.0.0.1:{port}",
        token="",
    )
    api = Api(address, admin.token)
    try:
        done = carried_out(api, planned(api, server_config(api), wanted), wanted)
    finally:
        api.close()
    people = {name: admin.invites(name, tag, team, channel, done.bot) for name in LANGUAGES}
    return Installation(
        address=address,
        bot_token=done.token,
        command_token=done.command_token,
        team=str(team["id"]),
        channel=str(channel["id"]),
        people=people,
    )


class Admin:
    def __init__(self, address: str, user: str, password: str) -> None:
        self._address = f"{address}/api/v4"
        self.token = self._login(user, password)

    def make(self, path: str, **what: Any) -> Any:
        response = httpx.post(
            self._address + path,
            json=what,
            headers={"Authorization": f"Bearer {self.token}"},
            timeout=30,
        )
        response.raise_for_status()
        return response.json()

    def invites(self, name: str, tag: str, team: Any, channel: Any, bot: str) -> Person:
        username = f"{name}{tag}"
        user = self.make(
            "/users",
            email=f"{username}@example.org",
            username=username,
            password=PASSWORD,
            locale=LANGUAGES.get(name, "en"),
            timezone=ZONE,
        )
        self.make(f"/teams/{team['id']}/members", team_id=team["id"], user_id=user["id"])
        self.make(f"/channels/{channel['id']}/members", user_id=user["id"])
        token = self._login(username, PASSWORD)
        direct = httpx.post(
            f"{self._address}/channels/direct",
            json=[user["id"], bot],
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
        ).json()
        return Person(token=token, user=user["id"], direct=direct["id"], username=username)

    def _login(self, user: str, password: str) -> str:
        answer = httpx.post(
            f"{self._address}/users/login",
            json={"login_id": user, "password": password},
            timeout=30,
        )
        answer.raise_for_status()
        return answer.headers["Token"]

"""What is typed in the place of a choice is found: people, channels and days, where its person is."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest

from chat.mattermost.api import Api
from chat.mattermost.asking import Asking
from chat.mattermost.directory import Register
from chat.port import Call, Event, Lookup
from domain.people import Place, Team
from tests.chat.mattermost.filling import ALICE, BOB, PRIVATE, PUBLIC

OURS, THEIRS = "o" * 26, "t" * 26
ELSEWHERE = "e" * 26
LATE = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
IN_SEOUL = {"useAutomaticTimezone": "false", "manualTimezone": "Asia/Seoul"}
SERVER: Mapping[str, Any] = {
    f"/users/{ALICE.id}": {"id": ALICE.id, "username": "alice", "timezone": IN_SEOUL},
    f"/users/{BOB.id}": {"id": BOB.id, "username": "bob", "timezone": {}},
    "/users/username/bob": {"id": BOB.id, "username": "bob"},
    "/users/me/teams": [{"id": OURS}],
    f"/teams/{OURS}/channels/name/equipe": {"id": PUBLIC, "name": "equipe", "type": "O"},
    f"/teams/{THEIRS}/channels/name/equipe": {"id": PRIVATE, "name": "equipe", "type": "P"},
    f"/teams/{OURS}/channels/name/elsewhere": {"id": ELSEWHERE, "name": "elsewhere", "type": "O"},
    f"/channels/{PUBLIC}": {"id": PUBLIC, "name": "equipe", "type": "O"},
    f"/channels/{PUBLIC}/members/me": {"user_id": "bot"},
    f"/channels/{PRIVATE}/members/me": {"user_id": "bot"},
}


class Bot:
    """Answers every event with the options it was given, and remembers the events."""

    def __init__(self, *options: Mapping[str, str]) -> None:
        self._options = list(options)
        self.events: list[Event] = []

    def receive(self, event: Event) -> list[Call]:
        self.events.append(event)
        args = {"options": self._options}
        return [Call(kind="form", method="ack", args=args, to=event.by.id, durable=False)]


def answered(request: httpx.Request) -> httpx.Response:
    found = SERVER.get(request.url.path.removeprefix("/api/v4"))
    return (
        httpx.Response(404, json={"id": "none"})
        if found is None
        else httpx.Response(200, json=found)
    )


def asking(bot: Bot | None = None, **changed: Any) -> Asking:
    api = Api("http://chat.example", "token", transport=httpx.MockTransport(answered))
    known: dict[str, Any] = {"by": ALICE, "place": Place(PUBLIC), "server_team": OURS, "now": LATE}
    return Asking(
        receive=(bot or Bot()).receive,
        register=Register(api),
        team=Team("mattermost", "bot"),
        **(known | changed),
    )


def test_today_is_the_day_where_its_person_is() -> None:
    assert asking(by=ALICE).today == date(2026, 1, 6)
    assert asking(by=BOB).today == date(2026, 1, 5)


@pytest.mark.parametrize(
    ("name", "team", "expected"),
    [
        ("equipe", OURS, PUBLIC),
        ("equipe", "", PUBLIC),
        ("equipe", THEIRS, PUBLIC),
        ("equipe", "../users/me", PUBLIC),
        (PUBLIC, OURS, PUBLIC),
        ("elsewhere", OURS, None),
        ("nowhere", OURS, None),
    ],
    ids=["ours", "direct", "of another team", "forged", "by id", "without the bot", "unknown"],
)
def test_a_channel_is_one_in_which_the_bot_is(name: str, team: str, expected: str | None) -> None:
    assert asking(server_team=team).channel(name) == expected


def test_somebody_is_found_by_username_or_by_id() -> None:
    ask = asking()

    assert (ask.person("bob"), ask.person(ALICE.id), ask.person("zed")) == (BOB, ALICE, None)


def test_what_is_typed_is_looked_for_as_while_typing() -> None:
    bot = Bot({"text": f"Of \ue000{BOB.id}\ue002", "value": "P-1"})

    found = asking(bot).found("prospect", "x" * 200)

    (event,) = bot.events
    assert isinstance(event, Lookup)
    assert (event.by, event.place, event.lookup) == (ALICE, Place(PUBLIC), "prospect")
    assert len(event.query) == 100
    assert found == [("Of @bob", "P-1")]

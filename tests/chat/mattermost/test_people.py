"""Who people are on Mattermost, and their names by ids."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from chat.mattermost.api import Unreachable
from chat.mattermost.directory import A_WHILE, Certain, Register
from chat.mattermost.people import read_profile, whereabouts
from chat.port import Undelivered
from domain.people import Person, Place, Profile
from tests.chat.mattermost.letters import TEAM
from tests.chat.mattermost.small_server import ALICE, TOWN, SmallServer, refusal

RECORDED = Path(__file__).parent / "payloads"


def user(**changed: Any) -> dict[str, Any]:
    kept = json.loads((RECORDED / "user_with_locale_and_timezone.json").read_text("utf-8"))
    recorded: dict[str, Any] = kept["body"]
    return recorded | changed


@pytest.fixture
def server() -> SmallServer:
    return SmallServer()


class Hands:
    """A clock that a test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_person_is_known_by_name_language_and_zone() -> None:
    assert read_profile(user()) == Profile(
        person=Person("u6m4a6d6stbztyasueexb45w3o"),
        name="Bob Kim",
        language="ko",
        zone="Asia/Seoul",
    )


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        pytest.param({"nickname": "Bobby"}, "Bobby", id="nickname first"),
        pytest.param({"first_name": ""}, "Kim", id="one name is enough"),
        pytest.param({"first_name": "", "last_name": ""}, "bob", id="username at last"),
    ],
)
def test_people_are_called_as_they_want_to_be(named: dict[str, str], shown: str) -> None:
    assert read_profile(user(**named)).name == shown


@pytest.mark.parametrize(
    ("zones", "zone"),
    [
        pytest.param(
            {
                "useAutomaticTimezone": "true",
                "automaticTimezone": "Europe/Paris",
                "manualTimezone": "Asia/Tokyo",
            },
            "Europe/Paris",
            id="automatic",
        ),
        pytest.param(
            {
                "useAutomaticTimezone": "false",
                "automaticTimezone": "Europe/Paris",
                "manualTimezone": "Asia/Tokyo",
            },
            "Asia/Tokyo",
            id="by hand",
        ),
        pytest.param(
            {"useAutomaticTimezone": "true", "automaticTimezone": "", "manualTimezone": ""},
            None,
            id="never said",
        ),
        pytest.param({}, None, id="nothing"),
        pytest.param(None, None, id="not shown to us"),
    ],
)
def test_the_zone_is_the_one_in_force(zones: dict[str, str] | None, zone: str | None) -> None:
    assert read_profile(user(timezone=zones)).zone == zone


def test_a_system_admin_administers() -> None:
    assert read_profile(user(roles="system_user system_admin")).is_administrator
    assert not read_profile(user(roles="system_user team_admin")).is_administrator


def test_a_bot_a_guest_and_whoever_left_are_told_apart() -> None:
    someone = read_profile(user(roles="system_guest system_user", is_bot=True, delete_at=1))

    assert (someone.is_guest, someone.is_bot, someone.is_gone) == (True, True, True)
    assert read_profile(user(locale="zh-CN")).language == "zh"


@pytest.mark.parametrize(
    "trouble", [refusal(404, "store.sql_user.missing_account.const"), httpx.ConnectError("no")]
)
def test_who_cannot_be_asked_after_is_nobody(
    server: SmallServer, trouble: httpx.Response | Exception
) -> None:
    server.troubles(f"/users/{ALICE}", trouble)

    assert server.chat().profile(TEAM, Person(ALICE)) is None


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        pytest.param(refusal(404, "app.channel.get_member.missing"), {Place(TOWN): False}, id="no"),
        pytest.param(
            refusal(403, "api.context.permissions.app_error"), {}, id="the bot is not there"
        ),
    ],
)
def test_whether_somebody_is_in_a_channel_is_said_where_the_bot_is(
    server: SmallServer, trouble: httpx.Response, said: dict[Place, bool]
) -> None:
    server.troubles(f"/channels/{TOWN}/members/{ALICE}", trouble)

    assert whereabouts(server.api(), Person(ALICE), [Place(TOWN)]) == said


@pytest.mark.parametrize("trouble", [refusal(503, "proxy"), httpx.ConnectError("no")])
def test_a_trouble_that_passes_is_no_answer(
    server: SmallServer, trouble: httpx.Response | Exception
) -> None:
    server.troubles(f"/channels/{TOWN}/members/{ALICE}", trouble)

    with pytest.raises(Undelivered):
        whereabouts(server.api(), Person(ALICE), [Place(TOWN)])


def test_a_name_is_asked_for_once_in_a_while(server: SmallServer) -> None:
    hands = Hands()
    register = Register(server.api(), monotonic=hands)
    register.username(ALICE)
    server.users[ALICE]["username"] = "alice.new"

    assert register.username(ALICE) == "alice"
    hands.now += A_WHILE + 1
    assert register.username(ALICE) == "alice.new"


def test_news_of_somebody_makes_their_name_asked_for_again(server: SmallServer) -> None:
    register = Register(server.api())
    register.username(ALICE)
    server.users[ALICE]["username"] = "alice.new"

    register.forget(ALICE)

    assert register.username(ALICE) == "alice.new"


def test_a_private_channel_has_no_name_to_tell(server: SmallServer) -> None:
    server.channels[TOWN]["type"] = "P"

    assert Register(server.api()).channel_name(TOWN) is None


def test_a_name_nobody_bears_is_nobody_however_it_is_written(server: SmallServer) -> None:
    register = Register(server.api())

    assert register.person("alice") == Person(ALICE)
    assert register.person("../channels/" + TOWN) is None
    assert all(path.startswith("/users/") for path in server.paths("GET"))


def test_a_name_that_cannot_be_asked_for_is_none_now_and_raises_for_what_stays(
    server: SmallServer,
) -> None:
    register = Register(server.api())
    server.is_down = True

    assert register.username(ALICE) is None
    with pytest.raises(Unreachable):
        Certain(register).username(ALICE)


def test_an_old_name_is_better_than_none(server: SmallServer) -> None:
    hands = Hands()
    register = Register(server.api(), monotonic=hands)
    register.username(ALICE)
    server.is_down = True
    hands.now += A_WHILE + 1

    assert Certain(register).username(ALICE) == "alice"

"""Everything Mattermost calls the bot with, read as it was recorded on a real server."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from chat.mattermost import read
from chat.mattermost.bound import Bound
from chat.port import Choice, Command, Message, Press, Submitted
from domain.people import Person, Place, Team

PAYLOADS = Path(__file__).parent / "payloads"
TEAM = Team("mattermost", "97q8xcpdh3bb8jsoh4rugfo6sc")
ALICE, BOB = Person("brdmi3cw6py4mdrkfafroakjre"), Person("u6m4a6d6stbztyasueexb45w3o")
DEALS = "r8oy9n48mfrppr76ebhshs58wc"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
URL = "http://127.0.0.1:8065/hooks/commands/fakeresponsehook0000000003"
SOON, LATE = int(NOW.timestamp()) + 60, int(NOW.timestamp()) - 60
SEALED = {"p": "press", "a": "undo", "v": "17"}


def recorded(name: str) -> Any:
    return json.loads((PAYLOADS / f"{name}.json").read_text("utf-8"))


def bound(**known: Any) -> Bound:
    return Bound(until=NOW + timedelta(days=1), **known)


def pressed(name: str, sealed: dict[str, Any], where: Bound) -> Press:
    found = recorded(name)
    return read.press(found.get("body", found), sealed, where, TEAM, NOW)


def test_a_command_is_what_was_typed_with_people_and_channels_by_id() -> None:
    event = read.command(recorded("slash_request")["form"], TEAM, NOW)

    assert isinstance(event, Command)
    assert (event.team, event.by, event.place) == (TEAM, ALICE, Place(DEALS))
    assert event.text == f"add  Acme Corp @{{{BOB.id}}} ~deals"
    assert event.id.startswith("mm:command:")
    assert event.via["url"] == URL
    assert event.via["url_until"] > SOON


def test_a_command_typed_to_the_bot_alone_is_in_a_direct_place() -> None:
    event = read.command(recorded("slash_request_in_dm"), TEAM, NOW)

    assert (event.place, event.text) == (Place("6jgebcy8jbn5bj911pahh4iaxr", direct=True), "dm")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("owner:@bob", "owner:@{u1}"),
        ("@Bob, see", "@{u1}, see"),
        ("by @bob.", "by @{u1}."),
        ("with:@bob,@alice", "with:@{u1},@{u2}"),
        ("channel:~deals", "channel:#{c1}"),
        ("in ~deals!", "in ~deals!"),
        ("email:marie@bob", "email:marie@bob"),
        ("@all @channel @here", "@all @channel @here"),
        ("@bobby", "@bobby"),
        ("@{u1} #{c1}", "@ {u1} # {c1}"),
        ("a~deals", "a~deals"),
        ("  two  blanks ", "two  blanks"),
    ],
)
def test_only_whom_the_server_recognised_is_named(typed: str, expected: str) -> None:
    assert read.typed(typed, {"bob": "u1", "alice": "u2"}, {"deals": "c1"}) == expected


def test_a_button_is_a_press_on_its_message() -> None:
    event = pressed("button_request", SEALED, bound(channel=DEALS))

    assert type(event) is Press
    assert (event.by, event.place, event.action, event.value) == (ALICE, Place(DEALS), "undo", "17")
    assert event.message == Message(DEALS, "or7e11ebjjf4tdj5ct79thyohr", ephemeral=False)
    assert event.id.startswith("mm:press:")
    assert "url" not in event.via


def test_a_press_in_a_direct_message_is_in_a_direct_place() -> None:
    event = pressed("button_request_in_dm", SEALED, bound(user=BOB.id, direct=True))

    assert event.place == Place("sabntiwshbdh38rpy5czkrbnda", direct=True)


def test_a_menu_is_a_choice_of_its_option_after_what_all_of_them_begin_with() -> None:
    event = pressed("select_request", {**SEALED, "a": "later", "v": "P-12:", "m": 1}, bound())

    assert type(event) is Choice
    assert (event.by, event.action, event.value) == (BOB, "later", "P-12:won")


def test_a_button_takes_nothing_from_what_its_sender_adds() -> None:
    event = pressed("select_request", SEALED, bound())

    assert (type(event), event.value) == (Press, "17")


@pytest.mark.parametrize(
    ("until", "expected"), [(SOON, {"url": URL, "url_until": SOON}), (LATE, {})]
)
def test_the_address_of_a_command_answers_until_it_is_used_up(
    until: int, expected: dict[str, Any]
) -> None:
    event = pressed("button_request", SEALED, bound(ephemeral=True, url=URL, url_until=until))

    assert {name: event.via[name] for name in ("url", "url_until") if name in event.via} == expected


def test_two_clicks_are_two_events_and_one_that_comes_twice_is_one() -> None:
    button, menu = "button_request", "select_request"

    ids = [pressed(name, SEALED, bound()).id for name in (button, button, menu)]

    assert ids[0] == ids[1] != ids[2]
    assert all(len(one) < 100 for one in ids)


def test_a_form_is_where_it_was_opened_whatever_its_sender_looks_at_now() -> None:
    body = recorded("dialog_submit_request")["body"]
    sealed = {"f": "add", "b": "P-12", "n": "5eed", "k": {"company": ["line"]}}
    values = {"company": "Acme"}

    event = read.submitted(body, sealed, bound(channel="elsewhere"), TEAM, NOW, values)

    assert isinstance(event, Submitted)
    assert (event.id, event.by, event.place) == ("mm:form:5eed", ALICE, Place("elsewhere"))
    assert (event.form, event.about, event.values) == ("add", "P-12", values)


def test_a_press_that_was_asked_about_is_a_press_on_the_same_message() -> None:
    body = recorded("dialog_submit_request")["body"]
    sealed = {"a": "erase", "v": "9", "n": "5eed", "post": "p1"}

    event = read.confirmed(body, sealed, bound(channel=DEALS, ephemeral=True), TEAM, NOW)

    assert (event.id, event.action, event.value) == ("mm:form:5eed", "erase", "9")
    assert event.message == Message(DEALS, "p1", ephemeral=True)
    assert event.via["by_form"] is True

"""Every payload of Slack that the bot takes, read."""

from datetime import date, time
from typing import Any

import pytest

from chat.port import Choice, Command, HomeOpened, Lookup, Message, Press, Shortcut, Submitted, Told
from chat.slack import read
from domain.people import Person, Place, Team
from tests.chat.recorded import ALICE, ALONE, EQUIPE, TEAM, recorded


def test_a_command_is_what_was_typed_with_people_and_addresses_plain() -> None:
    event = read.command(recorded("command"))

    assert event == Command(
        id="11.22.aa",
        team=TEAM,
        by=ALICE,
        place=EQUIPE,
        via={"trigger": "11.22.aa", "url": "https://hooks.slack.com/commands/T0TEAM/1/abc"},
        text='add "Mairie de Lyon" owner:@{U0BOB} email:marie@lyon.example',
    )


def test_a_command_typed_to_the_bot_alone_is_in_a_direct_place() -> None:
    event = read.command(recorded("command_in_direct_message"))

    assert (event.place, event.text) == (ALONE, "")


def test_a_button_is_a_press_on_its_message() -> None:
    event = read.press(recorded("press"))

    assert type(event) is Press
    assert (event.action, event.value, event.id) == ("undo", "17", "11.24.aa:1767600001.1")
    assert event.message == Message("C0EQUIPE", "1767600000.000100", ephemeral=True)
    assert event.place == EQUIPE


def test_a_menu_is_a_choice_of_its_option() -> None:
    event = read.press(recorded("choice"))

    assert type(event) is Choice
    assert (event.action, event.value) == ("later", "P-12:3")
    assert event.message == Message("D0BOB", "1767600000.000200", ephemeral=False)
    assert event.place == Place("D0BOB", direct=True)


def test_a_press_in_a_form_is_where_the_form_was_opened() -> None:
    event = read.press(recorded("press_in_form"))

    assert (event.place, event.message) == (EQUIPE, None)
    assert event.via["view"] == {
        "id": "V0CALL",
        "hash": "1767600000.aaaa",
        "depth": 1,
        "fields": ["note"],
    }


def test_a_press_at_home_is_between_the_person_and_the_bot_whatever_the_organisation() -> None:
    event = read.press(recorded("press_at_home"))

    assert (event.team, event.place) == (TEAM, Place("U0ALICE", direct=True))
    assert "view" not in event.via


def test_a_form_gives_every_field_its_typed_value() -> None:
    event = read.submitted(recorded("submitted"))

    assert isinstance(event, Submitted)
    assert (event.form, event.about, event.place) == ("call", "P-12\nsecond line", EQUIPE)
    assert event.id == "V0ALL:1767600000.cccc"
    assert event.values == {
        "name": "Mairie de Lyon",
        "note": None,
        "email": "marie@lyon.example",
        "minutes": 60,
        "who": "P-12",
        "outcome": "talked",
        "channel": None,
        "obstacles": ("no_time",),
        "owner": (Person("U0BOB"),),
        "with": (ALICE, Person("U0BOB")),
        "where": "C0EQUIPE",
        "day": date(2026, 1, 12),
        "at": time(14, 0),
        "relay": False,
        "file": ("F0LIST",),
    }


def test_letters_typed_in_a_field_are_a_lookup() -> None:
    event = read.lookup(recorded("lookup"))

    assert isinstance(event, Lookup)
    assert (event.lookup, event.query, event.place) == ("prospect", "lyo", ALONE)
    assert event.via["view"]["depth"] == 2


def test_a_shortcut_has_its_name_and_the_message_it_was_used_on() -> None:
    alone, on_message = (
        read.shortcut(recorded("shortcut")),
        read.shortcut(recorded("message_shortcut")),
    )

    assert isinstance(alone, Shortcut)
    assert (alone.name, alone.text, alone.place) == ("add", "", Place("U0ALICE", direct=True))
    assert (on_message.name, on_message.text) == ("note", "Lyon & @{U0BOB} said yes")
    assert on_message.place == EQUIPE


def test_a_mention_is_told_without_the_bots_name_in_its_thread() -> None:
    event = read.mentioned(recorded("mention"))

    assert event == Told(
        id="Ev01",
        team=TEAM,
        by=ALICE,
        place=EQUIPE,
        via={"thread": "1767600000.000900"},
        text="call P-12 talked by:@{U0BOB}",
    )


def test_a_direct_message_is_told() -> None:
    event = read.direct_message(recorded("direct_message"))

    assert event is not None
    assert (event.text, event.place, event.id) == ("list stale <b>", ALONE, "Ev02")


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"subtype": "message_changed"}, id="edited"),
        pytest.param({"subtype": "channel_join"}, id="joined"),
        pytest.param({"bot_id": "B0OTHER"}, id="a bot"),
        pytest.param({"channel_type": "channel"}, id="in a channel"),
        pytest.param({"subtype": "file_share", "text": ""}, id="neither words nor a file"),
    ],
)
def test_what_nobody_wrote_to_the_bot_is_nothing(changed: dict[str, Any]) -> None:
    payload = recorded("direct_message")
    payload["event"] |= changed

    assert read.direct_message(payload) is None


def test_a_file_handed_over_without_words_is_told() -> None:
    payload = recorded("direct_message")
    payload["event"] |= {"subtype": "file_share", "text": "", "files": [{"id": "F01"}]}

    event = read.direct_message(payload)

    assert event is not None
    assert (event.text, event.files) == ("", ("F01",))


def test_opening_the_home_tab_is_an_event_opening_another_is_none() -> None:
    payload, other = recorded("home_opened"), recorded("home_opened")
    other["event"]["tab"] = "messages"

    assert read.home_opened(payload) == HomeOpened(
        id="Ev03", team=Team("slack", "T0TEAM"), by=ALICE, place=Place("U0ALICE", direct=True)
    )
    assert read.home_opened(other) is None

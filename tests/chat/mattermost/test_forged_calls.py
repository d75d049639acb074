"""Calls with no right to be heard, heard already, or not of the shape of any: answered in a sentence, undone."""

import json
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from chat.mattermost import addresses
from chat.port import Command
from domain.people import Person, Place, Team
from storage.storage import Storage
from tests.chat.mattermost.bot_at_work import (
    LATER_TOWN,
    OTHER_TOKEN,
    TOKEN,
    BotAtWork,
    seal_of,
)
from tests.chat.mattermost.small_server import ALICE, TOWN

ADD = 'add "Mairie de Lyon" contact:"Marie Dupont"'
UNREAD = "This could not be read: nothing was done."
DEEP = "[" * 100_000
SHOWN_AS = {"text", "ephemeral_text", "error"}
OTHERS = Team("mattermost", "x" * 26)


@pytest.fixture
def bot(storage: Storage, database: str) -> BotAtWork:
    bot = BotAtWork(storage, database)
    bot.types('product new "Demarches"')
    return bot


def filled(form: dict[str, Any], **values: str) -> dict[str, Any]:
    """A form sent as it was opened, but for these."""
    given = {field["name"]: field.get("default") or None for field in form["elements"]}
    return given | values


@pytest.mark.parametrize(
    "token",
    [None, "", "x" * 26, TOKEN[:-1], TOKEN + "t", f"{TOKEN},{OTHER_TOKEN}", "é"],
    ids=["none", "empty", "another", "a part", "longer", "all of them", "no letter of one"],
)
def test_a_command_without_one_of_the_tokens_is_refused(
    bot: BotAtWork, caplog: pytest.LogCaptureFixture, token: str | None
) -> None:
    before = bot.keeps()
    caplog.set_level(logging.INFO, "chat")

    answer = bot.posts_command(text=ADD, token=token)

    assert answer.status_code == 403
    assert answer.json()["text"].startswith("I do not know the token of this command")
    assert bot.keeps() == before
    assert "Marie" not in caplog.text
    assert TOKEN not in caplog.text


def test_each_team_of_the_server_has_its_own_token(bot: BotAtWork) -> None:
    assert "Mairie de Lyon" in bot.types(ADD, token=OTHER_TOKEN)["text"]


def test_a_command_that_comes_twice_is_done_once(bot: BotAtWork) -> None:
    first = bot.types(ADD, trigger_id="the same")
    before = bot.keeps()

    second = bot.types(ADD, trigger_id="the same")

    assert "Recorded." in first["text"]
    assert second == {}
    assert bot.keeps() == before


def test_a_form_that_comes_twice_is_done_once(bot: BotAtWork) -> None:
    form = bot.form("add")
    sent = filled(form, name="Mairie de Metz")
    bot.submits(form["state"], sent)
    before = bot.keeps()
    assert any("Mairie de Metz" in row for row in before)

    again = bot.submits(form["state"], sent | {"name": "Mairie de Toul"})

    assert (again.status_code, again.json()) == (200, {})
    assert bot.keeps() == before


def test_a_click_that_comes_twice_is_done_once(bot: BotAtWork) -> None:
    undo = seal_of(bot.types(ADD), "Undo")
    first = bot.presses(undo, trigger_id="the same")
    before = bot.keeps()

    second = bot.presses(undo, trigger_id="the same")

    assert "is no longer recorded" in first.json()["ephemeral_text"]
    assert second.json() == {}
    assert bot.keeps() == before


def test_what_belongs_to_another_server_is_not_reached_by_its_number(bot: BotAtWork) -> None:
    for text in ('product new "Theirs"', 'add "Prefecture"'):
        bot.house.dispatcher.receive(
            Command(id=text, team=OTHERS, by=Person(ALICE), place=Place(LATER_TOWN), text=text)
        )
    until = bot.now + timedelta(days=1)
    before = bot.keeps()

    answers = [
        bot.presses(
            bot.seals.sealed(
                {"p": "press", "a": action, "v": value, "u": ALICE, "c": TOWN}, until=until
            )
        ).json()
        for action in ("undo", "call", "show", "product-reopen", "edit", "stage")
        for value in ("1", "2", "P-1", "99", "-1", "9" * 400, "{}")
    ]

    assert not [one for one in answers if "Prefecture" in json.dumps(one)]
    assert [row for row in bot.keeps() if "Prefecture" in row] == [
        row for row in before if "Prefecture" in row
    ]


NOTHING_LIKE_IT: dict[str, Callable[[BotAtWork], httpx.Response]] = {
    "no JSON": lambda bot: bot.posts(addresses.ACTION, "{"),
    "no body": lambda bot: bot.posts(addresses.DIALOG, ""),
    "a list": lambda bot: bot.posts(addresses.ACTION, []),
    "a text": lambda bot: bot.posts(addresses.DIALOG, '"text"'),
    "broken letters": lambda bot: bot.posts(addresses.ACTION, b"\xff\xfe{}"),
    "very deep": lambda bot: bot.posts(addresses.ACTION, DEEP),
    "a number too long": lambda bot: bot.posts(addresses.ACTION, "9" * 9000),
    "no context": lambda bot: bot.posts(addresses.ACTION, {"user_id": ALICE, "channel_id": TOWN}),
    "a context that is a text": lambda bot: bot.presses("", context="seal"),
    "a person that is a number": lambda bot: bot.presses("", user_id=7),
    "a person that is a list": lambda bot: bot.presses("", user_id=[[ALICE]]),
    "a person that is a path": lambda bot: bot.presses("", user_id="../channels/" + TOWN),
    "me": lambda bot: bot.presses("", user_id="me"),
    "a channel that is a path": lambda bot: bot.presses("", channel_id="a/members/me?"),
    "a trigger that is an object": lambda bot: bot.presses("", trigger_id={}),
    "a form of nobody": lambda bot: bot.submits("state", {}, user_id=None),
    "a form in a channel that is a number": lambda bot: bot.submits("state", {}, channel_id=7),
    "a command as JSON": lambda bot: bot.posts(addresses.COMMAND, {"token": TOKEN, "text": "list"}),
    "a click as a form": lambda bot: bot.web.post(addresses.ACTION, data={"user_id": ALICE}),
    "a command of nobody": lambda bot: bot.posts_command(user_id=None),
    "a command of a path": lambda bot: bot.posts_command(user_id="../me"),
    "a command without a trigger": lambda bot: bot.posts_command(trigger_id=""),
}


@pytest.mark.parametrize("call", NOTHING_LIKE_IT.values(), ids=NOTHING_LIKE_IT)
def test_what_is_nothing_like_a_call_of_mattermost_is_told_so(
    bot: BotAtWork, call: Callable[[BotAtWork], httpx.Response]
) -> None:
    before, asked = bot.keeps(), len(bot.server.asked)

    answer = call(bot)

    assert (answer.status_code, answer.json()) == (400, dict.fromkeys(SHOWN_AS, UNREAD))
    assert (bot.keeps(), len(bot.server.asked)) == (before, asked)


@pytest.mark.parametrize("path", [addresses.COMMAND, addresses.ACTION, addresses.DIALOG])
def test_a_body_too_large_is_not_read_and_an_address_only_takes_posts(
    bot: BotAtWork, path: str
) -> None:
    large, read = bot.posts(path, "x" * 1_000_001), bot.web.get(path)

    assert (large.status_code, large.json()["error"]) == (
        413,
        "This is too large: nothing was done.",
    )
    assert read.status_code == 405


@pytest.mark.parametrize(
    "given",
    [
        None,
        "text",
        [],
        {"name": 7},
        {"name": ["Mairie"]},
        {"name": {"a": {}}},
        {"name": True, "segment": False, "type": 1.5, "owner": None, "email": []},
        {"name": "Mairie", "segment": "no such one", "type": "no such one"},
        {"name": "\ud800", "segment": "\ud800"},
        {"name": "x" * 100_000},
        {"unknown": "field", "name\0": "x"},
    ],
    ids=lambda given: json.dumps(given)[:40],
)
def test_values_that_no_form_gives_keep_the_form_open(bot: BotAtWork, given: Any) -> None:
    form = bot.form("add")
    before = bot.keeps()

    answer = bot.submits(form["state"], given)

    assert answer.status_code == 200
    assert answer.json().keys() & {"error", "errors"}
    assert "reference" not in answer.text
    assert bot.keeps() == before


def test_while_mattermost_cannot_say_who_it_is_nothing_is_done(bot: BotAtWork) -> None:
    undo = seal_of(bot.types(ADD), "Undo")
    before = bot.keeps()
    bot.server.is_down = True

    down, meanwhile = bot.presses(undo).json()["ephemeral_text"], bot.keeps()
    bot.server.is_down = False
    up = bot.presses(undo).json()["ephemeral_text"]

    assert down.startswith("Mattermost does not answer just now")
    assert meanwhile == before
    assert "is no longer recorded" in up

"""What a person filled in a dialog is read as it was meant, or told under its field."""

import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from chat import forms
from chat.cards import Option
from chat.forms import Value
from chat.mattermost.read_values import READERS, values
from domain.wording import Phrase
from tests.chat.mattermost.filling import (
    ALICE,
    BOB,
    LABEL,
    PRIVATE,
    PUBLIC,
    Colleagues,
    as_sent,
    drawn,
    read,
)
from tests.chat.recorded import words

PAYLOADS = Path(__file__).parent / "payloads"
A = ("Administration A", "P-1")
B = ("Administration B, nord", "P-12")
TWIN = ("Administration A", "P-3")
DAY = forms.Day(name="f", label=LABEL)
TIME = forms.Time(name="f", label=LABEL)
NUMBER = forms.Number(name="f", label=LABEL, at_least=5, at_most=480)
WHO = forms.Choose(name="f", label=LABEL, lookup="prospect")
WHOM = forms.ChooseMany(name="f", label=LABEL, lookup="prospect")
ONE = forms.People(name="f", label=LABEL)
SEVERAL = forms.People(name="f", label=LABEL, many=True)
CHANNEL = forms.Channel(name="f", label=LABEL)
STAGES = tuple(Option(value=code, label=words(code.upper())) for code in ("met", "pilot", "user"))
STAGE = forms.Choose(name="f", label=LABEL, options=STAGES)
TICKS = forms.ChooseMany(name="f", label=LABEL, options=STAGES)


def option(known: tuple[str, str]) -> Option:
    return Option(value=known[1], label=words(known[0]))


@pytest.mark.parametrize(
    ("item", "typed", "expected"),
    [
        (DAY, "2026-06-03", date(2026, 6, 3)),
        (DAY, "03/06/2026", date(2026, 6, 3)),
        (DAY, "25 nov", date(2026, 11, 25)),
        (DAY, "demain", date(2026, 1, 6)),
        (DAY, "in 3 days", date(2026, 1, 8)),
        (TIME, "9:30", time(9, 30)),
        (TIME, "9h30", time(9, 30)),
        (TIME, "2pm", time(14)),
        (NUMBER, 60, 60),
        (NUMBER, 60.0, 60),
        (NUMBER, " 60 ", 60),
        (STAGE, "pilot", "pilot"),
        (WHO, "P-1", "P-1"),
        (WHO, "12", "P-12"),
        (WHO, "administration b", "P-12"),
        (WHOM, "P-1, p-12", ("P-1", "P-12")),
        (WHOM, "Administration B, nord", ("P-12",)),
        (WHOM, "P-1\nAdministration B", ("P-1", "P-12")),
        (ONE, ALICE.id, (ALICE,)),
        (ONE, "@Bob", (BOB,)),
        (SEVERAL, "@alice, bob", (ALICE, BOB)),
        (SEVERAL, "@alice @alice", (ALICE,)),
        (CHANNEL, "~equipe", PUBLIC),
        (CHANNEL, PUBLIC, PUBLIC),
        (forms.Line(name="f", label=LABEL), " Lyon ", "Lyon"),
    ],
)
def test_it_is_read_as_people_write_it(item: forms.Field, typed: Any, expected: Value) -> None:
    value, wrong = read(item, Colleagues(A, B), f=typed)

    assert (value, wrong) == (expected, None)


@pytest.mark.parametrize(
    ("item", "typed", "sentence"),
    [
        (DAY, "31/02/2026", "mattermost-not-a-day"),
        (DAY, "14h", "mattermost-not-a-day"),
        (DAY, "in 9999 years", "mattermost-not-a-day"),
        (TIME, "25h", "mattermost-not-a-time"),
        (TIME, "soon", "mattermost-not-a-time"),
        (NUMBER, "2", "mattermost-at-least"),
        (NUMBER, 481, "mattermost-at-most"),
        (NUMBER, "12.5", "mattermost-not-a-number"),
        (NUMBER, "nan", "mattermost-not-a-number"),
        (NUMBER, "1e999", "mattermost-not-a-number"),
        (STAGE, "boss", "mattermost-not-offered"),
        (WHO, "Zed", "mattermost-no-prospect"),
        (WHO, "Administration", "mattermost-several-prospects"),
        (WHO, "Administration A", "mattermost-several-prospects"),
        (forms.Choose(name="f", label=LABEL, lookup="segment"), "Z", "mattermost-nothing-called"),
        (ONE, "@zed", "mattermost-nobody-called"),
        (ONE, "@alice @bob", "mattermost-one-person"),
        (SEVERAL, "@alice and @bob", "mattermost-nobody-called"),
        (CHANNEL, "~elsewhere", "mattermost-no-channel-called"),
        (STAGE, None, "mattermost-needed"),
        (SEVERAL, "  ", "mattermost-needed"),
        (DAY, "", "mattermost-needed"),
    ],
)
def test_what_is_not_understood_is_told(item: forms.Field, typed: Any, sentence: str) -> None:
    _, wrong = read(item, Colleagues(A, B, TWIN), f=typed)

    assert wrong is not None
    assert wrong.key == sentence


def test_those_of_one_name_are_told_apart_by_their_references() -> None:
    _, wrong = read(WHO, Colleagues(A, TWIN), f="Administration A")

    assert wrong is not None
    assert wrong.details["names"] == ("Administration A (P-1)", "Administration A (P-3)")


def test_what_was_chosen_at_first_stays_without_being_looked_for() -> None:
    ask = Colleagues(A, TWIN)

    value, wrong = read(
        forms.Choose(name="f", label=LABEL, lookup="prospect", chosen=option(TWIN)), ask
    )

    assert (value, wrong, ask.queries) == ("P-3", None, [])


def test_two_of_one_name_and_one_with_a_comma_stay_themselves() -> None:
    chosen = (option(A), option(TWIN), option(B))

    value, wrong = read(forms.ChooseMany(name="f", label=LABEL, lookup="prospect", chosen=chosen))

    assert (value, wrong) == (("P-1", "P-3", "P-12"), None)


@pytest.mark.parametrize("place", [PUBLIC, PRIVATE], ids=["public", "private"])
def test_a_channel_left_as_it_was_stays(place: str) -> None:
    value, wrong = read(forms.Channel(name="f", label=LABEL, value=place))

    assert (value, wrong) == (place, None)


def test_the_sentence_of_boxes_stands_under_the_first_of_them() -> None:
    written = drawn(TICKS)
    _, wrong = values({}, {"f": ["m", 1, ["met", "pilot"]]}, Colleagues())

    assert list(wrong) == [written["elements"][0]["name"]]


def test_boxes_give_what_is_ticked() -> None:
    value, _ = read(TICKS, **{"f.0": True, "f.2": True, "f.7": True})

    assert value == ("met", "user")


def test_a_recorded_submission_is_read() -> None:
    recorded = json.loads((PAYLOADS / "dialog_submit_request.json").read_text("utf-8"))
    kinds = {
        "agree": ["b", 0],
        "company": ["t", 1],
        "notes": ["t", 0],
        "prio": ["o", 1, ["hi", "lo"]],
        "value": ["n", 1, 0, None],
    }

    found, wrong = values(recorded["body"]["submission"], kinds, Colleagues())

    assert wrong == {}
    assert found == {"agree": True, "company": "Acme", "notes": None, "prio": "lo", "value": 100}


NEEDS: dict[str, list[Any]] = {
    "n": [0, 9],
    "o": [["met"]],
    "l": ["prospect", ["Label", "P-1"]],
    "m": [["met"]],
    "L": ["prospect", [["Label", "P-1"]]],
    "c": [PUBLIC],
}
JSON_VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inside: some.lists(inside) | some.dictionaries(some.text(), inside),
    max_leaves=5,
)


@pytest.mark.parametrize("code", sorted(READERS))
@given(sent=JSON_VALUES, is_needed=some.sampled_from((0, 1)))
def test_whatever_is_sent_is_read_or_told(code: str, sent: Any, is_needed: int) -> None:
    kinds = {"f": [code, is_needed, *NEEDS.get(code, [])]}

    found, wrong = values({"f": sent, "f.0": sent}, kinds, Colleagues(A))

    assert found or wrong
    assert all(isinstance(sentence, Phrase) for sentence in wrong.values())


def test_a_box_that_is_not_there_is_not_ticked() -> None:
    tick = forms.Tick(name="f", label=LABEL, says=words("A relay"))

    assert [as_sent(one) for one in drawn(tick)["elements"]] == [False]
    assert read(tick, f="true") == (False, None)

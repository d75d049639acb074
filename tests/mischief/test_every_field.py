"""Every field of every form with everything that nobody writes in earnest."""

from datetime import date, time
from typing import Any

import pytest

from chat.forms import Value
from domain.people import Person
from tests.mischief.hearing import heard
from tests.mischief.words import HOSTILE
from tests.office import Office

FORMS = (
    "add",
    "call P-1",
    "meet P-1",
    "score P-1",
    "need P-1",
    "needs merge",
    "next-action P-1",
    "stage P-1",
    "park P-1",
    "decline",
    "note P-1",
    "done",
    "reopen",
    "show",
    "search",
    "export",
    "mandate The director",
    'mandate confirm "One login"',
    'mandate refute "One login"',
    "add type:relay",
    "relay P-1",
    "introduce P-1",
    "ask-around",
    "satisfied",
    "segment new",
    "segment compare",
    "pivot",
    "portrait edit",
    "portrait ask",
    "portrait ask P4",
    "product new",
    "settings",
)
DAYS: list[Any] = [
    None,
    *(date(year, 12, 31) for year in (1, 1970, 2024, 2026, 2199, 9999)),
    date(2026, 1, 5),
]
CHOICES: dict[str, list[Any]] = {
    "Day": DAYS,
    "Time": [None, time(0), time(23, 59)],
    "Number": [None, 0, -1, 1_000_000, 10**30],
    "People": [(), (Person("nobody"),), (Person("alice"), Person("bob"))],
    "Channel": [None, "equipe", "elsewhere"],
}
FILLED: dict[str, Value] = {
    "name": "Zed",
    "outcome": "talked",
    "P1": "3",
    "text": "words",
    "words": "Export",
    "sponsor": "The minister",
    "because": "Nobody has two",
    "through": "P-2",
    "to": "Elsewhere",
    "why": "They are slow",
    "audience": "farmers",
    "satisfied": "yes",
}


def tried(field: dict[str, Any]) -> list[Any]:
    """What to put in that field."""
    if field["kind"] in ("Choose", "Scale"):
        return [None, "P-999"] if field["name"] == "who" else [None, *field["options"]][:3]
    if field["kind"] == "ChooseMany":
        return [(), ("P-999",)] if field["name"] == "who" else [(), tuple(field["options"])]
    return CHOICES.get(field["kind"], [*HOSTILE.values()])


def filled(form: dict[str, Any]) -> dict[str, Value]:
    """What else the form needs."""
    names = {field["name"]: field for field in form["fields"] if not field["value"]}
    days = {name: date(2026, 2, 3) for name in ("day", "until") if name in names}
    who = (
        {"who": ("P-1",) if names["who"]["kind"] == "ChooseMany" else "P-1"}
        if "who" in names
        else {}
    )
    return {**{name: FILLED[name] for name in names if name in FILLED}, **days, **who}


@pytest.mark.parametrize("line", FORMS)
def test_whatever_is_sent_gets_one_answer(busy: Office, line: str) -> None:
    busy.bob.types(f"/prospect {line}")
    form = busy.bob.form
    assert form is not None

    for field in form["fields"]:
        for value in tried(field):
            sent = {**filled(form), field["name"]: value}
            heard(busy.bob, busy.bob.fills_in, form, sent)


@pytest.mark.parametrize(
    ("line", "sent", "field", "said"),
    [
        ("next-action P-1", {"day": None}, "day", "Choose a day."),
        ("next-action P-1", {"day": date(9999, 12, 31)}, "day", "“9999-12-31” is in no calendar"),
        ("park P-1", {"until": date(2026, 1, 5)}, "until", "That is today"),
        ("park P-1", {"until": None}, "until", "Choose a day."),
        ("call P-1", {"outcome": "call_back"}, "next", "On which day should they be called back?"),
        ("score P-1", {"todo": "send it"}, "next", "Choose a day."),
        ("done", {"who": None}, "who", "Choose a prospect"),
        ("meet P-1", {"day": date(2026, 1, 9), "minutes": -1}, "minutes", "how long “-1” is"),
        ("add", {"name": "Zed", "new-segment": "***"}, "new-segment", "Give the segment a name"),
        ("segment new", {"name": "x" * 300}, "name", "That is too long for the segment"),
    ],
)
def test_a_form_says_what_is_wrong_under_its_field(
    busy: Office, line: str, sent: dict[str, Value], field: str, said: str
) -> None:
    busy.bob.types(f"/prospect {line}")

    busy.bob.sends(**sent)

    assert list(busy.bob.errors) == [field]
    assert said in busy.bob.errors[field]


def test_a_form_of_an_older_version_is_answered(busy: Office) -> None:
    form = {"form": "gone", "about": "", "fields": [{"name": "x", "kind": "Line", "value": ""}]}

    assert "of an older version" in heard(busy.bob, busy.bob.fills_in, form, {})


@pytest.mark.parametrize(
    ("length", "remarks"),
    [
        (0, []),
        (3_000, []),
        (
            3_001,
            ["The message has 3,001 characters, a note holds 3,000: its beginning stands below."],
        ),
    ],
)
def test_a_message_longer_than_a_note_says_so(
    busy: Office, length: int, remarks: list[str]
) -> None:
    busy.bob.uses("note", "x" * length)

    assert busy.bob.form is not None
    assert [said.partition(" Keep")[0] for said in busy.bob.form["remarks"]] == remarks
    assert len(busy.bob.form["fields"][1]["value"]) == min(length, 3_000)

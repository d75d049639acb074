"""Forms as Slack's modals: every field, filled or not, in its own element."""

from datetime import date, time
from typing import Any

import pytest

from chat import forms
from chat.cards import Option
from chat.slack.origin import Origin, read_origin
from chat.slack.words import Words
from chat.slack.write_forms import modal
from domain.people import Person, Place
from tests.chat.recorded import ALICE, EQUIPE, Aloud, nobody, words
from tests.chat.second_opinion import refused_view
from tests.chat.test_slack_cards import HOSTILE

LABEL = words("Label")
MET = Option(value="met", label=words("Met"), note=words("talked face to face"))
PILOT = Option(value="pilot", label=words("Pilot"))
LONG = Option(value="4", label=words("4"), note=words("every day, told without being asked, " * 4))


def form(*items: forms.Item, about: str = "P-12") -> forms.Form:
    return forms.Form(
        name="call", title=words("Log a call"), submit=words("Save"), items=items, about=about
    )


def written(*items: forms.Item) -> dict[str, Any]:
    return modal(form(*items), Words(Aloud(), nobody), Origin(EQUIPE))


def element(item: forms.Item) -> dict[str, Any]:
    view = written(item)
    assert refused_view(view) == []
    found: dict[str, Any] = view["blocks"][-1]["element"]
    return found


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            forms.Line(name="f", label=LABEL, value="Lyon", example=words("Mairie")),
            {"type": "plain_text_input", "initial_value": "Lyon", "multiline": False},
        ),
        (
            forms.Paragraph(name="f", label=LABEL, at_most=500),
            {"type": "plain_text_input", "multiline": True, "max_length": 500},
        ),
        (
            forms.Email(name="f", label=LABEL, value="m@lyon.fr"),
            {"type": "email_text_input", "initial_value": "m@lyon.fr"},
        ),
        (
            forms.Email(name="f", label=LABEL, value="m at lyon"),
            {"type": "plain_text_input", "initial_value": "m at lyon"},
        ),
        (forms.Phone(name="f", label=LABEL), {"type": "plain_text_input"}),
        (
            forms.Number(name="f", label=LABEL, value=60, at_least=5, at_most=480),
            {"type": "number_input", "initial_value": "60", "min_value": "5", "max_value": "480"},
        ),
        (
            forms.Choose(name="f", label=LABEL, options=(MET, PILOT), value="pilot"),
            {"type": "radio_buttons"},
        ),
        (
            forms.Choose(name="f", label=LABEL, options=(MET, PILOT), value="x", optional=True),
            {"type": "static_select"},
        ),
        (forms.Choose(name="f", label=LABEL), {"type": "static_select"}),
        (
            forms.Choose(name="f", label=LABEL, lookup="prospect", chosen=MET),
            {"type": "external_select", "action_id": "prospect", "min_query_length": 1},
        ),
        (
            forms.ChooseMany(name="f", label=LABEL, lookup="prospect", chosen=(MET,)),
            {"type": "multi_external_select"},
        ),
        (
            forms.ChooseMany(name="f", label=LABEL, options=(MET, PILOT), values=("met",)),
            {"type": "multi_static_select"},
        ),
        (
            forms.Scale(name="f", label=LABEL, options=(MET, PILOT), value="met"),
            {"type": "radio_buttons"},
        ),
        (
            forms.People(name="f", label=LABEL, value=(ALICE,)),
            {"type": "users_select", "initial_user": "U0ALICE"},
        ),
        (
            forms.People(name="f", label=LABEL, value=(ALICE, Person("U2")), many=True),
            {"type": "multi_users_select", "initial_users": ["U0ALICE", "U2"]},
        ),
        (forms.People(name="f", label=LABEL), {"type": "users_select"}),
        (
            forms.Channel(name="f", label=LABEL, value="C0EQUIPE"),
            {"type": "conversations_select", "initial_conversation": "C0EQUIPE"},
        ),
        (
            forms.Day(name="f", label=LABEL, value=date(2026, 6, 3)),
            {"type": "datepicker", "initial_date": "2026-06-03"},
        ),
        (
            forms.Time(name="f", label=LABEL, value=time(9, 5)),
            {"type": "timepicker", "initial_time": "09:05"},
        ),
        (
            forms.Upload(name="f", label=LABEL, endings=(".csv", "xlsx")),
            {"type": "file_input", "filetypes": ["csv", "xlsx"]},
        ),
        (
            forms.Tick(name="f", label=LABEL, says=words("A relay"), value=True),
            {"type": "checkboxes"},
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, forms.Field) else "",
)
def test_every_field_has_its_own_element(item: forms.Item, expected: dict[str, Any]) -> None:
    shown = element(item)

    assert {name: shown.get(name) for name in expected} == expected


def test_what_was_chosen_before_is_chosen_again() -> None:
    chosen = [
        element(forms.Choose(name="f", label=LABEL, options=(MET, PILOT), value="pilot")),
        element(forms.Scale(name="f", label=LABEL, options=(MET, PILOT), value="met")),
        element(forms.Choose(name="f", label=LABEL, lookup="prospect", chosen=MET)),
    ]

    assert [one["initial_option"]["value"] for one in chosen] == ["pilot", "met", "met"]


def test_a_form_has_its_name_its_place_and_what_it_is_about() -> None:
    view = written(
        forms.Line(name="note", label=LABEL, hint=words("They may read it"), optional=True)
    )

    block = view["blocks"][0]
    assert (view["callback_id"], view["private_metadata"]) == ("call", "C0EQUIPE \nP-12")
    assert (block["block_id"], block["optional"], block["hint"]["text"]) == (
        "note",
        True,
        "They may read it",
    )


@pytest.mark.parametrize(
    "place", [Place("C1"), Place("D1", direct=True)], ids=["a channel", "the bot alone"]
)
def test_a_form_comes_back_from_where_it_was_opened(place: Place) -> None:
    assert read_origin(Origin(place).written("two\nlines ")) == (place, "two\nlines ")
    assert read_origin("") == (None, "")


def test_only_the_first_field_has_the_focus() -> None:
    view = written(
        forms.Remark(words("Read this")),
        forms.Upload(name="file", label=LABEL),
        forms.Line(name="one", label=LABEL),
        forms.Line(name="two", label=LABEL),
    )

    focused = [
        block["block_id"]
        for block in view["blocks"]
        if block.get("element", {}).get("focus_on_load")
    ]

    assert focused == ["one"]


def test_steps_too_long_for_their_options_are_written_whole_above() -> None:
    view = written(forms.Scale(name="P1", label=LABEL, options=(LONG, MET)))

    assert "told without being asked" in view["blocks"][0]["text"]["text"]
    assert view["blocks"][1]["element"]["options"][0]["description"]["text"].endswith("…")
    assert refused_view(view) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_a_form_is_taken_by_slack_whatever_people_typed(text: str) -> None:
    said = words("About", name=text)
    option = Option(value="P-1", label=said, note=said)

    view = modal(
        forms.Form(
            name="add",
            title=said,
            submit=said,
            about=text[:2000],
            items=(
                forms.Remark(said),
                forms.Line(name="a", label=said, value=text, hint=said, example=said),
                forms.Paragraph(name="b", label=said, value=text),
                forms.Email(name="c", label=said, value=text),
                forms.Phone(name="d", label=said, value=text),
                forms.Choose(name="e", label=said, options=(option,)),
                forms.Choose(name="f", label=said, lookup="prospect", chosen=option),
                forms.Scale(name="g", label=said, options=(option, PILOT)),
                forms.Tick(name="h", label=said, says=said),
            ),
        ),
        Words(Aloud(), nobody),
        Origin(EQUIPE),
    )

    assert refused_view(view) == []

"""Forms as Mattermost's dialogs: every field, filled or not, within what the newest server takes."""

from datetime import date, time, timedelta
from typing import Any

import pytest

from chat import forms
from chat.cards import Option
from chat.mattermost.bound import PASSING
from chat.mattermost.seals import Expired
from chat.mattermost.write_forms import needs_file
from domain.people import Person
from domain.wording import say
from tests.chat.mattermost import dialog_shapes
from tests.chat.mattermost.filling import (
    ALICE,
    BOB,
    LABEL,
    NOW,
    PRIVATE,
    PUBLIC,
    SEALS,
    drawn,
    form,
)
from tests.chat.recorded import words
from tests.chat.test_slack_cards import HOSTILE

MET = Option(value="met", label=words("Met"), note=words("talked face to face"))
PILOT = Option(value="pilot", label=words("Pilot"))
MANY = tuple(Option(value=str(number), label=words(f"Need {number}")) for number in range(13))
LONG = "very long " * 30
FIELDS = (
    forms.Line(name="f", label=LABEL),
    forms.Paragraph(name="f", label=LABEL, at_most=9000),
    forms.Email(name="f", label=LABEL),
    forms.Phone(name="f", label=LABEL),
    forms.Number(name="f", label=LABEL, at_least=0),
    forms.Choose(name="f", label=LABEL, options=(MET, PILOT)),
    forms.Choose(name="f", label=LABEL, options=MANY),
    forms.Choose(name="f", label=LABEL, lookup="prospect"),
    forms.ChooseMany(name="f", label=LABEL, options=(MET, PILOT)),
    forms.ChooseMany(name="f", label=LABEL, options=MANY),
    forms.ChooseMany(name="f", label=LABEL, lookup="prospect"),
    forms.Scale(name="f", label=LABEL, options=(MET, PILOT)),
    forms.People(name="f", label=LABEL),
    forms.People(name="f", label=LABEL, many=True),
    forms.Channel(name="f", label=LABEL),
    forms.Day(name="f", label=LABEL),
    forms.Time(name="f", label=LABEL),
    forms.Tick(name="f", label=LABEL, says=words("A relay")),
)


def element(item: forms.Item) -> dict[str, Any]:
    written = drawn(item)
    assert list(dialog_shapes.found(written)) == []
    found: dict[str, Any] = written["elements"][0]
    return found


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            forms.Line(name="f", label=LABEL, value="Lyon", example=words("Mairie")),
            {"type": "text", "default": "Lyon", "placeholder": "Mairie", "max_length": 200},
        ),
        (
            forms.Line(name="f", label=LABEL, value="L" * 151),
            {"type": "textarea", "default": "L" * 151, "max_length": 200},
        ),
        (
            forms.Paragraph(name="f", label=LABEL, at_most=9000),
            {"type": "textarea", "max_length": 3000},
        ),
        (forms.Email(name="f", label=LABEL, value="m at lyon"), {"default": "m at lyon"}),
        (forms.Phone(name="f", label=LABEL), {"type": "text", "subtype": "tel"}),
        (
            forms.Number(name="f", label=LABEL, value=60, at_least=5),
            {"type": "text", "subtype": "number", "default": "60"},
        ),
        (
            forms.Choose(name="f", label=LABEL, options=(MET, PILOT), value="pilot"),
            {
                "type": "radio",
                "default": "pilot",
                "options": [
                    {"text": "Met – talked face to face", "value": "met"},
                    {"text": "Pilot", "value": "pilot"},
                ],
            },
        ),
        (
            forms.Choose(name="f", label=LABEL, options=(MET,), value="x", optional=True),
            {"type": "select", "optional": True},
        ),
        (forms.Choose(name="f", label=LABEL, options=MANY, value="3"), {"type": "select"}),
        (
            forms.Choose(name="f", label=LABEL, lookup="prospect", chosen=MET),
            {"type": "text", "default": "Met", "placeholder": "mattermost-prospect-hint"},
        ),
        (
            forms.Choose(name="f", label=LABEL, lookup="segment"),
            {"type": "text", "placeholder": "mattermost-name-hint"},
        ),
        (
            forms.ChooseMany(name="f", label=LABEL, lookup="prospect", chosen=(MET, PILOT)),
            {"type": "textarea", "default": "Met\nPilot"},
        ),
        (
            forms.ChooseMany(name="f", label=LABEL, options=(MET,), values=("met",)),
            {
                "name": "f.0",
                "type": "bool",
                "placeholder": "Met",
                "default": "true",
                "help_text": "Label",
            },
        ),
        (forms.Scale(name="f", label=LABEL, options=MANY), {"type": "radio"}),
        (forms.People(name="f", label=LABEL), {"type": "select", "data_source": "users"}),
        (forms.People(name="f", label=LABEL, value=(BOB,)), {"type": "text", "default": "@bob"}),
        (
            forms.People(name="f", label=LABEL, value=(ALICE, BOB), many=True),
            {"default": "@alice @bob"},
        ),
        (forms.Channel(name="f", label=LABEL), {"type": "select", "data_source": "channels"}),
        (forms.Channel(name="f", label=LABEL, value=PUBLIC), {"default": "~equipe"}),
        (forms.Channel(name="f", label=LABEL, value=PRIVATE), {"default": "…"}),
        (forms.Day(name="f", label=LABEL, value=date(2026, 6, 3)), {"default": "2026-06-03"}),
        (forms.Time(name="f", label=LABEL, value=time(9, 5)), {"default": "09:05"}),
        (
            forms.Tick(name="f", label=LABEL, says=words("A relay"), value=True),
            {"type": "bool", "default": "true", "placeholder": "A relay", "optional": True},
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, forms.Field) else "",
)
def test_a_field_has_its_element(item: forms.Item, expected: dict[str, Any]) -> None:
    found = element(item)

    assert expected.items() <= found.items()


@pytest.mark.parametrize("item", FIELDS, ids=lambda item: type(item).__name__)
def test_a_field_with_nothing_in_it_has_no_default(item: forms.Item) -> None:
    assert element(item).get("default", "false") == "false"


@pytest.mark.parametrize("nasty", [*HOSTILE, LONG, " "])
@pytest.mark.parametrize("item", FIELDS, ids=lambda item: type(item).__name__)
def test_whatever_it_says_a_form_is_taken(item: forms.Field, nasty: str) -> None:
    fields = {name: getattr(item, name) for name in item.__dataclass_fields__}
    fields |= {"label": words(nasty), "hint": words(nasty)}
    if item.__class__ in (forms.Line, forms.Paragraph):
        fields |= {"value": nasty, "example": words(nasty)}

    written = drawn(type(item)(**fields), title=nasty)

    assert list(dialog_shapes.found(written)) == []


def test_a_label_and_a_title_that_are_cut_stand_whole_beside_it() -> None:
    label = "What did they do about it until now?"
    title = "What has been learned of Administration A"

    written = drawn(forms.Line(name="f", label=words(label), hint=words("Ask them")), title=title)

    (field,) = written["elements"]
    assert field["display_name"] == "What did they do about…"
    assert field["help_text"] == f"{label} · Ask them"
    assert written["title"] == "What has been learned o…"
    assert written["introduction_text"] == f"**{title}**"


def test_remarks_stand_above_the_fields() -> None:
    written = drawn(
        forms.Remark(words("First")), forms.Line(name="f", label=LABEL), forms.Remark(words("Then"))
    )

    assert written["introduction_text"] == "First\n\nThen"
    assert [field["name"] for field in written["elements"]] == ["f"]


def test_the_state_says_nothing_and_belongs_to_one_person_for_a_day() -> None:
    state = drawn(forms.Line(name="f", label=LABEL))["state"]

    sealed = SEALS.opened(state, now=NOW + PASSING - timedelta(minutes=1))
    assert "P-12" not in state
    assert (sealed["p"], sealed["f"], sealed["b"]) == ("form", "call", "P-12")
    assert (sealed["u"], sealed["c"]) == (ALICE.id, PUBLIC)
    with pytest.raises(Expired):
        SEALS.opened(state, now=NOW + PASSING + timedelta(minutes=1))


def test_each_form_opened_is_another() -> None:
    first, second = (drawn(forms.Line(name="f", label=LABEL))["state"] for _ in range(2))

    nonces = {SEALS.opened(state, now=NOW)["n"] for state in (first, second)}
    assert len(nonces) == 2


def test_a_form_that_takes_a_file_is_known() -> None:
    assert needs_file(form(forms.Upload(name="f", label=LABEL)))
    assert not needs_file(form(forms.Line(name="f", label=LABEL)))


def test_what_somebody_typed_names_nobody_in_a_form() -> None:
    forged = f"\ue000{BOB.id}\ue002"

    found = element(forms.Line(name="f", label=say("x", typed=forged), value=forged))

    assert found["default"] == BOB.id
    assert "@bob" not in str(found)


def test_somebody_who_is_gone_leaves_a_form_that_opens() -> None:
    found = element(forms.People(name="f", label=LABEL, value=(Person("gone"),)))

    assert found["default"] == "…"

"""A form left as it was gives back what it was drawn with, whatever is in it."""

from datetime import date, time
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from chat import forms
from chat.cards import Option
from chat.forms import Value
from tests.chat.mattermost.filling import ALICE, BOB, LABEL, PRIVATE, PUBLIC, read
from tests.chat.recorded import words

STAGES = tuple(Option(value=code, label=words(code.upper())) for code in ("met", "pilot", "user"))
LINES = some.text(some.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=200)
NAMES = some.lists(
    some.tuples(some.sampled_from(["A", "A, B", "A; b", "Ä", "@bob"]), some.uuids().map(str)),
    max_size=4,
    unique_by=lambda pair: pair[1],
)


def some_fields() -> some.SearchStrategy[tuple[forms.Field, Value]]:
    def made(kind: Any, value: Any, **more: Any) -> tuple[forms.Field, Value]:
        return kind(name="f", label=LABEL, optional=True, value=value, **more), value or None

    return some.one_of(
        LINES.map(lambda value: made(forms.Line, value)),
        LINES.map(lambda value: made(forms.Paragraph, value)),
        LINES.map(lambda value: made(forms.Email, value)),
        LINES.map(lambda value: made(forms.Phone, value)),
        some.integers(1, 10**9).map(lambda value: made(forms.Number, value)),
        some.dates(date(1970, 1, 1), date(2199, 12, 31)).map(lambda day: made(forms.Day, day)),
        some.builds(time, some.integers(0, 23), some.integers(0, 59)).map(
            lambda at: made(forms.Time, at)
        ),
        some.sampled_from(["met", "user"]).map(
            lambda code: made(forms.Choose, code, options=STAGES)
        ),
        some.sampled_from(["met", "user"]).map(
            lambda code: made(forms.Scale, code, options=STAGES)
        ),
        some.sampled_from([(ALICE,), (BOB, ALICE)]).map(
            lambda people: made(forms.People, people, many=True)
        ),
        some.sampled_from([PUBLIC, PRIVATE]).map(lambda place: made(forms.Channel, place)),
    )


@given(some_fields())
def test_what_is_left_as_it_was_stays_the_same(filled: tuple[forms.Field, Value]) -> None:
    item, expected = filled

    value, wrong = read(item)

    assert (value, wrong) == (expected, None)


@given(NAMES, some.booleans())
def test_several_left_as_they_were_stay_the_same(
    pairs: list[tuple[str, str]], is_typed: bool
) -> None:
    options = tuple(Option(value=value, label=words(label)) for label, value in pairs)
    chosen = tuple(value for _, value in pairs)
    item = (
        forms.ChooseMany(name="f", label=LABEL, lookup="x", chosen=options, optional=True)
        if is_typed
        else forms.ChooseMany(name="f", label=LABEL, options=options, values=chosen, optional=True)
    )

    value, wrong = read(item)

    assert (value, wrong) == (chosen, None)

"""What an exported list says of a prospect."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.texts import LANGUAGES, Reader
from chat.plain.write import QUOTE
from domain.export_columns import COLUMNS, FIELDS, Figure
from domain.exported import Exported, lines, notes_in_one, record
from domain.import_columns import field_called
from domain.import_fields import Field
from domain.obstacles import Obstacle
from domain.people import Person, Private
from domain.prospects import Contact, Prospect
from domain.stages import Stage
from handlers.exporting.heads import head

PARIS = ZoneInfo("Europe/Paris")
LATE = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
"""The 6th, in Paris."""
LYON = Prospect(
    id=1,
    number=12,
    product=1,
    segment=1,
    name="Mairie de Lyon",
    created_at=LATE,
    created_by=Person("alice"),
    last_event_at=LATE,
    stage=Stage.MET,
    next_action="Send the deck",
    next_action_on=date(2026, 2, 3),
    obstacles=frozenset({Obstacle.NO_TIME, Obstacle.IT_SECURITY}),
    entered={Stage.MET: LATE},
    calls=2,
    score=61,
)
MARIE = Contact(
    id=1, prospect=1, name=Private("Marie"), email=Private("m@lyon.example"), created_at=LATE
)
PAUL = Contact(id=2, prospect=1, name=Private("Paul"), origin="Alice", created_at=LATE)


def exported(*contacts: Contact) -> Exported:
    return Exported(
        prospect=LYON, segment="Communes", owner="Alice", contacts=contacts, note="a\nb"
    )


def test_a_prospect_without_contacts_has_one_line() -> None:
    [line] = lines(exported(), PARIS)

    assert line[Field.REFERENCE] == "P-12"
    assert line[Field.STAGE] == "met"
    assert line[Field.OBSTACLES] == "it_security, no_time"
    assert line[Field.NEXT_ACTION_ON] == "2026-02-03"
    assert (line[Figure.CALLS], line[Figure.SCORE], line[Figure.CELL]) == (2, 61, "")


def test_days_are_those_of_the_product() -> None:
    [line] = lines(exported(), PARIS)

    assert (line[Stage.MET], line[Stage.USER]) == ("2026-01-06", "")


def test_each_further_contact_has_a_line_that_repeats_only_whose_it_is() -> None:
    first, second = lines(exported(MARIE, PAUL), PARIS)

    assert (first[Field.CONTACT], first[Field.EMAIL]) == ("Marie", "m@lyon.example")
    assert {column.value: cell for column, cell in second.items() if cell} == {
        "reference": "P-12",
        "organisation": "Mairie de Lyon",
        "segment": "Communes",
        "contact": "Paul",
        "contact-origin": "Alice",
    }


def test_in_json_contacts_and_figures_stand_inside_and_nothing_is_null_twice() -> None:
    found = record(exported(MARIE, PAUL), PARIS)

    assert [who["name"] for who in found["contacts"]] == ["Marie", "Paul"]
    assert found["obstacles"] == ["it_security", "no_time"]
    assert found["parked_until"] is None
    assert found["figures"]["entered"] == {"met": "2026-01-06"}
    assert "contact" not in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_import_knows_each_column_of_an_export_and_takes_no_figure_for_one(
    language: str,
) -> None:
    reader = Reader(language, PARIS, today=date(2026, 1, 5))

    known = {column: field_called(reader.say(head(column), QUOTE)) for column in COLUMNS}

    assert {column: known[column] for column in FIELDS} == {column: column for column in FIELDS}
    assert {known[column] for column in COLUMNS if column not in FIELDS} == {None}


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        pytest.param([], "", id="none"),
        pytest.param(["a", "  ", "b  c\r\nd"], "a\nb c\nd", id="all that fit, tidied"),
        pytest.param(["12345", "1234", "12345"], "1234\n12345", id="the newest when not all fit"),
        pytest.param(["1", "12345678901"], "123456789…", id="the newest cut when even it does not"),
    ],
)
def test_one_cell_holds_the_newest_notes(texts: list[str], kept: str) -> None:
    assert notes_in_one(texts, at_most=10) == kept


def test_marks_that_turn_a_text_around_leave_no_trace() -> None:
    turned = replace(LYON, next_action="a\u202eb\u0007  c")

    [line] = lines(replace(exported(), prospect=turned), PARIS)

    assert line[Field.NEXT_ACTION] == "ab c"

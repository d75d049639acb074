"""A line of a list, read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.import_cells import Checks, Phone
from domain.import_columns import columns
from domain.import_fields import Field
from domain.import_rows import LineRead, read_row
from domain.incoming import Fault, Incoming, Problem
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person, Private
from domain.prospects import Reach, Screening
from domain.sheet_rows import Oddity, SheetRow
from domain.stages import Stage

BOB = Person("bob")
CHECKS = Checks(
    email=lambda text: text.lower() if "@" in text else None,
    phone=lambda text: (
        Phone(kept=text, e164=f"+33{text[-9:]}", zero_put_back=len(text) == 9)
        if text.isdigit()
        else None
    ),
    day=lambda text: date.fromisoformat(text) if text.startswith("2026-") else None,
    owner=lambda text: BOB if text == "@bob" else None,
    longest=30,
    longest_note=60,
)


def line(**cells: str) -> LineRead:
    """A line with these cells, each under the name of its field."""
    found = columns(["organisation", *cells], {Field.ORGANISATION: 0, **fields(cells)})
    return read_row(SheetRow(line=7, cells=("Mairie", *cells.values())), found, CHECKS)


def fields(cells: dict[str, str]) -> dict[Field, int]:
    return {Field(name.replace("_", "-")): at for at, name in enumerate(cells, 1)}


@pytest.mark.parametrize(
    ("field", "text", "name", "value"),
    [
        pytest.param(
            "contact", " Marie  Dupont ", "contact", Private("Marie Dupont"), id="contact"
        ),
        pytest.param("role", "Cheffe", "role", Private("Cheffe"), id="role"),
        pytest.param("email", "A@B.fr", "email", Private("a@b.fr"), id="e-mail"),
        pytest.param("phone", "0612345678", "phone_e164", Private("+33612345678"), id="phone"),
        pytest.param("phone", "0612345678.0", "phone", Private("0612345678"), id="needless zero"),
        pytest.param("segment", "Mairies", "segment", "Mairies", id="segment"),
        pytest.param("type", "Relais", "reach", Reach.RELAY, id="relay"),
        pytest.param("type", "direct", "reach", Reach.DIRECT, id="direct"),
        pytest.param("source", "Salon", "source", "Salon", id="source"),
        pytest.param("owner", "@bob", "owner", BOB, id="owner"),
        pytest.param("stage", "Rencontré", "stage", Stage.MET, id="stage in French"),
        pytest.param("stage", "not_interested", "stage", Stage.NOT_INTERESTED, id="stage code"),
        pytest.param("reference", "P-12", "number", 12, id="our reference"),
        pytest.param("reference", "12", "number", None, id="the number of a line of theirs"),
        pytest.param("reference", "ABC-12", "number", None, id="a reference of theirs"),
        pytest.param("note", "un\r\n deux ", "note", Private("un\ndeux"), id="a note of two lines"),
        pytest.param("next_action", "rappeler", "next_action", "rappeler", id="next action"),
        pytest.param(
            "next_action_on", "2026-06-03", "next_action_on", date(2026, 6, 3), id="its day"
        ),
        pytest.param(
            "next_action_on",
            "2026-06-03 00:00:00",
            "next_action_on",
            date(2026, 6, 3),
            id="its day with a time",
        ),
        pytest.param("audience", "agents", "audience", "agents", id="audience"),
        pytest.param("audience_size", "1 200", "audience_size", 1200, id="a size with a blank"),
        pytest.param("audience_size", "12.0", "audience_size", 12, id="a size kept as a number"),
        pytest.param("screening", "Oui", "screening", Screening.YES, id="yes"),
        pytest.param("screening", "false", "screening", Screening.NO, id="a tick"),
        pytest.param(
            "obstacles",
            "rgpd, pas le moment",
            "obstacles",
            frozenset({Obstacle.LEGAL_PRIVACY, Obstacle.BAD_TIMING}),
            id="obstacles",
        ),
        pytest.param("parked_until", "2026-09-01", "parked_until", date(2026, 9, 1), id="parked"),
        pytest.param("park_reason", "congés", "park_reason", "congés", id="why"),
        pytest.param(
            "decline_reason",
            "prestataire",
            "decline_reason",
            DeclineReason.CONTRACTOR,
            id="why we said no",
        ),
    ],
)
def test_a_cell_is_read_for_its_field(field: str, text: str, name: str, value: object) -> None:
    read = line(**{field: text})

    assert read.problems == ()
    assert getattr(read.incoming, name) == value


def test_the_name_of_the_organisation_is_enough() -> None:
    read = line(contact=" ", email="", phone="\u00a0")

    assert read == LineRead(line=7, incoming=Incoming(line=7, name="Mairie"))


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        pytest.param("contact", "a" * 31, Fault.TOO_LONG, id="a text"),
        pytest.param("note", "a" * 61, Fault.TOO_LONG, id="a note"),
        pytest.param("email", "marie", Fault.NO_EMAIL, id="e-mail"),
        pytest.param("phone", "abc", Fault.NO_PHONE, id="phone"),
        pytest.param("phone", "3,36123E+10", Fault.PHONE_ROUNDED, id="a rounded phone"),
        pytest.param("type", "mairie", Fault.UNKNOWN_TYPE, id="type"),
        pytest.param("stage", "gagné", Fault.UNKNOWN_STAGE, id="stage"),
        pytest.param("next_action_on", "bientôt", Fault.UNREADABLE_DAY, id="day"),
        pytest.param("audience_size", "beaucoup", Fault.NO_SIZE, id="size"),
        pytest.param("audience_size", "9" * 5_000, Fault.NO_SIZE, id="an enormous size"),
        pytest.param("screening", "peut-être", Fault.NOT_YES_OR_NO, id="screening"),
        pytest.param("obstacles", "rgpd, météo", Fault.UNKNOWN_OBSTACLE, id="one of two obstacles"),
        pytest.param("decline_reason", "parce que", Fault.UNKNOWN_REASON, id="reason"),
    ],
)
def test_what_does_not_fit_its_field_leaves_the_line_out(
    field: str, text: str, fault: Fault
) -> None:
    read = line(**{field: text})

    problem = Problem(line=7, fault=fault, field=Field(field.replace("_", "-")), column=1)
    assert read == LineRead(line=7, incoming=None, problems=(problem,))


@pytest.mark.parametrize(
    ("field", "text", "fault", "name", "value"),
    [
        pytest.param(
            "phone", "612345678", Fault.ZERO_PUT_BACK, "phone", Private("612345678"), id="a zero"
        ),
        pytest.param(
            "next_action_on",
            "46176",
            Fault.DAY_FROM_NUMBER,
            "next_action_on",
            date(2026, 6, 3),
            id="a day kept as a number",
        ),
        pytest.param("owner", "Mme Roux", Fault.UNKNOWN_OWNER, "owner", None, id="an owner"),
    ],
)
def test_what_was_put_right_or_left_aside_is_told_and_the_line_is_kept(
    field: str, text: str, fault: Fault, name: str, value: object
) -> None:
    read = line(**{field: text})

    assert [problem.fault for problem in read.problems] == [fault]
    assert getattr(read.incoming, name) == value


def test_every_problem_of_a_line_is_told_at_once() -> None:
    read = line(email="marie", phone="abc", stage="gagné")

    faults = [problem.fault for problem in read.problems]
    assert faults == [Fault.NO_EMAIL, Fault.NO_PHONE, Fault.UNKNOWN_STAGE]


@pytest.mark.parametrize("name", ["", "  ", "--", "🚀"])
def test_a_line_without_an_organisation_is_left_out_and_told_once(name: str) -> None:
    found = columns(["Organisation", "E-mail"])

    read = read_row(SheetRow(line=3, cells=(name, "a@b.fr")), found, CHECKS)

    assert read.incoming is None
    assert [problem.fault for problem in read.problems] == [Fault.NO_ORGANISATION]


def test_first_and_last_name_make_one_contact() -> None:
    assert line(last_name="Dupont", first_name="Marie").incoming == Incoming(
        line=7, name="Mairie", contact=Private("Marie Dupont")
    )


def test_a_whole_name_counts_before_its_parts() -> None:
    read = line(first_name="Marie", contact="Mme Dupont")

    assert read.incoming == Incoming(line=7, name="Mairie", contact=Private("Mme Dupont"))


@pytest.mark.parametrize("odd", Oddity)
def test_what_was_odd_in_the_file_is_told_with_the_line(odd: Oddity) -> None:
    found = columns(["Organisation", "Note"])
    row = SheetRow(line=3, cells=("Mairie", ""), odd=((odd, None),))

    read = read_row(row, found, CHECKS)

    assert [problem.fault.value for problem in read.problems] == [odd.value]
    assert (read.incoming is None) is (odd in {Oddity.MORE_CELLS, Oddity.BROKEN_QUOTE})


def test_an_odd_cell_that_nobody_reads_is_not_told() -> None:
    found = columns(["Organisation", "Ville"])
    row = SheetRow(line=3, cells=("Mairie", ""), odd=((Oddity.FORMULA_IN_ERROR, 1),))

    assert read_row(row, found, CHECKS).problems == ()


@given(some.dictionaries(some.sampled_from(sorted(set(Field))), some.text(max_size=40)))
def test_whatever_is_in_the_cells_a_line_is_read_or_told(given_cells: dict[Field, str]) -> None:
    cells = {Field.ORGANISATION: "Mairie", **given_cells}
    found = columns(list(cells), {field: at for at, field in enumerate(cells)})

    read = read_row(SheetRow(line=1, cells=tuple(cells.values())), found, CHECKS)

    assert (read.incoming is None) is any(problem.is_error for problem in read.problems)


def test_a_problem_never_says_what_the_cell_holds() -> None:
    read = line(email="marie.dupont", phone="zéro six")

    assert "marie" not in repr(read.problems)
    assert "six" not in repr(read.problems)

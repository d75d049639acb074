"""An import that stops in the middle, lists that are none, and what others do meanwhile."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.figures import difference
from tests.handlers.spreadsheets.files import changed, xlsx_file
from tests.lists import AGENCIES, Importing, agency, csv_of, importing
from tests.office import EQUIPE, TEAM, Office, prospect

MANY = 1_100
"""Three lots."""
A_LOT = 100


@pytest.fixture
def beside(team: Office) -> Iterator[Importing]:
    with importing(team) as found:
        yield found


def many() -> bytes:
    return csv_of(agency(number) for number in range(1, MANY + 1))


def counted(office: Office) -> dict[str, int]:
    return office.storage.read(lambda books: books.of(TEAM).segments.figures_of_product(1))


def test_an_import_that_was_stopped_goes_on_where_it_was(team: Office, tmp_path: Path) -> None:
    stopping = Importing(team, tmp_path, until=lambda: counted(team).get("known", 0) >= A_LOT)
    stopping.is_sent(many(), team.bob, new_segment=AGENCIES)
    team.bob.presses(f"Import {MANY:,}")
    stopping.works()
    assert 0 < counted(team)["known"] < MANY

    with importing(team) as another:
        another.works()

    assert counted(team)["known"] == MANY
    assert f"New: {MANY:,}" in team.bob.messages[-1]
    assert prospect(team, MANY).name == f"Agence {MANY}"


def test_an_undoing_that_was_stopped_goes_on(team: Office, tmp_path: Path) -> None:
    with importing(team) as one:
        one.is_sent(many(), team.bob)
        team.bob.presses(f"Import {MANY:,}")
        one.works()
    team.bob.presses("Undo")
    Importing(team, tmp_path, until=lambda: counted(team)["known"] <= MANY - A_LOT).works()
    assert 0 < counted(team)["known"] < MANY

    with importing(team) as another:
        another.works()

    assert counted(team)["known"] == 0
    assert "1,100 prospects removed" in team.bob.messages[-1]


def test_an_undoing_that_a_closed_product_stops_can_be_asked_again(beside: Importing) -> None:
    office = beside.office
    beside.is_sent(csv_of([agency(1)]), office.bob)
    office.bob.presses("Import it")
    beside.works()
    office.bob.presses("Undo")
    office.alice.types("/prospect product close demarches")
    beside.works()
    assert "demarches is closed" in office.bob.messages[-1]

    office.alice.types("/prospect product reopen demarches")
    office.bob.presses("Undo")
    beside.works()

    assert "one prospect removed" in office.bob.messages[-1]
    assert counted(office)["known"] == 0


def test_what_somebody_adds_between_the_look_and_the_import_is_not_doubled(
    beside: Importing,
) -> None:
    office = beside.office
    beside.is_sent(csv_of([agency(1), agency(2)]), office.bob)
    office.alice.types('/prospect add "agence 2"')

    office.bob.presses("Import 2")
    beside.works()

    assert "New: 1" in office.bob.messages[-1]
    assert "Already there: 1" in office.bob.messages[-1]
    assert counted(office)["known"] == 2


def test_an_imported_prospect_is_like_one_that_was_added(beside: Importing) -> None:
    office = beside.office
    office.bob.types("/prospect help")
    office.alice.types('/prospect add "Agence 1" source:"Annuaire public" owner:bob')
    added = prospect(office, 1)
    before = counted(office)

    beside.is_sent(csv_of(["Agence 2;bob"], head="Organisation;Responsable"), office.alice)
    office.alice.presses("L’importer")
    beside.works()

    imported = prospect(office, 2)
    same = {
        name: (getattr(added, name), getattr(imported, name))
        for name in added.__dataclass_fields__
        if getattr(added, name) != getattr(imported, name)
    }
    assert same.keys() <= {"id", "number", "name"}
    assert difference(before, counted(office)) == before


def test_a_prospect_from_a_list_is_the_next_to_be_called(beside: Importing) -> None:
    beside.is_sent(csv_of([agency(1)]), beside.office.bob)
    beside.office.bob.presses("Import it")
    beside.works()

    told = beside.office.bob.types("/prospect next")

    assert "Agence 1" in told


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (csv_of([]), "has a first line and nothing below it"),
        (b"\x89PNG\r\n", "is not a list I can read"),
        (b"Organisation\r\n" + b"x" * 21_000_000, "is larger than 20 megabytes"),
        (b'Organisation\r\n"never closed\r\n', 'A quote (") opens on line 2'),
    ],
    ids=["empty", "only a head", "a picture", "too large", "an open quote"],
)
def test_what_is_no_list_is_told_and_nothing_is_written(
    beside: Importing, content: bytes, told: str
) -> None:
    said = beside.is_sent(content, beside.office.bob)

    assert told in said
    assert counted(beside.office).get("known", 0) == 0
    assert beside.works() == 0


def test_a_file_that_is_gone_is_asked_for_again(beside: Importing) -> None:
    bob = beside.office.bob
    bob.types("/prospect import")
    bob.sends(file=("F99",), origin="Annuaire")

    beside.works()

    assert bob.messages[-1].startswith("I cannot find that file any more")


def test_the_form_needs_a_list_and_its_origin(beside: Importing) -> None:
    bob = beside.office.bob
    bob.types("/prospect import")

    bob.sends(origin="Annuaire")
    assert bob.errors == {"file": "Add the list: a file saved as .xlsx or .csv."}
    bob.sends(file=("F1",), origin="")

    assert list(bob.errors) == ["origin"]


def test_no_cell_reaches_the_channel(beside: Importing) -> None:
    office = beside.office
    beside.is_sent(csv_of([agency(1)]), office.bob)
    office.bob.presses("Import it")
    beside.works()

    seen = "\n".join(office.reads(EQUIPE))
    assert "Agence" not in seen
    assert "Camille" not in seen


def test_an_import_is_forgotten_after_a_day(beside: Importing) -> None:
    office = beside.office
    beside.is_sent(csv_of([agency(1)]), office.bob)
    office.bob.presses("Import it")
    beside.works()

    office.now += timedelta(days=2)
    office.clockwork.ring()

    kept = office.storage.read(lambda books: books.of(TEAM).imports.latest(1))
    assert kept is None


def test_a_workbook_is_imported_with_its_first_zeros(beside: Importing, tmp_path: Path) -> None:
    rows = [("Organisme", "Téléphone"), ("Mairie de Metz", 387555000.0)]
    content = xlsx_file(tmp_path, rows).read_bytes()

    told = beside.is_sent(content, beside.office.bob, name="liste.xlsx")

    assert "New: 1" in told
    assert "the first zero away: it is put back" in told


def test_a_zip_bomb_is_told_and_nothing_is_written(beside: Importing, tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, [("Organisme",), ("Mairie de Metz",)])
    content = changed(path, {"xl/sharedStrings.xml": b" " * 40_000_000}).read_bytes()

    told = beside.is_sent(content, beside.office.bob, name="liste.xlsx")

    assert "holds far more than a list of prospects" in told
    assert counted(beside.office).get("known", 0) == 0


def test_a_list_of_which_nothing_can_be_taken_has_its_remarks_at_once(beside: Importing) -> None:
    office = beside.office

    beside.is_sent(csv_of(f"Agence {one};X;no address;" for one in range(9)), office.bob)

    assert any("the others come in a file" in said for said in office.bob.messages)
    assert office.chat.walls["bob"][-1]["name"] == "agences-remarks.csv"


def test_a_few_remarks_on_a_list_are_all_in_its_message(beside: Importing) -> None:
    office = beside.office

    beside.is_sent(csv_of([";X;;"]), office.bob)

    assert office.chat.walls["bob"][-1]["kind"] == "import"
    assert "name" not in office.chat.walls["bob"][-1]

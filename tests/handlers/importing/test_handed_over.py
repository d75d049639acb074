"""A list that hangs on a message to the bot: the same import, where a form takes no file."""

from collections.abc import Iterator

import pytest

from chat.port import Told
from domain.people import Place
from tests.lists import Importing, agency, csv_of, importing
from tests.office import TEAM, Office, Teammate


@pytest.fixture
def beside(team: Office) -> Iterator[Importing]:
    with importing(team) as found:
        yield found


def hands_over(beside: Importing, by: Teammate, text: str = "", lines: int = 2) -> str:
    """They write to the bot, with a list on the message."""
    content = csv_of(agency(number) for number in range(1, lines + 1))
    beside.office.chat.files["F1"] = ("agences.csv", content)
    place = Place(by.person.id, direct=True)
    return by.does(Told(**by.head(place), text=text, files=("F1",)))


@pytest.mark.parametrize("text", ["", "import", "importer", "voici notre liste"])
def test_it_is_taken_and_the_rest_is_asked(beside: Importing, text: str) -> None:
    bob = beside.office.bob

    said = hands_over(beside, bob, text)
    bob.presses("Import it")

    assert said.startswith("I have your list.")
    assert bob.form is not None
    assert "file" not in [field["name"] for field in bob.form["fields"]]


def test_it_is_read_and_imported_as_any_other(beside: Importing) -> None:
    bob = beside.office.bob
    hands_over(beside, bob)
    bob.presses("Import it")
    bob.sends(origin="Annuaire public")
    beside.works()

    bob.presses("Import 2")
    beside.works()

    assert "Agence 1" in bob.types("/prospect list all")


def test_of_a_workspace_that_left_it_is_not_read(beside: Importing) -> None:
    office = beside.office
    hands_over(beside, office.bob)
    office.bob.presses("Import it")
    office.bob.sends(origin="Annuaire public")
    office.storage.write(lambda books: books.teams.left(TEAM, at=office.now))

    assert beside.works() == 0


def test_the_segment_typed_with_it_stands_in_the_form(beside: Importing) -> None:
    bob = beside.office.bob
    hands_over(beside, bob, "import segment:Agences")

    bob.presses("Import it")

    assert bob.form is not None
    values = {field["name"]: field["value"] for field in bob.form["fields"]}
    assert values["new_segment"] == "Agences"


def test_with_its_origin_it_is_read_at_once(beside: Importing) -> None:
    bob = beside.office.bob

    hands_over(beside, bob, 'import origin:"Annuaire public" segment:Agences')
    beside.works()

    assert "Nothing is written yet" in bob.messages[-1]
    assert "Agences" in bob.messages[-1]


def test_an_origin_without_a_name_is_refused_before_anything_is_read(beside: Importing) -> None:
    said = hands_over(beside, beside.office.bob, 'import origin:"…"')

    assert said
    assert beside.works() == 0


def test_of_several_files_the_first_is_taken_and_that_is_told(beside: Importing) -> None:
    bob = beside.office.bob
    place = Place(bob.person.id, direct=True)

    said = bob.does(Told(**bob.head(place), text="", files=("F1", "F2")))

    assert "I take the first" in said


def test_the_button_of_no_file_is_refused(beside: Importing) -> None:
    said = beside.office.bob.presses_action("import-file", "")

    assert said
    assert beside.office.bob.form is None


def test_a_form_that_lacks_something_keeps_the_list(beside: Importing) -> None:
    bob = beside.office.bob
    hands_over(beside, bob)
    bob.presses("Import it")
    bob.sends(origin="")

    bob.presses("Import it")
    said = bob.sends(origin="Annuaire public")

    assert said
    assert bob.errors == {}


def test_a_file_beside_another_command_is_left_aside_and_that_is_told(beside: Importing) -> None:
    said = hands_over(beside, beside.office.bob, 'add "Mairie de Lyon"')

    assert "P-1" in said
    assert "I left the file on your message aside" in said


def test_a_file_beside_a_mistyped_command_is_not_taken_for_a_list(beside: Importing) -> None:
    said = hands_over(beside, beside.office.bob, "serch Lyon")

    assert "search" in said

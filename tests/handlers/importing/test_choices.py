"""What somebody decides about a list before it is written: columns, near names, whom to complete."""

from collections.abc import Iterator

import pytest

from domain.prospects import Contact
from tests.lists import Importing, agency, csv_of, importing
from tests.office import EQUIPE, TEAM, Office, prospect

OTHER_HEAD = "Bureau;Qui;Courriel"


@pytest.fixture
def beside(team: Office) -> Iterator[Importing]:
    with importing(team) as found:
        yield found


def people(office: Office, number: int = 1) -> list[Contact]:
    one = prospect(office, number)
    return list(office.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(one.id)))


def test_a_list_whose_columns_say_nothing_is_read_as_somebody_says(beside: Importing) -> None:
    bob = beside.office.bob
    told = beside.is_sent(csv_of(["Mairie de Metz;Anne;anne@metz.example"], head=OTHER_HEAD), bob)
    assert "No column says which organisation it is" in told

    bob.presses("Columns…")
    bob.sends(organisation="0", contact="1")
    beside.works()

    assert "New: 1" in bob.messages[-1]
    bob.presses("Import it")
    beside.works()
    assert prospect(beside.office).name == "Mairie de Metz"
    assert [one.name.value for one in people(beside.office)] == ["Anne"]


def test_a_name_near_another_is_new_unless_somebody_says_that_it_is_the_same(
    beside: Importing,
) -> None:
    bob = beside.office.bob
    bob.types('/prospect add "Préfecture de la Moselle"')
    listed = csv_of(["Préfecture de la Mosele;;;", "Mairie de Nancy;;;"])
    told = beside.is_sent(listed, bob)
    assert "Line 2, Préfecture de la Mosele: near Préfecture de la Moselle" in told
    assert "New: 2" in told

    bob.presses("Near names (1)")
    bob.sends(**{"line-2": "same"})
    beside.works()

    assert "New: 1" in bob.messages[-1]
    assert "Already there: 1" in bob.messages[-1]


def test_what_is_empty_is_completed_and_what_is_filled_stays(beside: Importing) -> None:
    bob = beside.office.bob
    bob.types(
        '/prospect add "Agence 1" contact:"Camille 1" email:own@agence.example source:"A friend"'
    )
    listed = csv_of(
        ["Agence 1;Camille 1;own@agence.example;01 44 00 00 01;Une piste"],
        head="Organisation;Contact;E-mail;Téléphone;Source",
    )

    told = beside.is_sent(listed, bob, mode="complete")
    bob.presses("Import it")
    beside.works()

    assert "Completed: 1" in told
    assert prospect(beside.office).source == "A friend"
    assert [(one.email.value, one.phone.value) for one in people(beside.office)] == [
        ("own@agence.example", "01 44 00 00 01")
    ]


def test_undoing_puts_what_was_completed_back(beside: Importing) -> None:
    bob = beside.office.bob
    bob.types('/prospect add "Agence 1" contact:"Camille 1"')
    beside.is_sent(csv_of([agency(1)]), bob, mode="complete")
    bob.presses("Import it")
    beside.works()

    bob.presses_action("import-undo", "1")
    beside.works()

    assert "0 prospects removed, 1 put back as before" in bob.messages[-1]
    assert [(one.name.value, one.email.value) for one in people(beside.office)] == [
        ("Camille 1", "")
    ]


def test_an_import_that_creates_nobody_says_so_in_both_languages(beside: Importing) -> None:
    office = beside.office
    office.alice.types('/prospect add "Agence 1"')

    beside.is_sent(csv_of([agency(1)]), office.alice, mode="complete")
    office.alice.presses("L’importer")
    beside.works()
    assert office.reads(EQUIPE)[-1] == "@alice a complété un prospect dans le produit."
    office.alice.presses_action("import-undo", "1")
    beside.works()

    assert "aucun prospect retiré, 1 remis comme avant" in office.alice.messages[-1]


@pytest.mark.parametrize(("wrong", "more"), [(5, False), (6, True)], ids=["all", "not all"])
def test_the_first_ones_are_called_so_only_when_others_follow(
    beside: Importing, wrong: int, more: bool
) -> None:
    lines = [f"Agence {one};X;no address;" for one in range(wrong)]

    told = beside.is_sent(csv_of([*lines, "Mairie de Metz;;;"]), beside.office.bob)

    assert f"{wrong} remarks on the lines" in told
    assert ("the first 5" in told) is more


def test_a_column_with_a_very_long_name_does_not_hide_the_others(beside: Importing) -> None:
    bob = beside.office.bob
    beside.is_sent(csv_of(["Mairie de Metz;Anne"], head=f"{'x' * 3_000};Qui"), bob)
    bob.presses("Columns…")
    bob.sends(organisation="0", contact="1")

    beside.works()

    assert f"{'x' * 59}… → Organisation and Qui → Contact: name" in bob.messages[-1]


def test_two_contacts_of_one_organisation_are_both_kept(beside: Importing) -> None:
    bob = beside.office.bob
    listed = csv_of(["Agence 1;Anne;anne@agence.example;", "Agence 1;Luc;luc@agence.example;"])

    beside.is_sent(listed, bob, mode="complete")
    bob.presses("Import 2")
    beside.works()

    assert [one.name.value for one in people(beside.office)] == ["Anne", "Luc"]


def test_a_list_imported_again_completes_nothing(beside: Importing) -> None:
    bob = beside.office.bob
    listed = csv_of(["Agence 1;Anne;anne@agence.example;", "Agence 1;Luc;luc@agence.example;"])
    beside.is_sent(listed, bob, mode="complete")
    bob.presses("Import 2")
    beside.works()

    told = beside.is_sent(listed, bob, mode="complete")

    assert "New: 0" in told
    assert "Completed" not in told


@pytest.mark.parametrize(
    ("line", "same"),
    [
        ("Agence 01;;contact1@AGENCE.example;", "the same e-mail address"),
        ("Autre nom;;;+33 1 44 00 00 01", "the same telephone number"),
        ("AGENCE n° 1;;;", None),
        ("agence 1;;;", "the same organisation"),
        ("Agence 1;camille 1;;", "the same organisation and contact"),
    ],
    ids=["by e-mail", "by telephone", "another one", "by name", "by name and contact"],
)
def test_who_is_there_is_found_however_they_are_written(
    beside: Importing, line: str, same: str | None
) -> None:
    bob = beside.office.bob
    bob.types(
        '/prospect add "Agence 1" contact:"Camille 1" email:contact1@agence.example '
        'phone:"01 44 00 00 01"'
    )

    told = beside.is_sent(csv_of([line]), bob)

    assert (f": {same}" in told) if same else ("New: 1" in told)


def test_create_makes_them_all_the_same_but_for_a_name_that_is_taken(beside: Importing) -> None:
    bob = beside.office.bob
    bob.types('/prospect add "Agence 1" email:contact1@agence.example')

    told = beside.is_sent(
        csv_of(["Autre;;contact1@agence.example;", "Agence 1;;;"]), bob, mode="create"
    )

    assert "New: 1" in told
    assert "Already there: 1" in told


@pytest.mark.parametrize("mode", ["skip", "complete", "create"])
def test_whoever_asked_never_to_be_contacted_again_is_refused(beside: Importing, mode: str) -> None:
    bob = beside.office.bob
    bob.types('/prospect add "Mairie de Metz" email:anne@metz.example')
    bob.types("/prospect call P-1 do not contact")
    listed = csv_of(["Ville de Metz;Anne;anne@metz.example;", "Mairie de Nancy;;;"])

    told = beside.is_sent(listed, bob, mode=mode)

    assert "Asked not to be contacted: 1" in told
    assert "New: 1" in told


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Ville de Metz;Anne;ANNE+liste@metz.example;", id="the address"),
        pytest.param("Ville de Metz;Anne;;+33 6 12 34 56 78", id="the number"),
        pytest.param("Ville de Metz;Somebody Else;;06.12.34.56.78", id="another name"),
    ],
)
@pytest.mark.parametrize("mode", ["skip", "complete", "create"])
def test_whoever_objected_and_was_erased_is_refused(
    beside: Importing, mode: str, line: str
) -> None:
    office = beside.office
    office.bob.types(
        '/prospect add "Mairie de Metz" contact:Anne email:anne@metz.example phone:0612345678'
    )
    office.alice.tells("privacy object P-1")
    office.alice.presses_directly("Clore et effacer")

    told = beside.is_sent(csv_of([line, "Mairie de Nancy;;;"]), office.bob, mode=mode)

    assert "Asked not to be contacted: 1" in told
    assert "New: 1" in told

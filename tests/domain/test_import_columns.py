"""Which column of a list says what."""

import pytest

from domain.import_columns import (
    Columns,
    NoOrganisationColumn,
    NoSuchColumn,
    Twice,
    columns,
    field_called,
)
from domain.import_fields import COLUMN_NAMES, Field


@pytest.mark.parametrize(
    ("name", "field"),
    [
        pytest.param("Organisation", Field.ORGANISATION, id="plain"),
        pytest.param("ORGANISME", Field.ORGANISATION, id="capitals"),
        pytest.param("Nom de l'organisme", Field.ORGANISATION, id="small words"),
        pytest.param("Nom de l’organisme", Field.ORGANISATION, id="a curly apostrophe"),
        pytest.param("nom_organisme", Field.ORGANISATION, id="underscores"),
        pytest.param("companyName", Field.ORGANISATION, id="glued words"),
        pytest.param("Société (obligatoire)", Field.ORGANISATION, id="an aside"),
        pytest.param("societe *", Field.ORGANISATION, id="no accent, and a star"),
        pytest.param("Raison sociale :", Field.ORGANISATION, id="a colon"),
        pytest.param("Adresse e-mail", Field.EMAIL, id="e-mail"),
        pytest.param("Email 1", Field.EMAIL, id="a number after it"),
        pytest.param("Courriel", Field.EMAIL, id="courriel"),
        pytest.param("Tél.", Field.PHONE, id="tél."),
        pytest.param("N° de téléphone", Field.PHONE, id="n° de"),
        pytest.param("Te\u0301le\u0301phone", Field.PHONE, id="accents typed apart"),
        pytest.param("Phone number", Field.PHONE, id="phone"),
        pytest.param("Prénom", Field.FIRST_NAME, id="first name"),
        pytest.param("Last Name", Field.LAST_NAME, id="last name"),
        pytest.param("Prénom et nom", Field.CONTACT, id="both names"),
        pytest.param("Fonction", Field.ROLE, id="role"),
        pytest.param("Type", Field.TYPE, id="type"),
        pytest.param("Type d'organisme", Field.SEGMENT, id="type of organisation"),
        pytest.param("Statut", Field.STAGE, id="stage"),
        pytest.param("Responsable", Field.OWNER, id="owner"),
        pytest.param("Réf.", Field.REFERENCE, id="reference"),
        pytest.param("Commentaires", Field.NOTE, id="note"),
        pytest.param("Prochaine action", Field.NEXT_ACTION, id="next action"),
        pytest.param("Prochaine action le", Field.NEXT_ACTION_ON, id="its day"),
        pytest.param("À relancer le", Field.NEXT_ACTION_ON, id="call again on"),
        pytest.param("En veille jusqu'au", Field.PARKED_UNTIL, id="parked"),
        pytest.param("Public touché", Field.AUDIENCE, id="audience"),
        pytest.param("Combien ?", Field.AUDIENCE_SIZE, id="size"),
        pytest.param("Question de tri", Field.SCREENING, id="screening"),
        pytest.param("Code postal", None, id="nothing we read"),
        pytest.param("", None, id="no name"),
        pytest.param("—", None, id="a dash"),
        pytest.param("Organisation " * 50, None, id="no name of a column"),
    ],
)
def test_a_column_is_known_by_its_name(name: str, field: Field | None) -> None:
    assert field_called(name) is field


def test_every_name_in_the_table_is_known_and_means_one_thing() -> None:
    wrong = [
        (field, name)
        for field, names in COLUMN_NAMES.items()
        for name in names.split(", ")
        if field_called(name) is not field
    ]

    assert wrong == []


def test_every_field_has_a_name() -> None:
    assert COLUMN_NAMES.keys() == set(Field)


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        pytest.param(
            ["Nom", "E-mail"], {Field.ORGANISATION: 0, Field.EMAIL: 1}, id="the organisation's"
        ),
        pytest.param(
            ["Nom", "Organisme"], {Field.ORGANISATION: 1, Field.CONTACT: 0}, id="the contact's"
        ),
        pytest.param(
            ["Prénom", "Nom", "Organisme"],
            {Field.FIRST_NAME: 0, Field.LAST_NAME: 1, Field.ORGANISATION: 2},
            id="the contact's last name",
        ),
    ],
)
def test_a_name_is_whose_the_other_columns_leave_it(
    head: list[str], fields: dict[Field, int]
) -> None:
    assert columns(head).fields == fields


def test_a_column_nobody_reads_is_kept_in_the_list() -> None:
    found = columns(["Code", "Organisation", "Ville"])

    assert found == Columns(
        head=("Code", "Organisation", "Ville"), fields={Field.ORGANISATION: 1}, unknown=(0, 2)
    )


def test_of_two_columns_with_one_meaning_the_first_is_read_and_it_is_told() -> None:
    found = columns(["Organisation", "Tél. fixe", "Portable", "Mobile"])

    assert found.fields[Field.PHONE] == 1
    assert found.twice == (Twice(field=Field.PHONE, kept=1, left=(2, 3)),)
    assert found.unknown == ()


def test_a_plain_name_of_the_organisation_comes_before_a_vague_one() -> None:
    found = columns(["Commune", "Organisme"])

    assert found.fields == {Field.ORGANISATION: 1}
    assert found.twice == (Twice(field=Field.ORGANISATION, kept=1, left=(0,)),)


def test_what_somebody_chose_counts_before_the_names() -> None:
    chosen = {Field.ORGANISATION: 2, Field.EMAIL: None, Field.NOTE: 1}

    found = columns(["Organisation", "E-mail", "Intitulé long"], chosen)

    assert found.fields == {Field.ORGANISATION: 2, Field.NOTE: 1}
    assert found.unknown == (0,)


def test_a_column_chosen_for_one_field_is_no_longer_read_for_another() -> None:
    found = columns(["Organisation", "E-mail"], {Field.NOTE: 1})

    assert found.fields == {Field.ORGANISATION: 0, Field.NOTE: 1}


def test_once_the_organisation_is_chosen_a_bare_name_is_the_contact() -> None:
    found = columns(["Nom", "Libre"], {Field.ORGANISATION: 1})

    assert found.fields == {Field.ORGANISATION: 1, Field.CONTACT: 0}


def test_without_an_organisation_the_list_is_refused_with_what_was_found() -> None:
    with pytest.raises(NoOrganisationColumn) as refused:
        columns(["Prénom", "Nom", "", "Courriel"])

    assert refused.value.details["columns"] == ("Prénom", "Nom", "Courriel")


@pytest.mark.parametrize("column", [-1, 2])
def test_a_column_that_is_not_there_cannot_be_chosen(column: int) -> None:
    with pytest.raises(NoSuchColumn):
        columns(["Organisation", "Note"], {Field.NOTE: column})

"""Whom an administrator means, and at how many places the same person is."""

import pytest
from sqlalchemy import event

from domain.people import Person
from storage.work import Books
from tests.handlers.test_privacy_persons import add_contact
from tests.handlers.written_down import everything, left_of
from tests.office import TEAM, Office


def questions(office: Office, line: str) -> int:
    """How many the database is asked while Alice's line is answered."""
    asked: list[str] = []

    def count(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement)

    engine = office.storage.write(lambda books: books.connection.engine)
    event.listen(engine, "before_cursor_execute", count)
    office.alice.tells(line)
    event.remove(engine, "before_cursor_execute", count)
    return len(asked)


def martins(office: Office, *numbers: int) -> None:
    def add(books: Books) -> None:
        for number in numbers:
            books.of(TEAM).contacts.add(prospect=1, at=office.now, name=f"Martin {number}")

    office.storage.write(add)


@pytest.mark.parametrize(
    "whom",
    [
        pytest.param("P-3", id="a reference"),
        pytest.param("3", id="a number alone"),
        pytest.param('"Mairie de Brest"', id="the organisation"),
        pytest.param("Mairie de Bre", id="the beginning of its name"),
        pytest.param("paul.roy@lyon.fr", id="the address"),
        pytest.param("Paul.Roy@LYON.fr", id="in capitals"),
        pytest.param("Paul Roy", id="the name"),
        pytest.param('"roy paul"', id="the name, last name first"),
        pytest.param('"06 12 34 56 78"', id="the number"),
        pytest.param("+33612345678", id="the number with its country"),
        pytest.param("P-3 paul", id="a reference and a name"),
    ],
)
def test_a_person_is_meant_by(with_paul: Office, whom: str) -> None:
    said = with_paul.alice.tells(f"privacy erase {whom}")

    assert "Effacer cette personne" in said
    assert "Paul Roy" in said


@pytest.mark.parametrize(
    ("whom", "said"),
    [
        pytest.param(
            'P-3 contact:"Jean"',
            "Personne chez Mairie de Brest ne s’appelle «\u00a0Jean\u00a0». Il y a\u00a0: Paul Roy.",
            id="nobody of that name there",
        ),
        pytest.param(
            "nobody@lyon.fr", "Personne n’est enregistré avec nobody@lyon.fr.", id="address"
        ),
        pytest.param("0699999999", "Personne n’est enregistré avec 0699999999.", id="number"),
        pytest.param("P-1", "Personne n’est enregistré chez Mairie de Lyon.", id="nobody there"),
        pytest.param("P-99", "", id="no such reference"),
        pytest.param("Jean Moulin", "", id="no such name"),
        pytest.param("", "", id="nobody said"),
    ],
)
def test_who_is_not_there_is_said_and_nobody_is_taken_instead(
    with_paul: Office, whom: str, said: str
) -> None:
    answer = with_paul.alice.tells(f"privacy erase {whom}")

    assert answer.startswith(said)
    assert "Effacer cette personne" not in answer


def test_of_several_of_one_name_one_is_chosen(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Paul Roy", email="paul@other.fr")

    with_paul.alice.tells("privacy erase Paul Roy")
    with_paul.alice.presses_directly("Effacer")
    with_paul.alice.presses_directly("Effacer définitivement")

    assert left_of(with_paul, "paul@other.fr", "paul.roy@lyon.fr") == ["paul@other.fr"]


def test_of_very_many_the_first_are_shown_and_the_others_not_even_asked_for(
    with_paul: Office,
) -> None:
    martins(with_paul, *range(11, 50))
    few = questions(with_paul, "privacy export Martin")

    martins(with_paul, *range(110, 170))

    assert questions(with_paul, "privacy export Martin") <= few


def test_who_was_set_aside_is_reached(with_paul: Office) -> None:
    with_paul.bob.presses_action("contact-edit", "2")
    with_paul.bob.sends(contact="", email="", phone="")

    asked = with_paul.alice.tells("privacy P-3")
    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    assert "Mise de côté" in asked
    assert "Rectifier" not in asked
    assert left_of(with_paul, "Paul Roy") == []


@pytest.mark.parametrize("whom", ["P-3", "paul.roy@lyon.fr", "Paul Roy"])
def test_a_removed_prospects_people_are_reached(with_paul: Office, whom: str) -> None:
    with_paul.bob.types("/prospect remove P-3")

    with_paul.alice.tells(f"privacy object {whom}")
    with_paul.alice.presses_directly("Clore et effacer")
    with_paul.bob.types("/prospect restore P-3")

    assert left_of(with_paul, "Paul Roy") == []
    assert "Not interested" in with_paul.bob.types("/prospect show P-3")


@pytest.mark.parametrize(
    ("details", "too"),
    [
        pytest.param({"contact": "Paul Roy", "email": "Paul.Roy@lyon.fr"}, True, id="address"),
        pytest.param(
            {"contact": "P. Roy", "phone": "+33 6 12 34 56 78"}, False, id="a number alone"
        ),
        pytest.param({"contact": "Roy", "phone": "+33 6 12 34 56 78"}, True, id="number and name"),
        pytest.param({"contact": "Anne Petit", "phone": "0612345678"}, False, id="a switchboard"),
        pytest.param({"contact": "Paul Roy", "email": "other@lyon.fr"}, False, id="a namesake"),
    ],
)
def test_the_same_person_elsewhere_is_named_and_erased_too(
    with_paul: Office, details: dict[str, str], too: bool
) -> None:
    add_contact(with_paul, "P-1", **details)

    asked = with_paul.alice.tells("privacy erase P-3")
    said = with_paul.alice.presses_directly("Effacer définitivement")

    assert ("Mairie de Lyon · P-1 · " in asked) is too
    assert ("De même chez Mairie de Lyon (P-1)." in said) is too
    assert (f"'{details['contact']}'" in everything(with_paul)) is not too


def test_only_one_of_the_places_may_be_meant(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Paul Roy", email="paul.roy@lyon.fr")

    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Seulement P-3")

    assert "Paul Roy" in with_paul.bob.types("/prospect show P-1")
    assert "Paul Roy" not in with_paul.bob.types("/prospect show P-3")


def test_in_a_product_that_is_not_theirs_it_is_done_and_not_shown(with_paul: Office) -> None:
    with_paul.bob.types('/prospect product new "ailleurs"', channel="secret")
    with_paul.bob.types(
        '/prospect add "Ministère" contact:"Paul Roy" email:paul.roy@lyon.fr', channel="secret"
    )
    with_paul.chat.channels["secret"] = frozenset({Person("bob")})
    with_paul.goes_on(seconds=3600)

    asked = with_paul.alice.tells("privacy erase paul.roy@lyon.fr")
    said = with_paul.alice.presses_directly("Effacer définitivement")

    assert "Et à un autre endroit" in asked
    assert "Ministère" not in asked
    assert "Ministère" not in said
    assert left_of(with_paul, "Paul Roy", "paul.roy") == []


def test_the_same_person_is_asked_about_once(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Paul Roy", email="paul.roy@lyon.fr")

    asked = with_paul.alice.tells("privacy object paul.roy@lyon.fr")
    with_paul.alice.presses_directly("Clore et effacer")

    assert "La même personne" in asked
    assert left_of(with_paul, "Paul Roy") == []
    assert "Not interested" in with_paul.bob.types("/prospect show P-1")
    assert "Not interested" in with_paul.bob.types("/prospect show P-3")


def test_undo_says_that_erasing_is_for_good(with_paul: Office) -> None:
    with_paul.alice.types("/prospect note P-1 mornings")
    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    said = with_paul.alice.tells("undo"), with_paul.alice.tells("undo P-3")

    assert all("c’est définitif" in one for one in said)
    assert "mornings" in everything(with_paul)

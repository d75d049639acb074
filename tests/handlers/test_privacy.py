"""People's rights: a copy, a correction, erasure, objection; and the information we owe them."""

import json

import pytest

from domain.people import Person
from tests.handlers.written_down import everything
from tests.office import TEAM, Office


def test_erased_nothing_of_them_is_left(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect note P-3 "Paul Roy, 06 12 34 56 78, wants a demo; Paul insists."')
    office.bob.types(
        '/prospect call P-3 interested next:2026-01-22 todo:"write to paul.roy@lyon.fr"'
    )
    office.bob.types('/prospect park P-3 until:2026-02-03 reason:"Roy is away"')
    office.bob.types('/prospect note P-1 "Send to paul.roy@lyon.fr too"')
    before = office.alice.tells("stats")

    asked = office.alice.tells("privacy erase P-3")
    said = office.alice.presses_directly("Effacer définitivement")

    assert "Paul Roy" in asked
    assert said.startswith("La personne est effacée de Mairie de Brest (P-3)")
    left = everything(office).casefold()
    assert [trace for trace in ("paul", "0612345678", "06 12 34", "roy") if trace in left] == []
    assert "wants a demo" in office.bob.types("/prospect show P-3")
    assert office.alice.tells("stats") == before


def test_others_are_left_alone(with_paul: Office) -> None:
    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    assert "Zoé Blanc · zoe@nice.fr" in with_paul.alice.tells("show P-2")


def test_what_was_said_directly_is_emptied(with_paul: Office) -> None:
    office = with_paul
    office.bob.tells("show P-3")
    office.bob.tells('next-action P-3 2026-01-06 "call Paul Roy"')
    office.until("2026-01-06 10:00")
    told = str(office.bob.messages)

    office.alice.tells("privacy erase P-3")
    office.alice.presses_directly("Effacer définitivement")

    assert "Paul Roy" in told
    assert "Paul Roy" not in str(office.bob.messages)


def test_all_the_details_they_ever_had_go(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect edit P-3")
    office.bob.presses_action("edit", "P-3")
    office.bob.sends(email="paul@autre.fr")
    office.bob.presses_action("edit", "P-3")
    office.bob.sends(phone="0698765432")

    office.alice.tells("privacy erase P-3")
    office.alice.presses_directly("Effacer définitivement")

    left = everything(office).casefold()
    assert [one for one in ("paul", "0698765432", "698765432") if one in left] == []


def test_undoing_an_older_change_brings_nobody_back(with_paul: Office) -> None:
    office = with_paul
    office.bob.presses_action("edit", "P-3")
    office.bob.sends(email="paul@autre.fr")
    entries = office.storage.read(lambda books: books.of(TEAM).entries.of_prospect(3, at_most=1))
    office.alice.tells("privacy erase P-3")
    office.alice.presses_directly("Effacer définitivement")

    office.bob.presses_action("undo", str(entries[0].id))

    assert "paul" not in everything(office).casefold()


def test_erasing_is_not_undone(with_paul: Office) -> None:
    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    said = with_paul.alice.tells("undo")

    assert not said.startswith("Annulé : tout est comme avant.") or "Brest" not in said


def test_who_objects_is_erased_closed_and_refused_from_then_on(with_paul: Office) -> None:
    office = with_paul
    office.alice.tells("privacy object P-3")

    said = office.alice.presses_directly("Clore et effacer")

    assert "sera refusée" in said
    assert "paul" not in everything(office).casefold()
    again = office.bob.types('/prospect add "Mairie de Metz" email:PAUL.ROY@lyon.fr')
    assert again.startswith("Somebody with this address or number asked on Mon 5 January")
    number = office.bob.types('/prospect add "Mairie de Metz" phone:"+33 6 12 34 56 78"')
    assert number.startswith("Somebody with this address or number asked on Mon 5 January")
    assert "Not interested" in office.bob.types("/prospect show P-3")


def test_an_objection_is_refused_in_the_details_of_another_prospect_too(with_paul: Office) -> None:
    with_paul.alice.tells("privacy object P-3")
    with_paul.alice.presses_directly("Clore et effacer")

    with_paul.bob.presses_action("edit", "P-1")
    with_paul.bob.sends(email="paul.roy@lyon.fr")

    assert "asked on Mon 5 January" in str(with_paul.bob.errors)


def test_an_objection_heard_in_a_call_is_done_a_day_later(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect call P-3 do not contact")
    again = office.bob.types('/prospect add "Mairie de Metz" email:paul.roy@lyon.fr')
    before = everything(office)

    office.until("2026-01-06 10:00")

    assert again.startswith("Somebody with this address or number")
    assert "Paul Roy" in before
    assert "paul" not in everything(office).casefold()


def test_the_call_undone_nobody_objected(with_paul: Office) -> None:
    office = with_paul
    office.bob.types("/prospect call P-3 do not contact")
    office.bob.types("/prospect undo")

    office.until("2026-01-06 10:00")

    assert "Paul Roy" in everything(office)
    assert "P-4" in office.bob.types('/prospect add "Mairie de Metz" email:paul.roy@lyon.fr')


def test_a_copy_has_everything(with_paul: Office) -> None:
    office = with_paul
    office.bob.types('/prospect note P-3 "Prefers mornings"')
    office.bob.types("/prospect call P-3 interested")

    office.alice.tells("privacy export P-3")

    (file,) = [one for one in office.chat.walls["alice"] if one.get("name", "").endswith(".json")]
    kept = json.loads(made(file))
    assert kept["person"]["email"] == "paul.roy@lyon.fr"
    assert kept["notes"][0]["text"] == "Prefers mornings"
    assert kept["calls"][0]["outcome"] == "interested"


def made(file: dict[str, object]) -> bytes:
    import base64

    return base64.b64decode(str(file["content"]))


@pytest.mark.parametrize("what", ["export", "fix", "erase", "object", "requests", "report"])
def test_a_member_exercises_no_right(with_paul: Office, what: str) -> None:
    said = with_paul.bob.tells(f"privacy {what} P-3")

    assert said.startswith("People’s rights are exercised by an administrator")


@pytest.mark.parametrize("what", ["export", "erase", "object", "requests"])
def test_not_where_others_read(with_paul: Office, what: str) -> None:
    said = with_paul.alice.types(f"/prospect privacy {what} P-3")

    assert said.startswith("Pas ici, où d’autres lisent")


@pytest.mark.parametrize("action", ["privacy", "privacy-sure"])
def test_nor_by_a_button_that_is_not_theirs(with_paul: Office, action: str) -> None:
    said = with_paul.bob.presses_action(action, "erase:2")

    assert said.startswith("People’s rights are exercised by an administrator")
    assert "Paul Roy" in everything(with_paul)


def test_the_register_says_what_was_asked_and_by_when(with_paul: Office) -> None:
    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    said = with_paul.alice.tells("privacy requests")

    assert "P-3 · l’effacement · reçue le lun. 5 janvier" in said
    assert "Paul" not in said


def test_whom_to_inform_is_listed_and_turns_red_after_a_month(with_paul: Office) -> None:
    office = with_paul
    fresh = office.bob.types("/prospect privacy")
    office.until("2026-02-05 10:00")

    late = office.bob.types("/prospect privacy")

    assert "Mairie de Brest · P-3 · Paul Roy · recorded today" in fresh
    assert "🔴" not in fresh
    assert "🔴 Mairie de Brest · P-3 · Paul Roy · recorded 31 days ago" in late


def test_who_was_informed_is_listed_no_more(with_paul: Office) -> None:
    with_paul.bob.types('/prospect privacy informed P-3 how:"by e-mail"')

    said = with_paul.bob.types("/prospect privacy")

    assert "Mairie de Brest" not in said
    assert "Mairie de Nice" in said


def test_the_record_of_processing_names_nobody(with_paul: Office) -> None:
    said = with_paul.alice.tells("privacy report")

    assert "2 personnes sont enregistrées" in said
    assert "Paul" not in said


def test_two_people_there_are_told_apart(with_paul: Office) -> None:
    office = with_paul
    office.bob.presses_action("contact-new", "P-3")
    office.bob.sends(contact="Anne Petit", email="anne@brest.fr", origin="salon")

    both = office.alice.tells("privacy erase P-3")
    office.alice.tells('privacy erase P-3 contact:"anne"')
    office.alice.presses_directly("Effacer définitivement")

    assert "Anne Petit" in both
    assert "Paul Roy" in both
    left = everything(office)
    assert "Anne" not in left
    assert "Paul Roy" in left


def test_an_administrator_alone_is_one(with_paul: Office) -> None:
    member = with_paul.storage.read(lambda books: books.of(TEAM).people.get(Person("alice")))

    assert member is not None
    assert member.is_administrator


@pytest.mark.parametrize(
    "line", ['privacy "retention"', 'rgpd "conservation"', 'privacy "informed"']
)
def test_a_name_in_quotes_is_nobodys_word(with_paul: Office, line: str) -> None:
    """Bob is no administrator: he reaches nobody's card by a name that is also a word of ours."""
    with_paul.bob.types('/prospect add "Mairie de Metz" contact:"Conservation Retention Informed"')

    assert "administrator" in with_paul.bob.tells(line)

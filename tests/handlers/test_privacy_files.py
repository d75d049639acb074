"""The file a person is handed, and the record for a data protection officer."""

import base64
import json
from dataclasses import fields
from typing import Any

import pytest

from domain.people import Person
from domain.prospects import Contact
from handlers.privacy.kept import details
from tests.handlers.test_privacy_persons import add_contact
from tests.handlers.written_down import everything
from tests.office import TEAM, Office

NOT_OURS_TO_HAND_OUT = {"id", "prospect"}


def handed(office: Office, ending: str) -> str:
    """The newest file with that ending that Alice was sent."""
    files = [one for one in office.chat.walls["alice"] if one.get("name", "").endswith(ending)]
    return base64.b64decode(files[-1]["content"]).decode()


@pytest.fixture
def told(with_paul: Office) -> Office:
    """A good deal is known of Paul Roy, and of Anne Petit at the same place."""
    office = with_paul
    add_contact(office, "P-3", contact="Anne Petit", email="anne@brest.fr", phone="0612345678")
    for line in (
        '/prospect note P-3 "Prefers mornings, says <b>Anne Petit</b> (anne@brest.fr); Anne is away"',
        '/prospect call P-3 interested next:2026-01-22 todo:"write to Paul" obstacle:no_time note:"said yes"',
        '/prospect meet P-3 when:"2026-01-12 14:00"',
        "/prospect score P-3 P1=4 P2=3",
        '/prospect need P-3 "Import a PDF" must',
        '/prospect park P-3 until:2026-02-03 reason:"holidays"',
    ):
        office.bob.types(line)
    office.bob.presses_action("contact-edit", "2")
    office.bob.sends(role="Head of IT")
    return office


def test_it_has_every_kind_of_thing(told: Office) -> None:
    told.alice.tells("privacy export paul.roy@lyon.fr")

    kept = json.loads(handed(told, ".json"))

    assert kept["person"]["role"] == "Head of IT"
    assert kept["earlier details"][0]["email"] == "paul.roy@lyon.fr"
    assert kept["organisation"]["parked because"] == "holidays"
    assert kept["calls"][0]["note"] == "said yes"
    assert kept["calls"][0]["obstacles"] == "no_time"
    assert kept["meetings"][0]["state"] == "planned"
    assert {one["question"] for one in kept["answers about the organisation"]} >= {"P1", "P2"}
    assert kept["needs"][0]["need"] == "Import a PDF"
    assert "call" in {one["what"] for one in kept["timeline"]}


def test_and_nothing_of_the_others_who_are_there(told: Office) -> None:
    told.alice.tells("privacy export paul.roy@lyon.fr")

    files = handed(told, ".json"), handed(told, ".html")

    assert [
        one for file in files for one in ("Anne", "Petit", "anne@brest.fr") if one in file
    ] == []
    assert "Prefers mornings" in files[0]
    assert "0612345678" in files[0], "a number that both have is theirs too"


def test_it_can_be_read_and_what_was_typed_is_text(told: Office) -> None:
    told.alice.tells("privacy export paul.roy@lyon.fr")

    page = handed(told, ".html")

    assert "Ce qui est conservé sur vous, le lun. 5 janvier" in page
    assert "<h2>" in page
    assert "&lt;b&gt;" in page
    assert "<b>" not in page
    assert "Head of IT" in page


def test_every_field_of_a_contact_is_in_it(with_paul: Office) -> None:
    (paul,) = with_paul.storage.read(lambda books: books.of(TEAM).contacts.of_prospect(3))
    known: dict[str, Any] = {
        "name": "name",
        "role": "role",
        "email": "email",
        "phone": "phone",
        "origin": "origin",
        "created_at": "written down",
        "recorded_at": "recorded",
        "informed_on": "informed on",
        "informed_how": "informed how",
        "wrong_since": "number found wrong",
    }

    assert {one.name for one in fields(Contact)} - NOT_OURS_TO_HAND_OUT == known.keys()
    assert set(known.values()) == details(paul).keys()


def test_the_other_places_are_in_it(with_paul: Office) -> None:
    add_contact(with_paul, "P-1", contact="Paul Roy", email="paul.roy@lyon.fr")

    with_paul.alice.tells("privacy export paul.roy@lyon.fr")

    kept = json.loads(handed(with_paul, ".json"))
    references = {
        kept["organisation"]["reference"],
        kept["elsewhere"][0]["organisation"]["reference"],
    }
    assert references == {"P-1", "P-3"}


def test_those_of_a_product_that_is_not_theirs_are_counted(with_paul: Office) -> None:
    with_paul.bob.types('/prospect product new "ailleurs"', channel="secret")
    with_paul.bob.types(
        '/prospect add "Ministère" contact:"Paul Roy" email:paul.roy@lyon.fr source:salon',
        channel="secret",
    )
    with_paul.chat.channels["secret"] = frozenset({Person("bob")})
    with_paul.goes_on(seconds=3600)

    with_paul.alice.tells("privacy export P-3")

    assert json.loads(handed(with_paul, ".json"))["in products that are not yours"] == 1
    assert "Vous êtes enregistré chez une autre organisation" in handed(with_paul, ".html")
    assert "Ministère" not in handed(with_paul, ".json") + handed(with_paul, ".html")


def test_nothing_of_it_is_kept_to_be_sent(told: Office) -> None:
    before = everything(told).count("Prefers mornings")

    told.alice.tells("privacy export paul.roy@lyon.fr")

    assert everything(told).count("Prefers mornings") == before


def test_the_record_is_made_from_what_is_there_now(with_paul: Office) -> None:
    office = with_paul
    office.alice.types("/prospect settings retention:people=24,notes=9,closed=3")
    office.alice.tells("privacy register export P-3 on:2025-11-20")
    office.alice.tells("privacy object P-2")
    office.alice.presses_directly("Clore et effacer")

    office.alice.tells("privacy report")

    record = json.loads(handed(office, ".json"))
    assert record["kept for months"] == {"people": 24, "closed": 3, "notes": 9}
    assert "24 mois après le dernier contact" in record["record"]["retention"]
    assert record["figures"]["requests"] == 2
    assert (record["figures"]["waiting"], record["figures"]["late"]) == (1, 1)
    assert record["figures"]["fingerprints"] == 1
    page = handed(office, ".html")
    assert "<h1>Registre des traitements" in page
    assert [name for name in ("Paul", "Zoé", "lyon.fr") if name in page + str(record)] == []

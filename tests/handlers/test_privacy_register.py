"""The register: what was asked for and when, by when it is answered, and what becomes late."""

from datetime import date

import pytest

from domain.rights import due_on
from tests.handlers.test_privacy_persons import add_contact
from tests.handlers.written_down import left_of
from tests.office import Office


@pytest.mark.parametrize(
    ("received", "due", "extended"),
    [
        pytest.param("2026-01-05", "2026-02-05", "2026-04-05", id="a month, three"),
        pytest.param("2026-01-31", "2026-02-28", "2026-04-30", id="no such day in February"),
        pytest.param("2028-01-30", "2028-02-29", "2028-04-30", id="a leap year"),
        pytest.param("2026-11-30", "2026-12-30", "2027-02-28", id="over the new year"),
        pytest.param("2026-12-05", "2027-01-05", "2027-03-05", id="from December"),
    ],
)
def test_it_is_due(received: str, due: str, extended: str) -> None:
    day = date.fromisoformat(received)

    assert due_on(day).isoformat() == due
    assert due_on(day, extended=True).isoformat() == extended


def test_a_request_received_waits_and_turns_red(with_paul: Office) -> None:
    office = with_paul
    noted = office.alice.tells("privacy register erase paul.roy@lyon.fr on:2025-12-20")
    waiting = office.alice.tells("rgpd registre")
    office.until("2026-01-21 10:00")

    late = office.alice.tells("privacy register")

    assert "la demande nº\u00a01 attend, à traiter avant le mar. 20 janvier" in noted
    assert "nº\u00a01 · P-3 · l’effacement · reçue le sam. 20 décembre 2025" in waiting
    assert "en attente" in waiting
    assert "🔴 nº\u00a01 · P-3 · l’effacement" in late
    assert "un jour de retard" in late
    assert "Paul" not in waiting + late


def test_what_was_received_earlier_is_due_earlier(with_paul: Office) -> None:
    with_paul.alice.tells("privacy erase P-3 on:2025-12-20")
    with_paul.alice.presses_directly("Effacer définitivement")

    said = with_paul.alice.tells("privacy register")

    assert "reçue le sam. 20 décembre 2025, à traiter avant le mar. 20 janvier" in said
    assert "traitée par @alice" in said


@pytest.mark.parametrize("what", ["erase", "object"])
def test_a_request_that_waited_is_answered_once_it_is_done(with_paul: Office, what: str) -> None:
    with_paul.alice.tells(f"privacy register {what} P-3 on:2026-01-02")
    with_paul.alice.tells(f"privacy {what} P-3")
    with_paul.alice.presses_directly(
        "Clore et effacer" if what == "object" else "Effacer définitivement"
    )

    said = with_paul.alice.tells("privacy register")

    assert "nº\u00a02" not in said
    assert "reçue le ven. 2 janvier" in said
    assert "traitée par @alice" in said
    assert "en attente" not in said


def test_a_colleagues_request_goes_on_waiting(with_paul: Office) -> None:
    add_contact(with_paul, "P-3", contact="Anne Petit", email="anne@brest.fr")
    with_paul.alice.tells("privacy register export anne@brest.fr")

    with_paul.alice.tells("privacy export paul.roy@lyon.fr")

    assert "en attente" in with_paul.alice.tells("privacy register")


def test_more_time_is_given_once_and_in_time(with_paul: Office) -> None:
    office = with_paul
    office.alice.tells("privacy register export P-3")

    given = office.alice.tells('privacy extend 1 because:"many notes"')
    again = office.alice.tells('privacy extend 1 because:"more notes"')
    shown = office.alice.tells("privacy register")

    assert "à traiter avant le dim. 5 avril" in given
    assert again.startswith(
        "La demande nº\u00a01, à traiter avant le dim. 5 avril, n’a pas plus de temps"
    )
    assert "prolongée (many notes)" in shown


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("privacy extend 7 because:x", "Le registre n’a pas de demande", id="unknown"),
        pytest.param("privacy extend because:x", "Le registre n’a pas de demande", id="none said"),
        pytest.param(
            "privacy extend ² because:x", "Le registre n’a pas de demande", id="no number"
        ),
        pytest.param("privacy extend 1", "Donnez un nom", id="no reason"),
        pytest.param(
            "privacy answered 1", "La demande nº\u00a01 est traitée.", id="answered elsewhere"
        ),
        pytest.param("privacy register gift P-3", "Je ne connais pas", id="no such right"),
        pytest.param("privacy register erase P-3 on:2026-01-06", "", id="tomorrow"),
    ],
)
def test_what_is_said_of(with_paul: Office, line: str, said: str) -> None:
    with_paul.alice.tells("privacy register export P-3")

    answer = with_paul.alice.tells(line)

    assert answer.startswith(said)
    assert "nº\u00a02" not in with_paul.alice.tells("privacy register")


def test_late_it_gets_no_more_time_and_answered_none_either(with_paul: Office) -> None:
    with_paul.alice.tells("privacy register export P-3 on:2025-11-20")
    with_paul.alice.tells("privacy register fix P-3")
    with_paul.alice.tells("privacy answered 2")

    late = with_paul.alice.tells("privacy extend 1 because:x")
    done = with_paul.alice.tells("privacy extend 2 because:x")

    assert "n’a pas plus de temps" in late
    assert "est déjà traitée" in done


def test_a_correction_is_in_the_register_once_it_is_saved(with_paul: Office) -> None:
    office = with_paul
    office.alice.tells("privacy fix P-3")
    office.alice.presses_directly("Ouvrir le formulaire")
    opened = office.alice.tells("privacy register")
    office.alice.sends(email="not an address")
    refused = office.alice.errors
    office.alice.sends(email="paul@brest.fr")

    assert opened.startswith("Personne n’a encore rien demandé")
    assert refused
    assert "une rectification" in office.alice.tells("privacy register")
    assert "paul@brest.fr" in office.bob.types("/prospect show P-3")


def test_a_correction_that_corrects_nothing_is_not(with_paul: Office) -> None:
    with_paul.alice.tells("privacy fix P-3")
    with_paul.alice.presses_directly("Ouvrir le formulaire")
    with_paul.alice.sends()

    assert with_paul.alice.tells("privacy register").startswith("Personne n’a encore rien demandé")


def test_the_reason_for_more_time_names_nobody_who_was_erased(with_paul: Office) -> None:
    with_paul.alice.tells("privacy register export P-3")
    with_paul.alice.tells('privacy extend 1 because:"Paul Roy is away"')

    with_paul.alice.tells("privacy erase P-3")
    with_paul.alice.presses_directly("Effacer définitivement")

    assert left_of(with_paul, "Paul Roy") == []


def test_a_request_is_answered_though_its_prospect_was_merged_meanwhile(with_paul: Office) -> None:
    office = with_paul
    office.alice.tells("privacy register export paul.roy@lyon.fr")
    office.bob.types("/prospect merge P-2 P-3 keep:P-2")

    office.alice.tells("privacy export paul.roy@lyon.fr")

    register = office.alice.tells("privacy register")
    assert "en attente" not in register
    assert "nº\u00a02" not in register

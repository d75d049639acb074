"""Stages, closing, parking, reopening."""

from datetime import date

import pytest

from domain.stages import Stage
from tests.office import Office, prospect


@pytest.mark.parametrize(
    ("line", "stage", "since"),
    [
        ("stage P-1 pilot on:2025-12-29", Stage.PILOT, "2025-12-29"),
        ("etape mairie de lyon pilote", Stage.PILOT, "2026-01-05"),
        ("stage P-1 stage:met on:yesterday", Stage.MET, "2026-01-04"),
        ("stage P-1 user 2026-01-02", Stage.USER, "2026-01-02"),
        ("étape P-1 ils ont dit non", Stage.NOT_INTERESTED, "2026-01-05"),
        ("stage P-1 declined reason:contractor", Stage.DECLINED, "2026-01-05"),
    ],
)
def test_a_prospect_is_moved_in_one_line(one: Office, line: str, stage: Stage, since: str) -> None:
    one.bob.types(f"/prospect {line}")

    assert prospect(one).stage is stage
    assert prospect(one).entered[stage].date() == date.fromisoformat(since)


def test_going_back_is_allowed_and_the_first_entry_is_kept(one: Office) -> None:
    one.bob.types("/prospect stage P-1 pilot on:2025-12-29")

    one.bob.types("/prospect stage P-1 contacted")

    assert prospect(one).stage is Stage.CONTACTED
    assert Stage.PILOT in prospect(one).entered


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("stage P-1 pilott", "Did you mean “pilot”?"),
        ("stage P-1 xyz", "I do not know the stage “xyz”."),
        ("stage P-1 pilot on:2026-01-06", "Tue 6 January has not come yet"),
        ("stage P-1 new", "Mairie de Lyon is in that stage already"),
        ("stage P-1 declined reason:weather", "I do not know the reason “weather”."),
        ("park P-1 until:2026-01-04", "Sun 4 January is over"),
        ("park P-1 until:2026-01-05", "That is today"),
        ("park P-1 budget", "Until which day?"),
        ('park P-1 reason:"budget"', "Until which day?"),
        ("reopen P-1", "Mairie de Lyon is open already"),
    ],
)
def test_what_makes_no_sense_is_refused(one: Office, line: str, said: str) -> None:
    before = prospect(one)

    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(one) == before


def test_when_we_say_no_a_reason_goes_with_it(one: Office) -> None:
    one.bob.types("/prospect stage P-1 declined")
    one.bob.sends()
    why = one.bob.errors
    one.bob.sends(reason="contractor", obstacles=("no_time",))

    assert list(why) == ["reason"]
    assert (prospect(one).stage, prospect(one).decline_reason) == (Stage.DECLINED, "contractor")
    assert prospect(one).obstacles == {"no_time"}


def test_a_form_sent_on_one_that_was_closed_meanwhile_says_so(one: Office) -> None:
    one.bob.presses_action("close", "P-1")
    one.alice.types("/prospect call P-1 not interested")

    one.bob.sends(stage="unreachable")

    assert "is closed" in one.bob.errors["who"]
    assert prospect(one).stage is Stage.NOT_INTERESTED


def test_a_parked_prospect_comes_back_on_the_morning_of_its_day(one: Office) -> None:
    one.bob.types('/prospect park P-1 until:2026-02-03 reason:"budget"')

    one.until("2026-02-02 23:00")
    before = [message for message in one.digests() if "P-1" in message]
    one.until("2026-02-03 09:15")
    after = [message for message in one.digests() if "P-1" in message]

    assert before == []
    assert len(after) == 1
    assert prospect(one).park_reason == "budget"


@pytest.mark.parametrize(
    "line", ["park P-1 2026-02-03 budget", 'veille P-1 jusqu\'au:2026-02-03 motif:"budget"']
)
def test_parking_is_understood_in_both_languages(one: Office, line: str) -> None:
    one.alice.types(f"/prospect {line}")

    assert (prospect(one).parked_until, prospect(one).park_reason) == (date(2026, 2, 3), "budget")


def test_the_form_of_parking_needs_a_day_to_come(one: Office) -> None:
    one.bob.types("/prospect park P-1")
    one.bob.sends()
    none = one.bob.errors
    one.bob.sends(until=date(2026, 1, 5))
    past = one.bob.errors
    one.bob.sends(until=date(2026, 2, 3), reason="budget")

    assert [*none, *past] == ["until", "until"]
    assert prospect(one).parked_until == date(2026, 2, 3)


def test_reopened_it_stands_where_it_stood_before_it_was_closed(one: Office) -> None:
    one.bob.types("/prospect stage P-1 met")
    one.bob.types("/prospect stage P-1 contacted")
    one.bob.types("/prospect call P-1 not interested")

    one.bob.types("/prospect reopen P-1")

    assert prospect(one).stage is Stage.CONTACTED


def test_reopening_a_parked_one_takes_it_back(one: Office) -> None:
    one.bob.types("/prospect park P-1 until:2026-02-03")

    said = one.alice.types("/prospect rouvrir P-1")

    assert said.startswith("Mairie de Lyon est rouvert.")
    assert prospect(one).parked_until is None


@pytest.mark.parametrize(
    "line", ["next-action P-1 tomorrow", "park P-1 until:2026-02-03", "done P-1", "call P-1 talked"]
)
def test_nothing_is_recorded_on_a_closed_one(one: Office, line: str) -> None:
    one.bob.types("/prospect call P-1 not interested")
    before = prospect(one)

    said = one.bob.types(f"/prospect {line}")

    assert "[Reopen]" in said
    assert prospect(one) == before


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("later", "P-1"),
        ("later", "P-1:x"),
        ("later", "P-1:999"),
        ("later", "P-9:1"),
        ("call", "P-9"),
        ("park", ""),
        ("digest", "1:2026-01-05:P-1:fly"),
        ("digest", "what"),
        ("undo", "99"),
        ("undo", "x"),
    ],
)
def test_a_button_of_another_time_says_one_sentence_and_does_nothing(
    one: Office, action: str, value: str
) -> None:
    before = prospect(one)

    said = one.bob.presses_action(action, value)

    assert said
    assert "broke" not in said
    assert prospect(one) == before


def test_why_it_is_parked_is_shown_to_whoever_asks(one: Office) -> None:
    one.alice.types('/prospect park P-1 until:2026-02-02 reason:"Réorganisation"')

    assert "En veille jusqu’au: lun. 2 février · Réorganisation" in one.alice.types(
        "/prospect show P-1"
    )

"""When no is not said: without a reason, to users, to those who are closed."""

from datetime import date

import pytest

from domain.stages import Stage
from tests.handlers.form_read import values
from tests.office import Office, prospect


def test_without_a_reason_the_reasons_are_listed_and_the_form_keeps_what_was_typed(
    one: Office,
) -> None:
    before = prospect(one)

    said = one.bob.types('/prospect decline P-1 on:2025-12-29 note:"They want it all"')
    unchanged = prospect(one)
    one.bob.presses("Choose the reason")
    filled = values(one)
    one.bob.sends(reason="contractor")

    assert "contractor, out of scope, not digital enough, too specific, no capacity, other" in said
    assert unchanged == before
    assert filled == {
        "who": "P-1",
        "reason": None,
        "on": "2025-12-29",
        "note": "They want it all",
    }
    assert prospect(one).decline_reason == "contractor"
    assert "They want it all" in one.bob.types("/prospect show P-1")


def test_the_form_without_a_reason_says_so_under_its_field_and_keeps_the_rest(one: Office) -> None:
    one.bob.types("/prospect decline")

    one.bob.sends(who="P-1", note="They want it all")
    why = one.bob.errors
    one.bob.sends(who="P-1", note="They want it all", reason="other", on=date(2025, 12, 30))

    assert list(why) == ["reason"]
    assert prospect(one).decline_reason == "other"
    assert prospect(one).entered[Stage.DECLINED].date() == date(2025, 12, 30)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("decline P-1 weather", "I do not know the reason “weather”."),
        ("decline P-1 reason:contracto", "Did you mean “contractor”?"),
        ("decline P-1 contractor on:2026-01-06", "has not come yet"),
        ("decline P-9 contractor", "P-9"),
        ("decline P-1 contractor until:2026-02-02", "“until:” has no place"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(one: Office, line: str, said: str) -> None:
    before = prospect(one)

    answer = one.bob.types(f"/prospect {line}")

    assert said in answer
    assert prospect(one) == before


@pytest.mark.parametrize(
    "line", ["decline P-1 contractor", "decline P-1", "stage P-1 declined reason:contractor"]
)
def test_nobody_says_no_to_somebody_who_uses_it_already(one: Office, line: str) -> None:
    one.bob.types("/prospect stage P-1 user")
    before, posts = prospect(one), one.reads()

    said = one.bob.types(f"/prospect {line}")

    assert "one does not say no to a user" in said
    assert prospect(one) == before
    assert one.reads() == posts


def test_nor_to_somebody_it_has_satisfied_wherever_they_stand_now(one: Office) -> None:
    one.bob.types("/prospect stage P-1 user")
    one.bob.types("/prospect satisfied P-1 yes")
    one.bob.types("/prospect stage P-1 met")

    said = one.bob.types("/prospect decline P-1 contractor")

    assert "one does not say no to a satisfied user" in said
    assert "satisfied P-1 no" in said
    assert prospect(one).stage is Stage.MET


def test_neither_in_the_form_that_closes_nor_by_an_old_button(one: Office) -> None:
    one.bob.presses_action("close", "P-1")
    one.alice.types("/prospect stage P-1 user")

    one.bob.sends(stage="declined", reason="contractor")
    said = one.bob.presses_action("decline", "P-1")

    assert "does not say no to a user" in one.bob.errors.get("who", said)
    assert "does not say no to a user" in said
    assert prospect(one).stage is Stage.USER


def test_one_that_is_closed_already_is_said_to_be_and_can_be_reopened(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")
    before = prospect(one)

    said = one.bob.types("/prospect decline P-1 contractor")

    assert "is closed" in said
    assert "[Reopen]" in said
    assert prospect(one) == before

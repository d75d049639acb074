"""What was ordered is confirmed by users, by nobody else."""

from datetime import UTC, datetime

import pytest

from domain.mandates import (
    Hypothesis,
    HypothesisState,
    Mandate,
    Statement,
    confirmed,
    is_the_sponsor,
)
from domain.people import Person, Private

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)
THE_DIRECTOR = Mandate(
    id=1, product=1, sponsor=Private("The director"), at=NOON, by=Person("alice")
)


def statement(*users: str, refuted: bool = False) -> Statement:
    hypothesis = Hypothesis(
        id=1,
        mandate=THE_DIRECTOR,
        need=1,
        words="One login for all",
        refuted_at=NOON if refuted else None,
    )
    return Statement(need=1, words="One login for all", hypotheses=(hypothesis,), users=users)


@pytest.mark.parametrize(
    ("users", "refuted", "state"),
    [
        pytest.param((), False, HypothesisState.UNVERIFIED, id="nobody asked for it"),
        pytest.param(("Lyon",), False, HypothesisState.UNVERIFIED, id="one alone is not enough"),
        pytest.param(("Lyon", "Metz"), False, HypothesisState.CONFIRMED, id="two are"),
        pytest.param((), True, HypothesisState.REFUTED, id="a person says no"),
        pytest.param(("Lyon", "Metz"), True, HypothesisState.REFUTED, id="a person decides"),
    ],
)
def test_a_hypothesis_is_confirmed_from_two_users_on(
    users: tuple[str, ...], refuted: bool, state: HypothesisState
) -> None:
    assert statement(*users, refuted=refuted).state(2) is state


def test_of_three_statements_one_is_confirmed_by_two_prospects() -> None:
    statements = [statement("Lyon", "Metz"), statement("Lyon"), statement()]

    assert (confirmed(statements, 2), len(statements)) == (1, 3)


@pytest.mark.parametrize(
    ("names", "is_it"),
    [
        pytest.param(("the DIRECTOR",), True, id="case aside"),
        pytest.param(("Mairie de Lyon", "The director"), True, id="a contact there"),
        pytest.param(("The director of Lyon",), False, id="somebody else"),
        pytest.param(("", ""), False, id="people without a name"),
        pytest.param((), False, id="nobody"),
    ],
)
def test_a_sponsor_is_told_by_its_name(names: tuple[str, ...], is_it: bool) -> None:
    assert is_the_sponsor("The director", names) is is_it

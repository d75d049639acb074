"""What follows a changed portrait: questionnaires that wait, and prospects by the thousand."""

from dataclasses import replace

import pytest

from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from handlers.portrait_change import TOGETHER
from storage.work import Books
from tests.office import TEAM, Office, prospect


@pytest.fixture
def asked(team: Office) -> Office:
    """Bob met P-1 and answered four of the nine questions."""
    team.bob.types('/prospect add "Mairie A"')
    team.bob.types("/prospect meet P-1 when:yesterday")
    for value in ("1:P1:4", "1:P2:3", "1:P3:?", "1:R2:2"):
        team.bob.presses_action("q", value)
    return team


def test_a_questionnaire_that_waits_asks_what_is_asked_now(asked: Office) -> None:
    before = asked.bob.messages[0]

    asked.alice.types("/prospect portrait drop D1")

    assert "4/9" in before
    assert "Digital · Equipment" in before
    assert "4/8" in asked.bob.messages[0]
    assert "Digital · Autonomy?" in asked.bob.messages[0]


def test_a_questionnaire_with_nothing_left_to_ask_is_answered(asked: Office) -> None:
    asked.alice.types("/prospect portrait weights pain:60 reach:40 digital:0")

    asked.alice.types("/prospect portrait drop D1 D2 C1 C3 E")

    assert "4 answers of 4, thank you." in asked.bob.messages[0]
    assert "Mairie A" not in asked.bob.opens_home().partition("Questionnaires")[2]


def test_a_button_of_a_question_asked_no_more_shows_the_next_one(asked: Office) -> None:
    asked.alice.types("/prospect portrait drop D1")

    asked.bob.presses_action("q", "1:D1:4")

    given = asked.storage.read(lambda books: books.of(TEAM).answers.of_prospect(1))
    assert "D1" not in {answer.question.value for answer in given}
    assert "Digital · Autonomy?" in asked.bob.messages[0]


def test_other_weights_leave_the_questionnaires_alone(asked: Office) -> None:
    before = list(asked.bob.messages)

    asked.alice.types("/prospect portrait weights pain:60 reach:20 digital:20")

    assert asked.bob.messages == before


def test_two_are_told_of_no_difference_on_what_is_asked_no_more(asked: Office) -> None:
    asked.alice.types("/prospect portrait drop P1")
    told = len(asked.bob.messages)

    asked.alice.types("/prospect score P-1 P2=3")

    assert len(asked.bob.messages) == told


@pytest.mark.parametrize(
    ("more", "left"),
    [
        pytest.param(0, 0, id="a thousand at once"),
        pytest.param(1, 1, id="one more, later"),
        pytest.param(TOGETHER + 1, TOGETHER + 1, id="two lots more"),
    ],
)
def test_a_thousand_are_scored_at_once_and_the_others_in_lots(
    team: Office, more: int, left: int
) -> None:
    many = fill(team, TOGETHER + more)

    said = team.bob.types("/prospect portrait weights pain:60 reach:20 digital:20")
    still = unscored(team)
    team.until("2026-01-05 09:01")

    told = [message for message in team.bob.messages if "are scored with version 2" in message]
    assert f"{TOGETHER:,} of {TOGETHER:,} prospects move" in said
    assert ("the others follow, and I tell you when all are" in said) is bool(left)
    assert (still, unscored(team)) == (left, 0)
    assert told == ([finished(many)] if left else [])
    assert len(team.reads()) == 1


def finished(many: int) -> str:
    return (
        f"All {many:,} prospects of demarches are scored with version 2 of the portrait:"
        f" {many:,} moved."
    )


def test_a_newer_portrait_takes_over_from_one_that_was_still_being_followed(team: Office) -> None:
    fill(team, TOGETHER + 1)
    team.bob.types("/prospect portrait weights pain:60 reach:20 digital:20")

    team.alice.types("/prospect portrait weights pain:20 reach:60 digital:20")
    team.until("2026-01-05 09:01")

    assert [message for message in team.bob.messages if "version 2" in message] == []
    assert "version 3" in team.alice.messages[-1]
    assert unscored(team) == 0


def fill(team: Office, many: int) -> int:
    """So many prospects whose score was never counted: whatever the portrait, they move."""
    team.bob.types("/prospect add Sample")
    sample = prospect(team)
    team.storage.write(lambda books: add_like(books, sample, many))
    return many


def add_like(books: Books, sample: Prospect, many: int) -> None:
    work = books.of(TEAM)
    work.prospects.rescored([replace(sample, score=None, cell=None)])
    for number in range(1, many):
        work.prospects.add(
            Prospect(
                id=0,
                number=0,
                product=sample.product,
                segment=sample.segment,
                name=f"Sample {number}",
                created_at=sample.created_at,
                created_by=Person("bob"),
                last_event_at=sample.created_at,
                entered={Stage.NEW: sample.created_at},
            )
        )


def unscored(team: Office) -> int:
    found = team.storage.read(lambda books: books.of(TEAM).search.listed(product=1))
    return sum(one.score is None for one in found)

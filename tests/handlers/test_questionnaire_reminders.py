"""Who has not answered is reminded, and left alone when nobody needs the answer."""

from datetime import datetime

import pytest

from domain.meetings import QuestionnaireState
from tests.handlers.questionnaires_kept import answers, questionnaire
from tests.office import PARIS, TEAM, Office


def missing(office: Office, moment: str) -> int:
    before = datetime.fromisoformat(moment).replace(tzinfo=PARIS)
    return office.storage.read(
        lambda books: books.of(TEAM).questionnaires.unanswered(product=1, asked_before=before)
    )


def test_later_folds_the_message_and_keeps_the_answers(questioned: Office) -> None:
    questioned.bob.presses("3")

    questioned.bob.presses("Later")
    folded = questioned.bob.messages[-1]
    questioned.bob.presses("Answer")

    assert "nothing you answered is lost" in folded
    assert "2/9" in questioned.bob.messages[-1]


@pytest.mark.parametrize(
    ("until", "messages"),
    [
        pytest.param("2026-01-13 09:14", 1, id="not before the hour of the digest"),
        pytest.param("2026-01-13 09:15", 2, id="after a business day"),
        pytest.param("2026-01-15 09:14", 2, id="no other before the third"),
        pytest.param("2026-01-15 09:15", 3, id="after three business days"),
        pytest.param("2026-02-27 18:00", 3, id="never again"),
    ],
)
def test_who_did_not_answer_is_reminded_twice(
    questioned: Office, until: str, messages: int
) -> None:
    questioned.until(until)

    assert len(questioned.bob.messages) == messages


def test_a_reminder_waits_for_a_working_day(team: Office) -> None:
    team.alice.types('/prospect add "Administration A"')
    team.bob.types("/prospect meet P-1 when:2026-01-09 14:00 for:60")

    team.until("2026-01-12 09:14")
    before = len(team.bob.messages)
    team.until("2026-01-12 09:15")

    assert (before, len(team.bob.messages)) == (1, 2)


def test_a_reminder_goes_on_where_it_was_and_the_older_message_says_so(questioned: Office) -> None:
    questioned.bob.presses("3")

    questioned.until("2026-01-13 09:15")
    older, newer = questioned.bob.messages
    questioned.bob.presses("2")

    assert "goes on further down" in older
    assert newer.startswith("Your answers about Administration A are still missing.")
    assert "2/9" in newer
    assert "3/9" in questioned.bob.messages[-1]


def test_who_does_not_answer_is_counted_as_missing(questioned: Office) -> None:
    waiting = missing(questioned, "2026-01-13 15:00"), missing(questioned, "2026-01-12 15:00")
    questioned.bob.types("/prospect score P-1 P1=4")

    assert waiting == (1, 0)
    assert missing(questioned, "2026-01-13 15:00") == 0


def test_a_prospect_closed_meanwhile_needs_no_answer(questioned: Office) -> None:
    questioned.bob.types("/prospect call P-1 not_interested")

    questioned.until("2026-01-12 15:10")

    assert "No answer is needed any more" in questioned.bob.messages[-1]
    assert questionnaire(questioned).state is QuestionnaireState.CANCELLED
    assert missing(questioned, "2026-01-30 12:00") == 0


def test_a_tap_right_after_the_closing_is_told_so(questioned: Office) -> None:
    questioned.bob.types("/prospect call P-1 not_interested")

    said = questioned.bob.presses_action("q", "1:P1:3")

    assert "No answer about Administration A is needed any more" in said
    assert answers(questioned) == []


def test_nobody_is_reminded_once_the_product_is_closed(questioned: Office) -> None:
    questioned.alice.types('/prospect product close "demarches"')

    questioned.until("2026-01-20 12:00")

    assert len(questioned.bob.messages) == 1

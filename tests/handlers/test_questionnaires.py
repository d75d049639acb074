"""The questionnaire by direct message: tap by tap, all at once, later, again."""

from datetime import datetime
from itertools import count

import pytest

from domain.answers import Answer
from domain.meetings import Questionnaire, QuestionnaireState
from tests.office import PARIS, TEAM, Office

NINE = ("4", "3", "2", "I don’t know", "3", "4", "1", "0", "4")


@pytest.fixture
def asked(team: Office) -> Office:
    """Monday 12 January, 15:00: Bob has just met Administration A, and has its questionnaire."""
    team.alice.types('/prospect add "Administration A"')
    team.bob.types("/prospect meet P-1 when:2026-01-12 14:00 for:60")
    team.until("2026-01-12 15:00")
    return team


def answers(office: Office) -> list[Answer]:
    return list(office.storage.read(lambda books: books.of(TEAM).answers.of_prospect(1)))


def questionnaire(office: Office) -> Questionnaire:
    found = office.storage.read(lambda books: books.of(TEAM).questionnaires.get(1))
    assert found is not None
    return found


def missing(office: Office, moment: str) -> int:
    before = datetime.fromisoformat(moment).replace(tzinfo=PARIS)
    return office.storage.read(
        lambda books: books.of(TEAM).questionnaires.unanswered(product=1, asked_before=before)
    )


def test_after_the_meeting_the_first_question_is_there_with_its_five_answers(
    asked: Office,
) -> None:
    assert asked.bob.messages[-1].splitlines() == [
        "The meeting with Administration A is over. Nine questions, two minutes: facts, while you"
        " remember them.",
        "Administration A · P-1 · meeting of Mon 12 January",
        "1/9",
        "Pain · The problem, at their place?",
        "0 · has not happened for a year",
        "1 · mentioned only when asked",
        "2 · at least once a month, a mere nuisance",
        "3 · once a week, with a recent example and its cost",
        "4 · every day or serious, told unprompted, with figures",
        "[0] [1] [2] [3] [4]",
        "[I don’t know] [All at once] [Later]",
    ]


def test_a_tap_is_kept_at_once_and_the_same_message_asks_the_next_question(asked: Office) -> None:
    asked.bob.presses("3")

    assert [(answer.question, answer.value, answer.by) for answer in answers(asked)] == [
        ("P1", 3, "bob")
    ]
    assert len(asked.bob.messages) == 1
    assert "2/9\nPain · What have they already done about it?" in asked.bob.messages[-1]


def test_nine_taps_finish_it(asked: Office) -> None:
    for label in NINE:
        asked.bob.presses(label)

    assert questionnaire(asked).state is QuestionnaireState.DONE
    shown = asked.bob.messages[-1]
    assert "9 answers of 9, thank you." in shown
    assert "D1 · Equipment, access to the service?: I don’t know" in shown
    assert "= pain 30.0 + reach 26.3 + digital 18.8 − contractor 3.8" in shown
    assert "What comes next?" in shown
    assert len(asked.bob.messages) == 1


def test_an_answered_questionnaire_is_not_reminded(asked: Office) -> None:
    for label in NINE:
        asked.bob.presses(label)

    asked.until("2026-01-30 12:00")

    assert len(asked.bob.messages) == 1


def test_a_double_click_changes_nothing_the_second_time(asked: Office) -> None:
    asked.bob.presses_action("q", "1:P1:3")

    asked.bob.presses_action("q", "1:P1:3")

    assert len(answers(asked)) == 1
    assert "2/9" in asked.bob.messages[-1]


def test_a_tap_on_a_question_that_has_passed_answers_that_question(asked: Office) -> None:
    asked.bob.presses("3")
    asked.bob.presses("2")

    asked.bob.presses_action("q", "1:P1:1")

    assert [(answer.question, answer.value) for answer in answers(asked)] == [
        ("P1", 3),
        ("P2", 2),
        ("P1", 1),
    ]
    assert "3/9" in asked.bob.messages[-1]


def test_back_shows_the_question_before_and_goes_on_where_it_was(asked: Office) -> None:
    asked.bob.presses("3")
    asked.bob.presses("2")

    asked.bob.presses("Back")
    asked.bob.presses("Back")
    first = asked.bob.messages[-1]
    asked.bob.presses("4")

    assert "1/9" in first
    assert "[Back]" not in first
    assert "3/9" in asked.bob.messages[-1]
    assert answers(asked)[-1].value == 4


def test_after_back_the_same_answer_again_goes_on(asked: Office) -> None:
    asked.bob.presses("3")
    asked.bob.presses("Back")

    asked.bob.presses("3")

    assert len(answers(asked)) == 1
    assert "2/9" in asked.bob.messages[-1]


def test_nobody_answers_for_another(asked: Office) -> None:
    said = asked.alice.presses_action("q", "1:P1:0")

    assert "Ces questions sont pour @bob" in said
    assert answers(asked) == []


@pytest.mark.parametrize("value", ["99:P1:0", "1:P9:0", "1:P1:9", "1", "x", ""])
def test_a_button_of_a_questionnaire_that_never_was_says_so(asked: Office, value: str) -> None:
    said = asked.bob.presses_action("q", value)

    assert "older message" in said
    assert answers(asked) == []


def test_it_goes_on_after_a_restart(asked: Office) -> None:
    asked.bob.presses("3")
    restarted = Office(asked.storage, asked.now)
    restarted.ids = count(1000)
    restarted.chat.walls.update(asked.chat.walls)

    restarted.bob.presses("2")

    assert "3/9" in restarted.bob.messages[-1]
    assert [answer.value for answer in answers(restarted)] == [3, 2]


def test_all_at_once_is_a_form_and_the_message_says_what_was_answered(asked: Office) -> None:
    asked.bob.presses("3")
    asked.bob.presses("All at once")

    said = asked.bob.sends(P2="1", E="2", fact="They print everything.")

    assert said == ""
    assert "3 answers of 9, thank you." in asked.bob.messages[-1]
    assert questionnaire(asked).state is QuestionnaireState.DONE


def test_a_form_with_nothing_but_what_comes_next_leaves_it_waiting(asked: Office) -> None:
    asked.bob.presses("All at once")

    asked.bob.sends(next=asked.now.date(), todo="call")

    assert questionnaire(asked).state is QuestionnaireState.WAITING
    assert "1/9" in asked.bob.messages[-1]


def test_answers_can_be_changed_later(asked: Office) -> None:
    for label in NINE:
        asked.bob.presses(label)
    asked.bob.presses("Change my answers")

    asked.bob.sends(P1="0")

    assert "P1 · The problem, at their place?: 0 · has not happened" in asked.bob.messages[-1]
    assert [answer.value for answer in answers(asked)][-1] == 0
    assert len(answers(asked)) == 10


def test_a_score_line_answers_it_even_in_part(asked: Office) -> None:
    said = asked.bob.tells("score P-1 P1=4 P2=3")

    assert "2 answers noted." in said
    assert questionnaire(asked).state is QuestionnaireState.DONE
    assert "2 answers of 9, thank you." in asked.bob.messages[-1]


def test_the_line_of_somebody_else_leaves_it_waiting(asked: Office) -> None:
    asked.alice.types("/prospect score P-1 P1=4")

    assert questionnaire(asked).state is QuestionnaireState.WAITING


def test_later_folds_the_message_and_keeps_the_answers(asked: Office) -> None:
    asked.bob.presses("3")

    asked.bob.presses("Later")
    folded = asked.bob.messages[-1]
    asked.bob.presses("Answer")

    assert "nothing you answered is lost" in folded
    assert "2/9" in asked.bob.messages[-1]


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
def test_who_did_not_answer_is_reminded_twice(asked: Office, until: str, messages: int) -> None:
    asked.until(until)

    assert len(asked.bob.messages) == messages


def test_a_reminder_waits_for_a_working_day(team: Office) -> None:
    team.alice.types('/prospect add "Administration A"')
    team.bob.types("/prospect meet P-1 when:2026-01-09 14:00 for:60")

    team.until("2026-01-12 09:14")
    before = len(team.bob.messages)
    team.until("2026-01-12 09:15")

    assert (before, len(team.bob.messages)) == (1, 2)


def test_a_reminder_goes_on_where_it_was_and_the_older_message_says_so(asked: Office) -> None:
    asked.bob.presses("3")

    asked.until("2026-01-13 09:15")
    older, newer = asked.bob.messages
    asked.bob.presses("2")

    assert "goes on further down" in older
    assert newer.startswith("Your answers about Administration A are still missing.")
    assert "2/9" in newer
    assert "3/9" in asked.bob.messages[-1]


def test_who_does_not_answer_is_counted_as_missing(asked: Office) -> None:
    waiting = missing(asked, "2026-01-13 15:00"), missing(asked, "2026-01-12 15:00")
    asked.bob.types("/prospect score P-1 P1=4")

    assert waiting == (1, 0)
    assert missing(asked, "2026-01-13 15:00") == 0


def test_a_prospect_closed_meanwhile_needs_no_answer(asked: Office) -> None:
    asked.bob.types("/prospect call P-1 not_interested")

    asked.until("2026-01-12 15:10")

    assert "No answer is needed any more" in asked.bob.messages[-1]
    assert questionnaire(asked).state is QuestionnaireState.CANCELLED
    assert missing(asked, "2026-01-30 12:00") == 0


def test_a_tap_right_after_the_closing_is_told_so(asked: Office) -> None:
    asked.bob.types("/prospect call P-1 not_interested")

    said = asked.bob.presses_action("q", "1:P1:3")

    assert "No answer about Administration A is needed any more" in said
    assert answers(asked) == []


def test_people_who_differ_are_told_when_the_questionnaire_ends(asked: Office) -> None:
    asked.alice.types("/prospect score P-1 P1=0 P2=0")
    for label in NINE[:8]:
        asked.bob.presses(label)
    before = len(asked.bob.messages)

    asked.bob.presses(NINE[8])

    assert before == 1
    assert len(asked.bob.messages) == 2
    assert "@bob 4, @alice 0: talk about it." in asked.bob.messages[-1]
    assert "@bob 3, @alice 0: talk about it." in asked.bob.messages[-1]


def test_after_a_second_meeting_everything_is_asked_again(asked: Office) -> None:
    asked.bob.types("/prospect score P-1 P1=4")
    asked.bob.types("/prospect meet P-1 when:2026-01-19 14:00 for:60")

    asked.until("2026-01-19 15:00")

    assert "1/9" in asked.bob.messages[-1]


def test_the_questionnaire_speaks_the_language_of_who_answers(asked: Office) -> None:
    asked.alice.types("/prospect meet P-1 when:2026-01-12 16:00 for:30")

    asked.until("2026-01-12 16:30")

    assert "Douleur · Le problème, chez eux\xa0?" in asked.alice.messages[-1]


def test_undoing_the_answers_makes_the_questionnaire_wait_again(asked: Office) -> None:
    asked.bob.types("/prospect score P-1 P1=4 P2=3")
    finished = asked.bob.messages[-1]

    asked.bob.presses("Undo")

    assert "2 answers of 9" in finished
    assert "1/9" in asked.bob.messages[-1]
    assert questionnaire(asked).state is QuestionnaireState.WAITING
    assert answers(asked) == []


def test_an_administrator_who_undoes_them_makes_it_wait_for_its_person(asked: Office) -> None:
    asked.bob.types("/prospect score P-1 P1=4")
    newest = asked.storage.read(lambda books: books.of(TEAM).entries.of_prospect(1, at_most=1))

    asked.alice.presses_action("undo", str(newest[0].id))

    assert questionnaire(asked).state is QuestionnaireState.WAITING
    assert answers(asked) == []


def test_nobody_is_reminded_once_the_product_is_closed(asked: Office) -> None:
    asked.alice.types('/prospect product close "demarches"')

    asked.until("2026-01-20 12:00")

    assert len(asked.bob.messages) == 1

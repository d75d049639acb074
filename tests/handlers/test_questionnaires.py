"""The questionnaire after a meeting: tap by tap, all at once, changed, undone."""

from itertools import count

import pytest

from domain.meetings import QuestionnaireState
from tests.handlers.questionnaires_kept import answers, questionnaire
from tests.office import TEAM, Office

NINE = ("4", "3", "2", "I don’t know", "3", "4", "1", "0", "4")


def test_after_the_meeting_the_first_question_is_there_with_its_five_answers(
    questioned: Office,
) -> None:
    assert questioned.bob.messages[-1].splitlines() == [
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


def test_a_tap_is_kept_at_once_and_the_same_message_asks_the_next_question(
    questioned: Office,
) -> None:
    questioned.bob.presses("3")

    assert [(answer.question, answer.value, answer.by) for answer in answers(questioned)] == [
        ("P1", 3, "bob")
    ]
    assert len(questioned.bob.messages) == 1
    assert "2/9\nPain · What have they already done about it?" in questioned.bob.messages[-1]


def test_nine_taps_finish_it(questioned: Office) -> None:
    for label in NINE:
        questioned.bob.presses(label)

    assert questionnaire(questioned).state is QuestionnaireState.DONE
    shown = questioned.bob.messages[-1]
    assert "9 answers of 9, thank you." in shown
    assert "D1 · Equipment, access to the service?: I don’t know" in shown
    assert "= pain 30.0 + reach 26.3 + digital 18.8 − contractor 3.8" in shown
    assert "What comes next?" in shown
    assert len(questioned.bob.messages) == 1


def test_an_answered_questionnaire_is_not_reminded(questioned: Office) -> None:
    for label in NINE:
        questioned.bob.presses(label)

    questioned.until("2026-01-30 12:00")

    assert len(questioned.bob.messages) == 1


def test_a_double_click_changes_nothing_the_second_time(questioned: Office) -> None:
    questioned.bob.presses_action("q", "1:P1:3")

    questioned.bob.presses_action("q", "1:P1:3")

    assert len(answers(questioned)) == 1
    assert "2/9" in questioned.bob.messages[-1]


def test_a_tap_on_a_question_that_has_passed_answers_that_question(questioned: Office) -> None:
    questioned.bob.presses("3")
    questioned.bob.presses("2")

    questioned.bob.presses_action("q", "1:P1:1")

    assert [(answer.question, answer.value) for answer in answers(questioned)] == [
        ("P1", 3),
        ("P2", 2),
        ("P1", 1),
    ]
    assert "3/9" in questioned.bob.messages[-1]


def test_back_shows_the_question_before_and_goes_on_where_it_was(questioned: Office) -> None:
    questioned.bob.presses("3")
    questioned.bob.presses("2")

    questioned.bob.presses("Back")
    questioned.bob.presses("Back")
    first = questioned.bob.messages[-1]
    questioned.bob.presses("4")

    assert "1/9" in first
    assert "[Back]" not in first
    assert "3/9" in questioned.bob.messages[-1]
    assert answers(questioned)[-1].value == 4


def test_after_back_the_same_answer_again_goes_on(questioned: Office) -> None:
    questioned.bob.presses("3")
    questioned.bob.presses("Back")

    questioned.bob.presses("3")

    assert len(answers(questioned)) == 1
    assert "2/9" in questioned.bob.messages[-1]


def test_nobody_answers_for_another(questioned: Office) -> None:
    said = questioned.alice.presses_action("q", "1:P1:0")

    assert "Ces questions sont pour @bob" in said
    assert answers(questioned) == []


@pytest.mark.parametrize("value", ["99:P1:0", "1:P9:0", "1:P1:9", "1", "x", ""])
def test_a_button_of_a_questionnaire_that_never_was_says_so(questioned: Office, value: str) -> None:
    said = questioned.bob.presses_action("q", value)

    assert "older message" in said
    assert answers(questioned) == []


def test_it_goes_on_after_a_restart(questioned: Office) -> None:
    questioned.bob.presses("3")
    restarted = Office(questioned.storage, questioned.now)
    restarted.ids = count(1000)
    restarted.chat.walls.update(questioned.chat.walls)

    restarted.bob.presses("2")

    assert "3/9" in restarted.bob.messages[-1]
    assert [answer.value for answer in answers(restarted)] == [3, 2]


def test_all_at_once_is_a_form_and_the_message_says_what_was_answered(questioned: Office) -> None:
    questioned.bob.presses("3")
    questioned.bob.presses("All at once")

    said = questioned.bob.sends(P2="1", E="2", fact="They print everything.")

    assert said == ""
    assert "3 answers of 9, thank you." in questioned.bob.messages[-1]
    assert questionnaire(questioned).state is QuestionnaireState.DONE


def test_a_form_with_nothing_but_what_comes_next_leaves_it_waiting(questioned: Office) -> None:
    questioned.bob.presses("All at once")

    questioned.bob.sends(next=questioned.now.date(), todo="call")

    assert questionnaire(questioned).state is QuestionnaireState.WAITING
    assert "1/9" in questioned.bob.messages[-1]


def test_answers_can_be_changed_later(questioned: Office) -> None:
    for label in NINE:
        questioned.bob.presses(label)
    questioned.bob.presses("Change my answers")

    questioned.bob.sends(P1="0")

    assert "P1 · The problem, at their place?: 0 · has not happened" in questioned.bob.messages[-1]
    assert [answer.value for answer in answers(questioned)][-1] == 0
    assert len(answers(questioned)) == 10


def test_a_score_line_answers_it_even_in_part(questioned: Office) -> None:
    said = questioned.bob.tells("score P-1 P1=4 P2=3")

    assert "2 answers noted." in said
    assert questionnaire(questioned).state is QuestionnaireState.DONE
    assert "2 answers of 9, thank you." in questioned.bob.messages[-1]


def test_the_line_of_somebody_else_leaves_it_waiting(questioned: Office) -> None:
    questioned.alice.types("/prospect score P-1 P1=4")

    assert questionnaire(questioned).state is QuestionnaireState.WAITING


def test_people_who_differ_are_told_when_the_questionnaire_ends(questioned: Office) -> None:
    questioned.alice.types("/prospect score P-1 P1=0 P2=0")
    for label in NINE[:8]:
        questioned.bob.presses(label)
    before = len(questioned.bob.messages)

    questioned.bob.presses(NINE[8])

    assert before == 1
    assert len(questioned.bob.messages) == 2
    assert "@bob 4, @alice 0: talk about it." in questioned.bob.messages[-1]
    assert "@bob 3, @alice 0: talk about it." in questioned.bob.messages[-1]


def test_after_a_second_meeting_everything_is_asked_again(questioned: Office) -> None:
    questioned.bob.types("/prospect score P-1 P1=4")
    questioned.bob.types("/prospect meet P-1 when:2026-01-19 14:00 for:60")

    questioned.until("2026-01-19 15:00")

    assert "1/9" in questioned.bob.messages[-1]


def test_the_questionnaire_speaks_the_language_of_who_answers(questioned: Office) -> None:
    questioned.alice.types("/prospect meet P-1 when:2026-01-12 16:00 for:30")

    questioned.until("2026-01-12 16:30")

    assert "Douleur · Le problème, chez eux\xa0?" in questioned.alice.messages[-1]


def test_undoing_the_answers_makes_the_questionnaire_wait_again(questioned: Office) -> None:
    questioned.bob.types("/prospect score P-1 P1=4 P2=3")
    finished = questioned.bob.messages[-1]

    questioned.bob.presses("Undo")

    assert "2 answers of 9" in finished
    assert "1/9" in questioned.bob.messages[-1]
    assert questionnaire(questioned).state is QuestionnaireState.WAITING
    assert answers(questioned) == []


def test_an_administrator_who_undoes_them_makes_it_wait_for_its_person(questioned: Office) -> None:
    questioned.bob.types("/prospect score P-1 P1=4")
    newest = questioned.storage.read(lambda books: books.of(TEAM).entries.of_prospect(1, at_most=1))

    questioned.alice.presses_action("undo", str(newest[0].id))

    assert questionnaire(questioned).state is QuestionnaireState.WAITING
    assert answers(questioned) == []

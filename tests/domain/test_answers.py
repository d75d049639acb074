from datetime import UTC, datetime, timedelta

import pytest

from domain.answers import Answer, Difference, differing, latest, progress, standing
from domain.portrait import DEFAULT_PORTRAIT
from domain.questions import Question

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)
P1, P2, R1, E = Question.P1, Question.P2, Question.R1, Question.E
ASKED = DEFAULT_PORTRAIT.asked


def answer(
    question: Question, value: int | None, by: str | None = "alice", minute: int = 0
) -> Answer:
    by_hand = question.is_the_bots and by is not None
    at = NOON + timedelta(minutes=minute)
    return Answer(question=question, value=value, by=by, at=at, by_hand=by_hand)


def test_only_the_latest_answer_of_each_person_counts() -> None:
    first, second = answer(P1, 1), answer(P1, 4, minute=1)
    bobs = answer(P1, 2, "bob")

    kept = latest([second, bobs, first])

    assert kept == (second, bobs)


def test_of_two_answers_at_the_same_moment_the_later_in_the_list_counts() -> None:
    first, second = answer(P1, 1), answer(P1, 4)

    assert latest([first, second]) == (second,)


def test_not_knowing_any_more_replaces_an_older_value() -> None:
    answers = [answer(P1, 3), answer(P1, None, minute=1)]

    assert standing(answers) == {}


def test_an_answer_by_hand_replaces_the_bots() -> None:
    by_hand = answer(R1, 4)

    assert standing([answer(R1, 0, None, minute=5), by_hand]) == {R1: (by_hand,)}


def test_the_bots_answer_is_back_when_the_one_by_hand_is_taken_away() -> None:
    bots = answer(R1, 0, None)

    assert standing([bots, answer(R1, 4), answer(R1, None, minute=1)]) == {R1: (bots,)}


@pytest.mark.parametrize("value", [-1, 5])
def test_an_answer_outside_the_scale_is_a_mistake(value: int) -> None:
    with pytest.raises(ValueError, match="0 to 4"):
        answer(P1, value)


def test_an_answer_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        Answer(question=P1, value=1, by="alice", at=NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("alice", "bob", "differ"),
    [
        pytest.param(4, 2, True, id="two apart"),
        pytest.param(0, 4, True, id="four apart"),
        pytest.param(4, 3, False, id="one apart"),
        pytest.param(2, 2, False, id="the same"),
        pytest.param(4, None, False, id="one does not know"),
    ],
)
def test_two_people_two_apart_are_named(alice: int, bob: int | None, differ: bool) -> None:
    found = differing([answer(P1, alice), answer(P1, bob, "bob")])

    assert bool(found) is differ


def test_a_difference_tells_who_said_what_highest_first() -> None:
    answers = [answer(P1, 2, "bob"), answer(P1, 4), answer(P1, 3, "chloe"), answer(P2, 3)]

    found = differing(answers)

    assert found == [Difference(question=P1, given=(("alice", 4), ("chloe", 3), ("bob", 2)))]


def test_nobody_differs_from_the_bot() -> None:
    assert differing([answer(R1, 0, None), answer(R1, 4)]) == []


def test_an_older_answer_makes_no_difference() -> None:
    assert differing([answer(P1, 0), answer(P1, 4, "bob"), answer(P1, 4, minute=1)]) == []


def test_the_current_question_is_the_first_one_unanswered() -> None:
    there = progress([answer(P1, 3), answer(P2, None), answer(E, 4)], asked=ASKED, by="alice")

    assert there.current() is Question.P3
    assert there.answered == 3
    assert there.missing == (*ASKED[2:-1],)


def test_what_others_answered_does_not_move_me_forward() -> None:
    there = progress([answer(P1, 3, "bob"), answer(R1, 2, None)], asked=ASKED, by="alice")

    assert there.current() is P1


def test_at_the_end_there_is_no_current_question() -> None:
    there = progress([answer(question, 2) for question in ASKED], asked=ASKED, by="alice")

    assert there.is_complete
    assert there.current() is None


def test_a_new_questionnaire_does_not_count_what_was_answered_before_it() -> None:
    answers = [answer(P1, 3), answer(P2, 3, minute=10)]

    there = progress(answers, asked=ASKED, by="alice", since=NOON + timedelta(minutes=10))

    assert there.given == {P2: 3}


@pytest.mark.parametrize(
    ("question", "before"),
    [
        pytest.param(P1, None, id="nothing before the first"),
        pytest.param(P2, P1, id="the one before"),
        pytest.param(Question.R2, Question.D2, id="skipping the bot's"),
        pytest.param(None, E, id="from the end, the last"),
    ],
)
def test_going_back_shows_the_question_before(
    question: Question | None, before: Question | None
) -> None:
    there = progress([], asked=ASKED, by="alice")

    assert there.back_from(question) is before


def test_the_question_gone_back_to_is_shown_though_answered() -> None:
    there = progress([answer(P1, 3)], asked=ASKED, by="alice")

    assert there.current(P1) is P1


def test_questions_are_numbered_as_they_are_asked() -> None:
    there = progress([], asked=ASKED, by="alice")

    assert [there.number(question) for question in ASKED] == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_what_the_portrait_does_not_ask_is_neither_missing_nor_given() -> None:
    answers = [answer(P1, 3), answer(P2, 1)]

    there = progress(answers, asked=(P1, E), by="alice")

    assert (there.given, there.missing, there.answered) == ({P1: 3}, (E,), 1)


def test_a_question_gone_back_to_that_is_asked_no_more_is_not_shown() -> None:
    there = progress([answer(P1, 3)], asked=(P1, E), by="alice")

    assert there.current(P2) is E

"""What holds for every score, whatever the answers."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from domain.answers import Answer
from domain.portrait import DEFAULT_PORTRAIT
from domain.questions import USUAL, Question
from domain.scoring import score, total_and_cell
from tests.domain.score_lines import NOON

answers = some.builds(
    Answer,
    question=some.sampled_from(USUAL),
    value=some.none() | some.integers(0, 4),
    by=some.sampled_from([None, "alice", "bob", "chloe"]),
    at=some.integers(0, 5).map(lambda minute: NOON.replace(minute=minute)),
)


def both_orders(several: list[Answer]) -> some.SearchStrategy[tuple[list[Answer], list[Answer]]]:
    return some.tuples(some.just(several), some.permutations(several))


@given(some.lists(answers))
def test_a_score_is_within_its_interval_and_its_bounds(several: list[Answer]) -> None:
    one = score(several)

    assert 0 <= one.low <= one.total <= one.high <= 100
    assert 0 <= one.confidence <= 100


@given(some.lists(answers))
def test_without_explanation_the_points_and_the_cell_are_the_same(several: list[Answer]) -> None:
    whole = score(several)

    assert total_and_cell(several, DEFAULT_PORTRAIT) == (whole.total, whole.cell)


@given(some.lists(answers))
def test_the_interval_is_a_point_exactly_when_nothing_is_missing(several: list[Answer]) -> None:
    one = score(several)

    assert one.missing or one.low == one.high


@given(some.lists(answers), some.sampled_from(DEFAULT_PORTRAIT.fit_questions), some.integers(0, 3))
def test_a_better_answer_never_lowers_the_score(
    several: list[Answer], question: Question, value: int
) -> None:
    last = Answer(question=question, value=value, by="alice", at=NOON.replace(minute=9))

    worse = score([*several, last])
    better = score([*several, replace(last, value=value + 1)])

    assert better.total >= worse.total
    assert (better.low, better.high) >= (worse.low, worse.high)


@given(some.lists(answers), some.sampled_from(["C1", "C2", "C3"]), some.integers(0, 3))
def test_a_stronger_contractor_sign_never_raises_the_score(
    several: list[Answer], code: str, value: int
) -> None:
    last = Answer(question=Question(code), value=value, by="alice", at=NOON.replace(minute=9))

    calmer = score([*several, last])
    stronger = score([*several, replace(last, value=value + 1)])

    assert stronger.total <= calmer.total


@given(some.lists(answers, unique_by=lambda one: (one.question, one.by)).flatmap(both_orders))
def test_the_order_of_the_answers_does_not_matter(
    orders: tuple[list[Answer], list[Answer]],
) -> None:
    once, otherwise = orders

    assert score(once) == score(otherwise)

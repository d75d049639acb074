"""Who takes us for their contractor, and the facts that make one think so.

Source: docs/method.md, contractor signs. It is advice: nothing is decided by it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from domain.needs import Origin, Request
from domain.questions import Question

LONG = 15
"""Different requests above which a list is long."""
FROM = 2
"""The answer, 0 to 4, from which a question about it is a fact against them."""
LISTS = 2
"""As many as can show that one grew."""
A_LIST = 4
"""Requests at one meeting; fewer are what anybody asks for (C1 is then 1 of 4)."""
NO_MEANS: Mapping[Question, Fraction] = {}


class Kind(StrEnum):
    """What a fact says: two of the list they bring, one of what only they ask, one of an answer."""

    GROWING = "growing"
    LONG = "long"
    ALONE = "alone"
    RATED = "rated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`question` is what it speaks to; `mean` of its answers, None where it was counted."""

    kind: Kind
    question: Question
    mean: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of one prospect.

    `lists` counts the needs asked for at each meeting, the oldest first; `requests` those asked for
    in all, `alone` those nobody else asks for. `means` has the answers of the portrait's contractor
    questions, `by_hand` those of the bot's that a person gave instead. `is_x` says that the cell is.
    """

    lists: tuple[int, ...] = ()
    requests: int = 0
    alone: int = 0
    means: Mapping[Question, Fraction] = field(default_factory=lambda: NO_MEANS)
    by_hand: tuple[Question, ...] = ()
    is_x: bool = False


def is_contractor_cell(cell: str | None) -> bool:
    return cell is not None and cell.startswith("X")


def lists_of(requests: Iterable[Request], meetings: Sequence[int]) -> tuple[int, ...]:
    """How many different needs were asked for at each of these meetings, those without any left out."""
    asked: dict[int, set[int]] = {meeting: set() for meeting in meetings}
    for request in requests:
        if request.meeting in asked and request.origin is Origin.USER:
            asked[request.meeting].add(request.need)
    return tuple(len(needs) for needs in asked.values() if needs)


def grows(lists: Sequence[int]) -> bool:
    """Longer every time, over two meetings at least; a few requests are no list."""
    longer = all(before < after for before, after in pairwise(lists))
    return len(lists) >= LISTS and lists[-1] >= A_LIST and longer


def is_long(requests: int) -> bool:
    return requests > LONG


def is_flagged(situation: Situation) -> bool:
    """By the cell, or by the list alone: it is long, or longer every time."""
    return situation.is_x or is_long(situation.requests) or grows(situation.lists)


def facts(situation: Situation) -> tuple[Fact, ...]:
    """One for each question at most, in the order of the questionnaire; none for whoever is not flagged."""
    if not is_flagged(situation):
        return ()
    found = (about_the_list(situation), about_the_others(situation), about_not_now(situation))
    return tuple(fact for fact in found if fact is not None)


def about_the_list(situation: Situation) -> Fact | None:
    """What was counted, else what people answered."""
    if grows(situation.lists):
        return Fact(kind=Kind.GROWING, question=Question.C1)
    if is_long(situation.requests):
        return Fact(kind=Kind.LONG, question=Question.C1)
    return rated(Question.C1, situation)


def about_the_others(situation: Situation) -> Fact | None:
    found = rated(Question.C2, situation)
    if found is None or Question.C2 in situation.by_hand:
        return found
    return Fact(kind=Kind.ALONE, question=Question.C2)


def about_not_now(situation: Situation) -> Fact | None:
    return rated(Question.C3, situation)


def rated(question: Question, situation: Situation) -> Fact | None:
    mean = situation.means.get(question)
    if mean is None or mean < FROM:
        return None
    return Fact(kind=Kind.RATED, question=question, mean=mean)

"""What the outcomes teach: in what those who became pilots or users differ from those who said no.

Source: docs/method.md, lessons.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean
from typing import Final, TypeAlias

from domain.answers import Answer, standing
from domain.mean_differences import MeanDifference, Sample, difference_of, sample
from domain.portrait import Portrait
from domain.questions import HIGHEST, Criterion, Question

ENOUGH: Final = 8
"""On each side; below, nothing is said."""

CRITERIA: Final = (
    Criterion.PAIN,
    Criterion.REACH,
    Criterion.DIGITAL,
    Criterion.CONTRACTOR,
    Criterion.COMMITMENT,
)

Trait: TypeAlias = Criterion | Question
Levels: TypeAlias = Mapping[Trait, float]
"""How far somebody is on each criterion and question that was answered, 0 to 100."""


class Verdict(StrEnum):
    APART = "apart"
    ALIKE = "alike"
    TOO_FEW = "few"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One criterion or question, on both sides; `difference` is None where there are too few."""

    about: Trait
    yes: Sample
    no: Sample
    difference: MeanDifference | None

    @property
    def verdict(self) -> Verdict:
        """Apart when the whole interval of the difference lies on one side of 0."""
        if self.difference is None:
            return Verdict.TOO_FEW
        return Verdict.ALIKE if self.difference.interval.holds(0) else Verdict.APART


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """`yes` and `no` count everybody on each side, whatever was answered about them."""

    yes: int
    no: int
    criteria: tuple[Lesson, ...]
    questions: tuple[Lesson, ...]


def lessons_of(yes: Sequence[Levels], no: Sequence[Levels], portrait: Portrait) -> Lessons:
    return Lessons(
        yes=len(yes),
        no=len(no),
        criteria=tuple(lesson(criterion, yes, no) for criterion in CRITERIA),
        questions=tuple(lesson(question, yes, no) for question in portrait.questions),
    )


def lesson(about: Trait, yes: Sequence[Levels], no: Sequence[Levels]) -> Lesson:
    first, second = (
        sample([levels[about] for levels in side if about in levels]) for side in (yes, no)
    )
    enough = min(first.size, second.size) >= ENOUGH
    return Lesson(
        about=about,
        yes=first,
        no=second,
        difference=difference_of(first, second) if enough else None,
    )


def levels(answers: Iterable[Answer], portrait: Portrait) -> Levels:
    """From everybody's answers about one prospect; what nobody answered is left out, not guessed.

    As in the score, more than enough of a criterion counts as enough.
    """
    given = standing(answers)
    found: dict[Trait, float] = {
        question: level(given[question], enough(question.criterion, portrait))
        for question in portrait.questions
        if question in given
    }
    for criterion in CRITERIA:
        known = [found[one] for one in portrait.questions_of(criterion) if one in found]
        if known:
            found[criterion] = fmean(known)
    return found


def enough(criterion: Criterion, portrait: Portrait) -> int:
    return portrait.enough.get(criterion, HIGHEST)


def level(given: Iterable[Answer], enough: int) -> float:
    values = [answer.value for answer in given if answer.value is not None]
    return min(100 * fmean(values) / enough, 100.0)

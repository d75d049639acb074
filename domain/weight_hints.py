"""What the lessons suggest for the weights of a portrait: words for people, never applied by itself.

Source: docs/method.md, lessons.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from domain.lessons import Lesson, Verdict
from domain.portrait import Portrait
from domain.questions import FIT, Criterion


class Hint(StrEnum):
    """Few: nothing can be said. Nothing: nothing tells them apart. Against: a criterion is higher
    where they said no. Shift: what tells apart most weighs no more than something that does less.
    Agrees: what tells apart most weighs most already."""

    FEW = "few"
    NOTHING = "nothing"
    AGAINST = "against"
    SHIFT = "shift"
    AGREES = "agrees"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightHint:
    """`more` could weigh more, `less` could weigh less."""

    hint: Hint
    more: Criterion | None = None
    less: Criterion | None = None


def weight_hint(lessons: Iterable[Lesson], portrait: Portrait) -> WeightHint:
    """Only of the criteria that have a weight and enough answers on both sides."""
    known = {
        lesson.about: lesson
        for lesson in lessons
        if isinstance(lesson.about, Criterion) and lesson.about in FIT
        if lesson.verdict is not Verdict.TOO_FEW
    }
    if not known:
        return WeightHint(hint=Hint.FEW)
    apart = [one for one, lesson in known.items() if lesson.verdict is Verdict.APART]
    higher = [one for one in apart if by(known[one]) > 0]
    lower = [one for one in apart if by(known[one]) < 0 and portrait.weights[one]]
    if lower:
        worst = min(lower, key=lambda one: by(known[one]))
        return WeightHint(hint=Hint.AGAINST, less=worst)
    if not higher:
        return WeightHint(hint=Hint.NOTHING)
    return about_the_strongest(known, higher, portrait)


def about_the_strongest(
    known: Mapping[Criterion, Lesson], higher: Iterable[Criterion], portrait: Portrait
) -> WeightHint:
    most = max(higher, key=lambda one: by(known[one]))
    heavier = [
        one
        for one in known
        if by(known[one]) < by(known[most]) and portrait.weights[one] >= portrait.weights[most]
    ]
    if not heavier:
        return WeightHint(hint=Hint.AGREES, more=most)
    least = min(heavier, key=lambda one: (by(known[one]), -portrait.weights[one]))
    return WeightHint(hint=Hint.SHIFT, more=most, less=least)


def by(lesson: Lesson) -> Decimal:
    """How much higher it is on the side of those who became pilots or users."""
    return Decimal(0) if lesson.difference is None else lesson.difference.difference

"""Lessons in words: levels, differences with their intervals, what they suggest, segments by interest."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from chat.cards import Table, Text
from domain.lessons import ENOUGH, Lesson, Lessons, Verdict
from domain.portrait import Portrait
from domain.questions import Criterion, Question
from domain.segment_interest import Interest
from domain.weight_hints import Hint, WeightHint
from domain.wording import Phrase, say
from handlers.score_words import question_named


def table(found: Lessons) -> Table:
    heads = ("criterion", "yes", "no", "difference", "verdict")
    return Table(
        head=tuple(Phrase(f"lessons-head-{head}") for head in heads),
        rows=tuple(row(lesson) for lesson in found.criteria),
        caption=say("lessons-caption"),
    )


def row(lesson: Lesson) -> tuple[Phrase, ...]:
    return (
        Phrase(f"lessons-on-{lesson.about}"),
        mean(lesson.yes.mean, lesson.yes.size),
        mean(lesson.no.mean, lesson.no.size),
        difference(lesson),
        Phrase(f"lessons-verdict-{lesson.verdict}"),
    )


def mean(level: float, size: int) -> Phrase:
    if not size:
        return say("lessons-nobody")
    return say("lessons-mean", level=whole(Decimal(level)), size=size)


def difference(lesson: Lesson) -> Phrase:
    if lesson.difference is None:
        return say("lessons-unknown")
    return say("lessons-difference", **points(lesson))


def points(lesson: Lesson) -> dict[str, Phrase]:
    """The difference and its interval, in points with their sign."""
    assert lesson.difference is not None
    between = lesson.difference.interval
    return {
        "difference": signed(lesson.difference.difference),
        "low": signed(between.low),
        "high": signed(between.high),
    }


def details(found: Lessons, portrait: Portrait) -> Iterator[Text]:
    """The questions that tell them apart, the furthest apart first."""
    apart = [one for one in found.questions if one.verdict is Verdict.APART]
    if not apart:
        return
    named = tuple(
        say("lessons-question", question=question_named(one.about, portrait), **points(one))
        for one in sorted(apart, key=closeness)
        if isinstance(one.about, Question)
    )
    yield Text(say("lessons-questions", questions=named))


def closeness(lesson: Lesson) -> Decimal:
    """Sorts the furthest apart first."""
    return Decimal(0) if lesson.difference is None else -abs(lesson.difference.difference)


def suggestion(hint: WeightHint, found: Lessons, portrait: Portrait) -> Phrase:
    """The words of a hint; the numbers are today's weights."""
    match hint:
        case WeightHint(hint=Hint.SHIFT, more=Criterion() as more, less=Criterion() as less):
            return say(
                "lessons-hint-shift",
                more=Phrase(f"lessons-{more}"),
                less=Phrase(f"lessons-{less}"),
                weight=weight(more, portrait),
                other=weight(less, portrait),
            )
        case WeightHint(hint=Hint.AGREES, more=Criterion() as more):
            return say(
                "lessons-hint-agrees",
                more=Phrase(f"lessons-{more}"),
                weight=weight(more, portrait),
            )
        case WeightHint(hint=Hint.AGAINST, less=Criterion() as less):
            return say(
                "lessons-hint-against",
                less=Phrase(f"lessons-{less}"),
                weight=weight(less, portrait),
            )
        case WeightHint(hint=Hint.NOTHING):
            return say("lessons-hint-nothing")
        case _:
            return say("lessons-hint-few", enough=ENOUGH, yes=found.yes, no=found.no)


def weight(criterion: Criterion, portrait: Portrait) -> int:
    return round(portrait.weights[criterion])


def segment_told(one: Interest) -> Phrase:
    between = one.rate.interval
    shown = say(
        "lessons-segment",
        name=one.segment,
        called=one.called,
        interested=one.interested,
        share=percent(one.rate.share),
        low=percent(between.low),
        high=percent(between.high),
        calls=calls(one),
    )
    return say("lessons-segment-few", segment=shown) if one.is_few else shown


def calls(one: Interest) -> Phrase:
    if one.calls_for_one is None:
        return say("lessons-calls", calls=one.calls)
    return say("lessons-calls-for-one", calls=one.calls_for_one)


def percent(share: Decimal) -> int:
    return whole(share * 100)


def whole(exact: Decimal) -> int:
    return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def signed(exact: Decimal) -> Phrase:
    """+12, −12 or 0."""
    rounded = whole(exact)
    if not rounded:
        return say("lessons-same")
    return say("lessons-more" if rounded > 0 else "lessons-less", points=abs(rounded))

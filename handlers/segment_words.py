"""A segment's figures in words: how far it was called, how sure its interest is, what is in the way."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from domain.coverage import Coverage
from domain.obstacles import Obstacle
from domain.opposites import opposites
from domain.outcomes import Half
from domain.products import Segment, SegmentState
from domain.proportions import Proportion
from domain.segment_interest import Interest
from domain.wording import Detail, Phrase, say
from handlers.segment_figures import PLANNED_SHARE, Counted

ONE_DECIMAL: Final = Decimal("0.1")
UNKNOWN: Final = "segment-nothing"


def row(one: Counted) -> Phrase:
    """A segment in a line: how many, why there, how far it was called, who is interested."""
    assert one.segment is not None, "a line is of one segment"
    told: dict[str, Detail] = {
        "told": with_hypothesis(one.segment),
        "covered": covered(one.coverage),
        "interest": interested(one.interest),
    }
    if one.segment.state is SegmentState.ACTIVE:
        return Phrase("segment-line", told)
    return Phrase("segment-line-aside", told | {"state": state(one.segment.state)})


def with_hypothesis(segment: Segment) -> Phrase:
    population = segment.population or 0
    told = say("segment-row", name=segment.name, population=population)
    return say("segment-row-why", row=told, why=segment.hypothesis) if segment.hypothesis else told


def state(of: SegmentState) -> Phrase:
    return Phrase(f"segment-state-{of}")


def covered(found: Coverage) -> Phrase:
    """12 of 200 called (6.0%); covered, once every one was tried; of nobody, that it is nobody."""
    if found.of == 0:
        return say("segment-nobody-known")
    key = "segment-covered" if found.is_all else "segment-called"
    return Phrase(key, {"called": found.called, "of": found.of, "percent": found.percent})


def interested(found: Interest | None) -> Phrase:
    """20 interested of 200: 10.0% (6.6 to 14.9%)."""
    if found is None:
        return say("segment-nobody-called")
    told: dict[str, Detail] = {
        "interested": found.interested,
        "called": found.called,
        "rate": rate(found.rate),
    }
    return Phrase("segment-interest", told)


def rate(found: Proportion | None) -> Phrase:
    """10.0% (6.6 to 14.9%); a dash where there is nothing to count."""
    if found is None:
        return Phrase(UNKNOWN)
    between = found.interval
    return say(
        "segment-rate",
        share=percent(found.share),
        low=percent(between.low),
        high=percent(between.high),
    )


def percent(share: Decimal) -> Decimal:
    """Of 0 to 1, in a hundred, one decimal."""
    return (share * 100).quantize(ONE_DECIMAL, rounding=ROUND_HALF_UP)


def calls_for_one(found: Interest | None) -> Phrase:
    if found is None or found.calls_for_one is None:
        return Phrase(UNKNOWN)
    return say("segment-number", value=found.calls_for_one)


def halves(one: Counted) -> Iterator[Phrase]:
    """When somebody answers: of the attempts of each half of a day, the conversations."""
    for half in Half:
        found = one.connection(half)
        if found is not None:
            told: dict[str, Detail] = {
                "conversations": found.count,
                "attempts": found.total,
                "rate": rate(found),
            }
            yield Phrase(f"segment-half-{half}", told)


def obstacles(found: Mapping[Obstacle, int]) -> tuple[Phrase, ...]:
    """Decision too complex (8)…, the most frequent first."""
    return tuple(
        say("segment-obstacle", obstacle=Phrase(f"obstacle-{one}"), count=count)
        for one, count in found.items()
    )


def opposite_traits(found: Mapping[Obstacle, int]) -> tuple[Phrase, ...]:
    return tuple(Phrase(f"opposite-{trait}") for trait in opposites(found))


def against_the_plan(found: Interest | None) -> Phrase | None:
    """What the field plans with, for as many as were called here; None where that is nobody."""
    if found is None or found.called * PLANNED_SHARE < 1:
        return None
    planned = (found.called * PLANNED_SHARE).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return say(
        "stats-planned",
        share=int(100 * PLANNED_SHARE),
        called=found.called,
        planned=int(planned),
        interested=found.interested,
    )

"""Segments side by side: each figure on a line, a column for each, the same wherever they are compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from chat.cards import Table
from domain.outcomes import Half
from domain.wording import Phrase, quoted, say
from handlers.segment_figures import Counted
from handlers.segment_words import UNKNOWN, calls_for_one, covered, rate

Cell = Callable[[Counted], Phrase]


def figure(name: str) -> Cell:
    return lambda one: say("segment-number", value=one.figure(name))


def population(one: Counted) -> Phrase:
    return Phrase(UNKNOWN) if one.population is None else number(one.population)


def number(value: int) -> Phrase:
    return say("segment-number", value=value)


def interest_rate(one: Counted) -> Phrase:
    return rate(None if one.interest is None else one.interest.rate)


def answered(one: Counted, *, half: Half) -> Phrase:
    return rate(one.connection(half))


LINES: Final[Mapping[str, Cell]] = {
    "population": population,
    "known": figure("known"),
    "coverage": lambda one: covered(one.coverage) if one.coverage.of else Phrase(UNKNOWN),
    "called": figure("called"),
    "calls": figure("calls"),
    "connected-calls": figure("connected_calls"),
    "reached": figure("reached"),
    "interested": figure("interested"),
    "interest": interest_rate,
    "calls-for-one": lambda one: calls_for_one(one.interest),
    "met": figure("met"),
    "pilot": figure("pilot"),
    "user": figure("user"),
    "not-interested": figure("not_interested"),
    "declined": figure("declined"),
    "unreachable": figure("unreachable"),
    "open": figure("open"),
    "parked": figure("parked"),
    "morning": partial(answered, half=Half.MORNING),
    "afternoon": partial(answered, half=Half.AFTERNOON),
}


def figures_table(several: Sequence[Counted], caption: Phrase) -> Table:
    return Table(
        head=(say("stats-head"), *(named(one) for one in several)),
        rows=tuple(lines(several)),
        caption=caption,
    )


def lines(several: Sequence[Counted]) -> Iterator[tuple[Phrase, ...]]:
    for name, cell in LINES.items():
        yield Phrase(f"stats-{name}"), *(cell(one) for one in several)


def named(one: Counted) -> Phrase:
    return say("stats-all") if one.segment is None else quoted(one.segment.name)

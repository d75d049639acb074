"""One segment on a card: why there, how far it was called, what came of it, what stands in the way."""

from collections.abc import Iterator, Sequence
from typing import Final

from chat.cards import Button, Buttons, Card, Fields, Note, Part, Row, Rows, Text, card
from domain.outcomes import Half
from domain.pivots import Pivot
from domain.products import Segment, SegmentState
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.pivot_words import pivot_line
from handlers.queue_buttons import next_one
from handlers.segment_figures import Counted, counted_of
from handlers.segment_names import line_about
from handlers.segment_words import (
    calls_for_one,
    covered,
    interested,
    obstacles,
    opposite_traits,
    rate,
    state,
)

STATE: Final = "segment-state"
EDIT: Final = "segment-edit"
PIVOT: Final = "pivot-from"
FUNNEL: Final = ("known", "called", "reached", "interested", "met", "pilot", "user")
ENDED: Final = ("open", "parked", "not_interested", "declined", "unreachable")
PIVOTS: Final = 50
"""How many of a product's pivots are looked through for those of a segment."""

Pair = tuple[Phrase, Phrase]


def segment_card(
    segment: Segment, desk: Desk, *, says: Phrase | None = None, undo: Button | None = None
) -> Card:
    one = counted_of(segment, desk)
    return card(
        None if says is None else Text(says),
        Text(say("segment-title", name=segment.name, state=state(segment.state))),
        Text(say("segment-hypothesis", why=segment.hypothesis)) if segment.hypothesis else None,
        Fields(tuple(facts(one))),
        Text(Phrase("segment-funnel", {name: one.figure(name) for name in FUNNEL})),
        Note(Phrase("segment-ended", {name: one.figure(name) for name in ENDED})),
        *in_the_way(one),
        *turns(segment, desk),
        Buttons((*acts(segment), *(() if undo is None else (undo,)))),
    )


def facts(one: Counted) -> Iterator[Pair]:
    population = say("segment-population-value", population=one.population or 0)
    yield say("segment-population"), population
    yield say("segment-coverage"), covered(one.coverage)
    yield say("segment-interest-label"), interested(one.interest)
    yield say("segment-calls-for-one"), calls_for_one(one.interest)
    for half in Half:
        yield Phrase(f"segment-answered-{half}"), rate(one.connection(half))


def in_the_way(one: Counted) -> Iterator[Part]:
    """The most frequent obstacles, and the trait to look for instead."""
    if not one.obstacles:
        return
    yield Text(say("segment-obstacles", obstacles=obstacles(one.obstacles)))
    traits = opposite_traits(one.obstacles)
    if traits:
        yield Note(say("segment-opposites", traits=traits))


def turns(segment: Segment, desk: Desk) -> Iterator[Part]:
    """The pivots that led to it, or away from it."""
    found: Sequence[Pivot] = [
        pivot
        for pivot in desk.work.pivots.of_product(segment.product, at_most=PIVOTS)
        if segment.id in (pivot.leaves, pivot.to)
    ]
    if found:
        yield Rows(tuple(Row(words=pivot_line(pivot, desk)) for pivot in found))


def acts(segment: Segment) -> Iterator[Button]:
    if segment.state is SegmentState.ACTIVE:
        yield next_one(segment, segment.product, say("segment-next"))
    listed = line_about("list", segment)
    if listed is not None:
        yield Button(action="run", label=say("segment-list"), value=listed)
    yield Button(action=EDIT, label=say("button-edit"), value=str(segment.id))
    for other in SegmentState:
        if other is not segment.state:
            yield Button(
                action=STATE,
                label=Phrase(f"segment-make-{other}"),
                value=f"{segment.id}:{other}",
            )
    yield Button(action=PIVOT, label=say("button-pivot"), value=str(segment.id))

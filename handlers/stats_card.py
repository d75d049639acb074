"""The figures of a product, or of one of its segments, on a card: in words, in a table, in a chart."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from chat.cards import Button, Buttons, Card, Chart, Note, Part, Row, Rows, Text, card
from domain.products import Product
from domain.wording import Phrase, quoted, say
from handlers.desk import Desk
from handlers.figures_table import figures_table
from handlers.pivot_words import pivot_line
from handlers.segment_card import PIVOT, in_the_way, turns
from handlers.segment_figures import Counted, together
from handlers.segment_names import open_button
from handlers.segment_words import against_the_plan, halves, row

PICTURE: Final = "stats-picture"
IN_THE_TABLE: Final = 5
"""Segments beside the total; the others have a line each, and a card."""
IN_LINES: Final = 10
PIVOTS: Final = 5
DRAWN: Final = ("called", "reached", "interested", "met", "pilot", "user")


def stats_card(several: Sequence[Counted], product: Product, desk: Desk) -> Card:
    total = together(several)
    shown = busiest(several, IN_THE_TABLE)
    columns = [*shown, total] if len(several) > 1 else list(shown)
    left = len(several) - len(shown)
    return card(
        Text(say("stats-title", name=product.name, count=len(several))),
        *lines(several),
        *planned(total),
        figures_table(columns, say("stats-caption")),
        Note(say("stats-left-out", count=left)) if left > 0 else None,
        chart(several),
        *answered(total),
        *pivots(product, desk),
        Buttons(tuple(offers(product, several))),
    )


def of_one(one: Counted, product: Product, desk: Desk) -> Card:
    assert one.segment is not None, "the figures of one segment"
    return card(
        Text(say("stats-title-one", name=one.segment.name)),
        Rows((Row(words=row(one)),)),
        *planned(one),
        figures_table([one], say("stats-caption")),
        chart([one]),
        *answered(one),
        *in_the_way(one),
        *turns(one.segment, desk),
        Buttons(
            (
                open_button(one.segment),
                *common(),
                Button(action=PIVOT, label=say("button-pivot"), value=str(one.segment.id)),
                *as_picture([one], f"{product.id}:{one.segment.id}"),
            )
        ),
    )


def lines(several: Sequence[Counted]) -> Iterator[Part]:
    yield Rows(tuple(Row(words=row(one)) for one in busiest(several, IN_LINES)))


def busiest(several: Sequence[Counted], most: int) -> Sequence[Counted]:
    """Those where most was done, in the order in which they began."""
    order = sorted(range(len(several)), key=lambda at: (-several[at].figure("calls"), at))
    kept = sorted(order[:most])
    return [several[at] for at in kept]


def planned(one: Counted) -> Iterator[Part]:
    """Beside what the field plans with."""
    told = against_the_plan(one.interest)
    if told is not None:
        yield Text(told)


def answered(one: Counted) -> Iterator[Part]:
    """In which half of the day somebody answers."""
    told = tuple(halves(one))
    if told:
        yield Text(say("stats-halves", halves=told))


def pivots(product: Product, desk: Desk) -> Iterator[Part]:
    found = desk.work.pivots.of_product(product.id, at_most=PIVOTS)
    if found:
        yield Rows(tuple(Row(words=pivot_line(pivot, desk)) for pivot in found))


def chart(several: Sequence[Counted]) -> Chart | None:
    """A colour for each segment, how far it came; None where nobody was called or met."""
    drawn = [
        one for one in busiest(several, IN_THE_TABLE) if any(one.figure(name) for name in DRAWN)
    ]
    if not drawn:
        return None
    return Chart(
        title=say("stats-chart"),
        categories=tuple(Phrase(f"stats-{name}") for name in DRAWN),
        series=tuple(
            (name_of(one), tuple(Decimal(one.figure(name)) for name in DRAWN)) for one in drawn
        ),
        summary=say("stats-chart-summary", segments=tuple(map(in_words, drawn))),
    )


def name_of(one: Counted) -> Phrase:
    assert one.segment is not None, "each colour is a segment's"
    return quoted(one.segment.name)


def in_words(one: Counted) -> Phrase:
    figures = tuple(say("segment-number", value=one.figure(name)) for name in DRAWN)
    return say("stats-chart-segment", name=name_of(one), figures=figures)


def offers(product: Product, several: Sequence[Counted]) -> Iterator[Button]:
    yield from common()
    yield Button(action="run", label=say("button-pivot"), value="pivot")
    yield from as_picture(several, str(product.id))


def common() -> Iterator[Button]:
    yield Button(action="run", label=say("button-compare"), value="segment compare")
    yield Button(action="run", label=say("button-export"), value="export")


def as_picture(several: Sequence[Counted], value: str) -> Iterator[Button]:
    if chart(several) is not None:
        yield Button(action=PICTURE, label=say("button-as-picture"), value=value)

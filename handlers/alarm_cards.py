"""An alarm as a card for the team channel: what is the matter, in figures, and what to do about it."""

from collections.abc import Sequence

from chat.cards import Button, Buttons, Card, Heading, Note, Row, Rows, Text, card
from domain.isolation import Isolation
from domain.plateau import Plateau
from domain.product_clock import Checked
from domain.products import Product, Segment, SegmentState
from domain.wording import Phrase, say
from handlers.desk import Desk

SEGMENTS_SHOWN = 5


def isolated(found: Isolation) -> Card:
    return card(
        Heading(say("alarm-isolation-title")),
        Text(say("alarm-isolation", days=found.business_days, since=found.since)),
        Note(say("alarm-isolation-why")),
        Buttons(
            (
                run("list mine", say("button-list-mine"), is_first=True),
                run("list stale", say("button-list-stale")),
                run("advice", say("button-advice")),
            )
        ),
    )


def on_a_plateau(found: Plateau, segments: Sequence[Segment], desk: Desk) -> Card:
    return card(
        Heading(say("alarm-plateau-title")),
        Text(
            say(
                "alarm-plateau",
                days=found.business_days,
                since=found.since,
                attempts=found.attempts,
            )
        ),
        Rows(rows) if (rows := called(segments, desk)) else None,
        Note(say("alarm-plateau-why")),
        Buttons(
            (
                run("segment", say("button-segments"), is_first=True),
                run("list", say("button-list-all")),
                run("advice", say("button-advice")),
            )
        ),
    )


def called(segments: Sequence[Segment], desk: Desk) -> tuple[Row, ...]:
    """What came of each segment in use, the most called first."""
    figures = {
        segment.name: desk.work.segments.figures(segment.id)
        for segment in segments
        if segment.state is SegmentState.ACTIVE
    }
    most_called = sorted(figures, key=lambda name: -figures[name].get("called", 0))
    return tuple(
        Row(words=came_of(name, figures[name]))
        for name in most_called[:SEGMENTS_SHOWN]
        if figures[name].get("called", 0)
    )


def came_of(name: str, figures: dict[str, int]) -> Phrase:
    return say(
        "alarm-segment",
        name=name,
        called=figures.get("called", 0),
        interested=figures.get("interested", 0),
    )


def missed(gate: Checked, product: Product) -> Card:
    return card(
        Heading(Phrase(f"alarm-{gate.gate}-title")),
        Text(Phrase(f"alarm-{gate.gate}", {"name": product.name, "day": gate.by})),
        Buttons(
            (
                run("advice", say("button-advice"), is_first=True),
                run("product state", say("button-product-state")),
            )
        ),
    )


def run(line: str, label: Phrase, *, is_first: bool = False) -> Button:
    return Button(action="run", label=label, value=line, style="primary" if is_first else "plain")

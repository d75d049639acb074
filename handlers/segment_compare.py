"""/prospect segment compare "A" "B": two or three segments side by side, and whether one is better."""

from collections.abc import Sequence
from typing import Final

from chat.cards import Button, Buttons, Card, Text, card
from chat.forms import Form
from chat.port import Open, Reply, Say, Submitted
from domain.products import Segment
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.figures_table import figures_table
from handlers.form_values import text
from handlers.segment_figures import Counted, counted_of
from handlers.segment_names import (
    WhichSegment,
    chooser,
    open_button,
    segment_carried,
    segment_typed,
)

COMPARE: Final = "segment-compare"
MOST: Final = 3
FIELDS: Final = ("one", "other")


class TooManyToCompare(Refusal):
    """Two or three segments stand side by side. Details: most."""

    phrase = "refusal-too-many-to-compare"


class SameSegment(Refusal):
    """A segment is not compared with itself, nor left for itself. Details: name."""

    phrase = "refusal-same-segment"


def compare(names: Sequence[str], desk: Desk) -> list[Say]:
    """Raises NoSuchSegment, TooManyToCompare, SameSegment."""
    if len(names) < len(FIELDS):
        first = segment_typed(names[0], desk) if names else None
        return [Open(form=compare_form(first, desk))]
    if len(names) > MOST:
        raise TooManyToCompare(most=MOST)
    return [Reply(card=compared([segment_typed(name, desk) for name in names], desk))]


def compare_form(first: Segment | None, desk: Desk) -> Form:
    desk.product  # noqa: B018 - raises NoProduct
    return Form(
        name=COMPARE,
        title=say("compare-title"),
        submit=say("compare-submit"),
        items=(
            chooser("one", say("compare-one"), first),
            chooser("other", say("compare-other"), None),
        ),
    )


def compare_sent(submitted: Submitted, desk: Desk) -> list[Say]:
    chosen = []
    for name in FIELDS:
        value = text(submitted.values, name)
        if not value:
            raise WhichSegment(field=name)
        chosen.append(segment_carried(value, desk))
    return [Reply(card=compared(chosen, desk))]


def compared(segments: Sequence[Segment], desk: Desk) -> Card:
    if len({one.id for one in segments}) < len(segments):
        raise SameSegment(name=segments[0].name, field="other")
    several = [counted_of(one, desk) for one in segments]
    return card(
        figures_table(several, say("compare-caption")),
        Text(verdict(several)),
        Buttons(tuple(offers(segments))),
    )


def offers(segments: Sequence[Segment]) -> list[Button]:
    return [open_button(one, say("compare-open", name=one.name)) for one in segments]


def verdict(several: Sequence[Counted]) -> Phrase:
    """Which one is more interested, unless it may be chance: intervals that overlap say nothing."""
    known = [one.interest for one in several if one.interest is not None]
    if len(known) < len(several):
        return say("compare-too-few")
    best, *others = sorted(known, key=lambda one: -one.rate.share)
    if all(best.rate.interval.low > one.rate.interval.high for one in others):
        return say("compare-better", name=best.segment)
    return say("compare-chance")

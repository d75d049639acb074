"""The form of a pivot: what holds the segment back, the opposite to look for, who would be set aside."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from chat.cards import Option
from chat.forms import Choose, Day, Form, Item, Line, Paragraph, Remark
from domain.pivots import STAYS, USUAL_PARKING, evidence
from domain.products import Segment, SegmentState
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.naming import LONGEST_NAME
from handlers.pivot_words import evidence_told
from handlers.segment_figures import MOST_PARKED, counted
from handlers.segment_names import chooser
from handlers.segment_words import opposite_traits
from storage.search import in_segment, in_stages, not_parked_on

PIVOT: Final = "pivot"
ON_THE_WAY: Final = tuple(stage for stage in Stage if stage.is_open and stage not in STAYS)
ONE_DAY: Final = timedelta(days=1)


def pivot_form(leaves: Segment | None, desk: Desk, *, to: str = "", why: str = "") -> Form:
    """Without a segment named, the one in use where most calls were made is proposed."""
    leaves = leaves or most_called(desk)
    until = desk.today + USUAL_PARKING
    return Form(
        name=PIVOT,
        title=say("pivot-form-title"),
        submit=say("pivot-form-submit"),
        items=(
            chooser("from", say("pivot-form-from"), leaves),
            *remarks(leaves, until, desk),
            Line(
                name="to",
                label=say("pivot-form-to"),
                hint=say("pivot-form-to-hint"),
                value=to,
                at_most=LONGEST_NAME,
            ),
            *hypothesis(leaves, desk),
            Paragraph(name="why", label=say("pivot-form-why"), value=why, at_most=LONGEST_NAME),
            Day(name="until", label=say("pivot-form-until"), value=until),
            Choose(
                name="state",
                label=say("pivot-form-state"),
                options=tuple(
                    Option(value=one.value, label=Phrase(f"segment-state-{one}"))
                    for one in (SegmentState.PAUSED, SegmentState.DROPPED)
                ),
                value=SegmentState.PAUSED.value,
            ),
        ),
    )


def most_called(desk: Desk) -> Segment | None:
    several = [
        one
        for one in counted(desk.product, desk)
        if one.segment is not None
        and one.segment.state is SegmentState.ACTIVE
        and one.figure("calls") > 0
    ]
    best = max(several, key=lambda one: one.figure("calls"), default=None)
    return None if best is None else best.segment


def remarks(leaves: Segment | None, until: date, desk: Desk) -> Iterator[Item]:
    """The figures of the segment at this moment, and how many would be parked."""
    if leaves is None:
        return
    found = evidence(desk.work.segments.figures(leaves.id))
    yield Remark(say("pivot-evidence-of", name=leaves.name, evidence=evidence_told(found)))
    yield Remark(say("pivot-would-park", count=to_be_parked(leaves, until, desk)))


def hypothesis(leaves: Segment | None, desk: Desk) -> Iterator[Item]:
    """With the opposite of what holds the segment back."""
    found = None if leaves is None else evidence(desk.work.segments.figures(leaves.id))
    traits = () if found is None else opposite_traits(found.obstacles)
    yield Line(
        name="hypothesis",
        label=say("segment-form-hypothesis"),
        hint=say("pivot-form-opposites", traits=traits) if traits else None,
        optional=True,
        at_most=LONGEST_NAME,
    )


def to_be_parked(leaves: Segment, until: date, desk: Desk) -> int:
    """How many of its open prospects a pivot would set aside; counting stops at 10,000."""
    return desk.work.search.count(
        in_segment(leaves.id),
        in_stages(ON_THE_WAY),
        not_parked_on(until - ONE_DAY),
        product=leaves.product,
        up_to=MOST_PARKED,
    )

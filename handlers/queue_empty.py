"""Nobody can be called now: why, in figures, from which day on, and what can be done meanwhile."""

from collections.abc import Iterator

from chat.cards import Button, Buttons, Part, Row, Rows, Text
from domain.call_queue import Waits
from domain.coverage import Coverage, coverage
from domain.outcomes import Half
from domain.products import Product, Segment, SegmentState
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.queue_buttons import next_one
from handlers.queue_card import covered
from handlers.queue_given import moment, scope
from storage.queue import Scope, Taken
from storage.queue_statements import MOST_COUNTED

SHOWN = (Waits.NOTHING, Waits.PARKED, Waits.RETRY, Waits.PLANNED, Waits.MEETING, Waits.NUMBER)


def empty(product: Product, segment: Segment | None, desk: Desk) -> list[Part]:
    asked = scope(product, segment, desk)
    taken = desk.work.queue.taken(asked, desk.now)
    reasons = tuple(
        Row(words=reason)
        for reason in (*why(asked, taken, desk), *left_aside(product, segment, desk))
    )
    return [
        Text(title(product, segment)),
        *how_far(product, segment, desk),
        Rows(reasons) if reasons else Text(say("queue-nobody")),
        *earliest(asked, taken, product, desk),
        Buttons(tuple(offers(product, segment))),
    ]


def title(product: Product, segment: Segment | None) -> Phrase:
    if segment is None:
        return say("queue-empty", name=product.name)
    return say("queue-empty-segment", name=segment.name)


def how_far(product: Product, segment: Segment | None, desk: Desk) -> Iterator[Part]:
    """How many of those there are were called, where there are some."""
    found = desk.work.segments.figures_by_segment(product.id)
    several = desk.work.segments.of_product(product.id) if segment is None else [segment]
    known = [coverage(found.get(one.id, {}), one.population) for one in several]
    whole = Coverage(called=sum(one.called for one in known), of=sum(one.of for one in known))
    if whole.of:
        yield Text(covered(whole))


def why(asked: Scope, taken: Taken, desk: Desk) -> Iterator[Phrase]:
    """How many wait for what; counting stops at MOST_COUNTED of each lane."""
    found = desk.work.queue.waiting(asked)
    for waits in SHOWN:
        count = found[waits] - taken.waited_for.get(waits, 0)
        if count > 0:
            many = "yes" if found[waits] >= MOST_COUNTED else "no"
            yield Phrase(f"queue-waits-{waits.name.lower()}", {"count": count, "many": many})
    if taken.held:
        yield say("queue-waits-held", count=taken.held)
    if taken.resting:
        yield say("queue-waits-resting", count=taken.resting)


def left_aside(product: Product, segment: Segment | None, desk: Desk) -> Iterator[Phrase]:
    """Open, but in segments that are called only when they are named."""
    if segment is not None:
        return
    found = desk.work.segments.figures_by_segment(product.id)
    several = desk.work.segments.of_product(product.id)
    aside = [one.id for one in several if one.state is not SegmentState.ACTIVE]
    counts = [count for one in aside if (count := found.get(one, {}).get("open", 0)) > 0]
    if counts:
        yield say("queue-waits-aside", count=sum(counts), segments=len(counts))


def earliest(asked: Scope, taken: Taken, product: Product, desk: Desk) -> Iterator[Part]:
    """This afternoon, or the first day on which somebody can be called."""
    at = moment(product, desk)
    is_soon = taken.resting > 0 or desk.work.queue.is_due(asked, at, at.half.other)
    if is_soon and at.half is Half.MORNING:
        yield Text(say("queue-afternoon"))
        return
    day = desk.work.queue.first_day(asked, after=at.today)
    if is_soon:
        tomorrow = product.working_days(desk.holidays).after(at.today, 1)
        day = tomorrow if day is None else min(day, tomorrow)
    if day is not None:
        yield Text(say("queue-first-day", day=day))


def offers(product: Product, segment: Segment | None) -> Iterator[Button]:
    if segment is not None:
        yield next_one(None, product.id, say("queue-button-all"))
    yield Button(action="run", label=say("button-add"), value="add")
    yield Button(action="run", label=say("queue-button-parked"), value="list parked")
    yield Button(action="run", label=say("queue-button-stale"), value="list stale")

"""Every change of a prospect goes through here: score, silence, timeline and reminders kept in step."""

from dataclasses import dataclass, replace
from datetime import timedelta

from domain.attention import Situation, critical_on, wakes_on
from domain.call_queue import in_line
from domain.changes import differences
from domain.products import Product
from domain.prospects import Prospect
from domain.scoring import Score
from domain.stages import Stage
from domain.working_days import WorkingDays
from handlers.contractor_watch import watch_the_cell
from handlers.desk import Desk
from handlers.requests_followed import follow_requests
from handlers.scored import scored, unknown

NEXT_ACTION = "next-action"
CLOSED = "closed"
A_WHILE = timedelta(minutes=5)
"""How long a closing may be thought better of before what it makes useless is cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The prospect as kept, and the entry that can undo what was done."""

    prospect: Prospect
    entry: int


def record(
    now: Prospect,
    desk: Desk,
    *,
    was: Prospect,
    what: str,
    child: str | None = None,
    in_a_closed_product: bool = False,
) -> Recorded:
    """Keep a changed prospect. `child` names the row that came with it.

    `in_a_closed_product` is for what a person has a right to. Raises ChangedMeanwhile, ProductIsClosed.
    """
    find = desk.product_with if in_a_closed_product else desk.open_product
    product = find(now.product)
    kept = desk.work.prospects.save(up_to_date(now, desk, product), was=was)
    before, after = differences(was, kept)
    entry = desk.work.entries.add(
        prospect=kept.id,
        at=desk.now,
        by=desk.by,
        what=what,
        before=before,
        after=after,
        child=child,
    )
    plan_next_action(kept, desk, product)
    if (kept.queue_lane, kept.call_on) != (was.queue_lane, was.call_on):
        desk.work.queue.free(kept.id)
    watch_the_cell(was, kept, desk)
    if is_over(kept) and not is_over(was):
        desk.work.due.plan(CLOSED, kept.id, at=desk.now + A_WHILE)
    if kept.requests and counts_for_others(kept) != counts_for_others(was):
        follow_requests([kept.id], product, desk)
    return Recorded(prospect=kept, entry=entry)


def is_over(prospect: Prospect) -> bool:
    """Closed, or removed."""
    return not prospect.is_open or prospect.deleted_at is not None


def counts_for_others(prospect: Prospect) -> bool:
    """Whether a need that it asks for is asked for by somebody: not once declined, or removed."""
    return prospect.stage is not Stage.DECLINED and prospect.deleted_at is None


def begin(fresh: Prospect, desk: Desk, product: Product) -> Recorded:
    """Keep a new prospect. Its first score knows nothing of it yet."""
    days = product.working_days(desk.holidays)
    counted = unknown(product.portrait)
    kept = desk.work.prospects.add(with_score(fresh, counted, days))
    entry = desk.work.entries.add(
        prospect=kept.id, at=desk.now, by=desk.by, what="add", before={}, after={}
    )
    return Recorded(prospect=kept, entry=entry)


def up_to_date(prospect: Prospect, desk: Desk, product: Product) -> Prospect:
    """With its score, and the days on which its silence will be noticed."""
    counted = scored(prospect, desk)
    days = product.working_days(desk.holidays)
    return with_score(with_number(prospect, desk), counted, days)


def with_number(prospect: Prospect, desk: Desk) -> Prospect:
    """Called again once somebody there has a number that is not known to lead nowhere."""
    if not prospect.wrong_number:
        return prospect
    people = desk.work.contacts.of_prospect(prospect.id)
    return replace(prospect, wrong_number=not any(one.can_be_called for one in people))


def with_score(prospect: Prospect, counted: Score, days: WorkingDays) -> Prospect:
    """With that score, its place in the queue, and the days on which its silence will be noticed."""
    seen = situation(prospect, days)
    place = in_line(prospect, days)
    return replace(
        prospect,
        score=counted.total,
        cell=counted.cell,
        wakes_on=wakes_on(seen, days),
        critical_on=critical_on(seen, days),
        queue_lane=None if place is None else place.lane.code,
        call_on=None if place is None else place.on,
    )


def noticed(prospect: Prospect, days: WorkingDays) -> Prospect:
    """With the days on which its silence will be noticed, from the team's calendar."""
    seen = situation(prospect, days)
    return replace(prospect, wakes_on=wakes_on(seen, days), critical_on=critical_on(seen, days))


def situation(prospect: Prospect, days: WorkingDays) -> Situation:
    """What the clock looks at."""
    return Situation(
        stage=prospect.stage,
        last_event_on=days.day_of(prospect.last_event_at),
        next_action_on=prospect.next_action_on,
        retry_on=prospect.retry_on,
        parked_until=prospect.parked_until,
        snoozed_until=prospect.snoozed_until,
        meeting_ahead=prospect.meeting_at is not None,
    )


def plan_next_action(prospect: Prospect, desk: Desk, product: Product) -> None:
    """On its day, at the hour of the digest, the owner is told of a next action."""
    if prospect.next_action_on is None or prospect.owner is None or not prospect.is_open:
        desk.work.due.drop(NEXT_ACTION, prospect.id)
        return
    days = product.working_days(desk.holidays)
    at = days.at(prospect.next_action_on, product.digest_at)
    if at > desk.now:
        desk.work.due.plan(NEXT_ACTION, prospect.id, at=at)
    else:
        desk.work.due.drop(NEXT_ACTION, prospect.id)

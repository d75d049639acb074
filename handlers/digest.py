"""The morning's message to the team channel: when it goes out, and whom it names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from chat.port import Post, Say
from domain.attention import State, attention
from domain.digest import (
    AT_MOST,
    Line,
    Posting,
    WhySilent,
    asked_long_enough_before,
    compose,
    next_digest_at,
    rested_if_named_by,
    urgency,
    why_silent,
)
from domain.digest_post import DigestPost, PostedLine
from domain.products import Product
from domain.prospects import Prospect
from domain.working_days import WorkingDays
from handlers.alarms import plan_missing
from handlers.desk import Desk
from handlers.digest_card import digest_card
from handlers.digest_lines import KIND
from handlers.record import situation
from handlers.weekly import plan_if_missing
from storage.due import DueItem

DIGEST = "digest"
MIDNIGHT = time()


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestNow:
    """A digest at some moment: `lines` is all that is quiet, `shown` what the day's post names.

    `why_silent` None: it is posted then.
    """

    lines: Sequence[Line]
    shown: Sequence[PostedLine]
    hidden: int
    missing: int
    why_silent: WhySilent | None


def plan_digest(product: Product, desk: Desk) -> None:
    """Its next digest is at the next digest hour of a working day."""
    days = product.working_days(desk.holidays)
    desk.work.due.plan(DIGEST, product.id, at=next_digest_at(desk.now, product.digest_at, days))


def digest_due(item: DueItem, desk: Desk) -> list[Say]:
    """Post the day's digest, once, unless there is a reason to stay silent; plan the next."""
    product = desk.work.products.get(int(item.subject))
    plan_digest(product, desk)
    plan_missing(product, desk)
    plan_if_missing(product, desk)
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    post, prospects = composed(product, desk, today, days)
    # Whether the day has its digest already, the table's own key says.
    silent = silence(product, post, False, desk.now, days)
    if silent is not None or product.channel is None:
        return []
    if not desk.work.digests.post(post, at=desk.now):
        return []
    remember_named(post, desk)
    shown = digest_card(post, prospects)
    return [Post(to=product.channel, card=shown, kind=KIND, subject=post.subject)]


def remember_named(post: DigestPost, desk: Desk) -> None:
    for state in State:
        named = [line.prospect for line in post.lines if line.state is state]
        if named:
            desk.work.quiet.were_named(named, state=state, day=post.day)


def digest_now(product: Product, desk: Desk, at: datetime) -> DigestNow:
    """What the digest of that day says, or would say at that moment."""
    days = product.working_days(desk.holidays)
    today = days.day_of(at)
    already = desk.work.digests.of_day(product.id, today)
    post = already or composed(product, desk, today, days)[0]
    return DigestNow(
        lines=quiet_lines(product, desk, today, days),
        shown=post.lines,
        hidden=post.hidden,
        missing=post.missing if already else missing(product, desk, today, days),
        why_silent=silence(product, post, already is not None, at, days),
    )


def silence(
    product: Product, post: DigestPost, is_posted: bool, at: datetime, days: WorkingDays
) -> WhySilent | None:
    """Why nothing is posted at that moment; None when it is."""
    posting = Posting(
        hour=product.digest_at,
        nothing_due=not post.lines,
        last_posted_on=post.day if is_posted else None,
        is_open=product.is_open,
        has_channel=product.channel is not None,
    )
    return why_silent(posting, now=at, working_days=days)


def composed(
    product: Product, desk: Desk, today: date, days: WorkingDays
) -> tuple[DigestPost, Mapping[int, Prospect]]:
    """The day's post, the most urgent of those not named too recently; and these, by their ids."""
    named_by = rested_if_named_by(today, days)
    quiet = desk.work.quiet
    found = quiet.to_name(today, named_by=named_by, product=product.id, at_most=AT_MOST)
    due = len(found)
    if due == AT_MOST:
        due = quiet.count_to_name(today, named_by=named_by, product=product.id)
    prospects = {prospect.id: prospect for prospect in found}
    lines = (as_line(prospect, today, days) for prospect in found)
    shown = compose((line for line in lines if line is not None), today, days).shown
    post = DigestPost(
        product=product.id,
        day=today,
        lines=tuple(posted(line, prospects[line.prospect]) for line in shown),
        hidden=due - len(found),
        missing=missing(product, desk, today, days),
        resting=not shown and quiet.is_anybody(today, product=product.id),
    )
    return post, prospects


def missing(product: Product, desk: Desk, today: date, days: WorkingDays) -> int:
    """How many questionnaires have waited for a business day or more."""
    before = days.at(asked_long_enough_before(today, days), MIDNIGHT)
    return desk.work.questionnaires.unanswered(product=product.id, asked_before=before)


def quiet_lines(product: Product, desk: Desk, today: date, days: WorkingDays) -> Sequence[Line]:
    """All that need attention, the most urgent first, however recently they were named."""
    prospects = desk.work.search.needing_attention(today, product=product.id)
    lines = (as_line(prospect, today, days) for prospect in prospects)
    return sorted((line for line in lines if line is not None), key=urgency)


def as_line(prospect: Prospect, today: date, days: WorkingDays) -> Line | None:
    """Why it is named; None when it need not be."""
    found = attention(situation(prospect, days), today, days)
    if found is None:
        return None
    return Line(
        prospect=prospect.id,
        state=found.state,
        business_days=found.business_days,
        stage=prospect.stage,
        score=prospect.score,
        owner=None if prospect.owner is None else prospect.owner.id,
        named_on=prospect.named_on,
        named_state=None if prospect.named_state is None else State(prospect.named_state),
    )


def posted(line: Line, prospect: Prospect) -> PostedLine:
    return PostedLine(
        prospect=line.prospect,
        state=line.state,
        business_days=line.business_days,
        stage=line.stage,
        owner=line.owner,
        since=prospect.next_action_on if line.state is State.OVERDUE else None,
    )


DUE = {DIGEST: digest_due}

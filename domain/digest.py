"""The morning's message to the team: whom it names, when it is posted, why it may stay silent.

Source: docs/method.md, nudges.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from domain.attention import State
from domain.stages import Stage
from domain.working_days import ONE_DAY, WorkingDays

AT_MOST = 10
REST_BETWEEN = 3
"""Named on a business day, a prospect is named again from the third business day after it."""

MONDAY = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A prospect that needs attention. `owner` is a person's id; `named_*` tell the last post's."""

    prospect: int
    state: State
    business_days: int
    stage: Stage
    score: int | None = None
    owner: str | None = None
    named_on: date | None = None
    named_state: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What a post names, the most urgent first.

    `hidden` counts those due that found no room, `resting` those named too recently.
    """

    shown: tuple[Line, ...]
    hidden: int
    resting: int

    @property
    def is_empty(self) -> bool:
        return not self.shown


class Owned(Protocol):
    """Anything with the id of the person it belongs to."""

    @property
    def owner(self) -> str | None: ...


Some = TypeVar("Some", bound=Owned)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Generic[Some]):
    """One owner's lines; `owner` is None for those nobody has taken."""

    owner: str | None
    lines: tuple[Some, ...]


def compose(
    lines: Iterable[Line], today: date, working_days: WorkingDays, *, at_most: int = AT_MOST
) -> Digest:
    """Choose whom today's post names."""
    everyone = sorted(lines, key=urgency)
    due = [line for line in everyone if may_be_named(line, today, working_days)]
    return Digest(
        shown=tuple(due[:at_most]),
        hidden=max(len(due) - at_most, 0),
        resting=len(everyone) - len(due),
    )


def urgency(line: Line) -> tuple[bool, int, int, int, int]:
    """Sorts critical first, then the later stage, the higher score, the longer silence."""
    score = -1 if line.score is None else line.score
    critical = line.state == State.CRITICAL
    return (not critical, -line.stage.rank, -score, -line.business_days, line.prospect)


def may_be_named(line: Line, today: date, working_days: WorkingDays) -> bool:
    if line.named_on is None:
        return True
    if line.state == State.CRITICAL and line.named_state != State.CRITICAL:
        return True
    return working_days.between(line.named_on, today) >= REST_BETWEEN


def by_owner(lines: Iterable[Some]) -> tuple[Group[Some], ...]:
    """Those nobody has taken first, then each owner in the order of their most urgent line."""
    groups: dict[str | None, list[Some]] = {None: []}
    for line in lines:
        groups.setdefault(line.owner, []).append(line)
    return tuple(Group(owner=owner, lines=tuple(ones)) for owner, ones in groups.items() if ones)


class WhySilent(StrEnum):
    NOT_TIME = "not_time"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSED_DAY = "closed_day"
    NOTHING_DUE = "nothing_due"
    ALREADY_POSTED = "already_posted"
    PRODUCT_CLOSED = "product_closed"
    NO_CHANNEL = "no_channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A product's circumstances; `nothing_due`: nobody to name.

    Questionnaires that are missing are counted in a post, and are no reason for one: said every
    day to the whole team, they would be nagging.
    """

    hour: time
    nothing_due: bool
    last_posted_on: date | None = None
    is_open: bool = True
    has_channel: bool = True


def why_silent(posting: Posting, *, now: datetime, working_days: WorkingDays) -> WhySilent | None:
    """Return why no digest is posted now; None when one is.

    It is time from the hour of the digest until midnight. On a Monday the post is made even with
    nothing due, to say so.
    """
    today = working_days.day_of(now)
    day_off = working_days.why_closed(today)
    reasons = (
        None if posting.is_open else WhySilent.PRODUCT_CLOSED,
        None if posting.has_channel else WhySilent.NO_CHANNEL,
        WhySilent(day_off) if day_off else None,
        WhySilent.NOT_TIME if now < working_days.at(today, posting.hour) else None,
        WhySilent.ALREADY_POSTED if posting.last_posted_on == today else None,
        WhySilent.NOTHING_DUE if posting.nothing_due and today.weekday() != MONDAY else None,
    )
    return next((reason for reason in reasons if reason), None)


def next_digest_at(now: datetime, hour: time, working_days: WorkingDays) -> datetime:
    """The first digest hour of a working day that is later than now, in UTC."""
    day = working_days.next_working(working_days.day_of(now))
    moment = working_days.at(day, hour)
    return moment if moment > now else working_days.at(working_days.after(day, 1), hour)


def rested_if_named_by(today: date, working_days: WorkingDays) -> date:
    """The last day such that whoever a digest named then, or before, may be named today."""
    day = today
    while working_days.between(day, today) < REST_BETWEEN:
        day -= ONE_DAY
    return day


def asked_long_enough_before(today: date, working_days: WorkingDays) -> date:
    """A questionnaire asked before this day has waited for a business day or more."""
    day = today
    while not working_days.is_working(day):
        day -= ONE_DAY
    return day

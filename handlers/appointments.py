"""A meeting's way: booked, held, cancelled, taken back; the prospects it is with always follow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from chat.port import Say
from domain.changes import put_back, still
from domain.meeting_effect import after_meeting
from domain.meetings import Meeting, MeetingState
from domain.people import Person
from domain.prospects import Prospect
from domain.refusals import Refusal
from handlers import asking
from handlers.chosen import calendar_of, open_one
from handlers.desk import Desk
from handlers.record import Recorded, record

DUE = "meeting"
OLDEST = timedelta(days=30)
BOOKED, CANCELLED = "meet", "meet-cancel"
"""What the timeline calls it."""


class MeetingLongAgo(Refusal):
    """A meeting is recorded within a month. Details: at."""

    phrase = "refusal-meeting-long-ago"


class AlreadyBooked(Refusal):
    """This prospect has a meeting at this very time. Details: name, at."""

    phrase = "refusal-already-booked"


class DifferentProducts(Refusal):
    """A meeting is about one product."""

    phrase = "refusal-meeting-of-two-products"


class MeetingIsOver(Refusal):
    """Its end has passed: it took place. Details: at."""

    phrase = "refusal-meeting-is-over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    prospects: tuple[Prospect, ...]
    starts_at: datetime
    minutes: int
    attendees: tuple[Person, ...]

    @property
    def ends_at(self) -> datetime:
        """So many minutes later, also in the night in which the clocks change."""
        return self.starts_at.astimezone(UTC) + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked:
    """`recorded` has the prospects in their order; `says` are the questionnaires, when it is over."""

    meeting: Meeting
    recorded: tuple[Recorded, ...]
    says: tuple[Say, ...] = ()


def book(wanted: Appointment, desk: Desk) -> Booked:
    """Book a meeting to come, or record one that took place this last month. Raises Refusal."""
    check(wanted, desk)
    meeting = desk.work.meetings.add(
        product=wanted.prospects[0].product,
        starts_at=wanted.starts_at,
        ends_at=wanted.ends_at,
        by=desk.by,
        prospects=[prospect.id for prospect in wanted.prospects],
        attendees=wanted.attendees,
    )
    if meeting.ends_at <= desk.now:
        return hold(meeting, wanted.prospects, desk)
    desk.work.due.plan(DUE, meeting.id, at=meeting.ends_at)
    recorded = tuple(
        follow(prospect, desk, what=BOOKED, child=f"meeting:{meeting.id}")
        for prospect in wanted.prospects
    )
    return Booked(meeting=meeting, recorded=recorded)


def check(wanted: Appointment, desk: Desk) -> None:
    if len({prospect.product for prospect in wanted.prospects}) > 1:
        raise DifferentProducts(field="who")
    if wanted.ends_at < desk.now - OLDEST:
        raise MeetingLongAgo(at=wanted.starts_at, field="day")
    for prospect in wanted.prospects:
        open_one(prospect, desk, field="who")
        if any(one.starts_at == wanted.starts_at for one in standing(prospect, desk)):
            raise AlreadyBooked(name=prospect.name, at=wanted.starts_at, field="day")


def standing(prospect: Prospect, desk: Desk) -> Iterator[Meeting]:
    """The meetings with it that are planned or took place."""
    for meeting in desk.work.meetings.of_prospect(prospect.id):
        if meeting.state is not MeetingState.CANCELLED:
            yield meeting


def hold(meeting: Meeting, prospects: Sequence[Prospect], desk: Desk) -> Booked:
    """It took place: those met are met, and each attendee is asked about each of them."""
    desk.work.meetings.becomes(meeting.id, MeetingState.HELD)
    recorded = tuple(met(prospect, meeting, desk) for prospect in prospects)
    says = [
        said
        for one in recorded
        for person in meeting.attendees
        for said in asking.ask(meeting, one.prospect, person, desk)
    ]
    return Booked(meeting=meeting, recorded=recorded, says=tuple(says))


def met(prospect: Prospect, meeting: Meeting, desk: Desk) -> Recorded:
    held_on = calendar_of(prospect, desk).days.day_of(meeting.ends_at)
    after = after_meeting(prospect, meeting, held_on=held_on, next_end=nearest_end(prospect, desk))
    return record(after, desk, was=prospect, what="met", child=f"held:{meeting.id}")


def cancel(meeting: Meeting, desk: Desk) -> tuple[Recorded, ...]:
    """A planned meeting will not take place."""
    desk.work.meetings.becomes(meeting.id, MeetingState.CANCELLED)
    desk.work.due.drop(DUE, meeting.id)
    return tuple(
        follow(prospect, desk, what=CANCELLED, child=f"meeting-cancelled:{meeting.id}")
        for prospect in with_it(meeting, desk)
    )


def follow(prospect: Prospect, desk: Desk, *, what: str, child: str) -> Recorded:
    """The nearest planned meeting is another one now, or none."""
    now = replace(prospect, meeting_at=nearest_end(prospect, desk))
    return record(now, desk, was=prospect, what=what, child=child)


def nearest_end(prospect: Prospect, desk: Desk) -> datetime | None:
    planned = desk.work.meetings.of_prospect(prospect.id, state=MeetingState.PLANNED)
    return min((meeting.ends_at for meeting in planned), default=None)


def with_it(meeting: Meeting, desk: Desk) -> tuple[Prospect, ...]:
    """The prospects of a meeting that were not removed."""
    found = desk.work.prospects.several(meeting.prospects)
    there = (found[prospect] for prospect in meeting.prospects if prospect in found)
    return tuple(prospect for prospect in there if prospect.deleted_at is None)


def take_back(meeting: Meeting, desk: Desk, *, child: str, but: int) -> list[Say]:
    """Undo a booking, or a meeting recorded as held, for all its prospects.

    `child` is what their entries name, `but` the prospect whose entry is undone already. The
    questionnaires that followed are cancelled.
    """
    desk.work.meetings.becomes(meeting.id, MeetingState.CANCELLED)
    desk.work.due.drop(DUE, meeting.id)
    for prospect in with_it(meeting, desk):
        if prospect.id != but:
            before_it(prospect, desk, child)
    return [
        asking.cancelled(asked, desk.work.prospects.get(asked.prospect), desk)
        for asked in desk.work.questionnaires.after_meeting(meeting.id)
    ]


def before_it(prospect: Prospect, desk: Desk, child: str) -> None:
    """As it was before the meeting, or as near to it as what happened since allows."""
    for entry in desk.work.entries.of_child(prospect.id, child):
        as_it_was = still(prospect, entry.after)
        back = put_back(prospect, entry.before) if as_it_was else prospect
        back = replace(back, meeting_at=nearest_end(prospect, desk))
        prospect = record(back, desk, was=prospect, what="undo", child=child).prospect
        desk.work.entries.undo(entry.id, at=desk.now)


def bring_back(meeting: Meeting, desk: Desk, *, but: int) -> None:
    """Undo a cancellation, for all its prospects `but` the one whose entry is undone already."""
    desk.work.meetings.becomes(meeting.id, MeetingState.PLANNED)
    desk.work.due.plan(DUE, meeting.id, at=meeting.ends_at)
    for prospect in with_it(meeting, desk):
        if prospect.id != but:
            follow(prospect, desk, what="undo", child=f"meeting:{meeting.id}")

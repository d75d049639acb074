"""At which meeting a prospect asked: the latest one, when no call came after it, unless somebody says."""

from collections.abc import Sequence
from datetime import date

from domain import vocabulary
from domain.meetings import Meeting, MeetingState
from domain.prospects import Prospect
from domain.refusals import Refusal
from handlers.chosen import calendar_of
from handlers.days import day
from handlers.desk import Desk


class NoMeetingThatDay(Refusal):
    """No meeting with the prospect had begun on that day. Details: name, day."""

    phrase = "refusal-no-meeting-that-day"


def begun(prospect: Prospect, desk: Desk) -> Sequence[Meeting]:
    """Its meetings that have begun, in the order of their dates."""
    return [
        meeting
        for meeting in desk.work.meetings.of_prospect(prospect.id)
        if meeting.state is not MeetingState.CANCELLED and meeting.starts_at <= desk.now
    ]


def latest(prospect: Prospect, desk: Desk) -> Meeting | None:
    """The meeting that was the latest conversation; None when that was a call, or there was none."""
    meetings = begun(prospect, desk)
    if not meetings:
        return None
    calls = desk.work.calls.of_prospect(prospect.id)
    called = [call.at for call in calls if call.outcome.reached and call.at <= desk.now]
    came_after = called and max(called) > meetings[-1].starts_at
    return None if came_after else meetings[-1]


def meeting_said(typed: str, prospect: Prospect, desk: Desk) -> Meeting | None:
    """The meeting of a day, none for "no"; the latest when nothing is said. Raises NoMeetingThatDay."""
    if not typed:
        return latest(prospect, desk)
    if vocabulary.yes_or_no(typed) == "no":
        return None
    calendar = calendar_of(prospect, desk)
    return on_day(day(typed, desk.now, calendar.product.zone, past=True), prospect, desk)


def on_day(wanted: date, prospect: Prospect, desk: Desk) -> Meeting:
    days = calendar_of(prospect, desk).days
    found = [one for one in begun(prospect, desk) if days.day_of(one.starts_at) == wanted]
    if not found:
        raise NoMeetingThatDay(name=prospect.name, day=wanted, field="meeting")
    return found[-1]

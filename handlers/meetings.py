"""/prospect meet WHO when:"2026-01-12 14:00" for:60 with:@alice: meetings, and what their end brings."""

from collections.abc import Sequence

from chat.cards import Button, Row, Rows, Text, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.meetings import Meeting, MeetingState
from domain.people import Person
from domain.positional import day_at_start, joined
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal, StaleButton
from domain.values import minutes
from domain.vocabulary import flag
from domain.wording import say
from handlers import days
from handlers.access import OF_MEMBERS
from handlers.appointments import (
    CANCELLED,
    Appointment,
    Booked,
    MeetingIsOver,
    book,
    cancel,
    follow,
    hold,
    with_it,
)
from handlers.chosen import calendar_of, open_one, referred
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.keys import only
from handlers.meeting_form import FORM, USUAL_MINUTES, USUAL_TIME, meeting_form, wanted
from handlers.pressed import number
from handlers.prospect_card import confirmed
from handlers.teammates import teammates
from handlers.who import who
from storage.due import DueItem


class NoMeetingPlanned(Refusal):
    """There is nothing to cancel. Details: name."""

    phrase = "refusal-no-meeting-planned"


class MeetingIsCancelled(Refusal):
    """Somebody cancelled it already. Details: at."""

    phrase = "refusal-meeting-is-cancelled"


class WordsLeftOver(Refusal):
    """Words that name no prospect and no day. Details: typed."""

    phrase = "refusal-meeting-words-left"


def command(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "when", "on", "for", "with")
    prospects, rest = everyone(line, desk)
    if cancels(rest):
        return cancelled(prospects[0], desk)
    when = line.keys.get("when") or line.keys.get("on") or day_said(rest)
    if not (prospects and when):
        desk.open_product(prospects[0].product if prospects else None)
        form = meeting_form(prospects, desk, minutes=length(line), attendees=people(line, desk))
        return [Open(form=form)]
    zone = calendar_of(prospects[0], desk).product.zone
    appointment = Appointment(
        prospects=prospects,
        starts_at=days.moment(when, desk.now, zone, USUAL_TIME),
        minutes=length(line),
        attendees=people(line, desk) or (desk.by,),
    )
    return told(book(appointment, desk), desk)


def everyone(line: CommandLine, desk: Desk) -> tuple[tuple[Prospect, ...], tuple[Token, ...]]:
    """Each prospect named, and the words after the last one: a day, or that it is cancelled."""
    found: dict[int, Prospect] = {}
    rest = line.positional
    while rest and not (found and (cancels(rest) or day_at_start(rest))):
        prospect, rest = who(rest, desk, line=line.text)
        found[prospect.id] = prospect
    return tuple(found.values()), rest


def cancels(rest: Sequence[Token]) -> bool:
    return len(rest) == 1 and flag(rest[0].text) == "cancel"


def day_said(rest: Sequence[Token]) -> str:
    """The day written after the names. Raises WordsLeftOver for what follows it."""
    said = day_at_start(rest)
    if said is None:
        return ""
    day, count = said
    if rest[count:]:
        raise WordsLeftOver(typed=joined(rest[count:]))
    return day


def length(line: CommandLine) -> int:
    said = line.keys.get("for")
    return minutes(said) if said else USUAL_MINUTES


def people(line: CommandLine, desk: Desk) -> tuple[Person, ...]:
    said = line.keys.get("with")
    return teammates(said, desk, field="with") if said else ()


def told(booked: Booked, desk: Desk) -> list[Say]:
    """What was booked or recorded, and the questionnaires when it is over."""
    meeting = booked.meeting
    is_over = booked.meeting.ends_at <= desk.now
    words = say(
        "meeting-recorded" if is_over else "meeting-booked",
        names=tuple(one.prospect.name for one in booked.recorded),
        at=meeting.starts_at,
        minutes=round((meeting.ends_at - meeting.starts_at).total_seconds() / 60),
        people=meeting.attendees,
    )
    seen_to = (one for each in booked.recorded for one in happened(each, desk, did="booked"))
    return [confirmed(booked.recorded[0], desk, words), *booked.says, *seen_to]


def cancelled(prospect: Prospect, desk: Desk) -> list[Say]:
    """Cancel the meeting planned with it; of several, the person says which."""
    planned = desk.work.meetings.of_prospect(prospect.id, state=MeetingState.PLANNED)
    ahead = [meeting for meeting in planned if meeting.ends_at > desk.now]
    if not planned:
        raise NoMeetingPlanned(name=prospect.name)
    if not ahead:
        raise MeetingIsOver(at=planned[-1].starts_at)
    if len(ahead) > 1:
        return [which(prospect, ahead)]
    return called_off(ahead[0], desk)


def which(prospect: Prospect, meetings: Sequence[Meeting]) -> Reply:
    rows = tuple(
        Row(
            words=say("meeting-planned", at=meeting.starts_at),
            act=Button(
                action="meet-cancel",
                label=say("button-cancel-meeting"),
                value=str(meeting.id),
                spoken=say("button-cancel-meeting-spoken", at=meeting.starts_at),
            ),
        )
        for meeting in meetings
    )
    return Reply(card=card(Text(say("meeting-which", name=prospect.name)), Rows(rows)))


def called_off(meeting: Meeting, desk: Desk, *, replaces: bool = False) -> list[Say]:
    recorded = cancel(meeting, desk)
    names = tuple(one.prospect.name for one in recorded)
    words = say("meeting-cancelled", names=names, at=meeting.starts_at)
    return [confirmed(recorded[0], desk, words, replaces=replaces)]


def press(pressed: Press, desk: Desk) -> list[Say]:
    """A button under a prospect: the form, with it chosen."""
    return [Open(form=meeting_form((open_one(referred(pressed.value, desk), desk),), desk))]


def press_cancel(pressed: Press, desk: Desk) -> list[Say]:
    """A button under a planned meeting, which may not be planned any more."""
    found = desk.work.meetings.find(number(pressed.value))
    if found is None or not with_it(found, desk):
        raise StaleButton
    if found.state is MeetingState.CANCELLED:
        raise MeetingIsCancelled(at=found.starts_at)
    if found.ends_at <= desk.now:
        raise MeetingIsOver(at=found.starts_at)
    return called_off(found, desk, replaces=True)


def submitted(form: Submitted, desk: Desk) -> list[Say]:
    return told(book(wanted(form, desk), desk), desk)


def over(item: DueItem, desk: Desk) -> list[Say]:
    """The end of a planned meeting: it took place, with those who are still open."""
    meeting = desk.work.meetings.find(int(item.subject))
    if meeting is None or meeting.state is not MeetingState.PLANNED:
        return []
    there = with_it(meeting, desk)
    still_open = [prospect for prospect in there if prospect.is_open]
    if not still_open:
        cancel(meeting, desk)
        return []
    says = hold(meeting, still_open, desk).says
    for prospect in there:
        if not prospect.is_open:
            follow(prospect, desk, what=CANCELLED, child=f"meeting-cancelled:{meeting.id}")
    return list(says)


ACCESS = OF_MEMBERS
COMMANDS = {"meet": command}
PRESSES = {"meet": press, "meet-cancel": press_cancel}
FORMS = {FORM: submitted}
DUE = {"meeting": over}

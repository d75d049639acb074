"""What came with something that is undone: its answers, note or meeting are set aside too."""

from dataclasses import replace

from chat.port import Say
from domain.meetings import MeetingState, Questionnaire, QuestionnaireState
from domain.prospects import Prospect
from domain.refusals import Refusal
from handlers import asking
from handlers.appointments import MeetingIsOver, bring_back, take_back
from handlers.asked_around import told_again, withdrawn
from handlers.desk import Desk
from handlers.need_asked import stands
from handlers.need_asked import take_back as take_back_requests
from handlers.parted import is_back, taken_apart
from handlers.privacy import kept_out
from handlers.requests_followed import follow_requests
from handlers.saying_no import undone


class ChangedSince(Refusal):
    """Something else was done to the prospect since. Details: name."""

    phrase = "refusal-undo-changed-since"


def answers(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """The answers count no more; a questionnaire they had finished waits again."""
    people = desk.work.answers.remove([int(one) for one in ids.split(",")], at=desk.now)
    return [
        as_it_is_now(asked, prospect, desk)
        for asked in desk.work.questionnaires.of_prospect(prospect.id)
        if asked.person.id in people and asked.state is not QuestionnaireState.CANCELLED
    ]


def as_it_is_now(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Say:
    if asked.state is QuestionnaireState.DONE and not asking.so_far(asked, desk).answered:
        asked = replace(asked, state=QuestionnaireState.WAITING, step=None, finished_at=None)
        desk.work.questionnaires.save(asked)
        asking.remind(asked, prospect, desk, after=asking.FIRST_REMINDER)
    return asking.shown(asked, prospect, desk)


def call(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """A number that it found to lead nowhere may work again."""
    kept_out.unheard(int(ids), desk)
    desk.work.calls.remove(int(ids), at=desk.now)
    desk.work.contacts.may_work(prospect.id, since=int(ids))
    return []


def contact(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """The one written down is set aside, the one it replaced comes back ("13,12": 13 replaced 12)."""
    added, _, replaced = ids.partition(",")
    if added:
        desk.work.contacts.remove(int(added), at=desk.now)
    if replaced:
        desk.work.contacts.remove(int(replaced), at=None)
    return []


def note(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    desk.work.notes.remove(int(ids), at=desk.now)
    return []


def introduction(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """And the note that went with it ("12,40"); the question in the channel forgets its answer."""
    introduced, _, noted = ids.partition(",")
    desk.work.introductions.remove(int(introduced), at=desk.now)
    if noted:
        desk.work.notes.remove(int(noted), at=desk.now)
    return told_again(prospect, desk)


def question(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    return withdrawn(prospect, desk)


def requested(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """What they asked for is asked no more, and others may be alone with it. Raises ChangedSince."""
    if not stands(ids, desk):
        raise ChangedSince(name=prospect.name)
    take_back_requests(ids, desk)
    follow_requests([prospect.id], desk.product_with(prospect.product), desk)
    return []


def booked(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """Raises MeetingIsOver: what was booked has taken place since."""
    meeting = desk.work.meetings.get(int(ids))
    if meeting.state is MeetingState.HELD:
        raise MeetingIsOver(at=meeting.starts_at)
    return take_back(meeting, desk, child=f"meeting:{ids}", but=prospect.id)


def held(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    meeting = desk.work.meetings.get(int(ids))
    return take_back(meeting, desk, child=f"held:{ids}", but=prospect.id)


def called_off(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    bring_back(desk.work.meetings.get(int(ids)), desk, but=prospect.id)
    return []


SET_ASIDE = {
    "answers": answers,
    "call": call,
    "contact": contact,
    "declined": undone,
    "note": note,
    "request": requested,
    "introduction": introduction,
    "ask-around": question,
    "meeting": booked,
    "held": held,
    "merge": taken_apart,
    "meeting-cancelled": called_off,
}
"""By the kind of what an entry names ("answers:12,13")."""


def set_aside(child: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """Set aside what an entry of this prospect names; call it before the prospect is recorded."""
    kind, _, ids = child.partition(":")
    return SET_ASIDE[kind](ids, prospect, desk) if kind in SET_ASIDE else []


BROUGHT_BACK = {"merge": is_back}
"""What of it has to wait until the prospect is recorded as it was."""


def brought_back(child: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """The rest, once the prospect is recorded."""
    kind, _, ids = child.partition(":")
    return BROUGHT_BACK[kind](ids, prospect, desk) if kind in BROUGHT_BACK else []

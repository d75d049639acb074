"""Taking back what was just done, by whoever did it."""

from dataclasses import replace
from datetime import timedelta

from chat.cards import Text, card
from chat.port import Press, Reply, Say
from domain.changes import put_back, still
from domain.prospects import Prospect
from domain.refusals import Refusal, StaleButton
from domain.timeline import Entry
from domain.wording import say
from handlers.desk import Desk
from handlers.digest_lines import taken_back
from handlers.pressed import number
from handlers.prospect_card import prospect_card
from handlers.record import NEXT_ACTION, record
from handlers.set_aside import set_aside

FOR_HOURS = 24
ADDED = "add"
UNDONE = "undo"
LATEST = 50


class NotYours(Refusal):
    """Whoever did it, or an administrator, undoes it. Details: person."""

    phrase = "refusal-undo-not-yours"


class TooLateToUndo(Refusal):
    """Details: hours."""

    phrase = "refusal-undo-too-late"


class ChangedSince(Refusal):
    """Something else was done to the prospect since. Details: name."""

    phrase = "refusal-undo-changed-since"


def undo(press: Press, desk: Desk) -> list[Say]:
    """The button "Undo"; its value is an entry of the timeline. A second click changes nothing."""
    entry = desk.work.entries.get(number(press.value))
    if entry is None:
        raise StaleButton
    replaces = press.message is not None
    if entry.undone_at is not None:
        return [Reply(card=card(Text(say("undo-already"))), replaces=replaces)]
    prospect = desk.work.prospects.get(entry.prospect)
    may_undo(entry, prospect, desk)
    follow = set_aside(entry.child, prospect, desk) if entry.child else []
    prospect = desk.work.prospects.get(entry.prospect)
    kept = record(before(entry, prospect, desk), desk, was=prospect, what=UNDONE).prospect
    desk.work.entries.undo(entry.id, at=desk.now)
    return [
        told(kept, desk, replaces=replaces),
        *follow,
        *taken_back(kept, entry.id, desk),
    ]


def may_undo(entry: Entry, prospect: Prospect, desk: Desk) -> None:
    """Raise NotYours, TooLateToUndo or ChangedSince."""
    if entry.what == UNDONE or prospect.deleted_at is not None:
        raise StaleButton
    if entry.by != desk.by and not desk.me.is_administrator:
        raise NotYours(person=entry.by)
    if desk.now - entry.at > timedelta(hours=FOR_HOURS):
        raise TooLateToUndo(hours=FOR_HOURS)
    if not still(prospect, entry.after) or (entry.what == ADDED and has_a_history(entry, desk)):
        raise ChangedSince(name=prospect.name)


def has_a_history(entry: Entry, desk: Desk) -> bool:
    """Whether anything was done since that still stands."""
    later = desk.work.entries.of_prospect(entry.prospect, at_most=LATEST)
    return any(one.id > entry.id and one.undone_at is None and one.what != UNDONE for one in later)


def before(entry: Entry, prospect: Prospect, desk: Desk) -> Prospect:
    """The prospect as it was; a new one is set aside."""
    if entry.what != ADDED:
        return put_back(prospect, entry.before)
    return replace(prospect, deleted_at=desk.now, next_action="", next_action_on=None)


def told(prospect: Prospect, desk: Desk, *, replaces: bool) -> Reply:
    if prospect.deleted_at is not None:
        desk.work.due.drop(NEXT_ACTION, prospect.id)
        gone = say("undo-removed", name=prospect.name, reference=prospect.reference)
        return Reply(card=card(Text(gone)), replaces=replaces)
    return Reply(card=prospect_card(prospect, desk, says=say("undo-noted")), replaces=replaces)


PRESSES = {"undo": undo}

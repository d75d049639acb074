"""Taking back what was just done, by whoever did it."""

from dataclasses import replace
from datetime import timedelta

from chat.cards import Button, Text, card
from chat.port import Press, Reply, Say
from domain.changes import put_back, still
from domain.command_line import CommandLine
from domain.prospects import Prospect
from domain.refusals import Refusal, StaleButton
from domain.timeline import FOR_GOOD, MERGED, MERGED_AWAY, UNDOABLE_FOR, UNDONE, Entry
from domain.wording import say
from handlers.access import OF_ITS_AUTHOR, only_by
from handlers.desk import Desk
from handlers.digest_lines import taken_back
from handlers.keys import only
from handlers.no_in_channel import stands_again_in_channel
from handlers.offers import Offer
from handlers.parted import refuse_name_taken
from handlers.pressed import number
from handlers.prospect_card import prospect_card
from handlers.record import NEXT_ACTION, record
from handlers.removing import REMOVED, stays_removed
from handlers.set_aside import ChangedSince, brought_back, set_aside
from handlers.who import who

FOR_HOURS = int(UNDOABLE_FOR / timedelta(hours=1))
ADDED = "add"
IMPORTED = "import"
LATEST = 50


class TooLateToUndo(Refusal):
    """Details: hours."""

    phrase = "refusal-undo-too-late"


class NothingToUndo(Refusal):
    """Details: hours."""

    phrase = "refusal-nothing-to-undo"


class IsForGood(Refusal):
    """Somebody was erased: it is not undone, and nothing before it is undone in its place."""

    phrase = "refusal-for-good"


class WasImported(Offer):
    """A line of a list: it goes with the whole import, or by hand."""

    phrase = "refusal-undo-imported"


class CameWithPivot(Offer):
    """It was parked with all those of its segment: they come back together, or by hand."""

    phrase = "refusal-undo-pivot"


def undo(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect undo: what they did last; with a prospect, what was done last with it."""
    only(line)
    since = desk.now - timedelta(hours=FOR_HOURS)
    if line.is_empty:
        entry = desk.work.entries.last_of(desk.by, since=since)
    else:
        entry = desk.work.entries.last_with(
            who(line.positional, desk, line=line.text)[0].id, since=since
        )
    if entry is None:
        raise NothingToUndo(hours=FOR_HOURS)
    refuse_a_part(entry, desk)
    if entry.what in FOR_GOOD:
        raise IsForGood
    return undone(entry, desk, replaces=False)


def refuse_a_part(entry: Entry, desk: Desk) -> None:
    """Raise WasImported or CameWithPivot for what was done to many at once, who stay together."""
    kind, _, pivot = (entry.child or "").partition(":")
    if kind == "pivot":
        raise CameWithPivot(Button(action="pivot-undo", label=say("button-undo"), value=pivot))
    if entry.what == IMPORTED:
        raise WasImported
    if entry.what == ADDED:
        number = desk.work.prospects.get(entry.prospect).number
        job = desk.work.imports.of_number(number)
        if job is not None:
            whole = say("button-undo-import")
            raise WasImported(Button(action="import-undo", label=whole, value=str(job)))


def pressed(press: Press, desk: Desk) -> list[Say]:
    """The button "Undo"; its value is an entry of the timeline. A second click changes nothing."""
    entry = desk.work.entries.get(number(press.value))
    if entry is None:
        raise StaleButton
    replaces = press.message is not None
    if entry.undone_at is not None:
        return [Reply(card=card(Text(say("undo-already"))), replaces=replaces)]
    return undone(entry, desk, replaces=replaces)


def undone(entry: Entry, desk: Desk, *, replaces: bool) -> list[Say]:
    """Raises NotYours, TooLateToUndo, ChangedSince."""
    prospect = desk.work.prospects.get(entry.prospect)
    may_undo(entry, prospect, desk)
    follow = set_aside(entry.child, prospect, desk) if entry.child else []
    prospect = desk.work.prospects.get(entry.prospect)
    kept = record(before(entry, prospect, desk), desk, was=prospect, what=UNDONE).prospect
    desk.work.entries.undo(entry.id, at=desk.now)
    if entry.child:
        follow += brought_back(entry.child, kept, desk)
    return [
        told(kept, desk, replaces=replaces),
        *follow,
        *stands_again_in_channel(prospect, kept, desk),
        *taken_back(kept, entry.id, desk),
    ]


def may_undo(entry: Entry, prospect: Prospect, desk: Desk) -> None:
    """Raise NotYours, TooLateToUndo or ChangedSince."""
    if entry.what in {UNDONE, MERGED_AWAY, *FOR_GOOD} or (
        prospect.deleted_at is not None and entry.what != REMOVED
    ):
        raise StaleButton
    only_by(entry.by, desk)
    if desk.now - entry.at > timedelta(hours=FOR_HOURS):
        raise TooLateToUndo(hours=FOR_HOURS)
    if not still(prospect, entry.after) or has_grown(entry, desk):
        raise ChangedSince(name=prospect.name)
    if entry.what == MERGED:
        refuse_name_taken(entry, desk)
    if entry.what == REMOVED or "name" in entry.before:
        stays_removed(put_back(prospect, entry.before), desk, beside=prospect.id)


def has_grown(entry: Entry, desk: Desk) -> bool:
    """Whether what would be undone carries more than it did: a new one, or one merged, has a history."""
    if entry.what in {ADDED, MERGED}:
        return has_a_history(entry, desk)
    merge = desk.work.entries.latest(entry.prospect, MERGED)
    return merge is not None and merge.id > entry.id


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


ACCESS = OF_ITS_AUTHOR
COMMANDS = {"undo": undo}
PRESSES = {"undo": pressed}

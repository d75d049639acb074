"""A merge that is undone: the two are two again, each with what was its own."""

from datetime import datetime
from typing import Final

from chat.port import Say
from domain.changes import put_back
from domain.prospects import Prospect
from domain.refusals import StaleButton
from domain.timeline import UNDONE, Entry
from handlers.asked_around import subject_of, told_again
from handlers.desk import Desk
from handlers.digest_lines import taken_back
from handlers.merged_questionnaires import asked_again, shown_of
from handlers.record import record
from handlers.removing import stays_removed
from handlers.requests_followed import follow_requests
from storage.merging import Merge

KIND: Final = "merge"


def merge_of(entry: Entry, desk: Desk) -> Merge:
    """Raises StaleButton."""
    assert entry.child is not None, "a merge names what moved"
    merge = desk.work.merging.get(int(entry.child.partition(":")[2]))
    if merge is None or merge.gone is None:
        raise StaleButton
    return merge


def refuse_name_taken(entry: Entry, desk: Desk) -> None:
    """Raises NameTaken where another one is called like the one that would come back."""
    merge = merge_of(entry, desk)
    assert merge.gone is not None, "looked at above"
    stays_removed(desk.work.prospects.get(merge.gone), desk, beside=merge.kept)


def taken_apart(ids: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """The rows are where they were; whose they are is recorded after the one that stays (`is_back`)."""
    merge = desk.work.merging.get(int(ids))
    if merge is None or merge.gone is None:
        raise StaleButton
    moved = merge.moved
    desk.work.merging.move_back(merge)
    desk.work.merged_contacts.part(moved)
    asked_again(moved["asked"], desk)
    due_again(merge, desk)
    if moved["around"]:
        gone = desk.work.prospects.get(merge.gone)
        desk.work.messages.becomes(subject_of(prospect), now=subject_of(gone))
    product = desk.product_with(prospect.product)
    follow_requests([merge.kept, merge.gone], product, desk)
    return []


def due_again(merge: Merge, desk: Desk) -> None:
    """What was still to come about the one that comes back."""
    assert merge.gone is not None, "looked at by whoever calls"
    for kind, (planned, was_new) in merge.moved["due"].items():
        if was_new:
            desk.work.due.drop(kind, merge.kept)
        at = datetime.fromisoformat(planned)
        if at > desk.now:
            desk.work.due.plan(kind, merge.gone, at=at)


def is_back(ids: str, kept: Prospect, desk: Desk) -> list[Say]:
    """The other one stands again, as it was."""
    merge = desk.work.merging.get(int(ids))
    assert merge is not None, "it was taken apart just before"
    assert merge.gone is not None, "it was taken apart just before"
    desk.work.merging.undone(merge.id, at=desk.now)
    gone = desk.work.prospects.get(merge.gone)
    away = desk.work.entries.get(merge.moved["away"])
    assert away is not None, "it moved back just before"
    back = record(put_back(gone, away.before), desk, was=gone, what=UNDONE).prospect
    desk.work.entries.undo(away.id, at=desk.now)
    return [
        *shown_of(kept, desk),
        *shown_of(back, desk),
        *told_again(kept, desk),
        *told_again(back, desk),
        *taken_back(back, away.id, desk),
    ]

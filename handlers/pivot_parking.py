"""Whom a pivot sets aside, and whom it brings back when it is undone: some at a time, nobody else."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from chat.port import Say
from domain import stage_moves
from domain.changes import put_back, still
from domain.pivots import Pivot, is_to_be_parked
from domain.prospects import Prospect
from handlers.desk import Desk
from handlers.record import record
from storage.due import DueItem
from storage.pivots import Parked

PARK: Final = "pivot"
UNPARK: Final = "pivot-undo"
TOGETHER: Final = 500
"""Prospects in the transaction that answers; more than these are asked about."""
LATER: Final = 100
"""In each of those that follow, so that nobody waits for all of them."""
ARROW: Final = "→"


def park_lot(pivot: Pivot, after: int, desk: Desk, *, most: int = TOGETHER) -> Pivot:
    """Park some more of the segment that is left; what is left after them is due at once."""
    found = desk.work.prospects.open_of_segment_after(after, segment=pivot.leaves, at_most=most + 1)
    lot = found[:most]
    parked = [parked_by(pivot, one, desk) for one in lot if is_to_be_parked(one, pivot.park_until)]
    desk.work.pivots.parks(pivot.id, parked)
    kept = replace(pivot, parked=pivot.parked + len(parked))
    desk.work.pivots.save(kept)
    if len(found) > most:
        desk.work.due.plan(PARK, f"{pivot.id}:{lot[-1].id}", at=desk.now)
    return kept


def parked_by(pivot: Pivot, prospect: Prospect, desk: Desk) -> Parked:
    """Its reason is where one goes instead."""
    aside = stage_moves.parked(prospect, pivot.park_until, f"{ARROW} {pivot.to_name}")
    recorded = record(aside, desk, was=prospect, what="park", child=f"pivot:{pivot.id}")
    return prospect.id, recorded.entry


def park_due(item: DueItem, desk: Desk) -> list[Say]:
    pivot, after = of_subject(item.subject, desk)
    if pivot is not None and pivot.undone_at is None:
        park_lot(pivot, after, desk, most=LATER)
    return []


def unpark_lot(pivot: Pivot, after: int, desk: Desk, *, most: int = TOGETHER) -> int:
    """Bring some more of them back; the rest is due at once. Return how many came back.

    Whoever was parked anew, called or closed since is left as they are.
    """
    found = desk.work.pivots.parked_after(after, pivot=pivot.id, at_most=most + 1)
    lot = found[:most]
    back = brought_back(lot, desk)
    if len(found) > most:
        desk.work.due.plan(UNPARK, f"{pivot.id}:{lot[-1][0]}", at=desk.now)
    return back


def brought_back(lot: Sequence[Parked], desk: Desk) -> int:
    prospects = desk.work.prospects.several([prospect for prospect, _ in lot])
    back = 0
    for prospect, entry_id in lot:
        entry, now = desk.work.entries.get(entry_id), prospects[prospect]
        if entry is None or entry.undone_at is not None or now.deleted_at is not None:
            continue
        if still(now, entry.after):
            record(put_back(now, entry.before), desk, was=now, what="undo")
            desk.work.entries.undo(entry.id, at=desk.now)
            back += 1
    return back


def unpark_due(item: DueItem, desk: Desk) -> list[Say]:
    pivot, after = of_subject(item.subject, desk)
    if pivot is not None:
        unpark_lot(pivot, after, desk, most=LATER)
    return []


def of_subject(subject: str, desk: Desk) -> tuple[Pivot | None, int]:
    pivot, _, after = subject.partition(":")
    return desk.work.pivots.get(int(pivot)), int(after)

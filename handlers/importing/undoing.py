"""An import taken back, one lot after the other: what somebody changed since is left alone."""

from dataclasses import dataclass, replace

from domain.refusals import Refusal
from domain.timeline import UNDONE
from handlers.desk import Desk
from handlers.record import NEXT_ACTION, record
from handlers.set_aside import set_aside
from handlers.undo import before, may_undo
from storage.imports import Import, Lot


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """How many were removed, how many put back as they were, how many left as somebody changed them."""

    removed: int
    put_back: int
    left: int


def undo_lot(lot: Lot, job: Import, desk: Desk) -> TakenBack:
    desk.open_product(job.product)
    undone = [undo_entry(entry, desk) for entry in reversed(lot.entries)]
    changed = {prospect for prospect, is_undone in undone if not is_undone}
    put_back = len({prospect for prospect, is_undone in undone if is_undone} - changed)
    removed, left = undo_new(lot, desk)
    desk.work.imports.undone(lot.id, at=desk.now)
    return TakenBack(removed=removed, put_back=put_back, left=left + len(changed))


def undo_new(lot: Lot, desk: Desk) -> tuple[int, int]:
    """How many of those it made were removed, and how many left alone."""
    if lot.numbers is None:
        return 0, 0
    standing = desk.work.bulk.standing(lot.numbers)
    touched = desk.work.bulk.touched([one.id for one in standing])
    alone = [one for one in standing if one.id not in touched]
    desk.work.bulk.remove(alone, by=desk.by, at=desk.now)
    for one in alone:
        if one.next_action_on is not None:
            desk.work.due.drop(NEXT_ACTION, one.id)
    return len(alone), len(touched)


def undo_entry(number: int, desk: Desk) -> tuple[int, bool]:
    """Whose it is, and whether it was undone: not when something else was done to them since."""
    entry = desk.work.entries.get(number)
    if entry is None or entry.undone_at is not None:
        return 0 if entry is None else entry.prospect, entry is None
    prospect = desk.work.prospects.get(entry.prospect)
    try:
        may_undo(entry, prospect, desk)
    except Refusal:
        return entry.prospect, False
    if entry.child:
        set_aside(entry.child, prospect, desk)
    prospect = desk.work.prospects.get(entry.prospect)
    record(before(entry, prospect, desk), desk, was=prospect, what=UNDONE)
    desk.work.entries.undo(entry.id, at=desk.now)
    return entry.prospect, True


def give_back_populations(job: Import, desk: Desk) -> None:
    """Of the segments whose population the list gave, unless somebody said another since."""

    for segment, population in job.populations.items():
        found = desk.work.segments.get(int(segment))
        if found.population == population:
            desk.work.segments.save(replace(found, population=None))

"""Some hundreds of lines of a list written down in one transaction."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from domain.import_modes import Mode
from domain.import_verdicts import Verdict
from domain.incoming import Incoming
from domain.notes import NoteKind
from domain.products import Product, Segment
from domain.prospects import Prospect
from handlers.desk import Desk
from handlers.importing.completing import Completion, Here, completion, here
from handlers.importing.creating import create, made_ready
from handlers.importing.plan import Planned
from handlers.new_prospect import segment_called
from handlers.record import record
from storage.bulk import Arrival
from storage.imports import Import

IMPORT = "import"
NOTE = "note"

Counts: TypeAlias = "Counter[str]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How many of each verdict, and in which segments they are now (ids)."""

    counts: Counts
    segments: Counts


def write_lot(lot: Sequence[Planned], job: Import, desk: Desk) -> Written:
    """Raises ProductIsClosed."""
    product = desk.open_product(job.product)
    segment = segments_of(job, desk, product)
    new, late = still_new(lot, desk, product)
    numbers = create(new, job, desk, segment)
    entries, changed = complete(
        [*(one for one in lot if one.verdict is Verdict.COMPLETE), *late], job, desk
    )
    counts = Counter(one.verdict.value for one in lot)
    counts[Verdict.CREATE] = len(new)
    counts[Verdict.COMPLETE] = changed
    counts[Verdict.THERE] += len(lot) - counts.total()
    places = Counter(str(one.id) for one in map(known_in(job, desk), present(lot)) if one)
    desk.work.imports.made(job.id, numbers=numbers, entries=entries)
    return Written(counts=counts, segments=places)


def present(lot: Sequence[Planned]) -> list[Incoming]:
    """Those of the list that are prospects of ours by now, each once."""
    kept = (Verdict.CREATE, Verdict.COMPLETE, Verdict.THERE)
    return [
        one.line.read.incoming
        for one in lot
        if one.verdict in kept and one.line.earlier is None and one.line.read.incoming is not None
    ]


def segments_of(job: Import, desk: Desk, product: Product) -> Callable[[Incoming], Segment]:
    known: dict[str, Segment] = {}

    def segment(incoming: Incoming) -> Segment:
        name = job.segment or incoming.segment
        if name not in known:
            known[name], _ = segment_called(name, desk, product)
        return known[name]

    return segment


def known_in(job: Import, desk: Desk) -> Callable[[Incoming], Segment | None]:
    """The segment a line names, if there is one."""
    known: dict[str, Segment | None] = {}

    def segment(incoming: Incoming) -> Segment | None:
        name = job.segment or incoming.segment
        if name not in known:
            known[name] = desk.work.segments.named(name, product=job.product) if name else None
        return known[name]

    return segment


def still_new(
    lot: Sequence[Planned], desk: Desk, product: Product
) -> tuple[list[tuple[Incoming, Arrival]], list[Planned]]:
    """Those to create, but for names that somebody took since; each name once."""
    wanted = [one for one in lot if one.arrival is not None]
    names = {one.arrival.own["name_key"] for one in wanted if one.arrival is not None}
    taken = set(desk.work.known.named(names, product=product.id))
    new: list[tuple[Incoming, Arrival]] = []
    late: list[Planned] = []
    for one in wanted:
        incoming, ready = one.line.read.incoming, one.arrival
        if incoming is None or ready is None or ready.own["name_key"] in taken:
            late.append(one)
            continue
        taken.add(ready.own["name_key"])
        new.append((incoming, ready))
    return new, late


def made_ready_all(several: Sequence[Planned], job: Import) -> list[Planned]:
    """Those to create, as far as it needs no transaction."""
    return [with_arrival(one, job) if one.verdict is Verdict.CREATE else one for one in several]


def with_arrival(one: Planned, job: Import) -> Planned:
    incoming = one.line.read.incoming
    return one if incoming is None else replace(one, arrival=made_ready(incoming, job.origin))


def complete(several: Sequence[Planned], job: Import, desk: Desk) -> tuple[list[int], int]:
    """The entries that can undo it, and how many prospects were completed."""
    if job.mode is not Mode.COMPLETE:
        return [], 0
    entries: list[int] = []
    changed = 0
    for one in several:
        added = completed(one, job, desk)
        entries += added
        changed += bool(added)
    return entries, changed


def completed(one: Planned, job: Import, desk: Desk) -> list[int]:
    incoming = one.line.read.incoming
    there = None if incoming is None else prospect_of(one, incoming, job, desk)
    if incoming is None or there is None or there.prospect.deleted_at is not None:
        return []
    found = completion(incoming, there)
    return [] if found is None else kept(found, there.prospect, job, desk)


def prospect_of(one: Planned, incoming: Incoming, job: Import, desk: Desk) -> Here | None:
    """Whom the line is about; another contact's organisation may be of this very list."""
    if one.match is not None and one.line.earlier is None:
        prospect = one.match.of
    else:
        named = desk.work.prospects.named(incoming.name, product=job.product)
        prospect = 0 if named is None else named.id
    return here([prospect], desk).get(prospect)


def kept(found: Completion, was: Prospect, job: Import, desk: Desk) -> list[int]:
    child = None if found.contact is None else with_contact(found, was, job, desk)
    recorded = record(found.prospect, desk, was=was, what=IMPORT, child=child)
    if not found.note:
        return [recorded.entry]
    now = recorded.prospect
    written = desk.work.notes.add(
        prospect=now.id, kind=NoteKind.NOTE, by=desk.by, at=desk.now, text=found.note
    )
    noted = record(replace(now), desk, was=now, what=NOTE, child=f"note:{written.id}")
    return [recorded.entry, noted.entry]


def with_contact(found: Completion, prospect: Prospect, job: Import, desk: Desk) -> str:
    """What the entry is to name, for undoing."""
    said: Mapping[str, str] = found.contact or {}
    was = found.was
    if was is not None:
        desk.work.contacts.remove(was.id, at=desk.now)
    has_moved = was is None or was.phone.value != said["phone"]
    added = desk.work.contacts.add(
        prospect=prospect.id,
        at=desk.now,
        name=said["contact"],
        role=said["role"],
        email=said["email"],
        phone=said["phone"],
        origin=job.origin if was is None else was.origin,
        wrong_since=None if has_moved or was is None else was.wrong_since,
    )
    return f"contact:{added.id},{'' if was is None else was.id}"

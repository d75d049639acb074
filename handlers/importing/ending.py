"""The end of an import: the population of segments that had none, and who is told."""

from collections.abc import Mapping
from dataclasses import replace

from domain.import_states import ImportState
from handlers.desk import Desk
from handlers.importing.undoing import give_back_populations
from storage.imports import Import

SEGMENT = "segment:"
KNOWN = "known"


def end(job: Import, desk: Desk) -> tuple[Import, Mapping[str, int]]:
    """It is written. Return it as kept, and the populations it gave by the segments' names."""
    given = populations(job, desk)
    kept = replace(job, populations=given, state=ImportState.DONE)
    desk.work.imports.change(
        job.id,
        state=kept.state.value,
        populations=given,
        leased_until=None,
        ended_at=desk.now,
    )
    names = {desk.work.segments.get(int(one)).name: count for one, count in given.items()}
    return kept, names


def populations(job: Import, desk: Desk) -> dict[str, int]:
    """A list named a segment whose population nobody knew: it holds as many as the list.

    Unless we know more of them than the list names: then it is not the whole segment.
    """
    found = {}
    for name, count in job.counts.items():
        if not name.startswith(SEGMENT) or not count:
            continue
        segment = desk.work.segments.get(int(name.removeprefix(SEGMENT)))
        known = desk.work.segments.figures(segment.id).get(KNOWN, 0)
        if segment.population is None and known <= count:
            desk.work.segments.save(replace(segment, population=count))
            found[str(segment.id)] = count
    return found


def end_undoing(job: Import, desk: Desk) -> None:
    give_back_populations(job, desk)
    desk.work.imports.change(
        job.id, state=ImportState.UNDONE.value, leased_until=None, ended_at=desk.now
    )

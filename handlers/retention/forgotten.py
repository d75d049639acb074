"""Details whose time is up: erased as an erasure does it, the organisation and every figure kept."""

from collections.abc import Sequence

from chat.port import Say
from domain.retention import Kept
from domain.timeline import FORGOTTEN
from handlers.desk import Desk
from handlers.privacy.emptied import emptied
from storage.taking_out import Mended


def forget(several: Sequence[Kept], desk: Desk) -> list[Say]:
    """Out of the database, and out of what the bot wrote to anybody directly. Nobody undoes it."""
    if not several:
        return []
    mended = Mended()
    for kept in several:
        ids = desk.work.erasing.versions(kept.contact)
        traces = desk.work.erasing.traces(ids)
        mended |= desk.work.erasing.take_out(traces, prospect=kept.prospect)
        desk.work.erasing.empty(ids, at=desk.now)
        desk.work.retention.forget(ids)
    prospects = {kept.prospect for kept in several}
    for prospect in sorted(prospects):
        desk.work.entries.add(
            prospect=prospect, at=desk.now, by=desk.by, what=FORGOTTEN, before={}, after={}
        )
    return emptied({*prospects, *mended.prospects}, desk, beside=mended.beside)

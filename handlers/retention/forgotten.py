"""Details whose time is up: erased as an erasure does it, the organisation and every figure kept."""

from collections.abc import Collection, Sequence
from datetime import datetime

from chat.cards import Text, card
from chat.port import Say, Update
from domain.people import Place
from domain.retention import Kept
from domain.timeline import FORGOTTEN
from domain.wording import say
from handlers.desk import Desk
from handlers.privacy.emptied import emptied
from storage.taking_out import Mended

KIND = "retention"


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


def words_gone(prospects: Collection[int], before: datetime, desk: Desk) -> list[Say]:
    """Older direct messages of the bot hold no words about these any more either."""
    shown = card(Text(say("retention-message-gone")))
    return [
        Update(to=Place(place, direct=True), subject=subject, card=shown, kind=KIND)
        for subject, place in desk.work.retention.messages_before(prospects, before)
    ]

"""Details whose time is up: erased as an erasure does it, the organisation and every figure kept."""

from collections.abc import Iterable, Sequence

from chat.cards import Text, card
from chat.port import Update
from domain.people import Place
from domain.timeline import FORGOTTEN
from domain.wording import say
from handlers.desk import Desk
from handlers.privacy.cards import gone

KIND = "retention"


def forget(contact: int, prospect: int, desk: Desk) -> list[Update]:
    """Out of the database, and out of what the bot wrote to anybody directly. Nobody undoes it."""
    told = desk.work.messages.telling_of(prospect)
    ids = desk.work.erasing.versions(contact)
    desk.work.erasing.take_out(desk.work.erasing.traces(ids), prospect=prospect)
    desk.work.erasing.empty(ids, at=desk.now)
    desk.work.retention.forget(ids)
    desk.work.entries.add(
        prospect=prospect, at=desk.now, by=desk.by, what=FORGOTTEN, before={}, after={}
    )
    return [
        Update(to=Place(place, direct=True), subject=subject, card=gone(), kind=KIND)
        for subject, place in told
    ]


def words_gone(prospect: int, desk: Desk) -> list[Update]:
    """Direct messages that may hold words of theirs that are kept no longer."""
    shown = card(Text(say("retention-message-gone")))
    return [
        Update(to=Place(place, direct=True), subject=subject, card=shown, kind=KIND)
        for subject, place in desk.work.messages.telling_of(prospect)
    ]


def once(edits: Iterable[Update]) -> Sequence[Update]:
    """A message that told of several of them is changed once."""
    return list({edit.subject: edit for edit in edits}.values())

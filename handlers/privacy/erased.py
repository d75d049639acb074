"""Erasing a person, and closing the door to one who objects."""

from dataclasses import replace

from chat.cards import Text, card
from chat.port import Reply, Say
from domain.prospects import Contact, Prospect
from domain.rights import Right
from domain.stages import Stage
from domain.timeline import ERASED, OBJECTED
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.privacy.emptied import emptied
from handlers.record import record


def erase(contact: Contact, prospect: Prospect, desk: Desk) -> list[Say]:
    """Everywhere, for good; every figure stays."""
    edits = taken_out(contact, prospect, desk, right=Right.ERASE)
    desk.work.entries.add(
        prospect=prospect.id, at=desk.now, by=desk.by, what=ERASED, before={}, after={}
    )
    return [done(Right.ERASE, prospect, len(edits)), *edits]


def object_(contact: Contact, prospect: Prospect, desk: Desk) -> list[Say]:
    """Erased, the prospect closed, and refused whenever somebody brings them again."""
    keep_out(contact, desk)
    follow: list[Say] = []
    if prospect.is_open:
        closed = replace(
            prospect.moved(Stage.NOT_INTERESTED, at=desk.now), next_action="", next_action_on=None
        )
        recorded = record(closed, desk, was=prospect, what=OBJECTED)
        follow = happened(recorded, desk, did="closed")
    # Last: what was just written in the timeline holds their words too.
    edits = taken_out(contact, prospect, desk, right=Right.OBJECT)
    return [done(Right.OBJECT, prospect, len(edits)), *edits, *follow]


def keep_out(contact: Contact, desk: Desk) -> None:
    """What is kept of an objection: fingerprints of all addresses and numbers they ever had here."""
    traces = desk.work.erasing.traces(desk.work.erasing.versions(contact.id))
    desk.work.objections.add(
        traces.emails, traces.phones, at=desk.today, secret=desk.defaults.secret
    )


def taken_out(contact: Contact, prospect: Prospect, desk: Desk, *, right: Right) -> list[Say]:
    """Out of the database, and out of what the bot wrote to anybody directly."""
    ids = desk.work.erasing.versions(contact.id)
    mended = desk.work.erasing.take_out(desk.work.erasing.traces(ids), prospect=prospect.id)
    desk.work.erasing.empty(ids, at=desk.now)
    desk.work.rights.done(right, prospect, on=desk.today, at=desk.now, by=desk.by)
    return emptied({prospect.id, *mended.prospects}, desk, beside=mended.beside)


def done(right: Right, prospect: Prospect, messages: int) -> Reply:
    words = Phrase(
        f"privacy-{right}-done",
        {"name": prospect.name, "reference": prospect.reference, "messages": messages},
    )
    return Reply(card=card(Text(words), Text(say("privacy-files-elsewhere"))))

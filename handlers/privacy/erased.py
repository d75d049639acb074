"""Erasing a person everywhere, and closing the door to one who objects."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from chat.cards import Text, card
from chat.port import Reply, Say
from domain.prospects import Prospect
from domain.rights import Right
from domain.stages import Stage
from domain.timeline import ERASED, OBJECTED
from domain.traces import Traces
from domain.wording import say
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.privacy.elsewhere import with_all_open
from handlers.privacy.emptied import emptied
from handlers.privacy.whom import Somebody
from handlers.record import record
from storage.taking_out import Mended


def erase(several: Sequence[Somebody], desk: Desk, *, received: date) -> list[Say]:
    """One person, at all these prospects, for good; every figure stays."""
    whole = with_all_open(desk)
    edits = taken_out(several, whole)
    for one in several:
        noted(Right.ERASE, one, whole, received=received)
    return [done(Right.ERASE, theirs(several, desk), len(edits)), *edits]


def object_(several: Sequence[Somebody], desk: Desk, *, received: date) -> list[Say]:
    """Erased, the prospects closed, and refused whenever somebody brings them again."""
    whole = with_all_open(desk)
    traces = traces_of(several, whole)
    desk.work.objections.add(
        traces.emails, traces.phones, at=desk.today, secret=desk.defaults.secret
    )
    follow = [say for prospect in each(several).values() for say in closed(prospect, whole)]
    # Last: what was just written in the timeline holds their words too.
    edits = taken_out(several, whole)
    for one in several:
        noted(Right.OBJECT, one, whole, received=received)
    return [done(Right.OBJECT, theirs(several, desk), len(edits)), *edits, *follow]


def theirs(several: Sequence[Somebody], desk: Desk) -> Sequence[Somebody]:
    """Those at prospects that whoever asked may see."""
    return [one for one in several if one.prospect.product not in desk.work.products.hidden]


def closed(prospect: Prospect, desk: Desk) -> list[Say]:
    """As not interested, in a closed product too. A removed one is so when it is put back."""
    if not prospect.is_open:
        return []
    now = replace(
        prospect.moved(Stage.NOT_INTERESTED, at=desk.now), next_action="", next_action_on=None
    )
    recorded = record(now, desk, was=prospect, what=OBJECTED, in_a_closed_product=True)
    return [] if prospect.deleted_at else happened(recorded, desk, did="closed")


def taken_out(several: Sequence[Somebody], desk: Desk) -> list[Say]:
    """Out of the database, and out of what the bot wrote to anybody directly."""
    traces = traces_of(several, desk)
    mended = Mended()
    for prospect in each(several):
        mended |= desk.work.erasing.take_out(traces, prospect=prospect)
    desk.work.erasing.empty([row for one in several for row in one.ids], at=desk.now)
    return emptied({*each(several), *mended.prospects}, desk, beside=mended.beside)


def noted(right: Right, one: Somebody, desk: Desk, *, received: date) -> None:
    """In the timeline and in the register: what was done, never of whom."""
    desk.work.entries.add(
        prospect=one.prospect.id, at=desk.now, by=desk.by, what=ERASED, before={}, after={}
    )
    desk.work.rights.done(
        right, one.prospect, of=one.ids, received=received, at=desk.now, by=desk.by
    )


def each(several: Sequence[Somebody]) -> dict[int, Prospect]:
    return {one.prospect.id: one.prospect for one in several}


def traces_of(several: Sequence[Somebody], desk: Desk) -> Traces:
    return desk.work.erasing.traces([row for one in several for row in one.ids])


def done(right: Right, several: Sequence[Somebody], messages: int) -> Reply:
    """Organisations only: whoever it was is gone."""
    first, others = several[0].prospect, list(each(several).values())[1:]
    words = say(
        "privacy-erase-done" if right is Right.ERASE else "privacy-object-done",
        name=first.name,
        reference=first.reference,
        messages=messages,
    )
    also = say("privacy-done-too", places=tuple(f"{one.name} ({one.reference})" for one in others))
    return Reply(
        card=card(Text(words), Text(also) if others else None, Text(say("privacy-files-elsewhere")))
    )

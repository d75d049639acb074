"""Whoever objected is not recorded again; and an objection heard in a call is kept."""

from datetime import date

from chat.port import Say
from domain.calls import Call
from domain.refusals import Refusal
from domain.rights import Right
from domain.timeline import UNDOABLE_FOR
from handlers.desk import Desk
from handlers.privacy.erased import noted, taken_out
from handlers.privacy.whom import Somebody, somebody
from storage.due import DueItem

HEARD = "objection-heard"


class Objected(Refusal):
    """They asked not to be contacted. Details: since."""

    phrase = "refusal-objected"


def refuse(email: str, phone: str, desk: Desk) -> None:
    """Raises Objected."""
    since = objected_since(email, phone, desk)
    if since is not None:
        raise Objected(since=since, field="email" if email else "phone")


def objected_since(email: str, phone: str, desk: Desk) -> date | None:
    return desk.work.objections.since(email, phone, secret=desk.defaults.secret)


def heard(call: Call, desk: Desk) -> None:
    """From now on nobody records those who are there again, and a day later they are erased."""
    for contact in desk.work.contacts.of_prospect(call.prospect):
        traces = desk.work.erasing.traces(desk.work.erasing.versions(contact.id))
        desk.work.objections.heard(
            call.id,
            contact.id,
            traces.emails,
            traces.phones,
            at=desk.today,
            secret=desk.defaults.secret,
        )
    desk.work.due.plan(HEARD, call.id, at=desk.now + UNDOABLE_FOR)


def unheard(call: int, desk: Desk) -> None:
    """That call is undone: what it added, and only that, goes. Of any other call nothing does."""
    desk.work.due.drop(HEARD, call)
    desk.work.objections.unheard(call)


def due(item: DueItem, desk: Desk) -> list[Say]:
    """Whoever was there at the call is erased. Nothing when it was undone meanwhile."""
    call = desk.work.calls.find(int(item.subject))
    if call is None:
        return []
    several = of_call(call, desk)
    edits = taken_out(several, desk) if several else []
    for one in several:
        noted(Right.OBJECT, one, desk, received=call.at.astimezone(desk.zone).date())
    desk.work.objections.settle(call.id)
    return edits


def of_call(call: Call, desk: Desk) -> list[Somebody]:
    """Those it was about, whatever became of their details since; each once."""
    prospect = desk.work.prospects.get(call.prospect)
    found: list[Somebody] = []
    for contact in desk.work.objections.of_whom(call.id):
        rows = desk.work.persons.person(contact)
        if rows and not any(contact in one.ids for one in found):
            found.append(somebody(rows, prospect))
    return found


DUE = {HEARD: due}

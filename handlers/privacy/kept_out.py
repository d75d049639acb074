"""Whoever objected is not recorded again; and an objection heard in a call is kept."""

from datetime import date, timedelta

from chat.port import Say
from domain.outcomes import Outcome
from domain.refusals import Refusal
from domain.rights import Right
from handlers.desk import Desk
from handlers.privacy.erased import keep_out, taken_out
from storage.due import DueItem

OBJECTION = "objection"
THOUGHT_BETTER = timedelta(hours=24)
"""So long a call can be undone; then what it asked for is done for good."""


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


def heard(prospect: int, desk: Desk) -> None:
    """In a call: nobody records them again from now on, and a day later they are erased."""
    for contact in desk.work.contacts.of_prospect(prospect):
        keep_out(contact, desk)
    desk.work.due.plan(OBJECTION, prospect, at=desk.now + THOUGHT_BETTER)


def unheard(prospect: int, desk: Desk) -> None:
    """That call is undone."""
    desk.work.due.drop(OBJECTION, prospect)
    for contact in desk.work.contacts.of_prospect(prospect):
        traces = desk.work.erasing.traces(desk.work.erasing.versions(contact.id))
        desk.work.objections.withdraw(traces.emails, traces.phones, secret=desk.defaults.secret)


def due(item: DueItem, desk: Desk) -> list[Say]:
    """Nothing when the call was undone meanwhile."""
    prospect = desk.work.prospects.get(int(item.subject))
    calls = desk.work.calls.of_prospect(prospect.id)
    if not any(call.outcome is Outcome.DO_NOT_CONTACT for call in calls):
        return []
    return [
        say
        for contact in desk.work.contacts.of_prospect(prospect.id)
        for say in taken_out(contact, prospect, desk, right=Right.OBJECT)
    ]


DUE = {OBJECTION: due}

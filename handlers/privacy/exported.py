"""All that is kept about one person, as a file for whoever answers them."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from chat.files import ToBeMade
from chat.port import Attach, Say
from domain.people import Person
from domain.prospects import Contact, Prospect
from domain.rights import Right
from domain.wording import say
from handlers.desk import Desk
from handlers.privacy.whom import Somebody

MOST = 10_000


def export(one: Somebody, desk: Desk, *, received: date) -> list[Say]:
    """Nothing of it waits in the outbox: it is made when it is sent."""
    prospect = one.prospect
    desk.work.rights.done(
        Right.ACCESS, prospect, of=one.ids, received=received, at=desk.now, by=desk.by
    )
    of = {"contact": one.contact.id, "product": prospect.product, "reader": desk.by.id}
    comment = say("privacy-export-comment", reference=prospect.reference)
    name = f"{prospect.reference}-{one.contact.id}.json"
    return [Attach(to=desk.by, name=name, content=ToBeMade(of=of), comment=comment, kind="privacy")]


def kept_about(contact: int, desk: Desk) -> Mapping[str, Any]:
    """Every field, note, answer and source, as JSON values. Empty for one erased meanwhile."""
    person = desk.work.contacts.get(contact)
    if person is None:
        return {}
    prospect = desk.work.prospects.get(person.prospect)
    return {
        "person": details(person),
        "organisation": organisation(prospect, desk),
        "calls": [
            {"at": one.at, "outcome": one.outcome, "means": one.channel, "note": text_of(one.note)}
            for one in desk.work.calls.of_prospect(prospect.id)
        ],
        "notes": [
            {"at": one.at, "kind": one.kind, "text": text_of(one.text)}
            for one in desk.work.notes.of_prospect(prospect.id)
        ],
        "answers about the organisation": [
            {"at": one.at, "question": one.question, "value": one.value}
            for one in desk.work.answers.of_prospect(prospect.id)
        ],
        "timeline": [
            {"at": one.at, "what": one.what, "before": one.before, "after": one.after}
            for one in desk.work.entries.of_prospect(prospect.id, at_most=MOST)
        ],
    }


def details(person: Contact) -> dict[str, Any]:
    return {
        "name": person.name.value,
        "role": person.role.value,
        "email": person.email.value,
        "phone": person.phone.value,
        "origin": person.origin,
        "recorded": person.created_at,
        "informed on": person.informed_on,
        "informed how": person.informed_how,
    }


def organisation(prospect: Prospect, desk: Desk) -> dict[str, Any]:
    return {
        "reference": prospect.reference,
        "name": prospect.name,
        "product": desk.product_with(prospect.product).name,
        "stage": prospect.stage,
        "source": prospect.source,
        "next action": prospect.next_action,
        "next action on": prospect.next_action_on,
        "parked until": prospect.parked_until,
        "parked because": prospect.park_reason,
    }


def text_of(value: Any) -> str:
    return str(getattr(value, "value", value))


def as_json(value: Any) -> Any:
    """Moments and days as ISO 8601."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case Person():
            return value.id
        case _:
            return str(value)

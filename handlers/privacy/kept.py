"""All that is kept about one person at one prospect's, and nothing about the others who are there."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from domain.prospects import Contact, Prospect
from domain.traces import Traces
from domain.wording import Phrase, quoted, say
from handlers.desk import Desk
from handlers.privacy.parts import Chapter, Coded, Field, Section
from handlers.privacy.whom import Somebody
from handlers.timeline_words import deed

MOST = 10_000
OF_THE_TEAM = frozenset({"owner"})
"""What the timeline says of a member of the team is not about the person."""
HIDDEN = "…"


def chapter(one: Somebody, desk: Desk) -> Chapter:
    prospect = one.prospect
    others = of_others(one, desk)
    older = [row.contact for row in one.rows if row.id != one.contact.id]
    sections = (
        Section(name="person", rows=[details(one.contact)], single=True),
        Section(name="earlier details", rows=[details(contact) for contact in older]),
        Section(name="organisation", rows=[organisation(prospect, desk)], single=True),
        Section(name="calls", rows=[*calls(prospect, desk)]),
        Section(name="meetings", rows=[*meetings(prospect, desk)]),
        Section(name="notes", rows=[*notes(prospect, desk)]),
        Section(name="answers about the organisation", rows=[*answers(prospect, desk)]),
        Section(name="needs", rows=[*needs(prospect, desk)]),
        Section(name="introductions", rows=[*introductions(prospect, desk)]),
        Section(name="timeline", rows=[*timeline(one, desk)]),
        Section(name="messages", rows=[{"at": at} for at in desk.work.persons.told(prospect.id)]),
    )
    named = say("card-title", name=prospect.name, reference=prospect.reference)
    return Chapter(heading=named, sections=[without(others, one) for one in sections])


def details(person: Contact) -> dict[str, Field]:
    return {
        "name": person.name.value,
        "role": person.role.value,
        "email": person.email.value,
        "phone": person.phone.value,
        "origin": person.origin,
        "recorded": person.known_since,
        "written down": person.created_at,
        "informed on": person.informed_on,
        "informed how": person.informed_how,
        "number found wrong": None if person.wrong_since is None else "✓",
    }


def organisation(prospect: Prospect, desk: Desk) -> dict[str, Field]:
    return {
        "reference": prospect.reference,
        "name": prospect.name,
        "product": desk.product_with(prospect.product).name,
        "segment": desk.work.segments.get(prospect.segment).name,
        "stage": coded("stage", prospect.stage.value),
        "source": prospect.source,
        "score": prospect.score,
        "reaches": prospect.audience,
        "next action": prospect.next_action,
        "next action on": prospect.next_action_on,
        "parked until": prospect.parked_until,
        "parked because": prospect.park_reason,
        "removed": prospect.deleted_at,
    }


def calls(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.calls.of_prospect(prospect.id):
        obstacles = sorted(one.obstacles)
        yield {
            "at": one.at,
            "outcome": coded("outcome", one.outcome.value),
            "means": coded("channel", one.channel.value),
            "obstacles": several("obstacle", [each.value for each in obstacles]),
            "note": one.note.value,
        }


def meetings(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.meetings.of_prospect(prospect.id):
        state = coded("file-meeting", one.state.value)
        yield {"at": one.starts_at, "until": one.ends_at, "state": state}


def notes(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.notes.of_prospect(prospect.id):
        kind = coded("file-note", one.kind.value)
        yield {"at": one.at, "kind": kind, "text": one.text.value}


def answers(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.answers.of_prospect(prospect.id):
        question = coded("question", one.question.value)
        yield {"at": one.at, "question": question, "value": one.value}


def needs(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.requests.of_prospect(prospect.id):
        priority = "must" if one.is_must else "nice"
        words = desk.work.needs.get(one.need).words
        yield {"at": one.at, "need": words, "priority": coded("priority", priority)}


def introductions(prospect: Prospect, desk: Desk) -> Iterator[dict[str, Field]]:
    for one in desk.work.introductions.of_prospect(prospect.id):
        if one.through is None:
            yield {"at": one.at, "through": ""}
            continue
        through = desk.work.prospects.several([one.through])[one.through]
        yield {"at": one.at, "through": through.name}


def timeline(one: Somebody, desk: Desk) -> Iterator[dict[str, Field]]:
    """Without what was done to the details of others."""
    entries = desk.work.entries.of_prospect(one.prospect.id, at_most=MOST)
    for entry in reversed(entries):
        if is_of_another(entry.child or "", one):
            continue
        yield {
            "at": entry.at,
            "what": Coded(entry.what, deed(entry.what)),
            "before": changes(entry.before),
            "after": changes(entry.after),
        }


def is_of_another(child: str, one: Somebody) -> bool:
    kind, _, ids = child.partition(":")
    known = {int(each) for each in ids.split(",") if each.isdigit()}
    return kind == "contact" and bool(known) and not known & set(one.ids)


def changes(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{name}: {HIDDEN if name in OF_THE_TEAM else value}" for name, value in values.items()
    )


def coded(kind: str, code: str) -> Coded:
    return Coded(code, Phrase(f"{kind}-{code}"))


def several(kind: str, codes: Sequence[str]) -> Coded | None:
    if not codes:
        return None
    words = say("file-several", words=tuple(Phrase(f"{kind}-{code}") for code in codes))
    return Coded(",".join(codes), words)


def of_others(one: Somebody, desk: Desk) -> Traces:
    """What points to the others who are there; what they share with this person stays."""
    ids = [
        row.id
        for rows in desk.work.persons.at(one.prospect.id)
        for row in rows
        if row.id not in one.ids
    ]
    own, theirs = desk.work.erasing.traces(one.ids), desk.work.erasing.traces(ids)
    words = {word.casefold() for name in own.names for word in name.split()}
    names = (
        " ".join(word for word in name.split() if word.casefold() not in words)
        for name in theirs.names
    )
    return Traces(
        names=tuple(filter(None, names)),
        emails=tuple(set(theirs.emails) - set(own.emails)),
        phones=tuple(set(theirs.phones) - set(own.phones)),
    )


def without(others: Traces, section: Section) -> Section:
    """Free text names nobody else who is there."""
    rows = [{name: mended(value, others) for name, value in row.items()} for row in section.rows]
    return Section(name=section.name, rows=rows, single=section.single)


def mended(value: Field, others: Traces) -> Field:
    return others.without(value, here=True) if isinstance(value, str) else value


def shown(value: Field) -> Phrase:
    """In words, for people."""
    match value:
        case None:
            return say("file-nothing")
        case Coded(words=words):
            return words
        case datetime():
            return say("file-moment", at=value)
        case int():
            return say("file-number", number=value)
        case str():
            return quoted(value)
        case _:
            return say("card-day", day=value)

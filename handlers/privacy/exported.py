"""All that is kept about one person, as two files for whoever answers them: to be read, and for a program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from chat.files import ToBeMade
from chat.port import Attach, Say
from domain.rights import Right
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.privacy.elsewhere import elsewhere
from handlers.privacy.kept import chapter
from handlers.privacy.parts import Chapter, as_json
from handlers.privacy.whom import Somebody, somebody

KINDS = ("html", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """`hidden` is at how many places more, in products whose channel the one who asked is not in."""

    heading: Phrase
    chapters: Sequence[Chapter]
    hidden: int

    @property
    def as_json(self) -> dict[str, Any]:
        if not self.chapters:
            return {}
        first, *others = map(as_json, self.chapters)
        return first | {"elsewhere": others, "in products that are not yours": self.hidden}


def export(one: Somebody, desk: Desk, *, received: date) -> list[Say]:
    """Nothing of it waits in the outbox: it is made when it is sent."""
    prospect = one.prospect
    desk.work.rights.done(
        Right.ACCESS, prospect, of=one.ids, received=received, at=desk.now, by=desk.by
    )
    of = asked_for(one, desk)
    comment = say("privacy-export-comment", reference=prospect.reference)
    return [
        Attach(
            to=desk.by,
            name=f"{prospect.reference}-{one.contact.id}.{kind}",
            content=ToBeMade(of=of | {"as": kind}),
            comment=comment,
            kind="privacy",
        )
        for kind in KINDS
    ]


def asked_for(one: Somebody, desk: Desk) -> dict[str, Any]:
    """The contacts it is made of, as JSON values: at all the prospects that whoever asks may see."""
    others = elsewhere(one, desk)
    return {
        "contacts": [one.contact.id, *(other.contact.id for other in others.shown)],
        "hidden": len(others.hidden),
        "product": one.prospect.product,
        "reader": desk.by.id,
    }


def person_file(of: Mapping[str, Any], desk: Desk) -> PersonFile:
    """Every field, note, call, answer and source. Nothing about one who was erased meanwhile."""
    found = [desk.work.persons.person(contact) for contact in of["contacts"]]
    people = [
        somebody(rows, desk.work.prospects.get(rows[0].contact.prospect)) for rows in found if rows
    ]
    return PersonFile(
        heading=say("file-title", on=desk.today),
        chapters=[chapter(one, desk) for one in people],
        hidden=of["hidden"],
    )

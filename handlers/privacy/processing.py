"""The record of processing, for a data protection officer (RGPD, article 30): from the settings and figures of now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chat.cards import Note, Text, card
from chat.files import ToBeMade
from chat.port import Attach, Reply, Say
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk

RECORD = (
    "controller",
    "purpose",
    "basis",
    "people",
    "data",
    "recipients",
    "retention",
    "rights",
    "security",
    "transfers",
)
"""The phrases `record-…`, in this order."""
KINDS = ("html", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessingRecord:
    """Rules and figures, no name. `figures` are said by `record-figure-…`."""

    heading: Phrase
    parts: Mapping[str, Phrase]
    months: Mapping[str, int]
    figures: Mapping[str, int]


def processing_record(desk: Desk) -> ProcessingRecord:
    product = desk.product
    periods = product.retention
    months = {"people": periods.people, "closed": periods.closed, "notes": periods.notes}
    details: dict[str, Detail] = {"product": product.name, **months}
    return ProcessingRecord(
        heading=say("record-title", product=product.name),
        parts={part: Phrase(f"record-{part}", details) for part in RECORD},
        months=months,
        figures=figures(desk),
    )


def figures(desk: Desk) -> dict[str, int]:
    """As they are now."""
    people = desk.work.contacts.counts(product=desk.product.id)
    requests = desk.work.rights.counts(desk.product.id, today=desk.today)
    members = desk.work.people.all()
    return {
        "recorded": people["kept"],
        "informed": people["informed"],
        "erased": people["erased"],
        "requests": requests["received"],
        "waiting": requests["waiting"],
        "late": requests["late"],
        "fingerprints": desk.work.objections.count(),
        "members": len(members),
        "administrators": sum(member.is_administrator for member in members),
    }


def record_of_processing(desk: Desk) -> list[Say]:
    """In short, and as files to be handed over; these are made when they are sent."""
    record = processing_record(desk)
    counts = desk.work.contacts.counts(product=desk.product.id)
    parts = [Text(phrase) for phrase in record.parts.values()]
    told = card(
        Text(record.heading),
        *parts,
        Text(say("record-figures", **counts)),
        Note(say("record-foot")),
    )
    return [Reply(card=told), *files(desk)]


def files(desk: Desk) -> Sequence[Attach]:
    of = {"record": True, "product": desk.product.id, "reader": desk.by.id}
    return [
        Attach(
            to=desk.by,
            name=f"record-of-processing.{kind}",
            content=ToBeMade(of=of | {"as": kind}),
            comment=say("record-file", product=desk.product.name),
            kind="privacy",
        )
        for kind in KINDS
    ]

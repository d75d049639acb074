"""The register of what people asked for; and the record of processing, for a data protection officer."""

from chat.cards import Note, Row, Rows, Text, card
from chat.port import Reply, Say
from domain.rights import RightsRequest
from domain.wording import Phrase, say
from handlers.desk import Desk

AT_MOST = 30
RECORD = (
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
"""RGPD, article 30."""


def register(desk: Desk) -> list[Say]:
    found = desk.work.rights.of_product(desk.product.id, at_most=AT_MOST)
    if not found:
        return [Reply(card=card(Text(say("privacy-register-empty"))))]
    rows = Rows(tuple(map(row, found)))
    return [Reply(card=card(Text(say("privacy-register")), rows))]


def row(request: RightsRequest) -> Row:
    done = "" if request.done_at is None else "done"
    words = say(
        "privacy-register-row",
        reference=request.reference,
        right=Phrase(f"right-{request.right}"),
        received=request.received_on,
        due=request.due_on,
        person=request.by,
        state=done,
    )
    return Row(words=words)


def record_of_processing(desk: Desk) -> list[Say]:
    """Figures and rules, no name."""
    product = desk.product
    counts = desk.work.contacts.counts(product=product.id)
    parts = [Text(say(f"record-{part}", product=product.name)) for part in RECORD]
    figures = say("record-figures", **counts)
    return [
        Reply(
            card=card(
                Text(say("record-title", product=product.name)),
                *parts,
                Text(figures),
                Note(say("record-foot")),
            )
        )
    ]

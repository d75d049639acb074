"""The record of processing, for a data protection officer (RGPD, article 30)."""

from chat.cards import Note, Text, card
from chat.port import Reply, Say
from domain.wording import Phrase, say
from handlers.desk import Desk

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


def record_of_processing(desk: Desk) -> list[Say]:
    """Figures and rules, no name."""
    product = desk.product
    counts = desk.work.contacts.counts(product=product.id)
    parts = [Text(Phrase(f"record-{part}", {"product": product.name})) for part in RECORD]
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

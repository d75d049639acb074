"""A refusal, told to the one who asked: in the form they are in, or in a reply, with a way on."""

from chat.cards import Button, Buttons, Row, Rows, Text, card
from chat.port import Errors, Event, Reply, Say, Submitted
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.offers import Offer
from handlers.who import HOLE, WhichProspect


def told(refusal: Refusal, event: Event, desk: Desk) -> list[Say]:
    words = Phrase(refusal.phrase, refusal.details)
    if isinstance(event, Submitted) and event.values:
        field = refusal.field or next(iter(event.values))
        return [Errors({field: words})]
    choices = rows(refusal) if isinstance(refusal, WhichProspect) else None
    return [Reply(card=card(Text(words), choices, offered(refusal)), kind="refusal")]


def offered(refusal: Refusal) -> Buttons | None:
    if isinstance(refusal, Offer) and refusal.buttons:
        return Buttons(refusal.buttons)
    return None


def rows(refusal: WhichProspect) -> Rows | None:
    """One button each, which runs the line again with the one that was meant."""
    if not refusal.choices:
        return None
    return Rows(
        tuple(
            Row(
                words=say("which-prospect", reference=prospect.reference, name=prospect.name),
                act=Button(
                    action="run",
                    label=say("button-this-one"),
                    value=refusal.retry.replace(HOLE, prospect.reference, 1),
                ),
            )
            for prospect in refusal.choices
        )
    )

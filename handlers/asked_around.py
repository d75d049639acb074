"""The question in the team channel, "does anyone know somebody there?": the organisation, nobody in it."""

from chat.cards import Button, Buttons, Card, Text, card
from chat.port import Say, Update
from domain.prospects import Prospect
from domain.timeline import Entry
from domain.wording import say
from handlers.desk import Desk
from handlers.introducers import people_of

ASK_AROUND = "ask-around"
I_KNOW = "i-know"


def last_asked(prospect: Prospect, desk: Desk) -> Entry | None:
    """When the team was last asked about it, and by whom."""
    return desk.work.entries.latest(prospect.id, ASK_AROUND)


def subject_of(prospect: Prospect) -> str:
    return f"{ASK_AROUND}:{prospect.id}"


def question_card(prospect: Prospect, desk: Desk) -> Card:
    """The question, and who of us has answered it."""
    known = people_of(desk.work.introductions.of_prospect(prospect.id))
    asks = say("ask-around", name=prospect.name, reference=prospect.reference)
    answered = Text(say("ask-around-known", people=known, count=len(known))) if known else None
    mine = Button(
        action=I_KNOW,
        label=say("button-i-know"),
        value=prospect.reference,
        style="plain" if known else "primary",
    )
    return card(Text(asks), answered, Buttons((mine,)))


def told_again(prospect: Prospect, desk: Desk) -> list[Say]:
    """The question as it stands now, where it was asked."""
    if last_asked(prospect, desk) is None:
        return []
    return updated(prospect, question_card(prospect, desk), desk)


def withdrawn(prospect: Prospect, desk: Desk) -> list[Say]:
    """Nobody needs to answer any more."""
    words = say("ask-around-withdrawn", name=prospect.name, reference=prospect.reference)
    return updated(prospect, card(Text(words)), desk)


def updated(prospect: Prospect, shown: Card, desk: Desk) -> list[Say]:
    channel = desk.product_with(prospect.product).channel
    if channel is None:
        return []
    return [Update(to=channel, subject=subject_of(prospect), card=shown, kind=ASK_AROUND)]

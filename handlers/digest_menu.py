"""What the menu beside each line of the morning's message does."""

from datetime import date

from chat.cards import Text, card
from chat.port import Open, Press, Reply, Say
from domain.digest_post import PostedLine
from domain.prospects import Prospect
from domain.refusals import StaleButton
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.call_draft import CallDraft
from handlers.call_form import call_form
from handlers.chosen import open_one, referred
from handlers.closing import close_form
from handlers.desk import Desk
from handlers.parking import MOST_LATER, park_form, postponed
from handlers.pressed import number

LATER = "later-"


def chosen_in_digest(press: Press, desk: Desk) -> list[Say]:
    """The value is product:day:reference:act (handlers/digest_card.py). Raises StaleButton."""
    try:
        product, day, reference, act = press.value.split(":")
        line_of = number(product), date.fromisoformat(day)
    except ValueError:
        raise StaleButton from None
    prospect = open_one(referred(reference, desk), desk)
    if act.startswith(LATER):
        return later(prospect, line(prospect, *line_of, desk), act.removeprefix(LATER), desk)
    match act:
        case "called":
            return [Open(form=call_form(prospect, CallDraft(), desk))]
        case "park":
            return [Open(form=park_form(prospect, desk))]
        case "close":
            return [Open(form=close_form(prospect, desk))]
        case _:
            raise StaleButton


def line(prospect: Prospect, product: int, day: date, desk: Desk) -> PostedLine | None:
    post = desk.work.digests.of_day(product, day)
    return None if post is None else post.line_of(prospect.id)


def later(prospect: Prospect, named: PostedLine | None, days: str, desk: Desk) -> list[Say]:
    """Put off, unless somebody has seen to it already."""
    if named is not None and named.deed is not None:
        did = Phrase(f"digest-did-{named.deed.what}", {"person": named.deed.by})
        told = say("digest-already", name=prospect.name, did=did)
        return [Reply(card=card(Text(told)))]
    count = number(days)
    if not 0 < count <= MOST_LATER:
        raise StaleButton
    return postponed(prospect, count, desk)


ACCESS = OF_MEMBERS
PRESSES = {"digest": chosen_in_digest}

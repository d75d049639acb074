"""Prospects as rows: which one, where it stands, what is up with it, a button to open it."""

from collections.abc import Iterable

from chat.cards import Row
from domain.attention import Attention, State, attention
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.prospect_card import button, next_action, owner, points
from handlers.record import situation


def rows(prospects: Iterable[Prospect], desk: Desk) -> tuple[Row, ...]:
    return tuple(row(prospect, desk) for prospect in prospects)


def row(prospect: Prospect, desk: Desk) -> Row:
    words = say(
        "list-row",
        name=prospect.name,
        reference=prospect.reference,
        stage=Phrase(f"stage-{prospect.stage}"),
        owner=owner(prospect),
        news=news(prospect, desk),
    )
    return Row(words=words, act=button("show", prospect, say("button-open")))


def news(prospect: Prospect, desk: Desk) -> Phrase:
    """The most pressing thing about it."""
    product = desk.product_with(prospect.product)
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    urgent = attention(situation(prospect, days), today, days)
    if not prospect.is_open:
        return points(prospect)
    if urgent is not None:
        return pressing(urgent, prospect)
    if prospect.parked_until is not None and prospect.parked_on(today):
        return say("news-parked", day=prospect.parked_until)
    if prospect.next_action_on is not None:
        return next_action(prospect)
    if prospect.meeting_at is not None:
        return say("news-meeting", day=days.day_of(prospect.meeting_at))
    return points(prospect)


def pressing(urgent: Attention, prospect: Prospect) -> Phrase:
    if urgent.state is State.OVERDUE and prospect.next_action_on is not None:
        return say("news-overdue", action=next_action(prospect))
    if urgent.state is State.CRITICAL:
        return say("news-critical", days=urgent.business_days)
    return say("news-late", days=urgent.business_days)

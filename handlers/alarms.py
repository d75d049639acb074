"""What a whole team should hear once: it talks with nobody, calls win nobody, a date has gone by."""

from collections.abc import Iterator

from chat.cards import Card
from chat.port import Post, Say
from domain.digest import next_digest_at
from domain.product_clock import GateState
from domain.products import Product
from handlers import alarm_cards
from handlers.desk import Desk
from handlers.product_pulse import first_use, satisfied
from handlers.silences import isolation_of, last_interest, last_talk, plateau_of
from storage.due import DueItem

ALARMS = "alarms"
ISOLATION, PLATEAU = "isolation", "plateau"


def plan_alarms(product: Product, desk: Desk) -> None:
    """Looked at next at the next digest hour of a working day."""
    days = product.working_days(desk.holidays)
    desk.work.due.plan(ALARMS, product.id, at=next_digest_at(desk.now, product.digest_at, days))


def plan_missing(product: Product, desk: Desk) -> None:
    """The same for a product that is older than the alarms."""
    if product.is_open and desk.work.due.planned(ALARMS, product.id) is None:
        plan_alarms(product, desk)


def due(item: DueItem, desk: Desk) -> list[Say]:
    """Say what is new, on a working day from the hour of the digest on; plan the next look.

    A product without a channel hears it as soon as it has one, if it is still so.
    """
    product = desk.work.products.get(int(item.subject))
    if not product.is_open:
        return []
    plan_alarms(product, desk)
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    is_time = days.is_working(today) and desk.now >= days.at(today, product.digest_at)
    if product.channel is None or not is_time:
        return []
    return [
        Post(to=product.channel, card=card, kind="alarm", subject=f"{kind}:{product.id}:{of}")
        for kind, of, card in wrong(product, desk)
        if desk.work.announcements.first_time(product.id, kind, of, at=desk.now)
    ]


def wrong(product: Product, desk: Desk) -> Iterator[tuple[str, str, Card]]:
    """What is not as it should be now: its kind, which one of them, how it is told."""
    talk = last_talk(product, desk)
    isolation = isolation_of(product, talk, desk)
    if isolation is not None:
        yield ISOLATION, talk.named(product), alarm_cards.isolated(isolation)
    interest = last_interest(product, desk)
    plateau = plateau_of(product, interest, desk)
    if plateau is not None:
        segments = desk.work.segments.of_product(product.id)
        shown = alarm_cards.on_a_plateau(plateau, segments, desk)
        yield PLATEAU, interest.named(product), shown
    yield from missed(product, desk)


def missed(product: Product, desk: Desk) -> Iterator[tuple[str, str, Card]]:
    """The later of the two dates that went by; the earlier one is not worth a word any more."""
    passed = [
        gate
        for gate in (first_use(product, desk), satisfied(product, desk))
        if gate.state is GateState.MISSED
    ]
    for gate in passed[:-1]:
        desk.work.announcements.first_time(product.id, gate.gate, gate.by.isoformat(), at=desk.now)
    for gate in passed[-1:]:
        yield gate.gate, gate.by.isoformat(), alarm_cards.missed(gate, product)


DUE = {ALARMS: due}

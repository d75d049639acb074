"""A team's calendar changed: the days on which silence is noticed follow, some prospects at a time."""

from chat.port import Say
from domain.products import Product
from handlers.desk import Desk
from handlers.record import noticed, plan_next_action
from storage.due import DueItem

CALENDAR = "calendar"
TOGETHER = 1_000
"""Prospects in one transaction, so that nobody waits for all of them."""


def follow(product: Product, desk: Desk) -> None:
    """The first ones at once; the others are due now, one lot after the other."""
    next_lot(product, 0, desk)


def next_lot(product: Product, after: int, desk: Desk) -> None:
    days = product.working_days(desk.holidays)
    lot = desk.work.prospects.open_after(after, product=product.id, at_most=TOGETHER)
    now = {prospect.id: noticed(prospect, days) for prospect in lot}
    desk.work.prospects.wake([now[prospect.id] for prospect in lot if now[prospect.id] != prospect])
    for prospect in lot:
        if prospect.next_action_on is not None:
            plan_next_action(prospect, desk, product)
    if len(lot) == TOGETHER:
        desk.work.due.plan(CALENDAR, f"{product.id}:{lot[-1].id}", at=desk.now)


def due(item: DueItem, desk: Desk) -> list[Say]:
    product, _, after = item.subject.partition(":")
    next_lot(desk.work.products.get(int(product)), int(after), desk)
    return []


DUE = {CALENDAR: due}

"""How a product fares by its own clock: the two dates, who is motivated, what came first."""

from collections.abc import Sequence
from datetime import date

from domain.motivation import motivated_since
from domain.product_clock import Checked, Gate, Order, checked, deadline, order
from domain.products import Product
from domain.prospects import Prospect
from handlers.desk import Desk


def started_on(product: Product) -> date:
    return product.created_at.astimezone(product.zone).date()


def today_of(product: Product, desk: Desk) -> date:
    return desk.now.astimezone(product.zone).date()


def first_use(product: Product, desk: Desk) -> Checked:
    """The date by which somebody should really use it."""
    at = desk.work.milestones.first_use(product.id)
    on = None if at is None else at.astimezone(product.zone).date()
    return gate(Gate.FIRST_USE, product, desk, on)


def satisfied(product: Product, desk: Desk) -> Checked:
    """The date by which users should be satisfied."""
    at = desk.work.milestones.satisfied(product.id).first_at
    on = None if at is None else at.astimezone(product.zone).date()
    return gate(Gate.SATISFIED, product, desk, on)


def gate(which: Gate, product: Product, desk: Desk, on: date | None) -> Checked:
    by = deadline(which, started_on(product), product.targets)
    return checked(which, by=by, on=on, today=today_of(product, desk))


def motivated(product: Product, desk: Desk) -> Sequence[Prospect]:
    """The pioneers, no more of them than the product wants."""
    return desk.work.milestones.motivated(product.id, at_most=product.targets.pioneers)


def order_of(product: Product, desk: Desk) -> Order:
    """Whether somebody was motivated before work on the first need began."""
    begun = desk.work.milestones.begun_at(product.id)
    if begun is None:
        return order(motivated_on=None, begun_on=None)
    enough = product.portrait.commitment_bands[0]
    found = desk.work.milestones.committed_by(begun, product=product.id, enough=enough)
    answers = desk.work.answers.of_prospects([prospect.id for prospect in found])
    since = (
        motivated_since(prospect.entered, answers.get(prospect.id, ()), enough=enough)
        for prospect in found
    )
    first = min((at for at in since if at is not None), default=None)
    zone = product.zone
    return order(
        motivated_on=None if first is None else first.astimezone(zone).date(),
        begun_on=begun.astimezone(zone).date(),
    )

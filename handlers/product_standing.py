"""Where a product stands, on one card: its state, its clock, its decisions, and what may come next."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Buttons, Card, Fields, Row, Rows, Text, card
from domain.decisions import Decision
from domain.people import Private
from domain.products import Product, ProductState
from domain.prospects import Prospect
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk
from handlers.product_pulse import (
    first_use,
    motivated,
    order_of,
    satisfied,
    started_on,
    today_of,
)
from handlers.silences import isolation_of, last_interest, last_talk, plateau_of
from handlers.weekly_card import gate

STATE = "product-state"
SHOWN = 5

Pair = tuple[Phrase, Phrase]


def standing(product: Product, desk: Desk) -> Card:
    decisions = desk.work.decisions.of_product(product.id, at_most=SHOWN)
    history = Rows(tuple(Row(words=decided(decision)) for decision in decisions))
    others = tuple(
        Button(action=STATE, label=label(to), value=f"{product.id}:{to}")
        for to in ProductState
        if to is not product.state
    )
    advice = Button(action="run", label=say("button-advice"), value="advice")
    return card(
        Text(say("product-state-now", name=product.name, state=label(product.state))),
        Fields((*clock(product, desk), *silences(product, desk))),
        history if decisions else None,
        Buttons((*others, advice)),
    )


def clock(product: Product, desk: Desk) -> Iterator[Pair]:
    """How old it is, who is motivated, the two dates, what came first."""
    start = started_on(product)
    age = (today_of(product, desk) - start).days
    yield say("standing-age"), say("standing-age-value", day=start, days=age)
    yield say("weekly-motivated"), pioneers(motivated(product, desk), product)
    yield say("weekly-first-use"), gate(first_use(product, desk))
    count = desk.work.milestones.satisfied(product.id).count
    date = gate(satisfied(product, desk))
    yield say("standing-satisfied"), say("standing-satisfied-value", count=count, date=date)
    yield say("standing-order"), Phrase(f"standing-order-{order_of(product, desk)}")


def pioneers(found: Sequence[Prospect], product: Product) -> Phrase:
    """How many are motivated, of how many, and who they are."""
    target = product.targets.pioneers
    if not found:
        return say("pioneers-none", target=target)
    who = tuple(say("pioneer", name=one.name, reference=one.reference) for one in found)
    return say("pioneers", count=len(found), target=target, who=who)


def silences(product: Product, desk: Desk) -> Iterator[Pair]:
    """The last conversation and the last new interest, marked when they are too long ago."""
    if not product.is_open:
        return
    days = product.working_days(desk.holidays)
    today = days.day_of(desk.now)
    talk = last_talk(product, desk)
    ago = days.between(talk.day(product), today)
    is_alone = isolation_of(product, talk, desk) is not None
    yield (
        say("standing-talk"),
        say(
            "standing-talk-value",
            mark=mark(is_alone),
            there=mark(talk.ends_something),
            day=talk.day(product),
            days=ago,
        ),
    )
    interest = last_interest(product, desk)
    attempts = desk.work.recent.attempts(product.id, after=interest.since)
    is_flat = plateau_of(product, interest, desk) is not None
    yield (
        say("standing-interest"),
        say(
            "standing-interest-value",
            mark=mark(is_flat),
            there=mark(interest.ends_something),
            day=interest.day(product),
            attempts=attempts,
        ),
    )


def mark(is_so: bool) -> str:
    return "yes" if is_so else "no"


def decided(decision: Decision) -> Phrase:
    kind, _, code = decision.what.partition(":")
    what = Phrase(f"product-state-{code}") if kind == "state" else Phrase(f"decision-{kind}")
    details: dict[str, Detail] = {"day": decision.at, "person": decision.by, "what": what}
    if not decision.because:
        return Phrase("decision-line", details)
    return Phrase("decision-line-because", details | {"because": Private(decision.because)})


def label(state: ProductState) -> Phrase:
    return Phrase(f"product-state-{state}")

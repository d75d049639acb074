"""What was ordered, beside what users ask for: each statement with who confirms it."""

from collections.abc import Iterable, Mapping, Sequence

from chat.cards import Button
from domain.mandates import Hypothesis, HypothesisState, Statement, is_the_sponsor
from domain.names import search_key
from domain.needs import Need, Origin
from domain.people import Private
from domain.positional import joined
from domain.products import Product
from domain.prospects import Prospect
from domain.quotes import Token
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.needs_now import NeedsNow, needs_now
from handlers.offers import Offer

MOST_NAMES = 5


class NoSuchStatement(Offer):
    """No sponsor ordered that. Details: typed."""

    phrase = "refusal-no-such-statement"


def statements(product: Product, desk: Desk) -> Sequence[Statement]:
    """In the order in which they were written down."""
    return with_users(desk.work.mandates.hypotheses(product.id), product, desk)


def without_sponsor(product: Product, desk: Desk) -> Sequence[Need]:
    """Needs said to come from a mandate of which nobody wrote down who ordered it."""
    made = desk.work.requests.of_product(product.id)
    from_mandates = {one.need for one in made if one.origin is Origin.MANDATE}
    ordered = {one.need for one in desk.work.mandates.hypotheses(product.id)}
    missing = from_mandates - ordered
    return [one for one in desk.work.needs.of_product(product.id) if one.id in missing]


def of_need(need: Need, desk: Desk) -> Statement | None:
    """What was ordered of this need; None when nobody ordered it."""
    ordered = desk.work.mandates.of_need(need.id)
    if not ordered:
        return None
    return with_users(ordered, desk.product_with(need.product), desk)[0]


def with_users(ordered: Iterable[Hypothesis], product: Product, desk: Desk) -> Sequence[Statement]:
    by_need: dict[int, list[Hypothesis]] = {}
    for one in ordered:
        by_need.setdefault(one.need, []).append(one)
    if not by_need:
        return []
    now = needs_now(product, desk)
    asking = {need: users(need, now) for need in by_need}
    there = desk.work.mandates.people_at({one.id for each in asking.values() for one in each})
    return [
        Statement(
            need=need,
            words=hypotheses[0].words,
            hypotheses=tuple(hypotheses),
            users=confirming(asking[need], hypotheses, there),
        )
        for need, hypotheses in by_need.items()
    ]


def users(need: int, now: NeedsNow) -> Sequence[Prospect]:
    """Who asks for it as a user; those we declined count no more."""
    asked = now.board.of(need)
    return () if asked is None else now.who(asked.users)


def confirming(
    asking: Iterable[Prospect],
    hypotheses: Iterable[Hypothesis],
    there: Mapping[int, Sequence[str]],
) -> tuple[str, ...]:
    """Their names, the sponsor's own left out. `there` has the people at each."""
    sponsors = [one.mandate.sponsor.value for one in hypotheses]
    return tuple(
        one.name
        for one in asking
        if not any(
            is_the_sponsor(sponsor, (one.name, *there.get(one.id, ()))) for sponsor in sponsors
        )
    )


def statement_at_start(
    tokens: Sequence[Token], product: Product, desk: Desk
) -> tuple[Statement, tuple[Token, ...]]:
    """The statement that the first words are, the longest first, and the words after it.

    Raises NoSuchStatement.
    """
    known = {search_key(one.words): one for one in statements(product, desk)}
    longest = 1 if tokens[0].quoted else len(tokens)
    for count in range(longest, 0, -1):
        found = known.get(search_key(joined(tokens[:count])))
        if found is not None:
            return found, tuple(tokens[count:])
    see = Button(action="run", label=say("button-mandates"), value="mandate", style="primary")
    raise NoSuchStatement(see, typed=joined(tokens[:longest]))


def standing(statement: Statement, product: Product) -> Phrase:
    """Whether it is confirmed, by how many and by whom."""
    enough = product.targets.requesters
    names, count = statement.users[:MOST_NAMES], len(statement.users)
    refuted = statement.refuted
    if refuted is not None:
        return say("statement-refuted", because=refuted.because, count=count)
    if statement.state(enough) is HypothesisState.CONFIRMED:
        return say("statement-confirmed", count=count, names=names, more=count - len(names))
    return say("statement-unverified", count=count, enough=enough)


def sponsors(statement: Statement) -> tuple[Private[str], ...]:
    """Each once, in the words in which it was first written."""
    found = {search_key(one.mandate.sponsor.value): one for one in reversed(statement.hypotheses)}
    return tuple(one.mandate.sponsor for one in reversed(found.values()))

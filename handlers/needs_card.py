"""All that is asked of a product: the minimal list first, then the ranking, and what nobody waits for."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Buttons, Card, Heading, Note, Part, Row, Rows, Text, card
from domain.needs import NeedState
from domain.needs_ranked import Asked, words_of
from domain.products import Product
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.need_freezing import since_frozen
from handlers.need_words import to_card
from handlers.needs_fewest import fewest_for_pioneers
from handlers.needs_now import NeedsNow, needs_now

MOST_MINIMAL = 12
PAGE = 10
MOST_WORDS = 8
MOST_NAMES = 4


def needs_card(product: Product, desk: Desk) -> Card:
    now = needs_now(product, desk)
    if not now.board.everything:
        return card(Text(say("needs-none", product=product.name)), Buttons((new_need(),)))
    return card(
        Heading(say("needs-title", product=product.name)),
        *minimal(now, product, desk),
        fewest_for_pioneers(now, product),
        *ranking(now, start=0),
        *orphans(now),
        *avoided(now),
        Buttons(acts(now)),
    )


def minimal(now: NeedsNow, product: Product, desk: Desk) -> Iterator[Part]:
    asked = now.board.minimal
    enough = product.targets.requesters
    yield Text(say("needs-minimal", count=len(asked), enough=enough))
    if asked:
        yield Rows(tuple(row(one, now) for one in asked[:MOST_MINIMAL]))
    if len(asked) > MOST_MINIMAL:
        yield Note(say("needs-more-of", count=len(asked) - MOST_MINIMAL))
    yield Note(since_frozen(now, product, desk))


def ranking(now: NeedsNow, *, start: int) -> Iterator[Part]:
    """What is not on the minimal list and somebody asked for, a page of it."""
    rest = beyond_minimal(now)
    page = rest[start : start + PAGE]
    if not page:
        return
    yield Text(say("needs-ranking", count=len(rest)))
    yield Rows(tuple(row(one, now) for one in page))
    more = len(rest) - start - len(page)
    if more:
        label = say("button-needs-more", count=more)
        value = str(start + PAGE)
        yield Buttons((Button(action="needs-page", label=label, value=value),))


def beyond_minimal(now: NeedsNow) -> Sequence[Asked]:
    """An orphan has its own place, unless somebody is at work on it."""
    return [
        one
        for one in now.board.ranked
        if not one.is_minimal and (one.users or one.state is not NeedState.ASKED)
    ]


def row(one: Asked, now: NeedsNow) -> Row:
    """Who asks for it, those who must have it first."""
    wishes = sorted(one.users, key=lambda wish: not wish.is_must)
    some = now.names(wishes[:MOST_NAMES])
    more = len(wishes) - len(some)
    words = Phrase(
        "needs-row" if some else "needs-row-nobody",
        {
            "words": one.need.words,
            "count": len(wishes),
            "musts": one.musts,
            "names": some,
            "more": more,
            "state": Phrase(f"need-state-{one.state}"),
            "shown": "state" if one.need.state is not NeedState.ASKED else "none",
        },
    )
    return Row(words=words, act=to_card(one.need, say("button-open")))


def orphans(now: NeedsNow) -> Iterator[Part]:
    asked = now.board.orphans
    if asked:
        yield Text(in_words("needs-orphans", asked))


def avoided(now: NeedsNow) -> Iterator[Part]:
    asked = now.board.avoided
    if asked:
        yield Text(in_words("needs-avoided", asked))


def in_words(key: str, asked: Sequence[Asked]) -> Phrase:
    """Their number, the words of some of them, and how many more there are."""
    some = tuple(say("need-words", words=one) for one in words_of(asked[:MOST_WORDS]))
    return Phrase(key, {"count": len(asked), "words": some, "more": len(asked) - len(some)})


def acts(now: NeedsNow) -> tuple[Button, ...]:
    freeze = Button(action="needs-freeze", label=say("button-needs-freeze"))
    merge = Button(action="need-merge-form", label=say("button-need-merge"))
    can_merge = len(now.board.everything) > 1
    return (
        new_need(),
        *((freeze,) if now.board.minimal else ()),
        *((merge,) if can_merge else ()),
    )


def new_need() -> Button:
    return Button(action="need-new", label=say("button-need-new"), style="primary")

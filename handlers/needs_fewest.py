"""The fewest needs that fully serve some of our good prospects."""

from chat.cards import Button, Buttons, Card, Note, Row, Rows, Text, card
from chat.port import Reply, Say
from domain.needs_ranked import Asked, words_of
from domain.products import Product
from domain.refusals import Refusal
from domain.wording import quoted, say
from handlers.desk import Desk
from handlers.need_words import to_card
from handlers.needs_now import NeedsNow, needs_now

MOST_ROWS = 20
MOST_WORDS = 10
MOST_NAMES = 8
MOST_DIGITS = 4


class NoSuchNumber(Refusal):
    """How many prospects to serve is a whole number from 1 on. Details: typed."""

    phrase = "refusal-no-such-number-to-serve"


class TooFewGood(Refusal):
    """So many cannot be served: fewer are good and must have something. Details: wanted, count."""

    phrase = "refusal-too-few-good"


def fewest(typed: str, desk: Desk) -> list[Say]:
    """For as many as typed, else as many as the team wants pioneers. Raises NoSuchNumber, TooFewGood."""
    product = desk.product
    now = needs_now(product, desk)
    is_number = typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS
    if typed and not (is_number and int(typed) > 0):
        raise NoSuchNumber(typed=typed)
    serve = int(typed) if typed else product.targets.pioneers
    if serve > len(now.must_haves):
        raise TooFewGood(wanted=serve, count=len(now.must_haves))
    return [Reply(card=card_of(now, serve))]


def card_of(now: NeedsNow, serve: int) -> Card:
    """The needs one under the other, then whom they serve."""
    from domain.smallest_set import smallest_set

    found = smallest_set(now.must_haves, serve=serve)
    asked = [one for one in now.board.everything if one.need.id in found.needs]
    served = tuple(now.prospects[prospect].name for prospect in found.served)
    some = served[:MOST_NAMES]
    return card(
        Text(
            say(
                "needs-fewest-title",
                serve=serve,
                good=len(now.must_haves),
                count=len(asked),
                proven="yes" if found.is_proven else "no",
            )
        ),
        Rows(
            tuple(Row(words=quoted(one.need.words), act=opened(one)) for one in asked[:MOST_ROWS])
        ),
        Note(say("needs-more-of", count=len(asked) - MOST_ROWS))
        if len(asked) > MOST_ROWS
        else None,
        Note(say("needs-fewest-served", names=some, more=len(served) - len(some))),
        Buttons((Button(action="needs", label=say("button-needs")),)),
    )


def opened(one: Asked) -> Button:
    return to_card(one.need, say("button-open"))


def fewest_for_pioneers(now: NeedsNow, product: Product) -> Text | None:
    """Beside the minimal list, for as many as the team wants, or as there are."""
    good = len(now.must_haves)
    serve = min(product.targets.pioneers, good)
    if not serve:
        return None
    from domain.smallest_set import smallest_set

    found = smallest_set(now.must_haves, serve=serve)
    asked = [one for one in now.board.everything if one.need.id in found.needs]
    words = tuple(say("need-words", words=one) for one in words_of(asked[:MOST_WORDS]))
    names = tuple(now.prospects[prospect].name for prospect in found.served[:MOST_NAMES])
    return Text(
        say(
            "needs-fewest",
            serve=serve,
            good=good,
            count=len(asked),
            words=words,
            more=len(asked) - len(words),
            names=names,
            others=len(found.served) - len(names),
            proven="yes" if found.is_proven else "no",
        )
    )

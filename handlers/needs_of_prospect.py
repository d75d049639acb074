"""What one prospect asks for, on its card: each need once, those nobody else asks for marked."""

from collections.abc import Iterator

from chat.cards import Note, Part, Row, Rows, Text
from domain.needs_ranked import Asked, Wish
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.need_told import priority_of
from handlers.need_words import to_card
from handlers.needs_now import needs_now

MOST_NEEDS = 8


def needs_of(prospect: Prospect, desk: Desk) -> Iterator[Part]:
    """Its musts first; nothing where it asked for nothing."""
    if not prospect.requests:
        return
    now = needs_now(desk.product_with(prospect.product), desk)
    wishes = [
        (one, wish)
        for one in now.board.everything
        for wish in (*one.users, *one.declined)
        if wish.prospect == prospect.id
    ]
    wishes.sort(key=lambda pair: not pair[1].is_must)
    yield Text(say("card-needs", count=prospect.requests, alone=prospect.requests_alone))
    yield Rows(
        tuple(
            Row(words=wished(one, wish), act=to_card(one.need, say("button-open")))
            for one, wish in wishes[:MOST_NEEDS]
        )
    )
    if len(wishes) > MOST_NEEDS:
        yield Note(say("needs-more-of", count=len(wishes) - MOST_NEEDS))


def wished(one: Asked, wish: Wish) -> Phrase:
    others = [other for other in one.users if other.prospect != wish.prospect]
    return say(
        "card-need",
        words=one.need.words,
        priority=priority_of(is_must=wish.is_must),
        state=Phrase(f"need-state-{one.state}"),
        others=len(others),
    )

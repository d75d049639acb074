"""A need goes on: in progress, delivered, used; on delivery whoever asked for it is called back."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Card, Note, Part, Text, card
from chat.port import Post, Press, Reply, Say
from domain import vocabulary
from domain.needs import Need, NeedState
from domain.needs_ranked import Wish
from domain.people import Person
from domain.prospects import Prospect
from domain.refusals import Refusal, StaleButton
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.need_card import NEXT_STATES, need_card
from handlers.need_words import need_to_change
from handlers.needs_now import asked_now
from handlers.pressed import number
from handlers.prospect_card import button

MOST_NAMED = 10
STARTED, DELIVERED = "s", "d"
"""The dates that a change of state wrote, which its undoing takes off."""


class UnknownNeedState(Refusal):
    """A need is asked, in progress, delivered or used. Details: typed."""

    phrase = "refusal-unknown-need-state"


class MinimalIsCounted(Refusal):
    """Nobody says that a need is on the minimal list: it is counted. Details: words, enough."""

    phrase = "refusal-minimal-is-counted"


class AlreadyInThatState(Refusal):
    """Details: words, state."""

    phrase = "refusal-need-already-there"


def state_typed(typed: str, need: Need, desk: Desk) -> list[Say]:
    code = vocabulary.need_state(typed)
    if code is None:
        raise UnknownNeedState(typed=typed)
    return moved(need, NeedState(code), desk)


def moved(need: Need, to: NeedState, desk: Desk) -> list[Say]:
    """Raises MinimalIsCounted, AlreadyInThatState, ProductIsClosed."""
    product = desk.open_product(need.product)
    if to is NeedState.MINIMAL:
        raise MinimalIsCounted(words=need.words, enough=product.targets.requesters)
    if to is need.state:
        raise AlreadyInThatState(words=need.words, state=Phrase(f"need-state-{to}"))
    now = dated(replace(need, state=to), desk)
    desk.work.needs.save(now)
    is_first = now.delivered_at is not None and need.delivered_at is None
    says = say("need-moved", words=need.words, state=Phrase(f"need-state-{to}"))
    told = Reply(card=need_card(now, desk, says=says, undo=undo(need, now)))
    return [told, *(call_back(now, desk) if is_first else ())]


def dated(need: Need, desk: Desk) -> Need:
    """With the day it was begun and the day it was delivered, the first time each."""
    at = desk.now
    is_delivered = need.state in (NeedState.DELIVERED, NeedState.USED)
    if need.started_at is None and (is_delivered or need.state is NeedState.IN_PROGRESS):
        need = replace(need, started_at=at)
    if need.delivered_at is None and is_delivered:
        need = replace(need, delivered_at=at)
    return need


def undo(was: Need, now: Need) -> Button:
    started = STARTED if was.started_at != now.started_at else ""
    delivered = DELIVERED if was.delivered_at != now.delivered_at else ""
    value = f"{was.id}:{was.state}:{now.state}:{started}{delivered}"
    return Button(action="need-state-undo", label=say("button-undo"), value=value)


def undone(press: Press, desk: Desk) -> list[Say]:
    """`value` is the need, its state before and after, the dates to take off. Raises StaleButton."""
    carried, *rest = press.value.split(":")
    need = need_to_change(carried, desk)
    if len(rest) != 3 or rest[0] not in NEXT_STATES or rest[1] != need.state:
        raise StaleButton
    back = replace(
        need,
        state=NeedState(rest[0]),
        started_at=None if STARTED in rest[2] else need.started_at,
        delivered_at=None if DELIVERED in rest[2] else need.delivered_at,
    )
    desk.work.needs.save(back)
    return [Reply(card=need_card(back, desk, says=say("need-undone")))]


def pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is a need and a state. Raises StaleButton."""
    carried, _, code = press.value.partition(":")
    if code not in NEXT_STATES:
        raise StaleButton
    return moved(need_to_change(str(number(carried)), desk), NeedState(code), desk)


def call_back(need: Need, desk: Desk) -> Iterator[Say]:
    """One direct message for each owner of open prospects who asked for it."""
    asked, now = asked_now(need, desk)
    theirs: dict[Person, list[Prospect]] = {}
    for wish in asked.users:
        prospect = now.prospects[wish.prospect]
        if prospect.is_open:
            theirs.setdefault(responsible(prospect, wish), []).append(prospect)
    for person, prospects in theirs.items():
        subject = f"need-delivered:{need.id}:{person.id}:{desk.now.isoformat()}"
        shown = call_back_card(need, prospects)
        yield Post(to=person, card=shown, kind="need-delivered", subject=subject)


def responsible(prospect: Prospect, wish: Wish) -> Person:
    """The owner; without one, whoever wrote the wish down."""
    return prospect.owner or wish.requests[-1].by


def call_back_card(need: Need, prospects: Sequence[Prospect]) -> Card:
    return card(
        Text(say("need-delivered", words=need.words, count=len(prospects))),
        *(part for prospect in prospects[:MOST_NAMED] for part in to_call(prospect)),
        Note(say("needs-more-of", count=len(prospects) - MOST_NAMED))
        if len(prospects) > MOST_NAMED
        else None,
    )


def to_call(prospect: Prospect) -> tuple[Part, ...]:
    return (
        Text(say("card-title", name=prospect.name, reference=prospect.reference)),
        Buttons(
            (
                button("call", prospect, say("button-call"), style="primary"),
                button("next-action", prospect, say("button-set-next-action")),
            )
        ),
    )


ACCESS = OF_MEMBERS
PRESSES = {"need-state": pressed, "need-state-undo": undone}

"""A need on one card: who asked for it, where it stands, what can be done with it."""

from collections.abc import Iterator

from chat.cards import Button, Buttons, Card, Confirm, Fields, Note, Part, Row, Rows, Text, card
from chat.port import Press, Reply, Say
from domain.needs import Need, NeedState, Origin
from domain.needs_ranked import Asked, Wish
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.in_short import in_short
from handlers.need_told import priority_of
from handlers.need_words import need_carried
from handlers.needs_now import NeedsNow, asked_now
from handlers.prospect_card import Pair, button
from handlers.statements import of_need, sponsors
from handlers.statements import standing as verdict

MOST_ROWS = 15
NEXT_STATES = (NeedState.ASKED, NeedState.IN_PROGRESS, NeedState.DELIVERED, NeedState.USED)
"""Those that somebody says; that it is on the minimal list is counted."""
DONE = (NeedState.DELIVERED, NeedState.USED)
BEGUN = (NeedState.IN_PROGRESS, *DONE)


def need_card(
    need: Need, desk: Desk, *, says: Phrase | None = None, undo: Button | None = None
) -> Card:
    asked, now = asked_now(need, desk)
    return card(
        None if says is None else Text(says),
        Text(say("need-title", words=need.words)),
        Fields(tuple(standing(asked, desk))),
        *who(asked, now, desk),
        *said_no(asked, now),
        Buttons((*(() if undo is None else (undo,)), *states(asked))),
        Buttons(acts(need)),
    )


def standing(asked: Asked, desk: Desk) -> Iterator[Pair]:
    yield say("need-card-state"), Phrase(f"need-state-{asked.state}")
    count = say("need-card-count", count=len(asked.users), musts=asked.musts)
    yield say("need-card-asked"), count
    origins = sorted({one.origin for one in asked.others if one.origin is not Origin.USER})
    if origins:
        items = tuple(Phrase(f"origin-{origin}") for origin in origins)
        yield say("need-card-origins"), say("card-list", items=items)
    zone = desk.product_with(asked.need.product).zone
    if (ordered := of_need(asked.need, desk)) is not None:
        product = desk.product_with(asked.need.product)
        told = say(
            "need-card-mandate-value",
            sponsors=sponsors(ordered),
            standing=verdict(ordered, product),
        )
        yield say("need-card-mandate"), told
    if asked.need.started_at is not None and asked.state in BEGUN:
        day = asked.need.started_at.astimezone(zone).date()
        yield say("need-card-started"), say("card-day", day=day)
    if asked.need.delivered_at is not None and asked.state in DONE:
        day = asked.need.delivered_at.astimezone(zone).date()
        yield say("need-card-delivered"), say("card-day", day=day)


def who(asked: Asked, now: NeedsNow, desk: Desk) -> Iterator[Part]:
    """Who asked, as a must or not, when; the first to ask first."""
    if not asked.users:
        yield Note(say("need-nobody"))
        return
    rows = [
        Row(words=asker(wish, now.prospects[wish.prospect], desk), act=to_prospect(wish, now))
        for wish in asked.users[:MOST_ROWS]
    ]
    yield Rows(tuple(rows))
    if len(asked.users) > MOST_ROWS:
        yield Note(say("needs-more-of", count=len(asked.users) - MOST_ROWS))


def to_prospect(wish: Wish, now: NeedsNow) -> Button:
    return button("show", now.prospects[wish.prospect], say("button-open"))


def asker(wish: Wish, prospect: Prospect, desk: Desk) -> Phrase:
    calendar = calendar_of(prospect, desk)
    last = wish.requests[-1]
    at = None if last.meeting is None else desk.work.meetings.find(last.meeting)
    day = calendar.days.day_of(last.at if at is None else at.starts_at)
    return say(
        "need-asker",
        name=prospect.name,
        reference=prospect.reference,
        priority=priority_of(is_must=wish.is_must),
        stage=Phrase(f"stage-{prospect.stage}"),
        day=day,
        where="elsewhere" if at is None else "meeting",
    )


def said_no(asked: Asked, now: NeedsNow) -> Iterator[Part]:
    """Those we declined asked for it too, and count no more."""
    if asked.declined:
        names = in_short(now.names(asked.declined), MOST_ROWS)
        yield Note(say("need-declined-too", count=len(asked.declined), names=names))


def states(asked: Asked) -> tuple[Button, ...]:
    return tuple(
        Button(
            action="need-state",
            label=Phrase(f"need-state-act-{state}"),
            value=f"{asked.need.id}:{state}",
        )
        for state in NEXT_STATES
        if state is not asked.need.state
    )


def acts(need: Need) -> tuple[Button, ...]:
    value = str(need.id)
    return (
        Button(action="need-ask", label=say("button-need-ask"), value=value),
        Button(action="need-rename", label=say("button-need-rename"), value=value),
        Button(action="need-merge-form", label=say("button-need-merge"), value=value),
        Button(
            action="need-remove",
            label=say("button-need-remove"),
            value=value,
            style="danger",
            confirm=Confirm(
                title=say("need-remove-title"),
                text=say("need-remove-text"),
                yes=say("button-need-remove"),
                no=say("need-remove-keep"),
            ),
        ),
        Button(action="needs", label=say("button-needs")),
    )


def opened(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=need_card(need_carried(press.value, desk), desk))]


ACCESS = OF_MEMBERS
PRESSES = {"need-open": opened}

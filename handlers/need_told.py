"""What somebody is told when a need is written down: what it joined, what may be the same."""

from collections.abc import Sequence

from chat.cards import Button, Buttons, Text, card
from chat.port import Reply, Say
from domain.near_needs import near_needs
from domain.needs import Origin
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.need_asked import Asking, Kept, keep, written
from handlers.need_words import to_card
from handlers.needs_now import NeedsNow, needs_now
from handlers.prospect_card import confirmed, prospect_card
from handlers.record import record
from handlers.requests_followed import follow_requests

MOST_NAMES = 5
MOST_NEAR = 3


def ask(asking: Asking, desk: Desk) -> list[Say]:
    """Write down what is asked for, and tell it."""
    several = keep(asking, desk)
    now = needs_now(asking.product, desk)
    says, same = told(several, asking, now, desk), same_buttons(several, now)
    asks = say("need-is-it-the-same") if same else None
    if asking.prospect is None:
        return [without_prospect(several, says, asks, same)]
    if not written(several):
        return [Reply(card=prospect_card(asking.prospect, desk, says=says))]
    follow_requests([asking.prospect.id], asking.product, desk)
    prospect = desk.work.prospects.get(asking.prospect.id)
    child = f"request:{written(several)}"
    recorded = record(prospect, desk, was=prospect, what="need", child=child)
    return [confirmed(recorded, desk, says, asks, answers=same)]


def without_prospect(
    several: Sequence[Kept], says: Phrase, asks: Phrase | None, same: tuple[Button, ...]
) -> Reply:
    ids = written(several)
    undo = Button(action="need-take-back", label=say("button-undo"), value=ids)
    return Reply(
        card=card(
            Text(says),
            None if asks is None else Text(asks),
            Buttons(same) if same else None,
            Buttons((*((undo,) if ids else ()), to_card(several[0].need, say("button-need-open")))),
        )
    )


def told(several: Sequence[Kept], asking: Asking, now: NeedsNow, desk: Desk) -> Phrase:
    if len(several) > 1:
        items = tuple(item(one, asking, now) for one in several)
        says = say("need-several", count=len(several), items=items)
    else:
        says = alone(several[0], asking, now)
    if asking.prospect is None or asking.meeting is None or not written(several):
        return says
    meeting = desk.work.meetings.get(asking.meeting)
    day = calendar_of(asking.prospect, desk).days.day_of(meeting.starts_at)
    return say("need-at-meeting", noted=says, day=day)


def alone(one: Kept, asking: Asking, now: NeedsNow) -> Phrase:
    """What became of one need."""
    words, names = one.need.words, others(one, asking, now)
    if asking.origin is not Origin.USER:
        key = "need-there-already" if one.request is None else f"need-from-{asking.origin}"
        return Phrase(key, {"words": words, "count": len(names)})
    priority = priority_of(is_must=one.is_must)
    if one.request is None:
        return say("need-already", words=words, priority=priority)
    if one.replaced is not None:
        return say("need-changed", words=words, priority=priority)
    if one.is_new:
        return say("need-new", words=words, priority=priority)
    if not names:
        return say("need-there", words=words, priority=priority)
    some = names[:MOST_NAMES]
    more = len(names) - len(some)
    return say(
        "need-joined", words=words, priority=priority, count=len(names), names=some, more=more
    )


def item(one: Kept, asking: Asking, now: NeedsNow) -> Phrase:
    """One need of several."""
    priority = priority_of(is_must=one.is_must)
    count = len(others(one, asking, now))
    return say("need-item", words=one.need.words, priority=priority, others=count)


def others(one: Kept, asking: Asking, now: NeedsNow) -> tuple[str, ...]:
    """Who else asks for it."""
    asked = now.board.of(one.need.id)
    mine: Prospect | None = asking.prospect
    users = () if asked is None else now.who(asked.users)
    return tuple(user.name for user in users if mine is None or user.id != mine.id)


def same_buttons(several: Sequence[Kept], now: NeedsNow) -> tuple[Button, ...]:
    """For new needs, those that may be the same in other words; nothing is merged unasked."""
    fresh = {one.need.id for one in several if one.is_new}
    there = {
        asked.need.words: asked.need for asked in now.board.everything if asked.need.id not in fresh
    }
    pairs = [
        (one.need, there[words])
        for one in several
        if one.is_new
        for words in near_needs(one.need.words, there)
    ]
    return tuple(
        Button(
            action="needs-merge",
            label=say("button-same-need", words=known.words),
            value=f"{new.id}:{known.id}",
            spoken=say("button-same-need-spoken", new=new.words, words=known.words),
        )
        for new, known in pairs[:MOST_NEAR]
    )


def priority_of(*, is_must: bool) -> Phrase:
    return say("priority-must") if is_must else say("priority-nice")

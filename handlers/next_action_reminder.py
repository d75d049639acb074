"""The owner of a prospect is told of its next action on its day."""

from chat.cards import Button, Buttons, Menu, Option, Text, card
from chat.port import Post, Say
from domain.people import Private
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.digest_card import LATER
from handlers.prospect_card import button
from handlers.record import NEXT_ACTION, is_over
from storage.due import DueItem


def next_action_due(item: DueItem, desk: Desk) -> list[Say]:
    """Tell the owner on the day, unless that is useless meanwhile: changed, set aside, closed, removed."""
    prospect = desk.work.prospects.get(int(item.subject))
    calendar = calendar_of(prospect, desk)
    on, owner = prospect.next_action_on, prospect.owner
    if owner is None or on is None or on > calendar.today:
        return []
    if is_over(prospect) or prospect.parked_on(calendar.today) or not calendar.product.is_open:
        return []
    words = say("next-action-today", name=prospect.name, reference=prospect.reference, day=on)
    todo = Private(prospect.next_action, prospect.id)
    what = Text(say("next-action-what", todo=todo))
    shown = card(
        Text(words),
        what if prospect.next_action else None,
        Buttons(acts(prospect)),
    )
    subject = f"next-action:{prospect.id}:{on.isoformat()}"
    return [Post(to=owner, card=shown, kind="next-action", subject=subject)]


def acts(prospect: Prospect) -> tuple[Button | Menu, ...]:
    return (
        button("done", prospect, say("button-done"), style="primary"),
        button("call", prospect, say("button-call")),
        Menu(
            action="later",
            label=say("button-later"),
            options=tuple(
                Option(value=f"{prospect.reference}:{days}", label=later(days)) for days in LATER
            ),
        ),
        button("show", prospect, say("button-open")),
    )


def later(days: int) -> Phrase:
    return say("digest-act-later", days=days)


DUE = {NEXT_ACTION: next_action_due}

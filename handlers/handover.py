"""A prospect handed to somebody: they are told, directly."""

from chat.cards import Buttons, Text, card
from chat.port import Post, Say
from domain.prospects import Prospect
from domain.wording import say
from handlers.desk import Desk
from handlers.prospect_card import button


def handed_over(prospect: Prospect, was: Prospect | None, desk: Desk) -> list[Say]:
    """Tell the new owner, unless they did it themselves."""
    owner = prospect.owner
    if owner is None or owner == desk.by or (was is not None and was.owner == owner):
        return []
    words = say("handed-over", person=desk.by, name=prospect.name, reference=prospect.reference)
    acts = (
        button("show", prospect, say("button-open")),
        button("call", prospect, say("button-call")),
    )
    shown = card(Text(words), Buttons(acts))
    return [Post(to=owner, card=shown, kind="handover")]

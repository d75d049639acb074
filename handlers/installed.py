"""What whoever installed the bot in a workspace hears first: that it is there, and what comes next."""

from chat.cards import Buttons, Text, card
from chat.port import Post, Say
from domain.wording import say
from handlers.desk import Desk
from handlers.home import three_steps


def installed(desk: Desk, *, again: bool) -> list[Say]:
    """`again`: the team had it before, and finds everything as it was."""
    desk.work.people.opened_home(desk.by, at=desk.now)  # the page does not welcome them once more
    words = say("installed-again") if again else say("installed-first", person=desk.by)
    shown = card(Text(words), Buttons(three_steps(desk.found_product)))
    return [Post(to=desk.by, card=shown, kind="welcome")]

"""The form in which somebody says whom a relay reaches, and the question that leads to it."""

from chat.cards import Button
from chat.forms import Form
from domain.prospects import Prospect, Reach
from domain.wording import Phrase, say
from handlers.audiences import audience_fields, reached
from handlers.chosen import who_field

RELAY = "relay"
ADD_A_RELAY = "add type:relay"
"""The line that opens the form of a new one."""


def relay_form(prospect: Prospect | None) -> Form:
    """A direct prospect becomes a relay with it."""
    audience = "" if prospect is None else prospect.audience
    size = None if prospect is None else prospect.audience_size
    return Form(
        name=RELAY,
        title=say("relay-title"),
        submit=say("form-save"),
        items=(who_field(prospect), *audience_fields(audience, size, is_needed=True)),
    )


def asks_whom(prospect: Prospect) -> Phrase | None:
    """The question about a relay of which nobody said whom it reaches."""
    is_known = prospect.reach is not Reach.RELAY or reached(prospect) is not None
    return None if is_known else say("relay-asks-whom")


def say_whom(prospect: Prospect) -> Button:
    line = f"{RELAY} {prospect.reference}"
    return Button(action="run", label=say("button-audience"), value=line, style="primary")

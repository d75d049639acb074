"""A refusal that has a way on: the buttons under it."""

from chat.cards import Button
from domain.refusals import Refusal
from domain.wording import Detail

LONGEST_VALUE = 2_000
"""Characters of a line that a button can carry."""


class Offer(Refusal):
    """Declined, and this can be done instead. In a form only its sentence is told."""

    def __init__(self, *buttons: Button, field: str | None = None, **details: Detail) -> None:
        super().__init__(field=field, **details)
        self.buttons = buttons

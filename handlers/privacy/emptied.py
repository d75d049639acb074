"""What the bot wrote to people directly says nothing more of whoever is erased."""

from collections.abc import Collection

from chat.cards import Button, Buttons, Card, Text, card
from chat.port import Home, Say, Update
from domain.people import Person, Place
from domain.wording import say
from handlers.desk import Desk
from handlers.privacy import cards

KIND = "privacy"
PAGE = "home"


def emptied(prospects: Collection[int], desk: Desk, *, beside: bool) -> list[Say]:
    """Each message and page that may tell of these prospects; `beside`, of a product as well.

    What waits unsent is not sent at all.
    """
    messages = desk.work.messages
    messages.unsent(prospects, beside=beside)
    told = messages.telling_of(prospects, beside=beside)
    edits: list[Say] = [
        Update(to=Place(place, direct=True), subject=subject, card=cards.gone(), kind=KIND)
        for subject, place in told.messages
    ]
    pages = [Home(to=Person(person), card=page_again()) for person in told.homes]
    return [*edits, *pages]


def page_again() -> Card:
    again = Button(action=PAGE, label=say("button-privacy-home"), style="primary")
    return card(Text(say("privacy-home-gone")), Buttons((again,)))

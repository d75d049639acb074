"""What comes from people, written so that it wakes nobody and breaks nothing on Slack."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from domain.people import Person, Place

Names = Callable[[Person], str | None]
"""The shown name of a person where Slack takes no mention; None when nobody knows it."""

LOOK_ALIKES: Final = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
MARKUP: Final = re.compile(r"`|(?<!\w)[*_~](?=\S)|(?<=\S)[*_~](?!\w)")
"""Where these characters would begin or end bold, italic, struck or code; elsewhere they stay."""


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class MarkedQuote:
    """For mrkdwn: mentions work for us, not for whoever typed one."""

    def text(self, text: str) -> str:
        return MARKUP.sub(lambda found: LOOK_ALIKES[found[0]], escaped(text))

    def person(self, person: Person) -> str:
        return f"<@{person.id}>"

    def place(self, place: Place) -> str:
        return f"<#{place.id}>"

    def moment(self, moment: datetime, shown: str) -> str:
        """In the zone of whoever reads; `shown` where the date cannot be drawn."""
        fallback = escaped(shown).replace("|", "/")
        return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}} {{time}}|{fallback}>"

    def strong(self, text: str) -> str:
        words = text.strip()
        return f"*{words}*" if words else text


class PlainQuote:
    """For labels, titles and options, where Slack draws no mention and no markup."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def text(self, text: str) -> str:
        return text

    def person(self, person: Person) -> str:
        return f"@{self._names(person) or person.id}"

    def place(self, place: Place) -> str:
        return f"#{place.id}"

    def moment(self, moment: datetime, shown: str) -> str:
        return shown

    def strong(self, text: str) -> str:
        return text


MARKED: Final = MarkedQuote()

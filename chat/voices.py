"""How what is said becomes words: in a reader's language, quoted as a platform wants it."""

from datetime import date, datetime, time
from typing import Protocol

from domain.people import Person, Place
from domain.wording import Phrase


class Quote(Protocol):
    """How one platform writes what comes from people, so that it wakes nobody and breaks nothing."""

    def text(self, text: str) -> str: ...

    def person(self, person: Person) -> str: ...

    def place(self, place: Place) -> str: ...

    def moment(self, moment: datetime, shown: str) -> str: ...

    def strong(self, text: str) -> str: ...


class Voice(Protocol):
    """One reader's language and zone."""

    language: str

    def say(self, phrase: Phrase, quote: Quote) -> str: ...

    def day(self, day: date) -> str: ...

    def clock(self, at: time) -> str: ...

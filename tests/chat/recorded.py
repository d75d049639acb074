"""Payloads as Slack sends them, and a voice that says a phrase's key and its details."""

import json
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from chat.voices import Quote
from domain.people import Person, Place, Private, Team
from domain.wording import Phrase

PAYLOADS = Path(__file__).parent / "payloads"
TEAM = Team("slack", "T0TEAM")
ALICE = Person("U0ALICE")
EQUIPE = Place("C0EQUIPE")
ALONE = Place("D0ALICE", direct=True)


def recorded(name: str, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads((PAYLOADS / f"{name}.json").read_text("utf-8"))
    return payload | changed


def nobody(person: Person) -> str | None:
    """Names, when nobody's is known."""
    return None


def words(text: str, **details: Any) -> Phrase:
    """A phrase whose sentence is `text`, with its details after it."""
    return Phrase(text, details)


class Aloud:
    """A Voice: whoever reads, the sentence is the key and the details."""

    language = "en"

    def say(self, phrase: Phrase, quote: Quote) -> str:
        details = [self._detail(value, quote) for value in phrase.details.values()]
        before, bold, after = phrase.key.partition("⟦")
        if bold:
            inside, _, rest = after.partition("⟧")
            return before + quote.strong(" ".join([inside, *details]).strip()) + rest
        return " ".join([phrase.key, *details]).strip()

    def day(self, day: date) -> str:
        return day.isoformat()

    def clock(self, at: time) -> str:
        return at.isoformat("minutes")

    def _detail(self, value: Any, quote: Quote) -> str:
        match value:
            case Phrase():
                return self.say(value, quote)
            case Private(value=inside):
                return self._detail(inside, quote)
            case Person():
                return quote.person(value)
            case Place():
                return quote.place(value)
            case datetime():
                return quote.moment(value, value.isoformat(" ", "minutes"))
            case _:
                return quote.text(str(value))

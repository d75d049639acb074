"""A form drawn for Mattermost, what its client sends back, and what is read of it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from chat import forms
from chat.forms import Value
from chat.mattermost import mentions
from chat.mattermost.bound import PASSING, Bound
from chat.mattermost.directory import Names
from chat.mattermost.found_by_name import Known
from chat.mattermost.read_values import values
from chat.mattermost.seals import Seals
from chat.mattermost.words import Words
from chat.mattermost.write_forms import dialog
from domain.people import Person
from domain.wording import Phrase
from tests.chat.recorded import Aloud, words

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
SEALS = Seals(b"a secret of the tests, long enough")
ALICE = Person("a" * 26)
BOB = Person("b" * 26)
PUBLIC, PRIVATE = "c" * 26, "d" * 26
USERNAMES = {ALICE.id: "alice", BOB.id: "bob"}
CHANNELS = {PUBLIC: "equipe"}
LABEL = words("Label")


class Colleagues:
    """An Ask: Alice and Bob, one public channel, and prospects to be found."""

    today = date(2026, 1, 5)

    def __init__(self, *prospects: Known) -> None:
        self._prospects = prospects
        self._directory = Names(USERNAMES.get, CHANNELS.get)
        self.queries: list[tuple[str, str]] = []

    def found(self, lookup: str, query: str) -> Sequence[Known]:
        self.queries.append((lookup, query))
        typed = query.casefold()
        return [one for one in self._prospects if typed in " ".join(one).casefold()]

    def person(self, name: str) -> Person | None:
        known = {**{name: known for known, name in USERNAMES.items()}, ALICE.id: ALICE.id}
        return Person(known[name]) if name in known else None

    def channel(self, name: str) -> str | None:
        return {"equipe": PUBLIC, PUBLIC: PUBLIC}.get(name)

    def shown(self, text: str) -> str:
        return str(mentions.named(text, self._directory))


def form(*items: Any, title: str = "Log a call", about: str = "P-12") -> forms.Form:
    return forms.Form(
        name="call", title=words(title), submit=words("Save"), items=items, about=about
    )


def drawn(*items: forms.Field | forms.Remark, title: str = "Log a call") -> dict[str, Any]:
    """As it is sent: people and channels have their names."""
    bound = Bound(until=NOW + PASSING, user=ALICE.id, channel=PUBLIC)
    written = dialog(form(*items, title=title), Words(Aloud()), bound, seals=SEALS, now=NOW)
    named: dict[str, Any] = mentions.named(written, Names(USERNAMES.get, CHANNELS.get))
    return named


def untouched(written: dict[str, Any]) -> dict[str, Any]:
    """What a client sends when its person changes nothing."""
    return {element["name"]: as_sent(element) for element in written["elements"]}


def as_sent(element: dict[str, Any]) -> Any:
    default = element.get("default")
    if element["type"] == "bool":
        return default == "true"
    if element.get("subtype") == "number" and default is not None:
        return int(default)
    return default


def read(
    item: forms.Field, ask: Colleagues | None = None, /, **submission: Any
) -> tuple[Value, Phrase | None]:
    """The value of the field `f`, and what is wrong with it, when its elements are filled so."""
    written = drawn(item)
    kinds = SEALS.opened(written["state"], now=NOW)["k"]
    filled = untouched(written) | submission
    found, wrong = values(filled, kinds, ask or Colleagues())
    return found.get("f"), next(iter(wrong.values()), None)

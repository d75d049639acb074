"""Lets a test read like the chat it describes: people, places, what they typed, what they saw."""

from datetime import date, datetime, time
from functools import cache
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

import holidays

from bot.acquaintance import Acquaintance
from bot.clockwork import Clockwork
from bot.delivery import Pace, Sender
from bot.dispatch import Dispatcher
from bot.housekeeping import Housekeeping
from chat.forms import Value
from chat.plain.chat import PlainChat
from chat.port import (
    Call,
    Command,
    Event,
    HomeOpened,
    Lookup,
    Message,
    Press,
    Shortcut,
    Submitted,
    Told,
)
from domain.people import Person, Place, Profile, Team
from domain.prospects import Prospect
from handlers.desk import Defaults
from storage.storage import Storage

PARIS = ZoneInfo("Europe/Paris")
MONDAY_MORNING = datetime(2026, 1, 5, 9, 0, tzinfo=PARIS)
TEAM = Team("plain", "T0TEAM")
EQUIPE = "equipe"


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year))


class Office:
    """A team, a chat and a clock that moves only when told."""

    def __init__(
        self, storage: Storage, now: datetime = MONDAY_MORNING, chat: PlainChat | None = None
    ) -> None:
        self.now = now
        self.seconds = 0.0
        """Those of a clock that only goes on."""
        self.storage = storage
        self.ids = count(1)
        self.chat = chat or PlainChat(
            [
                Profile(person=Person("alice"), name="Alice", language="fr", zone="Europe/Paris"),
                Profile(person=Person("bob"), name="Bob", language="en", zone="Europe/Paris"),
                Profile(person=Person("chloe"), name="Chloé", language="fr", zone="Europe/Paris"),
            ]
        )
        chats = {"plain": self.chat}
        defaults = Defaults(language="fr", zone=PARIS, country="FR")
        self.sender = Sender(
            storage=storage, chats=chats, clock=lambda: self.now, pace=Pace(waits=False)
        )
        self.bot = Dispatcher(
            storage=storage,
            chats=chats,
            clock=lambda: self.now,
            holidays=public_holidays,
            defaults=defaults,
            acquaintance=Acquaintance(chats, monotonic=lambda: self.seconds),
            wake=self.deliver,
        )
        self.clockwork = Clockwork(
            storage=storage,
            chats=chats,
            clock=lambda: self.now,
            holidays=public_holidays,
            defaults=defaults,
            wake=self.deliver,
            housekeeping=Housekeeping(storage=storage, clock=lambda: self.now),
        )
        self.alice = Teammate("alice", self)
        self.bob = Teammate("bob", self)
        self.chloe = Teammate("chloe", self)

    def goes_on(self, *, seconds: float) -> None:
        """A little time passes; nothing falls due in it."""
        self.seconds += seconds

    def deliver(self) -> None:
        self.sender.deliver()

    def until(self, moment: str) -> None:
        """Let time pass until a local moment ("2026-01-06 09:15"); all that is due happens at its time."""
        end = datetime.fromisoformat(moment).replace(tzinfo=PARIS)
        while (due := self.clockwork.next_at()) is not None and due <= end:
            self.now = max(self.now, due.astimezone(PARIS))
            self.clockwork.ring()
        self.now = end

    def is_shut_until(self, moment: str) -> None:
        """The program is stopped; it starts again at that local moment."""
        self.now = datetime.fromisoformat(moment).replace(tzinfo=PARIS)
        self.clockwork.ring()

    def reads(self, channel: str = EQUIPE) -> list[str]:
        """The lasting messages of a channel."""
        return [message["text"] for message in self.chat.walls[channel]]

    def digests(self, channel: str = EQUIPE) -> list[str]:
        """Those that are a morning's message."""
        messages = self.chat.walls[channel]
        return [message["text"] for message in messages if message["kind"] == "digest"]


def prospect(office: Office, number: int = 1) -> Prospect:
    """The one with that reference, as it is kept."""
    found = office.storage.read(lambda books: books.of(TEAM).prospects.numbered(number))
    assert found is not None
    return found


def untouched(field: dict[str, Any]) -> Value:
    """What a form gives back for a field left as it was."""
    value: Any = field["value"]
    match field["kind"], value:
        case "Day", str():
            return date.fromisoformat(value)
        case "Time", str():
            return time.fromisoformat(value)
        case "People", _:
            return tuple(map(Person, value))
        case _, list():
            return tuple(value)
        case _, "":
            return None
        case _:
            kept: Value = value
            return kept


class Teammate:
    """Somebody at their keyboard. What they see is in `answers` (theirs alone) and `messages` (direct)."""

    def __init__(self, name: str, office: Office) -> None:
        self.person = Person(name)
        self.office = office
        self.answers: list[dict[str, Any]] = []
        self.form: dict[str, Any] | None = None
        self.errors: dict[str, str] = {}

    def types(self, line: str, channel: str = EQUIPE) -> str:
        """Type a command in a channel. Return what comes back to them alone."""
        return self._types(line, Place(channel))

    def tells(self, line: str) -> str:
        """Type a command, or plain words, in the conversation with the bot."""
        return self._types(line, Place(self.person.id, direct=True))

    def presses_directly(self, label: str) -> str:
        """The same, in the conversation with the bot."""
        return self.presses(label, Place(self.person.id, direct=True))

    def presses(self, label: str, place: Place | None = None) -> str:
        """Press the newest control with this label ("Later > 1 day" for a menu's option)."""
        shown, control = self._control(label)
        message = None if shown is None else Message(self.person.id, shown)
        return self.does(
            Press(
                **self.head(place),
                action=control["action"],
                value=control["value"],
                message=message,
            )
        )

    def presses_action(self, action: str, value: str) -> str:
        """Press a control that is not in front of them: an old one, or one of somebody's making."""
        return self.does(Press(**self.head(), action=action, value=value))

    def sends(self, **values: Value) -> str:
        """Send the form in front of them, these fields changed. `errors` says what it refused."""
        assert self.form is not None, "no form is open"
        form, self.form = self.form, None
        filled: dict[str, Value] = {field["name"]: untouched(field) for field in form["fields"]}
        unknown = values.keys() - filled.keys()
        assert not unknown, f"the form has no {unknown}"
        sent = Submitted(
            **self.head(), form=form["form"], about=form["about"], values=filled | values
        )
        answer = self.does(sent)
        if self.errors:
            self.form = form
        return answer

    def fills_in(self, form: dict[str, Any], values: dict[str, Value]) -> str:
        """Send this form, perhaps once more, with these values."""
        self.form = form
        return self.sends(**values)

    def looks_up(self, lookup: str, query: str) -> dict[str, str]:
        """What is offered while typing in a field."""
        calls = self.office.bot.receive(Lookup(**self.head(), lookup=lookup, query=query))
        return dict(calls[0].args)

    def opens_home(self) -> str:
        self.does(HomeOpened(**self.head()))
        return self.home

    def uses(self, shortcut: str, text: str = "") -> str:
        return self.does(Shortcut(**self.head(), name=shortcut, text=text))

    @property
    def home(self) -> str:
        return str(self.office.chat.homes[self.person.id]["text"])

    @property
    def messages(self) -> list[str]:
        """Their conversation with the bot, lasting messages only."""
        return [message["text"] for message in self.office.chat.walls[self.person.id]]

    def _types(self, line: str, place: Place) -> str:
        if line.startswith("/prospect"):
            text = line.removeprefix("/prospect").strip()
            return self.does(Command(**self.head(place), text=text))
        return self.does(Told(**self.head(place), text=line))

    def does(self, event: Event) -> str:
        self.errors = {}
        calls = self.office.bot.receive(event)
        for call in calls:
            self._sees(call)
        said = [call.args["text"] for call in calls if call.method == "reply"]
        return "\n".join(said)

    def _sees(self, call: Call) -> None:
        match call.method:
            case "reply":
                self.answers.append(call.args)
            case "open":
                self.form = call.args
            case "errors":
                self.errors = call.args

    def head(self, place: Place | None = None) -> dict[str, Any]:
        return {
            "id": str(next(self.office.ids)),
            "team": TEAM,
            "by": self.person,
            "place": place or Place(EQUIPE),
        }

    def _control(self, label: str) -> tuple[str | None, dict[str, str]]:
        walls = self.office.chat.walls
        home = self.office.chat.homes.get(self.person.id)
        seen = [*walls[EQUIPE], *walls[self.person.id], *([home] if home else []), *self.answers]
        for shown in reversed(seen):
            for control in shown["controls"]:
                if control["label"] == label:
                    return shown.get("ts"), control
        labels = [control["label"] for shown in seen for control in shown["controls"]]
        raise AssertionError(f"nothing says {label!r} among {labels}")

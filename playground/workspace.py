"""The local workspace: a pretend Slack that the real bot joins, for people and for tests."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from playground.acts import talking, visiting
from playground.clock import Clock
from playground.delivery import Delivery
from playground.faults import Faults
from playground.identity import BOT_USER_ID
from playground.journal import Journal, Refusal
from playground.moving import Mover
from playground.people import DEFAULT_CHANNELS, DEFAULT_PEOPLE, Channel, Directory, Person
from playground.room import Room
from playground.saving import restore, write
from playground.settings import EVENTS, SCOPES, AppSettings, Command, Shortcut, as_commands
from playground.state import State
from playground.visitor import Visitor
from playground.wire import Json


class Workspace:
    """Every method may be called from any thread. `serve` (playground.server) puts it on the web;
    `visitor` gives a person to act as."""

    def __init__(
        self,
        *,
        people: Iterable[Person | str] = DEFAULT_PEOPLE,
        channels: Iterable[str] = DEFAULT_CHANNELS,
        commands: Iterable[str | Command] = ("/prospect",),
        shortcuts: Iterable[Shortcut] = (),
        now: datetime | None = None,
        bot_name: str = "Prospect",
        scopes: Iterable[str] = SCOPES,
        events: Iterable[str] = EVENTS,
    ) -> None:
        bot = Person(name=bot_name.casefold(), real_name=bot_name, zone="UTC", is_bot=True)
        clock = Clock(now)
        directory = Directory((as_person(person) for person in people), channels, bot)
        app = AppSettings(
            commands=as_commands(commands),
            shortcuts=tuple(shortcuts),
            scopes=frozenset(scopes),
            events=frozenset(events),
        )
        self.state = State(directory, app, clock, Journal(clock.now))
        self.delivery = Delivery(self.state)
        self.room = Room(self.state, self.delivery)
        self.clock = Mover(self.state)

    @property
    def app(self) -> AppSettings:
        """Tokens, signing secret, scopes, events, commands, shortcuts."""
        return self.state.app

    @property
    def base_url(self) -> str:
        return self.state.base_url

    @property
    def api_url(self) -> str:
        """The `base_url` for a WebClient."""
        return f"{self.state.base_url}/api/"

    @property
    def request_url(self) -> str | None:
        """Where the app listens to signed HTTP; None (the default) means Socket Mode."""
        return self.state.app.request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        self.state.app.request_url = url

    @property
    def rate_limited(self) -> bool:
        """One message a second in each channel, else 429. Switch it off while seeding a story."""
        return self.state.pace.seconds is not None

    @rate_limited.setter
    def rate_limited(self, wanted: bool) -> None:
        self.state.pace.begin(1.0 if wanted else None)

    @property
    def journal(self) -> list[Json]:
        return self.state.journal.entries

    @property
    def refusals(self) -> list[Refusal]:
        return self.state.journal.refusals

    @property
    def faults(self) -> Faults:
        return self.state.faults

    def now(self) -> datetime:
        return self.state.now()

    def stand_at(self, when: datetime | None) -> None:
        """Hold the clock at `when`: what is posted gets that time. None lets it run again."""
        self.state.clock.stand_at(when)
        self.state.changed()

    def move_to(self, when: datetime, *, wait: bool = True) -> None:
        self.clock.move_to(when, wait=wait)

    def move(self, seconds: float, *, wait: bool = True) -> None:
        self.clock.move(seconds, wait=wait)

    @property
    def on_clock(self) -> Callable[[datetime], None] | None:
        return self.clock.on_clock

    @on_clock.setter
    def on_clock(self, work: Callable[[datetime], None] | None) -> None:
        self.clock.on_clock = work

    @property
    def next_digest(self) -> Callable[[], datetime | None] | None:
        return self.clock.next_digest

    @next_digest.setter
    def next_digest(self, tell: Callable[[], datetime | None] | None) -> None:
        self.clock.next_digest = tell

    def ensure_person(
        self,
        name: str,
        *,
        real_name: str | None = None,
        locale: str = "fr-FR",
        zone: str = "Europe/Paris",
    ) -> Person:
        """The person of that name, met for the first time if need be."""
        newcomer = as_person(name, real_name=real_name, locale=locale, zone=zone)
        known = self.state.directory.people.get(newcomer.id)
        return known or self.state.directory.add_person(newcomer)

    def ensure_channel(self, name: str, *, with_bot: bool = True, private: bool = False) -> Channel:
        return self.state.directory.ensure_channel(name, with_bot=with_bot, private=private)

    def remove_bot(self, channel: str) -> None:
        self.state.directory.channel(channel).members.discard(BOT_USER_ID)

    def visitor(self, name: str) -> Visitor:
        return Visitor(self.room, self.ensure_person(name))

    def types(self, person: str, place: str, text: str, *, thread: str | None = None) -> None:
        """What the page does when `person` sends `text` in `#channel` or `dm`."""
        who = self.state.directory.person(person)
        talking.types(self.room, who, self.state.directory.place(who.id, place), text, thread)

    def open_home(self, person: str) -> None:
        visiting.open_home(self.room, self.state.directory.person(person))

    def disconnect(self) -> None:
        """Ask the app's connections to come back, as Slack does now and then."""
        self.delivery.disconnect()

    def redeliver(self, reason: str = "timeout") -> object:
        """Send the app its last payload once more."""
        return self.delivery.redeliver(reason=reason)

    def save(self, path: Path | str) -> None:
        write(self.state, Path(path))

    def restore(self, path: Path | str) -> None:
        """Take up a saved conversation: messages, homes, read marks, clock, files."""
        restore(self.state, Path(path))

    @classmethod
    def load(
        cls,
        path: Path | str,
        *,
        commands: Iterable[str | Command] = ("/prospect",),
        shortcuts: Iterable[Shortcut] = (),
        scopes: Iterable[str] = SCOPES,
        events: Iterable[str] = EVENTS,
        bot_name: str = "Prospect",
    ) -> "Workspace":
        """A workspace as it was saved; people and channels come from the file."""
        workspace = cls(
            people=(),
            channels=(),
            commands=commands,
            shortcuts=shortcuts,
            scopes=scopes,
            events=events,
            bot_name=bot_name,
        )
        workspace.restore(path)
        return workspace


def as_person(
    person: Person | str,
    *,
    real_name: str | None = None,
    locale: str = "fr-FR",
    zone: str = "Europe/Paris",
) -> Person:
    if isinstance(person, Person):
        return person
    name = person.strip().lstrip("@").casefold()
    known = next((known for known in DEFAULT_PEOPLE if known.name == name), None)
    if known is not None and real_name is None:
        return known
    return Person(
        name=name, real_name=real_name or name.replace(".", " ").title(), locale=locale, zone=zone
    )

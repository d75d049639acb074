"""The chat port: what comes in, what goes out, and what a platform must be able to do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from chat.cards import Card, Chart, Option
from chat.files import Fetched, ToBeMade
from chat.forms import Form, Value
from chat.voices import Voice
from domain.people import Person, Place, Profile, Team
from domain.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something a person did. `id` is the same when the platform delivers it again.

    `via` is the platform's own: what its adapter needs to answer (a trigger, an address).
    """

    id: str
    team: Team
    by: Person
    place: Place
    via: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Event):
    """A typed command, without the word /prospect. People are `@{id}` in it, channels `#{id}`."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Command):
    """The same, said to the bot in a direct message or after its name in a channel.

    `files` are the ids of those that hang on the message.
    """

    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Press(Event):
    """A button. `message` is what it stood under, None in a form or the Home."""

    action: str
    value: str
    message: "Message | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Press):
    """A menu; `value` is the chosen option's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted(Event):
    """A form sent: every field's value by its name."""

    form: str
    about: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup(Event):
    """Somebody is typing in a field whose options are found as they type."""

    lookup: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeOpened(Event):
    """The bot's own page was opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut(Event):
    """A shortcut by its name; `text` is the message it was used on, empty for a global one."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """Where a message stands. An ephemeral one can only be replaced through its own event."""

    place: str
    ts: str
    ephemeral: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """For the person who asked, nobody else. With `replaces`, in place of the message they pressed."""

    card: Card
    replaces: bool = False
    kind: str = "reply"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A lasting message to a channel, or to a person directly. `subject` names it for a later Update."""

    to: Place | Person
    card: Card
    kind: str
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A message already posted, by its subject, says something else now."""

    to: Place | Person
    subject: str
    card: Card
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A form in front of the person. With `replaces`, in place of the one they are in."""

    form: Form
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Errors:
    """A form stays open, each of these fields with its sentence."""

    fields: Mapping[str, Phrase]


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a Lookup, best first, 100 at most."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """A person's own page."""

    to: Person
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Attach:
    """A file for a channel or a person; with a `drawing`, the picture of that chart (a PNG)."""

    to: Place | Person
    name: str
    content: bytes | ToBeMade = b""
    drawing: Chart | None = None
    comment: Phrase
    kind: str = "file"


Say: TypeAlias = Reply | Post | Update | Open | Errors | Found | Home | Attach
Whereabouts: TypeAlias = Mapping[Place, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of a platform, ready to be made: JSON values only.

    A `durable` one goes through the outbox, in order per destination `to`; the others answer at once.
    `key` is a durable call's own, the same each time it is tried; `again`: it may have been made.
    """

    kind: str
    method: str
    args: dict[str, Any]
    to: str
    durable: bool
    subject: str | None = None
    key: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The platform said yes; the message's place and stamp where it has one."""

    place: str | None = None
    ts: str | None = None
    response: Mapping[str, Any] = field(default_factory=dict)


class Undelivered(Exception):
    """The platform did not take a call. `permanent`: trying again is no use. `after`: seconds to wait."""

    def __init__(self, reason: str, *, permanent: bool, after: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.after = after


class Chat(Protocol):
    """A platform. It wants `pace` seconds between two new messages to one destination, `team_pace` (0: any)
    between two to a whole team, on the average."""

    platform: str
    pace: float
    team_pace: float

    def render(self, say: Say, voice: Voice, *, event: Event | None) -> Call:
        """What to call for it, answering `event` when there is one. Pure."""
        ...

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        """Make a durable call. `message` is where its subject was posted, for an update.

        Raises Undelivered.
        """
        ...

    def profile(self, team: Team, person: Person) -> Profile | None:
        """What the platform says of a person, None when it cannot tell now."""
        ...

    def whereabouts(self, team: Team, person: Person, channels: Sequence[Place]) -> Whereabouts:
        """Whether somebody is in each channel the platform speaks of. Raises Undelivered when not now."""
        ...

    def fetch(self, team: Team, file_id: str, *, into: Path, at_most: int) -> Fetched:
        """Bring a file handed over in a form to the path `into`; `at_most` is in bytes.

        Raises the refusals of chat/files.py; Undelivered when it may work later. Then nothing is
        left at `into`.
        """
        ...


Receive: TypeAlias = Callable[[Event], Sequence[Call]]
"""What a listener does with an event: the calls to answer it with at once."""

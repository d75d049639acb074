"""Who is in the local workspace, and the channels and direct messages they talk in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from playground.identity import BOT_USER_ID, channel_id, direct_id, folded, person_id
from playground.refused import Refused

MEMBER = "member"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    name: str
    real_name: str
    locale: str = "fr-FR"
    zone: str = "Europe/Paris"
    email: str | None = None
    is_bot: bool = False
    kind: str = MEMBER
    """Or "administrator", "guest", "external" (of another workspace), "left"."""

    @property
    def id(self) -> str:
        return BOT_USER_ID if self.is_bot else person_id(self.name)

    @property
    def language(self) -> str:
        return "fr" if self.locale.startswith("fr") else "en"

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.real_name.split()[:2]).upper()


@dataclass(slots=True, kw_only=True)
class Channel:
    """A channel with a name, or (when `direct_with` is a person's id) their talk with the bot."""

    id: str
    name: str
    members: set[str] = field(default_factory=set)
    private: bool = False
    archived: bool = False
    direct_with: str | None = None

    @property
    def is_direct(self) -> bool:
        return self.direct_with is not None

    def seen_by(self, person: str) -> bool:
        return self.direct_with == person if self.is_direct else person in self.members


DEFAULT_PEOPLE = (
    Person(name="alice", real_name="Alice Martin", email="alice@example.org"),
    Person(name="bob", real_name="Bob Durand", locale="en-GB", email="bob@example.org"),
    Person(name="chloe", real_name="Chloé Petit", email="chloe@example.org"),
)
DEFAULT_CHANNELS = ("equipe", "general")


class Directory:
    """People by id, channels by id; both may grow while the workspace lives."""

    def __init__(self, people: Iterable[Person], channels: Iterable[str], bot: Person) -> None:
        self.bot = bot
        self.people: dict[str, Person] = {bot.id: bot}
        self.channels: dict[str, Channel] = {}
        for person in people:
            self.add_person(person)
        for name in channels:
            self.ensure_channel(name)

    def humans(self) -> list[Person]:
        return [person for person in self.people.values() if not person.is_bot]

    def named_channels(self) -> Iterator[Channel]:
        return (channel for channel in list(self.channels.values()) if not channel.is_direct)

    def add_person(self, person: Person) -> Person:
        self.people[person.id] = person
        talk = direct_id(person.name)
        self.channels.setdefault(
            talk, Channel(id=talk, name="", members={person.id, self.bot.id}, direct_with=person.id)
        )
        for channel in self.named_channels():
            if not channel.private:
                channel.members.add(person.id)
        return person

    def ensure_channel(self, name: str, *, with_bot: bool = True, private: bool = False) -> Channel:
        known = self.channels.get(channel_id(name))
        if known is not None:
            return known
        members = {person.id for person in self.humans()} | ({self.bot.id} if with_bot else set())
        channel = Channel(id=channel_id(name), name=folded(name), members=members, private=private)
        self.channels[channel.id] = channel
        return channel

    def person(self, reference: str) -> Person:
        """By id or by name; raises `user_not_found`."""
        known = self.people.get(reference) or self.people.get(person_id(reference))
        if known is None:
            raise Refused("user_not_found", f"nobody here is {reference!r}")
        return known

    def direct(self, person: str) -> Channel:
        return self.channels["D" + self.person(person).id[1:]]

    def channel(self, reference: str) -> Channel:
        """By id, by name, or a person's id for the talk with them; raises `channel_not_found`."""
        known = self.channels.get(reference) or self.channels.get(channel_id(reference or "-"))
        if known is None and reference in self.people and not self.people[reference].is_bot:
            return self.direct(reference)
        if known is None:
            raise Refused("channel_not_found", f"there is no channel {reference!r}")
        return known

    def place(self, person: str, place: str) -> Channel:
        """Where a person says something: `#equipe`, a channel id, or `dm`."""
        if place.strip().casefold() in ("dm", "mp", f"@{self.bot.name}"):
            return self.direct(person)
        return self.channel(place)

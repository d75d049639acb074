"""The people and channels of a story, under ids shaped like the platform's."""

from typing import Any

from bot.replay.story import Line, Story
from domain.people import Person, Place, Profile, Team
from playground.identity import TEAM_ID, channel_id, direct_id, person_id


class Cast:
    """`names` gives back what a story calls an id; `profiles` grows with each person named."""

    def __init__(self, story: Story, *, platform: str = "slack") -> None:
        self._story = story
        self.team = Team(platform, TEAM_ID)
        self.names: dict[str, str] = {}
        self.profiles: dict[Person, Profile] = {}
        self.channels: set[str] = set()
        self._direct: dict[str, str] = {}
        for product in story.products:
            if product.channel is not None:
                self.channel(product.channel)
        for line in story.lines:
            self.person(line.person)
            if line.place is not None:
                self.channel(line.place)

    def person(self, name: str) -> Person:
        person = Person(person_id(name))
        if person not in self.profiles:
            someone = self._story.someone(name)
            self.profiles[person] = Profile(
                person=person,
                name=someone.shown,
                language=someone.language,
                zone=self._story.zone.key,
            )
            self.names[person.id] = f"@{name}"
            self.names[direct_id(name)] = f"@{name} (dm)"
            self.names[f"{person.id}:reply"] = f"@{name} (dm)"
            self._direct[person.id] = direct_id(name)
        return person

    def profile(self, name: str) -> Profile:
        return self.profiles[self.person(name)]

    def channel(self, name: str) -> Place:
        self.channels.add(name)
        self.names[channel_id(name)] = f"#{name}"
        return Place(channel_id(name))

    def place(self, line: Line) -> Place:
        if line.place is not None:
            return self.channel(line.place)
        return self.direct_place(self.person(line.person))

    def direct_place(self, person: Person) -> Place:
        return Place(self._direct[person.id], direct=True)

    def direct(self, destination: str) -> str:
        """Where a message for a person appears; any other destination as it is."""
        return self._direct.get(destination, destination)

    def shown(self, person: Person) -> str | None:
        known = self.profiles.get(person)
        return None if known is None else known.name

    def via(self, line: Line) -> dict[str, Any]:
        """What a command carries besides: a trigger for a form, an address to answer to."""
        number = f"{line.number}.{int(line.at.timestamp())}"
        return {
            "trigger": number,
            "url": f"https://hooks.slack.com/commands/{self.team.id}/{number}",
        }

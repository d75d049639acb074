"""The people and channels of a story, under ids shaped like the platform's."""

from typing import Any

from bot.replay.platforms import Shapes, Slack
from bot.replay.story import Line, Story
from domain.people import Person, Place, Profile, Team


class Cast:
    """`names` gives back what a story calls an id; `profiles` grows with each person named."""

    def __init__(self, story: Story, shapes: Shapes | None = None) -> None:
        self._story = story
        self.shapes = shapes or Slack()
        self.team = Team(self.shapes.platform, self.shapes.team)
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
        person = Person(self.shapes.person(name))
        if person not in self.profiles:
            someone = self._story.someone(name)
            self.profiles[person] = Profile(
                person=person,
                name=someone.shown,
                language=someone.language,
                zone=self._story.zone.key,
            )
            self.names[person.id] = f"@{name}"
            self.names[self.shapes.direct(name)] = f"@{name} (dm)"
            self.names[f"{person.id}:reply"] = f"@{name} (dm)"
            self._direct[person.id] = self.shapes.direct(name)
        return person

    def profile(self, name: str) -> Profile:
        return self.profiles[self.person(name)]

    def channel(self, name: str) -> Place:
        self.channels.add(name)
        self.names[self.shapes.channel(name)] = f"#{name}"
        return Place(self.shapes.channel(name))

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

    def called(self, known_as: str) -> str | None:
        """The name in the story, alone."""
        name = self.names.get(known_as)
        return None if name is None else name.split()[0].lstrip("@#")

    def via(self, line: Line) -> dict[str, Any]:
        """What a command carries besides: a trigger for a form, an address to answer to."""
        number = f"{line.number}.{int(line.at.timestamp())}"
        return dict(self.shapes.via(number, line))

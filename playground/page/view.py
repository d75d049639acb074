"""One page: who looks, at which place, and all there is to see there."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from markupsafe import Markup

from playground.page.conversation import Conversation
from playground.page.drawing import Drawing, Reading
from playground.people import Channel, Person
from playground.words import phrase
from playground.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address says. `thread` is the timestamp of the message being answered."""

    person: Person
    channel: Channel
    home: bool = False
    thread: str | None = None
    everything: bool = False

    @property
    def path(self) -> str:
        place = "dm" if self.channel.is_direct else f"c/{self.channel.name}"
        if self.home:
            place = "home"
        query = f"?thread={self.thread}" if self.thread else ""
        return f"/as/{self.person.name}/{place}{query}"


class Page:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._state = workspace.state
        self.drawing = Drawing(workspace.state)
        self._talk = Conversation(workspace.state, self.drawing)

    def draw(
        self,
        asked: Asked,
        note: str = "",
        *,
        has: frozenset[str] = frozenset(),
        seen: bool = True,
        arriving: bool = False,
    ) -> str:
        """`has`: signs of the messages the page has already; `seen`: someone looks at it now;
        `arriving`: they come from elsewhere."""
        if arriving:
            self._talk.enter(asked.person.id, asked.channel.id)
        if seen and not asked.home:
            self._state.mark_read(asked.person.id, asked.channel.id)
        reading = self.drawing.reading(asked.person, asked.path, has)
        template = self.drawing.templates.get_template("page.html")
        return template.render(
            r=reading,
            t=partial(phrase, asked.person.language),
            asked=asked,
            note=note,
            now=self._state.now(),
            app=self._state.app,
            bot=self._state.directory.bot,
            connected=self._workspace.delivery.connected,
            moving=self._workspace.clock.moving,
            refusals=list(reversed(self._state.journal.refusals)),
            people=self._people(asked),
            channels=self._channels(asked),
            direct_unread=self._unread_direct(asked.person),
            title=self._title(asked),
            commands=listed((command.name, command.hint) for command in self._state.app.commands),
            mentions=listed(
                (person.name.capitalize() if person.is_bot else person.name, person.real_name)
                for person in self._state.directory.people.values()
            ),
            **self._content(asked, reading),
        )

    def _content(self, asked: Asked, reading: Reading) -> dict[str, Any]:
        content: dict[str, Any] = {"home": None, "entries": [], "hidden": 0}
        if asked.home:
            content["home"] = self._home(asked.person, reading)
        else:
            content |= self._talk.draw(asked.channel, reading, everything=asked.everything)
        content["modal"] = self._modal(asked.person, reading)
        return content

    def _home(self, person: Person, reading: Reading) -> Markup | None:
        view = self._state.views.homes.get(person.id)
        if view is None:
            return None
        template = self.drawing.templates.get_template("home.html")
        tools = self.drawing.tools(reading, view)
        return Markup(template.render(**tools, view=view, at="home"))

    def _modal(self, person: Person, reading: Reading) -> Markup | None:
        view = self._state.views.top(person.id)
        if view is None:
            return None
        template = self.drawing.templates.get_template("modal.html")
        tools = self.drawing.tools(reading, view)
        return Markup(template.render(**tools, view=view, at=f"view/{view.id}"))

    def _people(self, asked: Asked) -> list[dict[str, Any]]:
        tail = asked.path.removeprefix(f"/as/{asked.person.name}").partition("?")[0]
        return [
            {
                **self.drawing.avatar(person),
                "short": person.real_name.split()[0],
                "address": f"/as/{person.name}{tail}",
                "current": person.id == asked.person.id,
                "unread": person.id != asked.person.id and self._unread_direct(person),
            }
            for person in self._state.directory.humans()
        ]

    def _channels(self, asked: Asked) -> list[dict[str, Any]]:
        return [
            {
                "name": channel.name,
                "address": f"/as/{asked.person.name}/c/{channel.name}",
                "current": channel.id == asked.channel.id and not asked.home,
                "unread": self._state.unread(asked.person.id, channel.id),
            }
            for channel in self._state.directory.named_channels()
            if channel.seen_by(asked.person.id)
        ]

    def _unread_direct(self, person: Person) -> int:
        return self._state.unread(person.id, self._state.directory.direct(person.id).id)

    def _title(self, asked: Asked) -> str:
        bot = self._state.directory.bot.real_name
        return bot if asked.channel.is_direct else f"#{asked.channel.name}"


def listed(pairs: Iterable[tuple[str, str]]) -> str:
    """One to a line, the hint after a tab: what the composer proposes."""
    return "\n".join(f"{name}\t{hint}" for name, hint in pairs)

"""One page: who looks, at which place, and all there is to see there."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from markupsafe import Markup

from playground.clock import moment_of
from playground.messages import Message
from playground.page.drawing import Drawing, Reading, avatar
from playground.people import Channel, Person
from playground.state import moment_key
from playground.words import phrase
from playground.workspace import Workspace

SHOWN = 200
SOON = 300


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
        if self.home:
            place = "home"
        else:
            place = "dm" if self.channel.is_direct else f"c/{self.channel.name}"
        query = f"?thread={self.thread}" if self.thread else ""
        return f"/as/{self.person.name}/{place}{query}"


class Page:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._state = workspace.state
        self.drawing = Drawing(workspace.state)

    def draw(self, asked: Asked, note: str = "") -> str:
        reading = self.drawing.reading(asked.person, asked.path)
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
            direct_unread=self._unread_direct(asked),
            title=self._title(asked),
            **self._content(asked, reading),
        )

    def _content(self, asked: Asked, reading: Reading) -> dict[str, Any]:
        content: dict[str, Any] = {"home": None, "entries": [], "hidden": 0}
        if asked.home:
            content["home"] = self._home(asked.person, reading)
        else:
            content |= self._conversation(asked, reading)
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

    def _conversation(self, asked: Asked, reading: Reading) -> dict[str, Any]:
        visible = self._state.messages.visible(asked.channel.id, asked.person.id)
        tops = [m for m in visible if not m.thread_ts or m.broadcast or m.thread_ts == m.ts]
        replies: dict[str, list[Message]] = {}
        for message in visible:
            if message.thread_ts and message.thread_ts != message.ts:
                replies.setdefault(message.thread_ts, []).append(message)
        shown = tops if asked.everything else tops[-SHOWN:]
        seen = moment_key(self._state.read.get((asked.person.id, asked.channel.id), "0.0"))
        entries: list[dict[str, Any]] = []
        before: Message | None = None
        day: date | None = None
        marked = False
        for message in shown:
            when = reading.moments.local(moment_of(message.ts))
            entry: dict[str, Any] = {"day": None, "new": False}
            if when.date() != day:
                day, before = when.date(), None
                entry["day"] = reading.moments.day(day)
            if not marked and moment_key(message.ts) > seen and message.author != asked.person.id:
                marked = entry["new"] = seen > (0, 0)
            follows = _follows(message, before)
            entry["html"] = self.drawing.message(message, reading, follows=follows, in_thread=False)
            entry["replies"] = [
                self.drawing.message(reply, reading, follows=False, in_thread=True)
                for reply in replies.get(message.ts, [])
            ]
            before = message if not entry["replies"] else None
            entries.append(entry)
        return {"entries": entries, "hidden": len(tops) - len(shown)}

    def _people(self, asked: Asked) -> list[dict[str, Any]]:
        tail = asked.path.removeprefix(f"/as/{asked.person.name}").partition("?")[0]
        return [
            {
                **avatar(person),
                "short": person.real_name.split()[0],
                "address": f"/as/{person.name}{tail}",
                "current": person.id == asked.person.id,
                "unread": self._state.unread(person.id, self._state.directory.direct(person.id).id)
                if person.id != asked.person.id
                else 0,
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

    def _unread_direct(self, asked: Asked) -> int:
        return self._state.unread(asked.person.id, self._state.directory.direct(asked.person.id).id)

    def _title(self, asked: Asked) -> str:
        return self._state.directory.bot.real_name if asked.channel.is_direct else (
            f"#{asked.channel.name}"
        )


def _follows(message: Message, before: Message | None) -> bool:
    """Whether the name may be left out: same author, within five minutes, same audience."""
    if before is None or message.author != before.author or message.system != before.system:
        return False
    near = moment_of(message.ts) - moment_of(before.ts)
    return near.total_seconds() < SOON and message.only_for == before.only_for

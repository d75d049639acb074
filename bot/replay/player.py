"""Playing a story through the real dispatcher, storage, clock and renderers, in virtual time."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import TextIO

from bot.delivery import Pace
from bot.house import House, build
from bot.replay.cast import Cast
from bot.replay.founding import found_team
from bot.replay.stage import Stage
from bot.replay.story import Line, Story
from bot.replay.transcript import Transcript
from chat.port import Chat, Command, Event, Told
from domain.people import Person
from handlers.desk import Defaults
from storage.storage import Storage

COMMAND = "/prospect"
MENTIONED = re.compile(r"(?<![\w.@{])([@#])([\w-][\w.-]*\w|\w)")


class Refused(Exception):
    """With `strict`, a line that the bot refused ends the play; the message says which."""


class Player:
    def __init__(
        self,
        story: Story,
        storage: Storage,
        *,
        chat: Callable[[Callable[[Person], str | None]], Chat],
        transcript: TextIO | None = None,
        payloads: TextIO | None = None,
        strict: bool = False,
    ) -> None:
        self._story = story
        self._storage = storage
        self._strict = strict
        self.now = story.lines[0].at if story.lines else datetime.now(story.zone)
        self.cast = Cast(story)
        self.transcript = Transcript(transcript, clock=self.clock, names=self.cast.names)
        self._stage = Stage(
            chat(self.cast.shown),
            profiles=self.cast.profiles,
            clock=self.clock,
            scribe=self.transcript,
            payloads=payloads,
            direct=self.cast.direct,
        )
        self.house = self._house()

    def clock(self) -> datetime:
        return self.now

    def play(self, *, until: datetime | None = None) -> None:
        """Play every line up to `until`, and all that falls due meanwhile. Raises Refused."""
        found_team(self._story, self.house, self.cast)
        for line in self._story.lines:
            if until is not None and line.at > until:
                break
            self.pass_until(line.at)
            self._say(line)
        if until is not None:
            self.pass_until(until)

    def pass_until(self, moment: datetime) -> None:
        """Let time pass: what falls due is done at its own time."""
        house = self.house
        while (due := house.clockwork.next_at()) is not None and due <= moment:
            self.now = max(self.now, due.astimezone(self._story.zone))
            house.clockwork.ring()
        self.now = moment

    def _house(self) -> House:
        return build(
            storage=self._storage,
            chats={self._stage.platform: self._stage},
            clock=self.clock,
            defaults=Defaults(
                language=self._story.language, zone=self._story.zone, country=self._story.country
            ),
            pace=Pace(seconds=0),
            wake=self._deliver,
        )

    def _deliver(self) -> None:
        self.house.sender.deliver()

    def _say(self, line: Line) -> None:
        self.transcript.said(line)
        refusals = self.transcript.refusals
        for call in self.house.dispatcher.receive(self._event(line)):
            self._stage.write(call, place=self.cast.place(line).id)
        if self._strict and self.transcript.refusals > refusals:
            raise Refused(f"{self._story.path}, line {line.number}: the bot refused it")

    def _event(self, line: Line) -> Event:
        """A line beginning with /prospect is a command; the rest is told to the bot."""
        text = self._neutral(line.text)
        is_command = text.startswith(COMMAND)
        kind = Command if is_command else Told
        return kind(
            id=f"{self._story.path.name}:{line.number}:{line.at.isoformat()}",
            team=self.cast.team,
            by=self.cast.person(line.person),
            place=self.cast.place(line),
            via=self.cast.via(line) if is_command else {},
            text=text.removeprefix(COMMAND).strip(),
        )

    def _neutral(self, text: str) -> str:
        """@bob and #equipe as the platforms' adapters write them."""

        def written(match: re.Match[str]) -> str:
            mark, name = match.groups()
            if mark == "@":
                return f"@{{{self.cast.person(name).id}}}"
            return f"#{{{self.cast.channel(name).id}}}" if name in self.cast.channels else match[0]

        return MENTIONED.sub(written, text)

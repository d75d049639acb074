"""Playing a story through the real dispatcher, storage, clock and renderers, in virtual time."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TextIO

from bot.delivery import Pace
from bot.house import House, build, importer
from bot.importing.passes import never
from bot.replay.cast import Cast
from bot.replay.founding import found_team
from bot.replay.handed import Handed, filled, handed
from bot.replay.platforms import Shapes, Slack
from bot.replay.stage import PLAIN, Stage
from bot.replay.story import Line, Story
from bot.replay.transcript import Transcript
from chat.port import Call, Command, Event, Press, Submitted, Told
from handlers.desk import Defaults
from handlers.importing.asked import IMPORT
from handlers.importing.cards import GO
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
        shapes: Shapes | None = None,
        transcript: TextIO | None = None,
        payloads: TextIO | None = None,
        strict: bool = False,
        secret: bytes | None = None,
    ) -> None:
        self._secret = secret
        self._story = story
        self._storage = storage
        self._strict = strict
        self.now = story.lines[0].at if story.lines else datetime.now(story.zone)
        shapes = shapes or Slack()
        self.cast = Cast(story, shapes)
        self.transcript = Transcript(transcript, clock=self.clock, names=self.cast.names)
        self._stage = Stage(
            shapes.chat(self.cast, self.clock),
            profiles=self.cast.profiles,
            clock=self.clock,
            scribe=self.transcript,
            payloads=payloads,
            direct=self.cast.direct,
            changes=shapes.changes,
            written=lambda args: shapes.written(args, self.cast),
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
            defaults=self._defaults(),
            pace=Pace(waits=False),
            wake=self._deliver,
        )

    def _defaults(self) -> Defaults:
        story = self._story
        found = Defaults(language=story.language, zone=story.zone, country=story.country)
        return found if self._secret is None else replace(found, secret=self._secret)

    def _deliver(self) -> None:
        self.house.sender.deliver()

    def _say(self, line: Line) -> None:
        self.transcript.said(line)
        refusals = self.transcript.refusals
        is_done = True
        list_handed = handed(line.text, self._story.path)
        if list_handed is None:
            self._does(self._event(line), line)
        else:
            is_done = self._hands_over(list_handed, line)
        if self._strict and (self.transcript.refusals > refusals or not is_done):
            raise Refused(f"{self._story.path}, line {line.number}: the bot refused it")

    def _does(self, event: Event, line: Line) -> list[Call]:
        calls = list(self.house.dispatcher.receive(event))
        for call in calls:
            self._stage.write(call, place=self.cast.place(line).id)
        return calls

    def _hands_over(self, given: Handed, line: Line) -> bool:
        """Open the form, send it with the list, import what was found; whether it could be."""
        asked = self._event(replace(line, text=given.command))
        shown = [call.args.get(PLAIN, {}) for call in self._does(asked, line)]
        forms = [form for form in shown if form.get("form") == IMPORT]
        if not forms:
            return not shown  # what was played before is not played again
        self._stage.files[given.path.name] = given.path
        values = filled(forms[0]["fields"], given.path.name)
        self._does(self._then(Submitted, asked, form=IMPORT, about="", values=values), line)
        self._import()
        ways_on = [one["value"] for one in self._stage.controls if one["action"] == GO]
        if not ways_on:
            return False
        self._does(self._then(Press, asked, action=GO, value=ways_on[0]), line)
        self._import()
        return True

    def _then(self, kind: type[Event], asked: Event, **what: Any) -> Event:
        """What the same person does next."""
        number = f"{asked.id}:{kind.__name__}"
        return kind(
            id=number, team=asked.team, by=asked.by, place=asked.place, via=asked.via, **what
        )

    def _import(self) -> None:
        """Lists are read and written at once."""
        with TemporaryDirectory(prefix="prospect-lists-") as folder:
            importer(self.house, Path(folder), self._deliver, never).work()
        self._deliver()

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

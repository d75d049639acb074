"""The platform of a story: renders as the real one does, sends nothing, writes down what was seen."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, Protocol, TextIO

from chat.files import MEGABYTE, Fetched, FileGone, FileTooBig
from chat.plain.chat import PlainChat
from chat.port import Call, Chat, Event, Message, Say, Sent, Undelivered
from chat.voices import Voice
from domain.people import Person, Place, Profile, Team

PLAIN = "transcript"
"""Under this name a call carries its plain words along, for the transcript."""


class Scribe(Protocol):
    """Writes down what somebody saw."""

    def saw(self, call: Call, plain: dict[str, Any], place: str) -> None: ...


class Stage:
    """A Chat around the real one (`inner`), whose calls end in `payloads` and in the scribe's hands."""

    def __init__(
        self,
        inner: Chat,
        *,
        profiles: dict[Person, Profile],
        clock: Callable[[], datetime],
        scribe: Scribe,
        payloads: TextIO | None,
        direct: Callable[[str], str],
        changes: str = "chat.update",
        written: Callable[[dict[str, Any]], dict[str, Any]] = dict,
    ) -> None:
        """`changes` is the method that changes a message; `written` makes arguments as they are sent."""
        self.platform = inner.platform
        self.pace, self.team_pace = inner.pace, inner.team_pace
        self._inner = inner
        self._words = PlainChat()
        self._profiles = profiles
        self._clock = clock
        self._scribe = scribe
        self._payloads = payloads
        self._direct = direct
        self._changes = changes
        self._written = written
        self._stamps = count(1)
        self.files: dict[str, Path] = {}
        """Those that people of the story hand over, by their ids."""
        self.controls: list[dict[str, str]] = []
        """The buttons of what was said last."""

    def render(self, say: Say, voice: Voice, *, event: Event | None) -> Call:
        call = self._inner.render(say, voice, event=event)
        plain = self._words.render(say, voice, event=event)
        return replace(call, args={**call.args, PLAIN: plain.args})

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        """Write the call down. Raises Undelivered for an update of a message never posted."""
        place = self._direct(call.to)
        if call.method != self._changes:
            self.write(call, place=place)
            return Sent(place=place, ts=self._stamp())
        if message is None:
            raise Undelivered("message_not_found", permanent=True)
        self.write(call, place=message.place, ts=message.ts)
        return Sent(place=message.place, ts=message.ts)

    def write(self, call: Call, *, place: str, ts: str | None = None) -> None:
        args = self._written({name: value for name, value in call.args.items() if name != PLAIN})
        if ts is not None:
            args |= {"channel": place, "ts": ts}
        if self._payloads is not None:
            line = {
                "at": self._clock().isoformat(),
                "kind": call.kind,
                "method": call.method,
                "args": args,
            }
            self._payloads.write(json.dumps(line, ensure_ascii=False) + "\n")
            self._payloads.flush()  # a play that is killed has said what it sent
        plain = call.args.get(PLAIN, {})
        self.controls = plain.get("controls", self.controls)
        self._scribe.saw(call, plain, place)

    def profile(self, team: Team, person: Person) -> Profile | None:
        return self._profiles.get(person)

    def whereabouts(
        self, team: Team, person: Person, channels: Sequence[Place]
    ) -> Mapping[Place, bool]:
        """A story says of nobody that they are not there."""
        return dict.fromkeys(channels, True)

    def fetch(self, team: Team, file_id: str, *, into: Path, at_most: int) -> Fetched:
        """Raises FileGone, FileTooBig."""
        path = self.files.get(file_id)
        if path is None or not path.is_file():
            raise FileGone
        content = path.read_bytes()
        if len(content) > at_most:
            raise FileTooBig(name=path.name, most=at_most // MEGABYTE)
        into.write_bytes(content)
        return Fetched(name=path.name, path=into, size=len(content))

    def _stamp(self) -> str:
        """Shaped like a platform's, in order, from the story's clock."""
        return f"{int(self._clock().timestamp())}.{next(self._stamps):06d}"

"""The platform itself: walls of words, one a place, kept in memory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from chat.files import MEGABYTE, Fetched, FileGone, FileTooBig, as_json
from chat.plain.write import Writer
from chat.port import (
    Attach,
    Call,
    Errors,
    Event,
    Found,
    Home,
    Message,
    Open,
    Post,
    Reply,
    Say,
    Sent,
    Undelivered,
    Update,
)
from chat.voices import Voice
from domain.people import Person, Place, Profile, Team


class PlainChat:
    """`walls` has what each place shows: a channel's id, or a person's for their direct messages.

    `files` are those handed over in forms, by their ids: name and content.
    """

    platform = "plain"
    pace = 0.0
    team_pace = 0.0

    def __init__(self, people: Iterable[Profile] = ()) -> None:
        self.people = {profile.person: profile for profile in people}
        self.walls: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.homes: dict[str, dict[str, Any]] = {}
        self.files: dict[str, tuple[str, bytes]] = {}
        self.channels: dict[str, frozenset[Person] | None] = {}
        """Who is in which; None where it does not say. In those not named here is everybody."""
        self.is_away = False
        """Whether it cannot say, for now, where anybody is."""
        self._stamps = count(1)

    def render(self, say: Say, voice: Voice, *, event: Event | None) -> Call:
        writer = Writer(voice)
        match say:
            case Reply(card=card, replaces=replaces, kind=kind):
                return answer("reply", writer.card(card) | {"replaces": replaces}, event, kind=kind)
            case Open(form=form):
                return answer("open", writer.form(form), event)
            case Errors(fields=fields):
                errors = {name: writer.say(words) for name, words in fields.items()}
                return answer("errors", errors, event)
            case Found(options=options):
                found = {option.value: writer.say(option.label) for option in options}
                return answer("found", found, event)
            case Home(to=person, card=card):
                return lasting("home", writer.card(card), person, kind="home")
            case Post(to=to, card=card, kind=kind, subject=subject):
                return lasting("post", writer.card(card), to, kind=kind, subject=subject)
            case Update(to=to, card=card, kind=kind, subject=subject):
                return lasting("update", writer.card(card), to, kind=kind, subject=subject)
            case Attach(to=to, name=name, content=content, comment=comment, kind=kind):
                args = {"text": f"{writer.say(comment)} [{name}]", "controls": []}
                file = {"name": name, "content": as_json(content)}
                return lasting("post", args | file, to, kind=kind)

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        if call.method == "home":
            self.homes[call.to] = call.args
            return Sent()
        if call.method == "update":
            return self._change(call, message)
        stamp = str(next(self._stamps))
        self.walls[call.to].append({"ts": stamp, "kind": call.kind, **call.args})
        return Sent(place=call.to, ts=stamp)

    def _change(self, call: Call, message: Message | None) -> Sent:
        if message is None:
            raise Undelivered("message_not_found", permanent=True)
        for shown in self.walls[message.place]:
            if shown["ts"] == message.ts:
                shown.update(call.args)
        return Sent(place=message.place, ts=message.ts)

    def profile(self, team: Team, person: Person) -> Profile | None:
        return self.people.get(person)

    def whereabouts(
        self, team: Team, person: Person, channels: Sequence[Place]
    ) -> Mapping[Place, bool]:
        if self.is_away:
            raise Undelivered("away", permanent=False)
        there = {place: self.channels.get(place.id, frozenset({person})) for place in channels}
        return {place: person in people for place, people in there.items() if people is not None}

    def fetch(self, team: Team, file_id: str, *, into: Path, at_most: int) -> Fetched:
        if file_id not in self.files:
            raise FileGone
        name, content = self.files[file_id]
        if len(content) > at_most:
            raise FileTooBig(name=name, most=at_most // MEGABYTE)
        into.write_bytes(content)
        return Fetched(name=name, path=into, size=len(content))


def answer(method: str, args: dict[str, Any], event: Event | None, *, kind: str = "reply") -> Call:
    to = "" if event is None else event.by.id
    return Call(kind=kind, method=method, args=args, to=to, durable=False)


def lasting(
    method: str, args: dict[str, Any], to: Place | Person, *, kind: str, subject: str | None = None
) -> Call:
    return Call(kind=kind, method=method, args=args, to=to.id, durable=True, subject=subject)

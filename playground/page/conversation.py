"""The messages of a conversation: days, what is new, threads under what they answer."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from markupsafe import Markup

from playground.clock import moment_of
from playground.messages import Message
from playground.page.drawing import Drawing, Reading
from playground.people import Channel
from playground.state import State, moment_key

SHOWN = 200
SOON_SECONDS = 300


@dataclass(slots=True)
class Entry:
    """`day`: the day begins here; `new`: what was unread on arriving begins here."""

    html: Markup
    day: str | None = None
    new: bool = False
    replies: list[Markup] = field(default_factory=list)


class Conversation:
    def __init__(self, state: State, drawing: Drawing) -> None:
        self._state = state
        self._drawing = drawing
        self._new_from: dict[tuple[str, str], str | None] = {}

    def enter(self, person: str, channel: str) -> None:
        """Remember where the unread messages begin, for as long as the person stays."""
        read = self._state.read.get((person, channel))
        unread = (
            message.ts
            for message in self._state.messages.visible(channel, person)
            if read is not None
            and message.author != person
            and moment_key(message.ts) > moment_key(read)
        )
        self._new_from[(person, channel)] = next(unread, None)

    def draw(self, channel: Channel, reading: Reading, *, everything: bool) -> dict[str, Any]:
        visible = self._state.messages.visible(channel.id, reading.person.id)
        tops = [m for m in visible if not _is_reply(m) or m.broadcast]
        replies: dict[str, list[Message]] = {}
        for message in filter(_is_reply, visible):
            replies.setdefault(str(message.thread_ts), []).append(message)
        shown = tops if everything else tops[-SHOWN:]
        new_from = self._new_from.get((reading.person.id, channel.id))
        entries = self._entries(shown, replies, reading, new_from)
        return {"entries": entries, "hidden": len(tops) - len(shown)}

    def _entries(
        self,
        shown: list[Message],
        replies: dict[str, list[Message]],
        reading: Reading,
        new_from: str | None,
    ) -> list[Entry]:
        entries: list[Entry] = []
        before: Message | None = None
        day: date | None = None
        for message in shown:
            when = reading.moments.local(moment_of(message.ts)).date()
            fresh = when != day
            follows = not fresh and _follows(message, before)
            entry = Entry(
                html=self._drawing.message(message, reading, follows=follows, in_thread=False),
                day=reading.moments.day(when) if fresh else None,
                new=message.ts == new_from,
                replies=[
                    self._drawing.message(reply, reading, follows=False, in_thread=True)
                    for reply in replies.get(message.ts, [])
                ],
            )
            entries.append(entry)
            day, before = when, None if entry.replies else message
        return entries


def _is_reply(message: Message) -> bool:
    return bool(message.thread_ts) and message.thread_ts != message.ts


def _follows(message: Message, before: Message | None) -> bool:
    """Whether the name may be left out: same author, within five minutes, same audience."""
    if before is None or message.author != before.author or message.system != before.system:
        return False
    near = moment_of(message.ts) - moment_of(before.ts)
    return near.total_seconds() < SOON_SECONDS and message.only_for == before.only_for

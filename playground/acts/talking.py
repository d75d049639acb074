"""A person sends text: a command, a message, a mention of the bot."""

import re
from html import escape

from playground import payloads
from playground.answers import read_answer, say
from playground.delivery import Envelope
from playground.identity import BOT_USER_ID
from playground.messages import Message
from playground.passes import response_url_for
from playground.people import Channel, Directory, Person
from playground.refused import NotDelivered, Refused
from playground.room import Room
from playground.settings import Command
from playground.state import State
from playground.words import phrase

SYSTEM_AUTHOR = "USLACKBOT"
WORD = re.compile(r"(?<![\w<])([@#])([\w.-]*\w)")


def types(room: Room, person: Person, channel: Channel, text: str, thread: str | None) -> None:
    """Exactly what the page does when a person presses Enter in the composer."""
    text = text.strip()
    if not text:
        return
    if text.startswith("/") and not text.startswith("//"):
        _command(room, person, channel, text, in_thread=thread is not None)
    else:
        _message(room, person, channel, text, thread)


def note(state: State, person: Person, channel: Channel, text: str) -> None:
    """A line from the workspace itself, seen by this person only."""
    state.post(
        Message(
            channel=channel.id,
            author=SYSTEM_AUTHOR,
            ts=state.clock.next_ts(),
            text=text,
            only_for=person.id,
            system=True,
        )
    )


def _command(room: Room, person: Person, channel: Channel, text: str, *, in_thread: bool) -> None:
    state = room.state
    name, _, rest = text.partition(" ")
    known = state.app.command(name)
    if in_thread:
        note(state, person, channel, phrase(person.language, "command-in-thread", command=name))
    elif known is not None:
        _send_command(room, person, channel, known, rest)
    elif name == "/invite":
        channel.members.add(BOT_USER_ID)
        note(state, person, channel, phrase(person.language, "bot-invited"))
    else:
        note(state, person, channel, phrase(person.language, "command-unknown", command=name))


def _send_command(room: Room, person: Person, channel: Channel, known: Command, rest: str) -> None:
    state = room.state
    text = _escaped(state.directory, rest.strip(), named=True)
    payload = payloads.command(state, person, channel, known.name, text)
    try:
        answer = read_answer(room.delivery.send(Envelope(kind="slash_commands", payload=payload)))
        if answer is not None:
            say(state, answer, response_url_for(channel.id, person.id))
    except NotDelivered as refusal:
        words = phrase(person.language, "command-failed", command=known.name, error=refusal.code)
        note(state, person, channel, words)
    except Refused as refusal:
        state.journal.refuse("ack", refusal.code, refusal.why)
        words = phrase(person.language, "command-failed", command=known.name, error=refusal.code)
        note(state, person, channel, words)


def _message(room: Room, person: Person, channel: Channel, text: str, thread: str | None) -> None:
    state = room.state
    wire = _escaped(state.directory, text, named=False)
    message = state.post(
        Message(
            channel=channel.id,
            author=person.id,
            ts=state.clock.next_ts(),
            text=wire,
            thread_ts=thread,
        )
    )
    inner = {
        "channel": channel.id,
        "user": person.id,
        "text": wire,
        "ts": message.ts,
        "event_ts": message.ts,
        **({"thread_ts": thread} if thread else {}),
    }
    with_bot = BOT_USER_ID in channel.members
    kind = "im" if channel.is_direct else "channel"
    wanted = "message.im" if channel.is_direct else "message.channels"
    if wanted in state.app.events and with_bot:
        send_event(room, {"type": "message", "channel_type": kind, **inner})
    mentioned = f"<@{BOT_USER_ID}>" in wire and not channel.is_direct
    if mentioned and "app_mention" in state.app.events and with_bot:
        send_event(room, {"type": "app_mention", **inner})
    elif mentioned and not with_bot:
        note(state, person, channel, phrase(person.language, "bot-not-here"))


def send_event(room: Room, inner: dict[str, object]) -> None:
    """Nobody is told when an event is lost: the journal of refusals keeps it."""
    payload = payloads.event(room.state, inner)
    try:
        room.delivery.send(Envelope(kind="events_api", payload=payload))
    except NotDelivered:
        return


def _escaped(directory: Directory, text: str, *, named: bool) -> str:
    """As Slack hands over what people type: `& < >` as entities, mentions as ids."""

    def reference(match: re.Match[str]) -> str:
        sign, name = match[1], match[2]
        if sign == "@":
            person = _mentioned(directory, name)
            suffix = f"|{person.name}" if person and named else ""
            return f"<@{person.id}{suffix}>" if person else match[0]
        for channel in directory.named_channels():
            if channel.name == name.casefold():
                return f"<#{channel.id}|{channel.name}>"
        return match[0]

    return WORD.sub(reference, escape(text, quote=False))


def _mentioned(directory: Directory, name: str) -> Person | None:
    folded = name.casefold()
    for person in directory.people.values():
        if folded in (person.name.casefold(), person.id.casefold()):
            return person
    return None

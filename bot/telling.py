"""Which lasting messages may tell of whom, written down so that they are found when somebody is erased."""

import secrets
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from chat.port import Attach, Call, Event, Home, Message, Post, Press, Reply, Say, Update
from domain.people import Place, Private
from domain.wording import Phrase
from handlers.desk import Desk


def remembered(call: Call, what: Say, desk: Desk, *, event: Event | None) -> Call:
    """A message that may tell of somebody has a subject: when they are erased, it is found again."""
    if isinstance(what, Home):
        desk.work.messages.home_tells_of(what.to.id, prospects_in(what))
        return call
    subject = told_under(call, what, desk, event=event)
    return call if subject is None else replace(call, subject=subject)


def told_under(call: Call, what: Say, desk: Desk, *, event: Event | None) -> str | None:
    """The subject under which it is written down what a message may tell of; None: of nobody."""
    if isinstance(what, Attach) or is_public(what):
        return None
    private = list(private_parts(what))
    prospects = {part.of for part in private if part.of is not None}
    if private or stays(what, event):
        prospects |= desk.work.prospects.met
    beside = any(part.of is None for part in private)
    if not prospects and not beside:
        return None
    subject = call.subject or subject_of(pressed_message(what, event))
    desk.work.messages.tells_of(subject, prospects, beside=beside)
    return subject


def subject_of(pressed: Message | None) -> str:
    if pressed is None:
        return f"private:{secrets.token_hex(8)}"
    return f"at:{pressed.place}:{pressed.ts}"


def stays(what: Say, event: Event | None) -> bool:
    """In a direct conversation, where what a person typed may name somebody as well."""
    return not isinstance(what, Update) and (event is None or event.place.direct)


def pressed_message(what: Say, event: Event | None) -> Message | None:
    """The lasting message that a reply takes the place of: in the conversation with the bot."""
    if not isinstance(what, Reply) or not what.replaces or not isinstance(event, Press):
        return None
    stood = event.message
    return stood if stood is not None and not stood.ephemeral and event.place.direct else None


def is_public(what: Say) -> bool:
    """For a channel, which hears nothing private."""
    return isinstance(what, Post | Update) and isinstance(what.to, Place) and not what.to.direct


def prospects_in(what: Say) -> set[int]:
    return {part.of for part in private_parts(what) if part.of is not None}


def holds_private(what: Say) -> bool:
    return any(isinstance(part, Private) for part in inside(what))


def private_parts(what: Say) -> Iterator[Private[Any]]:
    """What in it is private, and not empty."""
    return (part for part in inside(what) if isinstance(part, Private) and part.value)


def inside(value: Any) -> Iterator[Any]:
    """Everything a message is made of, however deep."""
    yield value
    match value:
        case Private():
            return
        case Phrase(details=details):
            for detail in details.values():
                yield from inside(detail)
        case tuple():
            for item in value:
                yield from inside(item)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from inside(getattr(value, field.name))

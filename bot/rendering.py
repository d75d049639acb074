"""What handlers say, made into calls: in the reader's language, private things kept from channels."""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.texts import Reader
from chat.port import Attach, Call, Chat, Event, Post, Say, Update
from domain.people import Member, Person, Place, Private
from domain.wording import Phrase
from handlers.desk import Desk

MOST_TOLD_OF = 50
"""Prospects in one message: a list has fewer."""


class TooPublic(Exception):
    """A handler was about to tell a channel something about a person."""


def placed(says: Iterable[Say], desk: Desk, chat: Chat, *, event: Event | None) -> Sequence[Call]:
    """Write what lasts into the outbox, in this transaction; return what answers at once."""
    answers = []
    for what in says:
        keep_private(what)
        call = chat.render(what, voice(what, desk), event=event)
        if not call.durable:
            answers.append(call)
        else:
            put(remembered(call, what, desk), desk)
    return answers


def remembered(call: Call, what: Say, desk: Desk) -> Call:
    """A message with something private has a subject: when its person is erased, it is found again."""
    prospects = desk.work.prospects.met
    if call.kind == "home" or not prospects or not is_private(what):
        return call
    subject = call.subject or f"private:{secrets.token_hex(8)}"
    desk.work.messages.tells_of(subject, sorted(prospects)[:MOST_TOLD_OF])
    return replace(call, subject=subject)


def is_private(what: Say) -> bool:
    return any(isinstance(part, Private) and part.value for part in inside(what))


def put(call: Call, desk: Desk) -> None:
    if call.kind == "home":
        desk.work.outbox.replace(destination=call.to, method=call.method)
    desk.work.outbox.put(
        destination=call.to,
        kind=call.kind,
        method=call.method,
        args=call.args,
        subject=call.subject,
        at=desk.now,
    )


def voice(what: Say, desk: Desk) -> Reader:
    """A channel reads its product's language, a person their own."""
    match what:
        case (
            Post(to=Place(direct=False) as place)
            | Update(to=Place(direct=False) as place)
            | Attach(to=Place(direct=False) as place)
        ):
            return voice_in(place, desk)
        case (
            Post(to=Person() as person)
            | Update(to=Person() as person)
            | Attach(to=Person() as person)
        ):
            return voice_of(desk.work.people.get(person), desk)
        case _:
            return voice_of(desk.me, desk)


def voice_in(place: Place, desk: Desk) -> Reader:
    product = desk.work.products.of_channel(place) or desk.found_product
    if product is None:
        return Reader(desk.defaults.language, desk.defaults.zone, today=desk.today)
    today = desk.now.astimezone(product.zone).date()
    return Reader(product.language, product.zone, today=today)


def voice_of(member: Member | None, desk: Desk) -> Reader:
    language = (member and member.language) or (
        desk.found_product.language if desk.found_product else desk.defaults.language
    )
    return Reader(language, zone_of(member) or desk.zone, today=desk.today)


def zone_of(member: Member | None) -> ZoneInfo | None:
    """A person reads hours in their own zone; None when nothing usable is known of it."""
    if member is None or member.zone is None:
        return None
    try:
        return ZoneInfo(member.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def keep_private(what: Say) -> None:
    """Raise TooPublic where a lasting message for a channel holds something private."""
    match what:
        case (
            Post(to=Place(direct=False))
            | Update(to=Place(direct=False))
            | Attach(to=Place(direct=False))
        ):
            for part in inside(what):
                if isinstance(part, Private):
                    raise TooPublic(what.kind)


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

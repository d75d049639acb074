"""What handlers say, made into calls: in the reader's language, private things kept from channels."""

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.telling import holds_private, pressed_message, remembered, told_under
from bot.texts import Reader
from chat.port import Attach, Call, Chat, Event, Home, Post, Say, Update
from domain.people import Member, Person, Place
from handlers.desk import Desk


class TooPublic(Exception):
    """A handler was about to tell a channel something about a person."""


def placed(says: Iterable[Say], desk: Desk, chat: Chat, *, event: Event | None) -> Sequence[Call]:
    """Write what lasts into the outbox, in this transaction; return what answers at once."""
    answers = []
    for what in says:
        keep_private(what)
        call = chat.render(what, voice(what, desk), event=event)
        pressed = pressed_message(what, event)
        if call.durable:
            put(remembered(call, what, desk, event=event), desk)
            continue
        answers.append(call)
        if pressed is not None and (subject := told_under(call, what, desk, event=event)):
            desk.work.messages.stands(subject, place=pressed.place, ts=pressed.ts, at=desk.now)
    return answers


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
            | Home(to=person)
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
            if holds_private(what):
                raise TooPublic(what.kind)

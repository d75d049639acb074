"""Administrators are told, directly, of a channel that does not take what the bot has to say there."""

from chat.cards import Text, card
from chat.port import Post, Say
from domain.people import Place
from domain.wording import say
from handlers.desk import Desk
from storage.due import DueItem

SHUT = "channel-shut"


def channel_is_shut(item: DueItem, desk: Desk) -> list[Say]:
    """Once a day, whether messages still wait or were given up. `subject` is the id of one of them."""
    letter = desk.work.outbox.stuck(int(item.subject))
    if letter is None:
        return []  # it went meanwhile
    product = desk.work.products.of_channel(Place(letter.destination))
    if product is None or product.channel is None or not product.is_open:
        return []
    how = "lost" if letter.is_given_up else "waits"
    day = desk.now.astimezone(product.zone).date().isoformat()
    if not desk.work.announcements.first_time(product.id, SHUT, f"{how} {day}", at=desk.now):
        return []
    words = say(f"channel-shut-{how}", name=product.name, channel=product.channel)
    return [
        Post(
            to=person,
            card=card(Text(words)),
            kind=SHUT,
            subject=f"{SHUT}:{product.id}:{person.id}:{how}:{day}",
        )
        for person in desk.work.people.administrators()
    ]


DUE = {SHUT: channel_is_shut}

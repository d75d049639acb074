"""/prospect stats: the funnel of each segment, how sure its interest is, when people answer, in a picture too."""

from typing import Final

from chat.cards import Card, Text, card
from chat.port import Attach, Press, Reply, Say
from domain.command_line import CommandLine
from domain.positional import joined
from domain.products import Product, Segment
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.keys import only
from handlers.pressed import number
from handlers.queue_buttons import segment_of
from handlers.segment_figures import counted, counted_of
from handlers.segment_names import segment_typed
from handlers.stats_card import PICTURE, chart, of_one, stats_card

STATS: Final = "stats"
FILE: Final = "prospect-stats.png"


def stats(line: CommandLine, desk: Desk) -> list[Say]:
    """Of the product; with a segment named, of that one. Raises NoSuchSegment."""
    only(line, "segment")
    typed = line.keys.get("segment") or joined(line.positional)
    segment = segment_typed(typed, desk) if typed else None
    return [Reply(card=told(desk.product, segment, desk))]


def told(product: Product, segment: Segment | None, desk: Desk) -> Card:
    if segment is not None:
        return of_one(counted_of(segment, desk), product, desk)
    return stats_card(counted(product, desk), product, desk)


def picture_pressed(press: Press, desk: Desk) -> list[Say]:
    """The chart as a file, directly to whoever wants it: it can be shown anywhere.

    `value` is the product's id and, perhaps, a segment's.
    """
    of_product, _, of_segment = press.value.partition(":")
    wanted = number(of_product)
    product = next((one for one in desk.work.products.all() if one.id == wanted), None)
    if product is None:
        raise StaleButton
    segment = segment_of(of_segment, product.id, desk)
    several = counted(product, desk) if segment is None else [counted_of(segment, desk)]
    drawn = chart(several)
    if drawn is None:
        raise StaleButton
    comment = say("stats-picture", name=product.name, figures=drawn.summary)
    sent = Attach(to=desk.by, name=FILE, drawing=drawn, comment=comment, kind=STATS)
    if press.place.direct:
        return [sent]
    return [Reply(card=card(Text(say("stats-picture-sent")))), sent]


ACCESS = OF_MEMBERS
COMMANDS = {STATS: stats}
PRESSES = {PICTURE: picture_pressed}

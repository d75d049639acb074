"""/prospect add, /prospect show."""

from collections.abc import Callable

from chat.cards import Text, card
from chat.port import Reply, Say
from domain.command_line import CommandLine
from domain.names import clean
from domain.wording import say
from handlers.desk import Desk
from handlers.record import up_to_date


def add(line: CommandLine, desk: Desk) -> list[Say]:
    name = clean(line.positional[0].text)
    prospect = desk.work.prospects.add(
        product=desk.product.id,
        segment=desk.work.segments.of_product(desk.product.id)[0].id,
        name=name,
        by=desk.by,
        at=desk.now,
        owner=desk.by,
    )
    assert up_to_date(prospect, desk, desk.product)
    return [Reply(card=card(Text(say("prospect-added", reference=prospect.reference, name=name))))]


COMMANDS: dict[str, Callable[[CommandLine, Desk], list[Say]]] = {"add": add}

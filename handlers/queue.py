"""/prospect next: the best one to call now, kept for whoever asked until the call is told."""

from dataclasses import replace

from chat.cards import Button, Buttons, Line, Part, Text, card
from chat.port import Press, Reply, Say
from domain import vocabulary
from domain.command_line import CommandLine
from domain.positional import joined, outcome_at_start
from domain.products import Product, Segment
from domain.prospects import Screening
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.call_draft import KEYS
from handlers.chosen import open_one, referred
from handlers.desk import Desk
from handlers.keys import only
from handlers.pressed import number
from handlers.prospect_card import Controls
from handlers.queue_buttons import (
    NEXT,
    SCREENED,
    SKIP,
    STOP,
    Carried,
    carried,
    next_one,
    segment_of,
)
from handlers.queue_calls import told_in_a_line
from handlers.queue_given import in_hand, set_down
from handlers.queue_shown import shown
from handlers.record import record
from handlers.screening import asks_off_target, is_off_target, say_off_target
from handlers.segment_names import segment_typed


def asked(line: CommandLine, desk: Desk) -> list[Say]:
    """Alone, the next one; `skip` puts the one in hand aside, `stop` lets it go.

    An outcome is that of the call to the one in hand; any other word names a segment.
    """
    only(line, "segment", *KEYS)
    product = desk.open_product()
    words = joined(line.positional)
    what = vocabulary.flag(words) if words else None
    if what == "stop":
        return [stopped(product, desk)]
    is_told = what != "skip" and outcome_at_start(line.positional) is not None
    named = line.keys.get("segment") or ("" if is_told or what == "skip" else words)
    segment = segment_typed(named, desk) if named else None
    if is_told:
        return told_in_a_line(line, segment, product, desk)
    only(line, "segment")
    said = set_aside(product, desk) if what == "skip" else []
    return [Reply(card=card(*said, *shown(product, segment, desk)))]


def set_aside(product: Product, desk: Desk) -> list[Part]:
    rests = set_down(product, desk)
    if rests is None:
        return []
    name = desk.work.prospects.get(rests.prospect).name
    return [Text(say("queue-skipped", name=name, at=rests.until)), Line()]


def stopped(
    product: Product, desk: Desk, *, segment: Segment | None = None, replaces: bool = False
) -> Reply:
    """`segment` is the one to go on with."""
    held = in_hand(product, desk)
    desk.work.queue.let_go(desk.by, product=product.id)
    again = Buttons((next_one(segment, product.id, say("queue-button-next")),))
    if held is None:
        return Reply(card=card(Text(say("queue-holds-nobody")), again), replaces=replaces)
    name = desk.work.prospects.get(held.prospect).name
    return Reply(card=card(Text(say("queue-stopped", name=name)), again), replaces=replaces)


def skip_pressed(press: Press, desk: Desk) -> list[Say]:
    """A card that is older than what they hold now only shows that one again."""
    told = carried(press.value, desk)
    product = desk.open_product(told.prospect.product)
    held = in_hand(product, desk)
    is_in_hand = held is not None and held.prospect == told.prospect.id
    said = set_aside(product, desk) if is_in_hand else []
    return [on_with(said, told, product, press, desk)]


def stop_pressed(press: Press, desk: Desk) -> list[Say]:
    told = carried(press.value, desk)
    product = desk.open_product(told.prospect.product)
    return [stopped(product, desk, segment=told.segment, replaces=press.message is not None)]


def next_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id and, perhaps, a segment's."""
    of_product, _, of_segment = press.value.partition(":")
    wanted = number(of_product)
    if all(one.id != wanted for one in desk.work.products.all()):
        raise StaleButton
    product = desk.open_product(wanted)
    segment = segment_of(of_segment, product.id, desk)
    return [Reply(card=card(*shown(product, segment, desk)), replaces=press.message is not None)]


def screened_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is a reference, yes or no, and perhaps a segment. The one in hand stays in hand."""
    reference, _, rest = press.value.partition(":")
    answer, _, of_segment = rest.partition(":")
    if answer not in (Screening.YES, Screening.NO):
        raise StaleButton
    prospect = open_one(referred(reference, desk), desk)
    product = desk.open_product(prospect.product)
    segment = segment_of(of_segment, product.id, desk)
    recorded = record(
        replace(prospect, screening=Screening(answer)), desk, was=prospect, what="edit"
    )
    undo: Controls = (Button(action="undo", label=say("button-undo"), value=str(recorded.entry)),)
    said: list[Part] = [Text(say("queue-screened", name=prospect.name))]
    if is_off_target(recorded.prospect):
        said = [Text(asks_off_target())]
        undo = (say_off_target(recorded.prospect), *undo)
    parts = [*said, Buttons(undo), Line(), *shown(product, segment, desk)]
    return [Reply(card=card(*parts), replaces=press.message is not None)]


def on_with(said: list[Part], told: Carried, product: Product, press: Press, desk: Desk) -> Reply:
    parts = shown(product, told.segment, desk)
    return Reply(card=card(*said, *parts), replaces=press.message is not None)


ACCESS = OF_MEMBERS
COMMANDS = {"next": asked}
PRESSES = {
    NEXT: next_pressed,
    SKIP: skip_pressed,
    STOP: stop_pressed,
    SCREENED: screened_pressed,
}

"""Which segment is meant: by its name as typed, as chosen in a form, as a button carries it."""

from collections.abc import Sequence

from chat.cards import Button, Option
from chat.forms import Choose
from chat.port import Found, Lookup, Say
from domain.names import search_key
from domain.products import Product, Segment
from domain.refusals import StaleButton
from domain.vocabulary import did_you_mean
from domain.wording import Phrase, quoted, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.offers import LONGEST_VALUE, Offer
from handlers.pressed import number

SEGMENT = "segment"
SHOW = "segment-show"
AT_MOST = 100
QUOTES = (('"', '"', '"”“'), ("«", "»", "»"))
"""How each pair opens and closes, and what would close it too early."""


class NoSuchSegment(Offer):
    """The product has no segment of this name. Details: typed."""

    phrase = "refusal-unknown-segment"


class WhichSegment(Offer):
    """A segment is to be named."""

    phrase = "refusal-which-segment"
    in_form = "refusal-choose-a-segment"


def segment_typed(typed: str, desk: Desk, *, field: str | None = None) -> Segment:
    """The segment of that name. Raises WhichSegment, NoSuchSegment."""
    if not typed.strip():
        raise WhichSegment(all_of_them(), field=field)
    found = desk.work.segments.named(typed, product=desk.product.id)
    if found is None:
        raise NoSuchSegment(*near(typed, desk), typed=typed, field=field)
    return found


def near(typed: str, desk: Desk) -> tuple[Button, ...]:
    """The one that was perhaps meant, and all of them."""
    known = {one.name: one for one in desk.work.segments.of_product(desk.product.id)}
    like = did_you_mean(typed, known)
    shown = () if like is None else (open_button(known[like], quoted(like)),)
    return (*shown, all_of_them())


def all_of_them() -> Button:
    return Button(action="run", label=say("button-segments"), value="segment")


def segment_carried(value: str, desk: Desk) -> Segment:
    """The segment whose id a button or a form carries, in whichever product. Raises StaleButton."""
    found = desk.work.segments.find(number(value))
    if found is None:
        raise StaleButton
    return found


def segment_of(value: str, product: Product, desk: Desk) -> Segment:
    """The same, of this product. Raises StaleButton."""
    found = segment_carried(value, desk)
    if found.product != product.id:
        raise StaleButton
    return found


def open_button(segment: Segment, label: Phrase | None = None) -> Button:
    shown = say("button-open")
    return Button(
        action=SHOW,
        label=label or shown,
        value=str(segment.id),
        spoken=say("segment-about", act=shown, name=segment.name) if label is None else None,
    )


def line_about(verb: str, segment: Segment) -> str | None:
    """A command about it as one would type it; None where its name cannot stand between quotes."""
    for opens, closes, early in QUOTES:
        if not set(early) & set(segment.name):
            line = f"{verb} segment:{opens}{segment.name}{closes}"
            return line if len(line) <= LONGEST_VALUE else None
    return None


def chooser(
    name: str, label: Phrase, chosen: Segment | None, *, hint: Phrase | None = None
) -> Choose:
    option = None if chosen is None else as_option(chosen)
    return Choose(name=name, label=label, hint=hint, lookup=SEGMENT, chosen=option)


def as_option(segment: Segment) -> Option:
    state = Phrase(f"segment-state-{segment.state}")
    return Option(value=str(segment.id), label=quoted(segment.name), note=state)


def looked_up(lookup: Lookup, desk: Desk) -> list[Say]:
    """Those whose name has what is being typed."""
    if desk.found_product is None:
        return [Found(options=())]
    typed = search_key(lookup.query)
    known: Sequence[Segment] = desk.work.segments.of_product(desk.product.id)
    found = [as_option(one) for one in known if typed in search_key(one.name)]
    return [Found(options=tuple(found[:AT_MOST]))]


ACCESS = OF_MEMBERS
LOOKUPS = {SEGMENT: looked_up}

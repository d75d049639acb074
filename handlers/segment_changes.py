"""What is kept of a segment: begun, renamed, paused, dropped, taken up again."""

from dataclasses import dataclass, replace
from typing import Final

from chat.cards import Text, card
from chat.port import Reply
from domain.products import Segment, SegmentState
from domain.refusals import Refusal
from domain.wording import say
from handlers.desk import Desk
from handlers.naming import named, short
from handlers.segment_card import segment_card

BACK: Final = "segment-back"


class SegmentExists(Refusal):
    """Another segment of the product has this name. Details: name."""

    phrase = "refusal-segment-exists"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is said of a segment; what is empty or None leaves it as it is."""

    name: str = ""
    hypothesis: str | None = None
    population: int | None = None
    state: SegmentState | None = None


def begun(name: str, said: Change, desk: Desk) -> Segment:
    """A new one. Raises NameMissing, TooLong."""
    product = desk.open_product().id
    added = desk.work.segments.add(
        named(name, say("what-segment"), field="name"),
        product=product,
        at=desk.now,
        hypothesis=hypothesis(said.hypothesis or ""),
        population=said.population,
    )
    if said.state is None or said.state is added.state:
        return added
    return change(added, Change(state=said.state), desk)


def hypothesis(typed: str) -> str:
    """As kept, perhaps empty: it stands in a line of the list. Raises TooLong."""
    return short(typed, say("what-hypothesis"), field="hypothesis")


def change(known: Segment, said: Change, desk: Desk) -> Segment:
    """Raises SegmentExists, NameMissing, TooLong, ProductIsClosed."""
    desk.open_product(known.product)
    name = named(said.name, say("what-segment"), field="name") if said.name else known.name
    other = desk.work.segments.named(name, product=known.product)
    if other is not None and other.id != known.id:
        raise SegmentExists(name=other.name, field="name")
    is_kept = said.hypothesis in (None, known.hypothesis)
    kept = replace(
        known,
        name=name,
        hypothesis=known.hypothesis if is_kept else hypothesis(said.hypothesis or ""),
        population=known.population if said.population is None else said.population,
        state=said.state or known.state,
    )
    if kept != known:
        desk.work.segments.save(kept)
    return kept


def told(kept: Segment) -> Reply:
    known = 0 if kept.population is None else kept.population
    return Reply(card=card(Text(say("segment-kept", name=kept.name, population=known))))


def taken_back(kept: Segment, desk: Desk, *, replaces: bool) -> Reply:
    return Reply(card=segment_card(kept, desk, says=say("undo-noted")), replaces=replaces)

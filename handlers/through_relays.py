"""What came through relays: whom they reach, whom they introduced, and what became of those."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from chat.cards import Button, Buttons, Card, Fields, Note, Part, Row, Rows, Table, Text, card
from domain.figures import Figures
from domain.introductions import Introduction
from domain.prospects import Prospect
from domain.relays import SHOWN, ways
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.audiences import reached
from handlers.desk import Desk
from handlers.prospect_card import button
from handlers.relay_form import ADD_A_RELAY
from storage.prospects import counted
from storage.search import is_relay

AT_MOST = 20


@dataclass(frozen=True, kw_only=True)
class Through:
    """The relays of a product, and every introduction there was."""

    relays: Sequence[Prospect]
    introductions: Sequence[Introduction]
    introduced: Mapping[int, Prospect]

    @cached_property
    def by_a_relay(self) -> Sequence[Introduction]:
        ids = {relay.id for relay in self.relays}
        return [one for one in self.introductions if one.through in ids]

    @cached_property
    def made(self) -> Mapping[int, int]:
        """How many introductions each relay made, by its id."""
        return Counter(one.through for one in self.by_a_relay if one.through is not None)


def found(desk: Desk) -> Through:
    product = desk.product.id
    standing = desk.work.introductions.of_product(product)
    introduced = desk.work.prospects.several(list({one.prospect for one in standing}))
    alive = {id_: one for id_, one in introduced.items() if one.deleted_at is None}
    return Through(
        relays=desk.work.search.listed(is_relay(), product=product),
        introductions=[one for one in standing if one.prospect in alive],
        introduced=alive,
    )


def through_relays(desk: Desk) -> Card:
    through = found(desk)
    add = Button(action="run", label=say("button-add-relay"), value=ADD_A_RELAY, style="primary")
    if not through.relays and not through.introductions:
        return card(Text(say("relays-none")), Buttons((add,)))
    return card(
        Text(say("relays-title")),
        Fields(tuple(sums(through))),
        compared(through, desk),
        Note(say("relays-note")),
        *listed(through),
        Buttons((add,)),
    )


def sums(through: Through) -> Iterator[tuple[Phrase, Phrase]]:
    sizes = [one.audience_size for one in through.relays if one.stage is not Stage.DECLINED]
    people = sum(size for size in sizes if size is not None)
    yield say("relays-count"), say("relays-number", count=len(through.relays))
    yield (
        say("relays-people"),
        say("relays-people-value", count=people, unknown=sizes.count(None)),
    )
    yield say("relays-introductions"), say("relays-number", count=len(through.by_a_relay))


def compared(through: Through, desk: Desk) -> Table:
    """Stage by stage: through a relay, through somebody else, nobody."""
    segments = desk.work.segments.of_product(desk.product.id)
    everybody: Counter[str] = Counter()
    for segment in segments:
        everybody.update(desk.work.segments.figures(segment.id))
    parted = ways(
        dict(everybody),
        relays={one.id: counted(one) for one in through.relays},
        introduced={id_: counted(one) for id_, one in through.introduced.items()},
        by_relay=frozenset(one.prospect for one in through.by_a_relay),
    )
    columns = (parted.by_relay, parted.by_others, parted.by_nobody)
    return Table(
        caption=say("relays-table"),
        head=(
            say("relays-head"),
            say("relays-head-relay"),
            say("relays-head-others"),
            say("relays-head-nobody"),
        ),
        rows=(
            (say("relays-known"), *(say("relays-number", count=one["known"]) for one in columns)),
            *((Phrase(f"relays-{name}"), *(share(one, name) for one in columns)) for name in SHOWN),
        ),
    )


def share(figures: Figures, name: str) -> Phrase:
    """How many, and how much that is of all who came this way."""
    count, known = figures[name], figures["known"]
    if not known:
        return say("relays-number", count=count)
    return say("relays-share", count=count, percent=(200 * count + known) // (2 * known))


def listed(through: Through) -> Iterator[Part]:
    """The relays, those who introduced us most first."""
    by_use = sorted(through.relays, key=lambda one: -through.made.get(one.id, 0))
    if by_use:
        yield Rows(tuple(row(one, through.made.get(one.id, 0)) for one in by_use[:AT_MOST]))
    if len(by_use) > AT_MOST:
        yield Note(say("relays-more", count=len(by_use) - AT_MOST))


def row(relay: Prospect, made: int) -> Row:
    words = say(
        "relays-row",
        name=relay.name,
        reference=relay.reference,
        reaches=reached(relay) or say("audience-unknown"),
        count=made,
    )
    return Row(words=words, act=button("show", relay, say("button-open")))

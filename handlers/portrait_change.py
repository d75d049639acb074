"""A changed portrait is a new version: every score of the product follows, and so does what is asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chat.port import Post, Reply, Say
from domain.meetings import Questionnaire
from domain.people import Person
from domain.portrait import Portrait
from domain.portrait_versions import PortraitVersion, says_the_same
from domain.products import Product
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.wording import say
from handlers import asking
from handlers.desk import Desk
from handlers.naming import short
from handlers.portrait_moved import changed_card, finished_card, told_in_channel, unchanged_card
from handlers.record import is_over
from handlers.rescoring import Moved, rescore
from storage.due import DueItem

RESCORE = "rescore"
KIND = "portrait"
TOGETHER = 1_000
"""Prospects scored again in one transaction, so that nobody waits for all of them."""


class PortraitChanged(Refusal):
    """Somebody else changed the portrait meanwhile. Details: version, the one there is now."""

    phrase = "refusal-portrait-changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """How far the scoring of a version is: after which prospect it goes on, what it found so far."""

    product: int
    version: int
    by: Person
    after: int = 0
    seen: int = 0
    moved: int = 0
    is_last: bool = False

    @property
    def subject(self) -> str:
        """As due work names it; a person's id may hold anything, and comes last."""
        return f"{self.product}:{self.version}:{self.after}:{self.seen}:{self.moved}:{self.by.id}"


def lot_of(subject: str) -> Lot:
    product, version, after, seen, moved, by = subject.split(":", 5)
    return Lot(
        product=int(product),
        version=int(version),
        after=int(after),
        seen=int(seen),
        moved=int(moved),
        by=Person(by),
    )


def change(
    product: Product, wanted: Portrait, because: str, desk: Desk, *, replaces: bool = False
) -> list[Say]:
    """From now on this portrait holds. Raises ProductIsClosed, TooLong, PortraitChanged."""
    was = desk.open_product(product.id).portrait
    if says_the_same(wanted, was):
        return [Reply(card=unchanged_card(product), replaces=replaces)]
    now = replace(product, portrait=replace(wanted, version=was.version + 1))
    keep(now, short(because, say("what-reason"), field="because"), desk)
    there = replace(desk)  # looks the product up anew
    lot, moved = next_lot(Lot(product=now.id, version=now.portrait.version, by=desk.by), now, there)
    shown = changed_card(now, was, moved, count=lot.seen, is_all=lot.is_last)
    return [
        Reply(card=shown, replaces=replaces),
        *questionnaires_follow(now, was, there),
        *(in_channel(lot, now) if lot.is_last else []),
    ]


def keep(product: Product, because: str, desk: Desk) -> None:
    version = PortraitVersion(portrait=product.portrait, at=desk.now, by=desk.by, because=because)
    if not desk.work.portraits.add(version, product=product.id):
        raise PortraitChanged(version=product.portrait.version)
    desk.work.products.save(product)


def next_lot(lot: Lot, product: Product, desk: Desk) -> tuple[Lot, Sequence[Moved]]:
    """Score some more; what is left after them is due at once."""
    found = desk.work.prospects.alive_after(lot.after, product=product.id, at_most=TOGETHER + 1)
    several = found[:TOGETHER]
    moved = rescore(several, product, desk)
    done = replace(
        lot,
        after=several[-1].id if several else lot.after,
        seen=lot.seen + len(several),
        moved=lot.moved + len(moved),
        is_last=len(found) <= TOGETHER,
    )
    if not done.is_last:
        desk.work.due.plan(RESCORE, done.subject, at=desk.now)
    return done, moved


def due(item: DueItem, desk: Desk) -> list[Say]:
    """The next lot; after the last one, whoever changed the portrait is told, and the channel."""
    lot = lot_of(item.subject)
    product = desk.work.products.get(lot.product)
    if product.portrait.version != lot.version:
        return []  # a newer version scores them all
    lot, _ = next_lot(lot, product, desk)
    if not lot.is_last:
        return []
    shown = finished_card(product, moved=lot.moved, count=lot.seen)
    return [Post(to=lot.by, card=shown, kind=KIND), *in_channel(lot, product)]


def in_channel(lot: Lot, product: Product) -> list[Say]:
    if product.channel is None:
        return []
    shown = told_in_channel(product, moved=lot.moved, count=lot.seen)
    return [Post(to=product.channel, card=shown, kind=KIND)]


def questionnaires_follow(product: Product, was: Portrait, desk: Desk) -> Iterator[Say]:
    """Those that wait ask what is asked now; one with nothing left to ask is answered."""
    now = product.portrait
    if (now.asked, now.words) == (was.asked, was.words):
        return
    waiting = desk.work.questionnaires.waiting_in(product.id)
    prospects = desk.work.prospects.several([one.prospect for one in waiting])
    for asked in waiting:
        prospect = prospects[asked.prospect]
        if not is_over(prospect):
            yield asked_now(asked, prospect, desk)


def asked_now(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Say:
    known = asking.so_far(asked, desk)
    if known.is_complete:
        return asking.finished(asked, prospect, desk)
    return asking.shown(asked, prospect, desk, known=known)


DUE = {RESCORE: due}

"""What whoever follows a prospect is told: details that go soon, people who must be told of theirs.

Organisations and references only: nobody's name.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from chat.cards import Button, Buttons, Card, Menu, Note, Option, Part, Row, Rows, Text, card
from chat.port import Post, Say
from domain.people import Person
from domain.products import Product
from domain.prospects import Prospect
from domain.retention import INFORM_WITHIN, Kept, gone_on
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.privacy.informed import inform_menu
from handlers.retention.reckoned import day, goes, since, told_on

ACT = "retention"
AT_MOST = 10
KEEP, LET_GO, OPEN = "keep", "let-go", "open"
LABELS = {
    KEEP: "button-retention-keep",
    LET_GO: "button-retention-let-go",
    OPEN: "button-open",
}


def soon_gone(reader: Person, several: Sequence[Kept], product: Product, desk: Desk) -> Say:
    subject = f"retention:{product.id}:{reader.id}:{day(desk.now, product).isoformat()}"
    return Post(to=reader, card=soon_card(several, product, desk), kind=ACT, subject=subject)


def soon_card(several: Sequence[Kept], product: Product, desk: Desk) -> Card:
    """`several` stand prospect after prospect."""
    here = [list(people) for _, people in groupby(several, key=lambda kept: kept.prospect)]
    here.sort(key=lambda people: min(leaves(one, product, desk) for one in people))
    shown = here[:AT_MOST]
    known = desk.work.prospects.several([people[0].prospect for people in shown])
    rows = [(known[people[0].prospect], people) for people in shown]
    if len(here) == 1:
        ((prospect, people),) = rows
        parts: tuple[Part, ...] = (
            Text(words(prospect, people, product, desk)),
            Buttons(tuple(button(what, prospect) for what in LABELS)),
        )
    else:
        parts = (Rows(tuple(row(*one, product, desk) for one in rows)),)
    more = len(here) - len(shown)
    return card(
        Text(say("retention-soon", name=product.name)),
        *parts,
        Note(say("retention-more", count=more)) if more else None,
    )


def leaves(kept: Kept, product: Product, desk: Desk) -> date:
    """Told today, where nobody was told before."""
    return gone_on(goes(kept, product), told_on(kept, product) or day(desk.now, product))


def row(prospect: Prospect, people: Sequence[Kept], product: Product, desk: Desk) -> Row:
    options = tuple(
        Option(value=f"{what}:{prospect.reference}", label=Phrase(label))
        for what, label in LABELS.items()
    )
    act = Menu(action=ACT, label=say("retention-act"), options=options)
    return Row(words=words(prospect, people, product, desk), act=act)


def words(prospect: Prospect, people: Sequence[Kept], product: Product, desk: Desk) -> Phrase:
    """Of several people there, the first day that comes."""
    return say(
        "retention-row",
        name=prospect.name,
        reference=prospect.reference,
        people=len(people),
        since=min(since(one, product) for one in people),
        goes=min(leaves(one, product, desk) for one in people),
    )


def button(what: str, prospect: Prospect) -> Button:
    return Button(action=ACT, label=Phrase(LABELS[what]), value=f"{what}:{prospect.reference}")


def inform(reader: Person, several: Sequence[Kept], product: Product, desk: Desk) -> Say:
    oldest = sorted(several, key=lambda kept: (kept.known_since, kept.contact))
    shown, more = oldest[:AT_MOST], len(oldest) - AT_MOST
    known = desk.work.prospects.several([kept.prospect for kept in shown])
    rows = Rows(tuple(owed(kept, known[kept.prospect], product) for kept in shown))
    said = card(
        Text(say("retention-inform", name=product.name)),
        rows,
        Note(say("retention-inform-more", count=more)) if more > 0 else None,
    )
    subject = f"inform:{product.id}:{reader.id}:{day(desk.now, product).isoformat()}"
    return Post(to=reader, card=said, kind=ACT, subject=subject)


def owed(kept: Kept, prospect: Prospect, product: Product) -> Row:
    known_on = day(kept.known_since, product)
    return Row(
        words=say(
            "retention-inform-row",
            name=prospect.name,
            reference=prospect.reference,
            since=known_on,
            due=known_on + timedelta(days=INFORM_WITHIN),
        ),
        act=inform_menu(kept.contact),
    )

"""What a changed portrait did to the scores: who moved most, who changed letter, how to take it back."""

from collections.abc import Sequence

from chat.cards import Button, Buttons, Card, Note, Table, Text, card
from domain.portrait import Portrait
from domain.products import Product
from domain.wording import Phrase, say
from handlers.portrait_card import BACK, SHOW
from handlers.portrait_words import weights
from handlers.rescoring import Moved

SHOWN = 10
UNKNOWN_CELL = "?"


def changed_card(
    product: Product, was: Portrait, moved: Sequence[Moved], *, count: int, is_all: bool
) -> Card:
    """For the one who changed it: before and after, and the way back to the portrait that `was`."""
    now = product.portrait
    says = say(
        "portrait-changed",
        name=product.name,
        version=now.version,
        weights=weights(now),
        moved=len(moved),
        of=count,
    )
    back = Button(
        action=BACK, label=say("button-undo"), value=f"{product.id}:{was.version}:{now.version}"
    )
    show = Button(action=SHOW, label=say("button-portrait"), value=str(product.id))
    return card(
        Text(says),
        None if is_all else Note(say("portrait-goes-on", count=count)),
        table(moved) if moved else None,
        others(moved),
        letters(moved),
        Buttons((back, show)),
    )


def table(moved: Sequence[Moved]) -> Table:
    """Those who moved most first."""
    first = sorted(moved, key=lambda one: (-abs(one.by), one.after.id))[:SHOWN]
    return Table(
        head=(
            say("portrait-head-reference"),
            say("portrait-head-name"),
            say("portrait-head-before"),
            say("portrait-head-after"),
            say("portrait-head-cell"),
        ),
        rows=tuple(map(row, first)),
        caption=say("portrait-movers"),
    )


def row(one: Moved) -> tuple[Phrase, ...]:
    return (
        say("portrait-reference", reference=one.after.reference),
        say("portrait-organisation", name=one.after.name),
        say("portrait-score", score=one.before.score or 0),
        say("portrait-score-moved", score=one.after.score or 0, by=signed(one.by)),
        say("portrait-cell", before=cell(one.before.cell), after=cell(one.after.cell)),
    )


def signed(by: int) -> str:
    return f"{by:+d}".replace("-", "\N{MINUS SIGN}")


def cell(known: str | None) -> str:
    return known or UNKNOWN_CELL


def others(moved: Sequence[Moved]) -> Note | None:
    left = len(moved) - SHOWN
    return Note(say("portrait-others", count=left)) if left > 0 else None


def letters(moved: Sequence[Moved]) -> Text | None:
    """Those whose fit has another letter now."""
    changed = [one for one in moved if cell(one.before.cell)[0] != cell(one.after.cell)[0]]
    if not changed:
        return None
    named = tuple(map(letter, changed[:SHOWN]))
    return Text(say("portrait-letters", count=len(changed), named=named))


def letter(one: Moved) -> Phrase:
    return say(
        "portrait-letter",
        name=one.after.name,
        reference=one.after.reference,
        before=cell(one.before.cell)[0],
        after=cell(one.after.cell)[0],
    )


def unchanged_card(product: Product) -> Card:
    version = product.portrait.version
    return card(Text(say("portrait-unchanged", name=product.name, version=version)))


def finished_card(product: Product, *, moved: int, count: int) -> Card:
    """Many were scored in several lots; these were the last ones."""
    version = product.portrait.version
    return card(
        Text(say("portrait-finished", name=product.name, version=version, moved=moved, of=count))
    )


def told_in_channel(product: Product, *, moved: int, count: int) -> Card:
    """For the team: a number, nobody's name."""
    version = product.portrait.version
    return card(
        Text(say("portrait-in-channel", name=product.name, version=version, moved=moved, of=count)),
        Buttons((Button(action=SHOW, label=say("button-portrait"), value=str(product.id)),)),
    )

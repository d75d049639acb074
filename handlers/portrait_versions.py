"""The versions of a portrait: each can be read and brought back; and the ready-made ones."""

from collections.abc import Iterator, Sequence

from chat.cards import Button, Card, Row, Rows, Text, card
from chat.port import Press, Reply, Say
from domain import vocabulary
from domain.people import Private
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.portrait_versions import FIRST, PortraitVersion, says_the_same
from domain.products import Product
from domain.ready_portraits import READY_PORTRAITS
from domain.refusals import Refusal, StaleButton
from domain.wording import Detail, Phrase, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.portrait_card import BACK, READY, VERSIONS, old_card, portrait_card
from handlers.portrait_change import PortraitChanged, change
from handlers.portrait_words import weights, what_changed
from handlers.pressed import number
from handlers.product_states import carried

VERSION = "portrait-version"
TAKE = "portrait-take"
SHOWN = 20


class NoSuchVersion(Refusal):
    """The portrait has no version of that number. Details: typed, last."""

    phrase = "refusal-no-such-version"


class NoSuchPortrait(Refusal):
    """There is no ready-made portrait of that name. Details: typed."""

    phrase = "refusal-no-such-portrait"


def versions(product: Product, desk: Desk) -> list[Say]:
    """All of them, the newest first, each with the means of reading it."""
    known = desk.work.portraits.of_product(product.id, at_most=SHOWN)
    rows = tuple(Row(words=words, act=read(product, of)) for of, words in told(known))
    first = Row(words=say("portrait-version-first"), act=read(product, FIRST))
    return [
        Reply(
            card=card(
                Text(say("portrait-versions-title", name=product.name)),
                Rows((*rows, first)),
                Text(say("portrait-versions-older")) if len(known) == SHOWN else None,
            )
        )
    ]


def told(known: Sequence[PortraitVersion]) -> Iterator[tuple[int, Phrase]]:
    """Each version in a line; one that says what an older one said names it."""
    for place, one in enumerate(known):
        older = [DEFAULT_PORTRAIT, *(other.portrait for other in reversed(known[place + 1 :]))]
        same = next((other for other in older if says_the_same(one.portrait, other)), None)
        if same is not None:
            yield one.number, line(one, say("portrait-as", version=same.version))
        elif older[-1].version == one.number - 1:
            yield one.number, line(one, what_changed(one.portrait, older[-1]))
        else:
            yield one.number, line(one, weights(one.portrait))


def line(one: PortraitVersion, what: Phrase) -> Phrase:
    details: dict[str, Detail] = {
        "version": one.number,
        "at": one.at,
        "person": one.by,
        "what": what,
    }
    if not one.because:
        return Phrase("portrait-version", details)
    return Phrase("portrait-version-because", details | {"because": Private(one.because)})


def read(product: Product, version: int) -> Button:
    return Button(
        action=VERSION,
        label=say("button-read"),
        value=f"{product.id}:{version}",
        spoken=say("button-read-version", version=version),
    )


def version(typed: str, desk: Desk) -> list[Say]:
    """The one of that number; without a number the one in force. Raises NoSuchVersion."""
    product = desk.product
    which = product.portrait.version if not typed else numbered(typed, product)
    return [Reply(card=version_card(product, which, desk))]


def numbered(typed: str, product: Product) -> int:
    digits = typed.lstrip("vV").strip()
    last = product.portrait.version
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= len(str(last))):
        raise NoSuchVersion(typed=typed, last=last)
    if not FIRST <= int(digits) <= last:
        raise NoSuchVersion(typed=typed, last=last)
    return int(digits)


def version_card(product: Product, which: int, desk: Desk) -> Card:
    if which == product.portrait.version:
        return portrait_card(product, desk)
    portrait, version = found(product, which, desk)
    return old_card(product, portrait, version)


def found(product: Product, which: int, desk: Desk) -> tuple[Portrait, PortraitVersion | None]:
    """Raises StaleButton."""
    version = desk.work.portraits.get(product.id, which)
    if version is not None:
        return version.portrait, version
    if which != FIRST:
        raise StaleButton
    return DEFAULT_PORTRAIT, None


def bring_back(typed: str, because: str, desk: Desk) -> list[Say]:
    """`portrait reopen 2`: that version again, as a new one; without a number, choose."""
    product = desk.open_product()
    if not typed:
        return versions(product, desk)
    portrait, _ = found(product, numbered(typed, product), desk)
    return change(product, portrait, because, desk)


def ready(typed: str, because: str, desk: Desk) -> list[Say]:
    """`portrait ready forms`: a portrait to start from; without a name, those there are."""
    product = desk.open_product()
    if not typed:
        return [Reply(card=ready_card(product))]
    code = vocabulary.ready_portrait(typed)
    if code is None:
        raise NoSuchPortrait(typed=typed)
    return change(product, READY_PORTRAITS[code], because, desk)


def ready_card(product: Product) -> Card:
    rows = tuple(
        Row(
            words=Phrase(f"portrait-ready-{code}"),
            act=Button(action=TAKE, label=say("button-take"), value=f"{product.id}:{code}"),
        )
        for code in READY_PORTRAITS
    )
    return card(Text(say("portrait-ready-title", name=product.name)), Rows(rows))


def versions_pressed(press: Press, desk: Desk) -> list[Say]:
    return versions(carried(press.value, desk), desk)


def version_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id and the version."""
    there, _, which = press.value.partition(":")
    return [Reply(card=version_card(carried(there, desk), number(which), desk))]


def back_pressed(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id, the version wanted, and the one that was in force then."""
    there, _, rest = press.value.partition(":")
    which, _, seen = rest.partition(":")
    product = desk.open_product(carried(there, desk).id)
    portrait, _ = found(product, number(which), desk)
    if number(seen) != product.portrait.version:
        raise PortraitChanged(version=product.portrait.version)
    return change(product, portrait, "", desk)


def ready_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Reply(card=ready_card(desk.open_product(carried(press.value, desk).id)))]


def take_pressed(press: Press, desk: Desk) -> list[Say]:
    there, _, code = press.value.partition(":")
    if code not in READY_PORTRAITS:
        raise StaleButton
    product = desk.open_product(carried(there, desk).id)
    return change(product, READY_PORTRAITS[code], "", desk)


ACCESS = OF_MEMBERS
PRESSES = {
    VERSIONS: versions_pressed,
    VERSION: version_pressed,
    BACK: back_pressed,
    READY: ready_pressed,
    TAKE: take_pressed,
}

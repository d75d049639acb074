"""/prospect product: which products the team follows, in which channel, and how far each is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Card, Note, Row, Rows, Text, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.people import Place
from domain.positional import joined
from domain.products import Product
from domain.quotes import Token
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.access import ALONE, FOR_EVERYBODY, OF_MEMBERS, Access, Key
from handlers.alarms import plan_alarms
from handlers.channels import channel
from handlers.desk import Desk
from handlers.digest import plan_digest
from handlers.form_values import text
from handlers.keys import only
from handlers.product_forms import NEW_PRODUCT, new_product_form
from handlers.product_start import create_product, free
from handlers.product_states import carried, state

REOPEN = "product-reopen"
USE = "product-use"


class NoSuchProduct(Refusal):
    """The team has no product of this name. Details: typed."""

    phrase = "refusal-no-such-product"


def product(line: CommandLine, desk: Desk) -> list[Say]:
    """`product`, `product new "X"`, `product close "X"`, `product state building because:"…"`."""
    if line.is_empty:
        return overview(desk)
    rest = line.positional[1:]
    match flagged(line.positional):
        case "new":
            return new(line, rest, desk)
        case "close":
            only(line)
            return close(one(rest, desk), desk)
        case "reopen":
            only(line, "channel")
            return reopen(moved_to(line.keys.get("channel"), one(rest, desk)), desk)
        case "state":
            only(line, "because")
            return state(rest, line.keys.get("because", ""), desk)
        case _:
            only(line)
            return use(one(line.positional, desk), desk)


def moved_to(typed: str | None, product: Product) -> Product:
    """In that channel from now on, where one is named: its own may follow another product."""
    return replace(product, channel=channel(typed)) if typed else product


def flagged(words: Sequence[Token]) -> str | None:
    """What the first word asks for: new, close, reopen, state."""
    return vocabulary.flag(words[0].text) if words and not words[0].quoted else None


def overview(desk: Desk) -> list[Say]:
    """All the products, or the form of the first one."""
    products = desk.work.products.all()
    if not products:
        return [Open(form=new_product_form(channel=here(desk)))]
    rows = Rows(tuple(row(product, desk) for product in products))
    add = Button(action=NEW_PRODUCT, label=say("button-new-product"))
    return [Reply(card=card(Text(say("products-heading")), rows, Buttons((add,))))]


def row(product: Product, desk: Desk) -> Row:
    words = say("product-row", name=product.name, where=where(product), state=how_far(product))
    chosen = desk.found_product is not None and desk.found_product.id == product.id
    if not product.is_open:
        return Row(words=words, act=button(REOPEN, say("button-reopen"), product))
    return Row(words=words, act=None if chosen else button(USE, say("button-use"), product))


def button(action: str, label: Phrase, product: Product) -> Button:
    return Button(action=action, label=label, value=str(product.id))


def where(product: Product) -> Phrase:
    if product.channel is None:
        return say("product-nowhere")
    return say("product-where", channel=product.channel)


def how_far(product: Product) -> Phrase:
    if not product.is_open:
        return say("product-closed")
    return Phrase(f"product-state-{product.state}")


def new(line: CommandLine, name: Sequence[Token], desk: Desk) -> list[Say]:
    """In a channel it becomes the team channel; elsewhere the channel is asked for."""
    only(line, "channel", "name")
    typed = joined(name) or line.keys.get("name", "")
    there = channel(line.keys["channel"]) if line.keys.get("channel") else here(desk)
    if not typed or there is None:
        return [Open(form=new_product_form(name=typed, channel=there))]
    return created(create_product(desk, name=typed, channel=there))


def press_new(_: Press, desk: Desk) -> list[Say]:
    return [Open(form=new_product_form(channel=here(desk)))]


def submit_new(sent: Submitted, desk: Desk) -> list[Say]:
    there = text(sent.values, "channel")
    channel = Place(there) if there else None
    return created(create_product(desk, name=text(sent.values, "name"), channel=channel))


def here(desk: Desk) -> Place | None:
    """The channel they are in, unless it follows a product already."""
    if desk.place.direct:
        return None
    taken = desk.work.products.of_channel(desk.place)
    return None if taken is not None and taken.is_open else desk.place


def created(product: Product) -> list[Say]:
    says = say(
        "product-created",
        name=product.name,
        where=where(product),
        hour=product.digest_at,
        zone=product.zone.key,
        language=Phrase(f"language-name-{product.language}"),
    )
    return [Reply(card=card(Text(says), Note(say("product-invite")), next_steps()))]


def next_steps() -> Buttons:
    return Buttons(
        (
            Button(action="run", label=say("button-add"), value="add", style="primary"),
            Button(action="settings", label=say("button-settings")),
        )
    )


def close(product: Product, desk: Desk) -> list[Say]:
    """Nothing is lost; the morning's message stops."""
    if not product.is_open:
        return [Reply(card=only_words("product-closed-already", product))]
    desk.work.products.save(replace(product, closed_at=desk.now))
    decided("close", product, desk)
    back = Button(action=REOPEN, label=say("button-reopen"), value=str(product.id))
    says = say("product-is-closed", name=product.name)
    return [Reply(card=card(Text(says), Buttons((back,))))]


def reopen(product: Product, desk: Desk) -> list[Say]:
    if product.is_open:
        return [Reply(card=only_words("product-open-already", product))]
    free(product.channel, desk, product=product.id)
    opened = replace(product, closed_at=None)
    desk.work.products.save(opened)
    decided("reopen", product, desk)
    plan_digest(opened, desk)
    plan_alarms(opened, desk)
    return [Reply(card=only_words("product-is-open", product))]


def decided(what: str, product: Product, desk: Desk) -> None:
    desk.work.decisions.add(product=product.id, by=desk.by, at=desk.now, what=what, because="")


def press_reopen(press: Press, desk: Desk) -> list[Say]:
    return reopen(carried(press.value, desk), desk)


def press_use(press: Press, desk: Desk) -> list[Say]:
    return use(carried(press.value, desk), desk)


def use(product: Product, desk: Desk) -> list[Say]:
    """From now on it is the one meant in their direct messages."""
    desk.work.people.uses(desk.by, product.id)
    return [Reply(card=only_words("product-used", product))]


def only_words(key: str, product: Product) -> Card:
    return card(Text(Phrase(key, {"name": product.name})))


def one(name: Sequence[Token], desk: Desk) -> Product:
    """The product called so; without a name the one they are in. Raises NoSuchProduct."""
    typed = joined(name)
    if not typed:
        return desk.product
    found = desk.work.products.named(typed)
    if found is None:
        raise NoSuchProduct(typed=typed)
    return found


ACCESS: Mapping[Key, Access] = {
    "product": OF_MEMBERS,
    ("product", ALONE): FOR_EVERYBODY,
    ("product", "new"): FOR_EVERYBODY,
    NEW_PRODUCT: FOR_EVERYBODY,
    REOPEN: OF_MEMBERS,
    USE: OF_MEMBERS,
}
COMMANDS = {"product": product}
PRESSES = {NEW_PRODUCT: press_new, REOPEN: press_reopen, USE: press_use}
FORMS = {NEW_PRODUCT: submit_new}

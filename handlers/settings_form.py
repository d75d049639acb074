"""The form of the settings: one's own, and the product's."""

from chat.cards import Option
from chat.forms import Channel, Choose, Form, Item, Line, Paragraph, Remark, Time
from domain.products import Product
from domain.wording import Phrase, say
from handlers import call_words, target_settings
from handlers.desk import Desk
from handlers.retention import periods

SETTINGS = "settings"
AS_IN_CHAT = "as-in-chat"
LANGUAGES = ("fr", "en")


def settings_form(desk: Desk) -> Form:
    product = desk.found_product
    return Form(
        name=SETTINGS,
        title=say("settings-title"),
        submit=say("form-save"),
        items=(*own(desk), *(() if product is None else of_product(product))),
        about="" if product is None else str(product.id),
    )


def own(desk: Desk) -> tuple[Item, ...]:
    me = desk.me
    as_in_chat = Option(value=AS_IN_CHAT, label=say("settings-as-in-chat"))
    return (
        Remark(say("settings-own")),
        Choose(
            name="my-language",
            label=say("settings-my-language"),
            options=(*languages(), as_in_chat),
            value=me.language if me.language in LANGUAGES else AS_IN_CHAT,
        ),
        Line(
            name="my-zone",
            label=say("settings-my-zone"),
            hint=say("settings-my-zone-hint"),
            value=me.zone or "",
            optional=True,
        ),
    )


def of_product(product: Product) -> tuple[Item, ...]:
    return (
        Remark(say("settings-of-product", name=product.name)),
        Line(name="name", label=say("product-form-name"), value=product.name),
        Channel(
            name="channel",
            label=say("product-form-channel"),
            hint=say("product-form-channel-hint"),
            value=None if product.channel is None else product.channel.id,
            optional=True,
        ),
        Time(name="digest", label=say("settings-digest"), value=product.digest_at),
        Choose(
            name="language",
            label=say("settings-language"),
            options=languages(),
            value=product.language,
        ),
        Line(name="zone", label=say("settings-zone"), value=product.zone.key),
        Line(
            name="country",
            label=say("settings-country"),
            hint=say("settings-country-hint"),
            value=product.country,
        ),
        Paragraph(
            name="closed",
            label=say("settings-closed"),
            hint=say("settings-closed-hint"),
            value="\n".join(sorted(day.isoformat() for day in product.closed_days)),
            at_most=3_000,
            optional=True,
        ),
        *call_words.items(product),
        *target_settings.items(product.targets),
        *periods.items(product.retention),
    )


def languages() -> tuple[Option, ...]:
    return tuple(Option(value=one, label=Phrase(f"language-name-{one}")) for one in LANGUAGES)

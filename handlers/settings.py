"""/prospect settings: the product's clock and channel, and one's own language and zone."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

from chat.cards import Button, Buttons, Fields, Part, Text, card
from chat.forms import Value
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.people import Place
from domain.products import Product
from domain.refusals import Refusal
from domain.wording import Phrase, quoted, say
from handlers import calendar, call_words, target_settings
from handlers.access import FOR_EVERYBODY
from handlers.alarms import plan_alarms
from handlers.channels import channel
from handlers.clock_settings import closed_days, country, hour, zone
from handlers.desk import Desk
from handlers.digest import plan_digest
from handlers.form_values import text
from handlers.keys import only
from handlers.naming import named
from handlers.product_start import ProductExists, free
from handlers.product_states import carried
from handlers.retention import periods
from handlers.retention.daily import plan_retention
from handlers.settings_form import AS_IN_CHAT, SETTINGS, settings_form
from handlers.weekly import plan_weekly

OWN = ("language", "zone")
CLOCK = ("digest_at", "zone", "country", "closed_days")


class UnknownLanguage(Refusal):
    """English or French. Details: typed."""

    phrase = "refusal-unknown-language"


class WordsUnused(Refusal):
    """Settings are keys and values only. Details: typed."""

    phrase = "refusal-words-unused"


def settings(line: CommandLine, desk: Desk) -> list[Say]:
    """In a channel all of it is the product's; in a direct message language and zone are one's own."""
    only(line, *READERS)
    if line.positional:
        raise WordsUnused(typed=line.positional[0].text)
    if not line.keys:
        return [Open(form=settings_form(desk))]
    own = [key for key in line.keys if desk.place.direct and key in OWN]
    parts: list[Part] = []
    if own:
        parts += chosen(desk, line.keys.get("language"), line.keys.get("zone"))
    if len(own) < len(line.keys):
        product = desk.product
        parts += saved(product, typed(product, line.keys, own, desk), desk)
    return [Reply(card=card(*parts, again()))]


def typed(product: Product, keys: Mapping[str, str], own: list[str], desk: Desk) -> Product:
    """The product as the keys of a line ask for it; closed days are added to those there are."""
    for key, value in keys.items():
        if key not in own:
            product = READERS[key](product, value, desk)
    return product


def more_closed(product: Product, value: str, desk: Desk) -> frozenset[date]:
    days = closed_days(value, desk)
    return product.closed_days | days if days else days


def renamed(product: Product, name: str, desk: Desk) -> Product:
    kept = named(name, say("what-product"), field="name")
    other = desk.work.products.named(kept)
    if other is not None and other.id != product.id:
        raise ProductExists(name=other.name, field="name")
    return replace(product, name=kept)


def language(value: str, *, field: str = "language") -> str:
    code = vocabulary.language(value)
    if code is None:
        raise UnknownLanguage(typed=value, field=field)
    return code


READERS: Mapping[str, Callable[[Product, str, Desk], Product]] = {
    "name": renamed,
    "channel": lambda was, value, _: replace(was, channel=channel(value)),
    "digest": lambda was, value, _: replace(was, digest_at=hour(value)),
    "language": lambda was, value, _: replace(was, language=language(value)),
    "zone": lambda was, value, _: replace(was, zone=zone(value)),
    "country": lambda was, value, _: replace(was, country=country(value)),
    "closed": lambda was, value, desk: replace(was, closed_days=more_closed(was, value, desk)),
    "pitch": lambda was, value, _: replace(was, pitch=call_words.pitch(value)),
    "script": lambda was, value, _: replace(was, script=call_words.script(value)),
    "retention": periods.read,
    **{key: target_settings.reader(key) for key in target_settings.OF_KEY},
}
"""How each key of a line changes the product."""


def press(_: Press, desk: Desk) -> list[Say]:
    return [Open(form=settings_form(desk))]


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    values = sent.values
    parts = [*chosen_in_form(values, desk)]
    if sent.about:
        was = carried(sent.about, desk)
        parts += saved(was, filled(was, values, desk), desk)
    return [Reply(card=card(*parts, again()))]


def filled(product: Product, values: Mapping[str, Value], desk: Desk) -> Product:
    """The product as the form leaves it; its closed days are exactly those of the form."""
    where, at = text(values, "channel"), values.get("digest")
    return replace(
        renamed(product, text(values, "name"), desk),
        channel=Place(where) if where else None,
        digest_at=at if isinstance(at, time) else product.digest_at,
        language=language(text(values, "language") or product.language),
        zone=zone(text(values, "zone") or product.zone.key),
        country=country(text(values, "country") or product.country),
        closed_days=closed_days(text(values, "closed"), desk),
        pitch=call_words.pitch(text(values, "pitch")),
        script=call_words.script(text(values, "script")),
        targets=target_settings.filled(product.targets, values),
        retention=periods.filled(product.retention, values),
    )


def chosen_in_form(values: Mapping[str, Value], desk: Desk) -> tuple[Part, ...]:
    """One's own, where the form says something else than before."""
    me = desk.me
    spoken = text(values, "my-language") or AS_IN_CHAT
    where = text(values, "my-zone")
    if spoken == (me.language or AS_IN_CHAT) and where == (me.zone or ""):
        return ()
    return keep(
        desk,
        None if spoken == AS_IN_CHAT else language(spoken, field="my-language"),
        zone(where, field="my-zone").key if where else None,
    )


def chosen(desk: Desk, spoken: str | None, where: str | None) -> tuple[Part, ...]:
    """One's own, of a line; None leaves it as it is."""
    me = desk.me
    return keep(
        desk,
        me.language if spoken is None else language(spoken),
        me.zone if where is None else zone(where).key,
    )


def keep(desk: Desk, spoken: str | None, where: str | None) -> tuple[Part, ...]:
    desk.work.people.speaks(desk.by, language=spoken, zone=where)
    as_in_chat = say("settings-as-in-chat")
    details = {
        "language": as_in_chat if spoken is None else Phrase(f"language-name-{spoken}"),
        "zone": as_in_chat if where is None else quoted(where),
    }
    return (Text(Phrase("settings-own-saved", details)),)


def saved(was: Product, now: Product, desk: Desk) -> tuple[Part, ...]:
    """Keep a product's settings; its clock, and its prospects', follow."""
    if was == now:
        return (Text(say("settings-same", name=now.name)), standing(now))
    if now.channel != was.channel:
        free(now.channel, desk, product=now.id)
    desk.work.products.save(now)
    plan_digest(now, desk)
    plan_alarms(now, desk)
    plan_weekly(now, desk)
    plan_retention(now, desk)
    if any(getattr(was, name) != getattr(now, name) for name in CLOCK):
        calendar.follow(now, desk)
    return (Text(say("settings-saved", name=now.name)), standing(now))


def again() -> Buttons:
    return Buttons((Button(action=SETTINGS, label=say("button-settings")),))


def standing(product: Product) -> Fields:
    days = tuple(sorted(product.closed_days))
    where = product.channel
    shown = say("product-nowhere") if where is None else say("product-where", channel=where)
    return Fields(
        (
            (say("product-form-channel"), shown),
            (say("settings-digest"), say("settings-hour", hour=product.digest_at)),
            (say("settings-language"), Phrase(f"language-name-{product.language}")),
            (say("settings-zone"), quoted(product.zone.key)),
            (say("settings-country"), quoted(product.country)),
            (
                say("settings-closed"),
                say("settings-days", days=days) if days else say("settings-no-days"),
            ),
            *call_words.pairs(product),
            *target_settings.pairs(product.targets),
            *periods.pairs(product.retention),
        )
    )


ACCESS = FOR_EVERYBODY
COMMANDS = {"settings": settings}
PRESSES = {SETTINGS: press}
FORMS = {SETTINGS: submit}

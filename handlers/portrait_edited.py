"""What a form of the portrait is about, and what somebody else made of it while it was being filled."""

from dataclasses import dataclass

from chat.forms import Remark
from domain.products import Product
from domain.wording import say
from handlers.desk import Desk
from handlers.portrait_words import weights
from handlers.pressed import number
from handlers.product_states import carried


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """`seen` is the version the form showed, `more` what else it is about."""

    product: Product
    seen: int
    more: str


def edited(about: str, desk: Desk) -> Edited:
    """Raises StaleButton, ProductIsClosed."""
    product, _, rest = about.partition(":")
    seen, _, more = rest.partition(":")
    there = desk.open_product(carried(product, desk).id)
    return Edited(product=there, seen=number(seen), more=more)


def meanwhile(of: Edited, desk: Desk) -> tuple[Remark, ...]:
    """That there is a newer version than the form's, and whose; nothing when there is none."""
    now = of.product.portrait
    version = desk.work.portraits.get(of.product.id, now.version)
    if now.version == of.seen or version is None:
        return ()
    told = say("portrait-meanwhile", person=version.by, version=now.version, weights=weights(now))
    return (Remark(told),)

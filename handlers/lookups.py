"""Finding a prospect while typing: by the beginning of its name, by its words, by its reference."""

from chat.port import Found, Lookup, Say
from domain.names import search_key
from domain.positional import reference
from domain.prospects import Prospect
from handlers.access import OF_MEMBERS
from handlers.chosen import as_option
from handlers.desk import Desk
from storage.search import is_open, owned_by

AT_MOST = 50
OWN = 20


def prospects(lookup: Lookup, desk: Desk) -> list[Say]:
    if desk.found_product is None:
        return [Found(options=())]
    typed = lookup.query.strip()
    found = found_by(typed, desk) if typed else at_hand(desk)
    return [Found(options=tuple(as_option(one) for one in found[:AT_MOST]))]


def found_by(typed: str, desk: Desk) -> list[Prospect]:
    number = reference(typed)
    numbered = desk.work.prospects.numbered(number) if number is not None else None
    named = desk.work.search.by_words(search_key(typed), product=desk.product.id, at_most=AT_MOST)
    return [*([numbered] if numbered else []), *(one for one in named if one != numbered)]


def at_hand(desk: Desk) -> list[Prospect]:
    """One's own first, then the newest."""
    search, product = desk.work.search, desk.product.id
    own = search.listed(owned_by(desk.by), is_open(), product=product, at_most=OWN)
    newest = search.newest(product=product, at_most=AT_MOST)
    return [*own, *(one for one in newest if one not in own)]


ACCESS = OF_MEMBERS
LOOKUPS = {"prospect": prospects}

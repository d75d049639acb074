"""The need somebody means, by its words or by the id a button carries."""

from chat.cards import Button, Option
from chat.port import Found, Lookup, Say
from domain.names import resembling, search_key
from domain.needs import Need
from domain.refusals import StaleButton
from domain.wording import Phrase, quoted, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.naming import named
from handlers.offers import Offer
from handlers.pressed import number

NEED = "need"
AT_MOST = 50
CHOICES = 3


class NoSuchNeed(Offer):
    """Nobody asked for anything in these words. Details: typed, offered (how many
    that resemble it)."""

    phrase = "refusal-no-such-need"


class WordsAreTaken(Offer):
    """Another need has these words. Details: words, count (of the prospects who ask for it)."""

    phrase = "refusal-words-are-taken"
    in_form = "refusal-words-are-taken-in-form"


def taken_by(known: Need, desk: Desk, *offered: Button, field: str | None = None) -> WordsAreTaken:
    """The words are those of `known`, which can be looked at beside what is `offered`."""
    asking = {one.prospect for one in desk.work.requests.of_need(known.id) if one.prospect}
    shown = (*offered, to_card(known))
    return WordsAreTaken(*shown, words=known.words, count=len(asking), field=field)


def need_meant(typed: str, desk: Desk, *, field: str | None = None) -> Need:
    """The need with these words. Raises NoSuchNeed, with those that resemble it."""
    words = named(typed, say("what-need"), field=field)
    found = desk.work.needs.named(words, product=desk.product.id)
    if found is not None:
        return found
    offered = resembling_it(words, desk)
    raise NoSuchNeed(*offered, typed=words, offered=len(offered), field=field)


def resembling_it(typed: str, desk: Desk) -> tuple[Button, ...]:
    """A button to each of the needs that may be meant."""
    by_words = {need.words: need for need in desk.work.needs.of_product(desk.product.id)}
    alike = resembling(typed, list(by_words))[:CHOICES]
    return tuple(to_card(by_words[words]) for words in alike)


def to_card(need: Need, label: Phrase | None = None) -> Button:
    """A button to all that is known of a need."""
    return Button(
        action="need-open",
        label=label or quoted(need.words),
        value=str(need.id),
        spoken=say("button-need-spoken", words=need.words),
    )


def need_carried(value: str, desk: Desk) -> Need:
    """The need whose id a button or a form carries. Raises StaleButton."""
    found = desk.work.needs.find(number(value))
    if found is None:
        raise StaleButton
    return found


def need_to_change(value: str, desk: Desk) -> Need:
    """The same, about to be changed. Raises StaleButton, ProductIsClosed."""
    found = need_carried(value, desk)
    desk.open_product(found.product)
    return found


def as_option(need: Need) -> Option:
    return Option(value=str(need.id), label=quoted(need.words))


def needs_found(lookup: Lookup, desk: Desk) -> list[Say]:
    """Whose words hold all that is typed, then those spelt much like it; the newest when nothing is."""
    if desk.found_product is None:
        return [Found(options=())]
    everything = [*reversed(desk.work.needs.of_product(desk.product.id))]
    typed = lookup.query.strip()
    found = like(typed, everything) if typed else everything
    return [Found(options=tuple(as_option(need) for need in found[:AT_MOST]))]


def like(typed: str, needs: list[Need]) -> list[Need]:
    wanted = search_key(typed).split()
    holding = [need for need in needs if all(word in search_key(need.words) for word in wanted)]
    by_words = {need.words: need for need in needs if need not in holding}
    return [*holding, *(by_words[words] for words in resembling(typed, list(by_words)))]


ACCESS = OF_MEMBERS
LOOKUPS = {NEED: needs_found}

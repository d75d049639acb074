"""The words to tell somebody that we say no: a draft in each language, ready to be copied."""

from collections.abc import Iterator

from chat.cards import Draft, Part, Text
from domain.obstacles import DeclineReason
from domain.prospects import Prospect
from domain.wording import Phrase, said_in, say
from handlers.desk import Desk

LANGUAGES = ("fr", "en")


def letters(prospect: Prospect, reason: DeclineReason, desk: Desk) -> Iterator[Part]:
    """One draft a language, that of the person who reads first. It names nobody and promises nothing."""
    product = desk.product_with(prospect.product)
    own = desk.me.language or product.language
    letter = Phrase(f"letter-{reason}", {"organisation": prospect.name, "product": product.name})
    yield Text(say("decline-letters"))
    for language in sorted(LANGUAGES, key=lambda one: one != own):
        yield Draft(said_in(language, letter), Phrase(f"letter-in-{language}"))

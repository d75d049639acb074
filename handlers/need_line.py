"""Who asks in a line about needs, and which words are the needs."""

from collections.abc import Sequence

from domain import vocabulary
from domain.command_line import CommandLine
from domain.need_grammar import priority_at_start, wanted
from domain.needs import Origin
from domain.positional import is_reference
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from handlers.desk import Desk
from handlers.who import NoSuchProspect, exactly, who

Asking = tuple[Prospect | None, tuple[Token, ...]]


class UnknownOrigin(Refusal):
    """A need comes from a user, from a mandate or from the team. Details: typed."""

    phrase = "refusal-unknown-origin"


def origin_in(line: CommandLine) -> Origin:
    """A user, when nothing else is said. Raises UnknownOrigin."""
    typed = line.keys.get("origin")
    if not typed:
        return Origin.USER
    code = vocabulary.origin(typed)
    if code is None:
        raise UnknownOrigin(typed=typed)
    return Origin(code)


def who_asks(line: CommandLine, origin: Origin, desk: Desk) -> Asking:
    """The prospect, anywhere in the line, and the words that are left.

    Nobody: for the words of a need that is known, or what a sponsor or the team asks for. Raises
    WhichProspect, NoSuchProspect.
    """
    tokens = line.positional
    for place, token in enumerate(tokens):
        if not token.quoted and is_reference(token.text) and not token.text.isdigit():
            prospect, _ = who((token,), desk, line=line.text)
            return prospect, without(tokens, place)
    if origin is not Origin.USER:
        return named_exactly(tokens, desk)
    if is_known_need(tokens, desk):
        return None, tokens
    return first_named(line, desk)


def without(tokens: Sequence[Token], place: int) -> tuple[Token, ...]:
    return (*tokens[:place], *tokens[place + 1 :])


def is_known_need(tokens: Sequence[Token], desk: Desk) -> bool:
    """Whether all the words together are one need that is there."""
    asked = wanted(tokens)
    if len(asked) != 1 or not any(letter.isalnum() for letter in asked[0].words):
        return False
    return desk.work.needs.named(asked[0].words, product=desk.product.id) is not None


def named_exactly(tokens: Sequence[Token], desk: Desk) -> Asking:
    """A prospect by its whole name, in quotes; else nobody is meant."""
    for place, token in enumerate(tokens):
        if token.quoted and (found := exactly(token.text, desk)):
            return found[0], without(tokens, place)
    return None, tuple(tokens)


def first_named(line: CommandLine, desk: Desk) -> Asking:
    """The first words name a prospect, "must" or "nice" aside; else another one in quotes does."""
    tokens = line.positional
    said = priority_at_start(tokens)
    lead = 0 if said is None else said[1]
    try:
        prospect, rest = who(tokens[lead:], desk, line=line.text)
    except NoSuchProspect:
        prospect_or_nobody, rest = named_exactly(tokens, desk)
        if prospect_or_nobody is None:
            raise
        return prospect_or_nobody, rest
    return prospect, (*tokens[:lead], *rest)

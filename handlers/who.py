"""Which prospect somebody means: a reference, a name, the beginning of a name; else "did you mean"."""

from collections.abc import Iterable, Sequence
from typing import Literal

from domain.names import key, resembling, search_key
from domain.positional import is_reference, reference, splits
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from handlers.desk import Desk

AT_MOST = 5
BESIDE = 50
MOST_WORDS = 4
LETTERS = 4

Named = tuple[Prospect, tuple[Token, ...]]


class WhichProspect(Refusal):
    """Several are called so: the person chooses. `choices` are what could be meant, best first.

    `retry` is the line with a hole for the reference of the one chosen. Details: typed.
    """

    phrase = "refusal-which-prospect"

    def __init__(self, typed: str, choices: Sequence[Prospect], retry: str) -> None:
        super().__init__(typed=typed)
        self.choices = tuple(choices)
        self.retry = retry


class NoSuchProspect(WhichProspect):
    """Nobody is called so; `choices` are near it, perhaps none.

    Details: typed, near (some, none; or reference, when that is what was typed).
    """

    phrase = "refusal-no-such-prospect"

    def __init__(self, typed: str, choices: Sequence[Prospect], retry: str) -> None:
        super().__init__(typed, choices, retry)
        self.named = "" if is_reference(typed) else typed
        """The name nobody has, as it was typed; nothing for a reference."""
        nothing_near = "none" if self.named else "reference"
        self.details["near"] = "some" if choices else nothing_near


class WhoIsMissing(Refusal):
    """The command needs to say which prospect."""

    phrase = "refusal-who-is-missing"
    in_form = "refusal-choose-a-prospect"


def who(tokens: Sequence[Token], desk: Desk, *, line: str) -> Named:
    """The prospect that the first words mean, and the words after it.

    `line` is the whole line the tokens are of. Raises WhoIsMissing, WhichProspect, NoSuchProspect.
    """
    readings = list(splits(tokens))
    if not readings:
        raise WhoIsMissing
    for find in (exactly, as_beginning):
        for typed, rest in readings:
            found = find(typed, desk)
            if len(found) == 1:
                return found[0], rest
            if found:
                raise WhichProspect(typed, found, with_hole(line, tokens, rest))
    typed, rest = readings[-1] if len(readings) > 1 else readings[0]
    longest = readings[0][0]
    raise NoSuchProspect(longest, nearest(longest, desk), with_hole(line, tokens, rest))


def exactly(typed: str, desk: Desk) -> Sequence[Prospect]:
    number = reference(typed)
    if number is not None and (numbered := desk.work.prospects.numbered(number)):
        turned_to(numbered, desk)
        return [numbered]
    named = desk.work.prospects.named(typed, product=desk.product.id) if key(typed) else None
    return [] if named is None else [named]


def turned_to(prospect: Prospect, desk: Desk) -> None:
    """A reference of another product, said directly: from now on that product is meant there."""
    here = desk.found_product
    if desk.place.direct and (here is None or here.id != prospect.product):
        desk.work.people.uses(desk.by, prospect.product)


def as_beginning(typed: str, desk: Desk) -> Sequence[Prospect]:
    start = search_key(typed)
    if not start:
        return []
    return desk.work.search.starting(start, product=desk.product.id, at_most=AT_MOST)


def nearest(typed: str, desk: Desk) -> Sequence[Prospect]:
    """Those whose name has all its words, then those spelt much like it."""
    looked_for = search_key(typed)
    search, product = desk.work.search, desk.product.id
    with_its_words = search.by_words(looked_for, product=product, at_most=AT_MOST)
    if with_its_words:
        return with_its_words
    found = {one.id: one for one in search.beside(looked_for, product=product, at_most=BESIDE)}
    for word in looked_for.split()[:MOST_WORDS]:
        for one in search.by_words(word[:LETTERS], product=product, at_most=BESIDE):
            found[one.id] = one
    return by_likeness(typed, found.values())


def by_likeness(typed: str, prospects: Iterable[Prospect]) -> Sequence[Prospect]:
    by_name = {prospect.name: prospect for prospect in prospects}
    return [by_name[name] for name in resembling(typed, list(by_name))[:AT_MOST]]


HOLE: Literal["\0"] = "\0"


def with_hole(line: str, tokens: Sequence[Token], rest: Sequence[Token]) -> str:
    """The line, without the words that were to name a prospect and with a hole in their place."""
    end = tokens[len(tokens) - len(rest) - 1].end
    return line[: tokens[0].start] + HOLE + line[end:]

"""Words of a line that ask for needs: each need in quotes, or bare, and whether it is a must."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from domain import vocabulary
from domain.names import search_key
from domain.positional import joined
from domain.quotes import Token

LONGEST_PRIORITY = 3
"""Words, as in "nice to have"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A need as typed; `is_must` None while the line has not said."""

    words: str
    is_must: bool | None = None


def wanted(tokens: Sequence[Token]) -> tuple[Wanted, ...]:
    """Each need asked for, once; one that no word makes a must is nice to have.

    "must" and "nice" are said of the needs before them that have none yet; said first, of all.
    """
    found: list[Wanted] = []
    usual = False
    rest = tuple(tokens)
    while rest:
        said = priority_at_start(rest)
        if said is not None:
            is_must, count = said
            usual = is_must if not found else usual
            found = [with_priority(one, is_must) for one in found]
        else:
            words, count = one_need(rest)
            found.append(Wanted(words=words))
        rest = rest[count:]
    return once_each(with_priority(one, usual) for one in found)


def with_priority(one: Wanted, is_must: bool) -> Wanted:
    return replace(one, is_must=is_must) if one.is_must is None else one


def once_each(needs: Iterable[Wanted]) -> tuple[Wanted, ...]:
    """The same words, however they are spelt, are one need: a must if one of them is."""
    found: dict[str, Wanted] = {}
    for one in needs:
        before = found.setdefault(search_key(one.words), one)
        if one.is_must:
            found[search_key(one.words)] = replace(before, is_must=True)
    return tuple(found.values())


def one_need(tokens: Sequence[Token]) -> tuple[str, int]:
    """The words of the need that starts here, and how many of the tokens they are."""
    if tokens[0].quoted:
        return tokens[0].text, 1
    count = 1
    while count < len(tokens) and not tokens[count].quoted and not ends_here(tokens, count):
        count += 1
    return joined(tokens[:count]), count


def ends_here(tokens: Sequence[Token], position: int) -> bool:
    """Whether a priority stands here and bare words end with it."""
    said = priority_at_start(tokens[position:])
    if said is None:
        return False
    after = position + said[1]
    return after == len(tokens) or tokens[after].quoted


def priority_at_start(tokens: Sequence[Token]) -> tuple[bool, int] | None:
    """Whether the first words say must (or nice), and how many of them do."""
    bare: list[str] = []
    for token in tokens[:LONGEST_PRIORITY]:
        if token.quoted:
            break
        bare.append(token.text)
    for count in range(len(bare), 0, -1):
        code = vocabulary.priority(" ".join(bare[:count]))
        if code is not None:
            return code == "must", count
    return None

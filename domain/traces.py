"""What in a text points to one person, and the text without it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from domain.names import search_key
from domain.personal_words import SHORTEST_NAME
from domain.spelt import LITTLE_WORDS, address, numbers, person, word, words_of

ERASED: Final = "[…]"
BETWEEN_WORDS: Final = r"[\s,\u00a0\u2010\u2011-]+"


@dataclass(frozen=True)
class Traces:
    """`names`, `emails` and `phones` are all those the person was ever written down with."""

    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]

    @cached_property
    def whole_names(self) -> tuple[tuple[str, ...], ...]:
        """Each of two words or more, in every order in which it is written."""
        found = {order for name in self.names for order in orders(name)}
        return tuple(sorted(found, key=lambda words: (-len(words), words)))

    @cached_property
    def anywhere(self) -> re.Pattern[str] | None:
        """Their addresses, numbers, and names of two words or more: nobody else has those."""
        return pattern(
            [
                *map(like_words, self.whole_names),
                *map(address, self.emails),
                *(number for phone in self.phones for number in numbers(phone)),
            ]
        )

    @cached_property
    def here(self) -> re.Pattern[str] | None:
        """In what is written about their own prospect, each word of their names as well."""
        parts = sorted({part for name in self.names for part in parts_of(name)}, key=len)
        alone = [like_part(part) for part in reversed(parts)]
        first = self.anywhere
        return pattern([*([first.pattern] if first else []), *filter(None, alone)])

    def without(self, text: str, *, here: bool) -> str:
        found = self.here if here else self.anywhere
        return text if found is None else found.sub(ERASED, text)

    def without_in(self, value: Any, *, here: bool) -> Any:
        """JSON values, each text without them; a name of a field is nobody's."""
        match value:
            case str():
                return self.without(value, here=here)
            case list():
                return [self.without_in(one, here=here) for one in value]
            case dict():
                return {name: self.without_in(one, here=here) for name, one in value.items()}
            case _:
                return value


def orders(name: str) -> Iterator[tuple[str, ...]]:
    """Marie Anne Roy, Roy Marie Anne; Marie Roy, Roy Marie."""
    words = words_of(person(name))
    if len(words) > 1:
        yield words
        yield (*words[-1:], *words[:-1])
        yield (*words[1:], *words[:1])
    if len(words) > 2:
        yield (words[0], words[-1])
        yield (words[-1], words[0])


def parts_of(name: str) -> Iterator[str]:
    """Each word; of d’Artagnan the second half too."""
    for one in words_of(person(name)):
        yield one
        yield from (half for half in re.split(r"['’]", one) if half != one)


def like_words(words: tuple[str, ...]) -> str:
    """The words of a name, whatever stands between them, not inside another word."""
    return r"(?<!\w)" + BETWEEN_WORDS.join(map(word, words)) + r"(?!\w)"


def like_part(part: str) -> str:
    """One word of a name. Of two letters it may be any word: only as a name is written, Li or LI."""
    if len(part) < 2 or part.casefold() in LITTLE_WORDS:
        return ""
    if len(search_key(part)) >= SHORTEST_NAME:
        return like_words((part,))
    either = "|".join({re.escape(part.capitalize()), re.escape(part.upper())})
    return rf"(?<!\w)(?-i:{either})(?!\w)"


def pattern(parts: list[str]) -> re.Pattern[str] | None:
    several = "|".join(f"(?:{part})" for part in parts if part)
    return re.compile(several, re.IGNORECASE) if several else None

"""What in a text points to one person, and the text without it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from domain.contact_keys import ENOUGH, NO_DIGIT
from domain.names import search_key
from domain.personal_words import SHORTEST_NAME

ERASED: Final = "[…]"
WORDS: Final = re.compile(r"[\s-]+")
ALIKE: Final = {
    "a": "àáâäãå",
    "c": "ç",
    "e": "éèêë",
    "i": "îïíì",
    "n": "ñ",
    "o": "ôöóòõ",
    "u": "ûüúù",
    "y": "ÿý",
}
BETWEEN: Final = r"[ .()/\u00a0\u202f-]{0,2}"


@dataclass(frozen=True)
class Traces:
    """`names`, `emails` and `phones` are all those the person was ever written down with."""

    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]

    @cached_property
    def anywhere(self) -> re.Pattern[str] | None:
        """Their addresses, numbers, and names of two words or more: nobody else has those."""
        whole = [name for name in self.names if len(words_of(name)) > 1]
        return pattern([*map(like_words, whole), *map(re.escape, self.emails), *numbers(self)])

    @cached_property
    def here(self) -> re.Pattern[str] | None:
        """In what is written about their own prospect, each word of their names as well."""
        parts = {part for name in self.names for part in words_of(name) if is_telling(part)}
        alone = [like_words(part) for part in sorted(parts, key=len, reverse=True)]
        first = self.anywhere
        return pattern([*([first.pattern] if first else []), *alone])

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


def is_telling(part: str) -> bool:
    return len(search_key(part)) >= SHORTEST_NAME


def pattern(parts: list[str]) -> re.Pattern[str] | None:
    several = "|".join(f"(?:{part})" for part in parts if part)
    return re.compile(several, re.IGNORECASE) if several else None


def words_of(name: str) -> list[str]:
    return [word for word in WORDS.split(name) if word]


def like_words(name: str) -> str:
    """The words of a name, whatever stands between them, not inside another word."""
    several = ("".join(map(like_letter, word)) for word in words_of(name))
    return r"(?<!\w)" + r"[\s\u00a0-]+".join(several) + r"(?!\w)"


def like_letter(letter: str) -> str:
    """With or without its accent."""
    base = unicodedata.normalize("NFKD", letter)[:1].casefold()
    alike = ALIKE.get(base)
    return f"[{base}{alike}]" if alike else re.escape(letter)


def numbers(traces: Traces) -> list[str]:
    """Telephone numbers by their last nine digits, however they are grouped."""
    digits = {NO_DIGIT.sub("", phone)[-ENOUGH:] for phone in traces.phones}
    return [
        r"(?:\+?\d{1,3}" + BETWEEN + r"|0)?" + BETWEEN.join(one)
        for one in sorted(digits)
        if len(one) == ENOUGH
    ]

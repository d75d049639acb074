"""Names of organisations: tidied, compared, and found again however they are typed."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from functools import lru_cache

FRENCH_FORMS = "association asso sa sas sasu sarl eurl scop scic snc selarl gie epic"
OTHER_FORMS = "gmbh ltd limited inc incorporated llc llp plc"
LEADING_FORMS = frozenset(FRENCH_FORMS.split())
TRAILING_FORMS = LEADING_FORMS | frozenset(OTHER_FORMS.split())

# Letters that no normalisation takes apart.
SPELT_OUT = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})

INITIALS = re.compile(r"\b(?:\w\.){2,}")
WORD_JOINERS = {"\u200c", "\u200d"}
VARIATION_SELECTORS = {"\ufe0e", "\ufe0f"}
ACCENTS = range(0x0300, 0x0370)
REMEMBERED = 4096
"""How many keys: names are compared with their neighbours again and again."""

FIRST_UNUSUAL = 0x2E80
"""Where the scripts of East Asia begin: too many characters to remember each."""

LONGEST_COMPARED = 200
NEAR = 0.85
FAR = 0.6


def clean(name: str) -> str:
    """The name as kept: trimmed, single blanks, no control or invisible characters; may be empty.

    Emoji and scripts written from right to left stay; marks that turn a text around do not.
    """
    visible = name.translate(KEPT)
    return unicodedata.normalize("NFC", " ".join(visible.split()))


def is_kept(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cf":
        return character in WORD_JOINERS
    return character.isspace() or category not in {"Cc", "Cs"}


@lru_cache(REMEMBERED)
def search_key(name: str) -> str:
    """The name without case, accents and punctuation: what is typed is looked for in this form."""
    return " ".join(words(name)) or clean(name).casefold()


@lru_cache(REMEMBERED)
def key(name: str) -> str:
    """Two names with the same key are one organisation: legal forms at the ends left out too."""
    kept = words(name)
    while len(kept) > 1 and kept[0] in LEADING_FORMS:
        kept = kept[1:]
    while len(kept) > 1 and kept[-1] in TRAILING_FORMS:
        kept = kept[:-1]
    return " ".join(kept) or clean(name).casefold()


@lru_cache(REMEMBERED)
def words(name: str) -> tuple[str, ...]:
    spelt = clean(name)
    if "." in spelt:
        spelt = INITIALS.sub(lambda match: match[0].replace(".", ""), spelt)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", spelt).casefold())
    bare = apart.translate(BARE)
    return tuple(unicodedata.normalize("NFC", bare).translate(SPELT_OUT).split())


class Characters(dict[int, str]):
    """What each character becomes, for `str.translate`; the usual ones are worked out once."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        became = self._becomes(chr(code))
        if code < FIRST_UNUSUAL:
            self[code] = became
        return became


def is_mark(character: str) -> bool:
    """Accents on letters only: in other scripts, such marks make other words."""
    invisible = unicodedata.category(character) == "Cf" or character in VARIATION_SELECTORS
    return invisible or ord(character) in ACCENTS


def separator_or_self(character: str) -> str:
    category = unicodedata.category(character)
    return " " if category.startswith("P") or category == "Sk" else character


KEPT = Characters(lambda character: character if is_kept(character) else "")
BARE = Characters(lambda character: "" if is_mark(character) else separator_or_self(character))


def resembling(query: str, names: list[str]) -> list[str]:
    """Names that contain what was typed or are spelt much like it, the likest first."""
    wanted = search_key(query)
    likeness = {name: 1.0 if wanted in search_key(name) else alike(query, name) for name in names}
    chosen = [name for name in names if likeness[name] >= FAR]
    return sorted(chosen, key=lambda name: -likeness[name])


def near(name: str, names: Iterable[str], *, at_most: int = 3) -> tuple[str, ...]:
    """Other organisations whose name is so close that it may be the same one, the likest first.

    Numbers and single letters tell organisations apart: "Agency 12" is not near "Agency 13".
    """
    wanted, tells = key(name), telling(name)
    alike_to_it = Likeness(wanted)
    comparable = [other for other in names if telling(other) == tells and key(other) != wanted]
    likeness = {other: alike_to_it(key(other), at_least=NEAR) for other in comparable}
    close = [other for other in likeness if likeness[other]]
    return tuple(sorted(close, key=lambda other: -likeness[other])[:at_most])


@lru_cache(REMEMBERED)
def telling(name: str) -> tuple[str, ...]:
    """The numbers and single letters, without articles as in "l'agence"."""
    kept = words(name)
    last = len(kept) - 1
    return tuple(
        word
        for position, word in enumerate(kept)
        if (len(word) == 1 and (position == last or word not in {"l", "d"}))
        or (not word.isalpha() and any(character.isdigit() for character in word))
    )


def alike(one: str, other: str) -> float:
    """0 to 1; 0 for what is not even a little alike."""
    return Likeness(key(other))(key(one), at_least=FAR)


class Likeness:
    """How much other names are like one, all as keys; on the first 200 characters of each.

    The time taken grows with the square of the length, so what cannot be alike is told by its
    length, then by its letters.
    """

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted[:LONGEST_COMPARED]
        self._matcher = SequenceMatcher(None, "", self._wanted, autojunk=False)

    def __call__(self, other: str, *, at_least: float) -> float:
        """0 to 1; 0 for what is less than `at_least`."""
        compared = other[:LONGEST_COMPARED]
        lengths = len(compared), len(self._wanted)
        if 2 * min(lengths) < at_least * sum(lengths):
            return 0.0
        self._matcher.set_seq1(compared)
        if self._matcher.quick_ratio() < at_least:
            return 0.0
        ratio = self._matcher.ratio()
        return ratio if ratio >= at_least else 0.0

"""The ways in which one name, one address, one number are written: patterns that find them all."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from domain.contact_keys import ENOUGH, NO_DIGIT

ALIKE: Final = {
    "a": "àáâäãåāăą",
    "c": "çćč",
    "e": "éèêëēėęě",
    "g": "ğ",
    "i": "îïíìīı",
    "l": "ł",
    "n": "ñńň",
    "o": "ôöóòõøō",
    "s": "šśş",
    "u": "ûüúùūů",
    "y": "ÿý",
    "z": "žźż",
}
"""A letter with or without its accent is the same one. The others have none in what is written here."""
JOINED: Final = {"œ": "oe", "æ": "ae", "ß": "ss"}
PIECES: Final = re.compile("|".join(JOINED.values()) + "|.", re.DOTALL)
MARKS: Final = r"[\u0300-\u036f]*"
"""Accents written apart from their letters."""
APOSTROPHES: Final = r"['’‘ʼ´`]"
IN_TEXT: Final = ("[\x80-\u02ff\u0370-\U0010ffff]", "[\u0300-\u036f]")
IN_JSON: Final = (r"\\u(?!03[0-6])[0-9a-f]{4}", r"(?:\\u03[0-6][0-9a-f])")
"""What is not ASCII but for the accents written apart, and these; JSON has both with a backslash."""
LAST_OF_FOUR_DIGITS: Final = 0xFFFF
SIGN: Final = r"\\?[!-/:-@\[-`{-~]"
PLAIN: Final = re.compile(r"[a-z0-9]+", re.IGNORECASE)
SEGMENTS: Final = re.compile(r"[,;:/|()\[\]–—]+|\s-\s")
WORDS: Final = re.compile(r"[\s\u00a0\u2010\u2011-]+")
FRENCH_TITLES: Final = "m mm me mme mmes mlle mlles monsieur madame mademoiselle maître maitre"
OTHER_TITLES: Final = "mr mrs ms miss dr pr prof docteur professeur doctor professor"
TITLES: Final = frozenset(f"{FRENCH_TITLES} {OTHER_TITLES}".split())
OF_TWO: Final = """ai an as at au be by ce ci da de do du eh el en es et eu go he hi ho if il in is it
je la le lu me mi my ne ni no nu oh ok on or os ou pu qu sa se si so su sy ta te to tu un up us va vu we"""
PARTICLES: Final = "das del della den der des dos les van von"
LITTLE_WORDS: Final = frozenset(f"{OF_TWO} {PARTICLES}".split())
"""What a name may hold and any sentence as well."""
BETWEEN: Final = r"[ .()/_\u00a0\u2009\u202f\u2010-\u2013-]{0,3}"
SHORTEST_NUMBER: Final = 6
LONGEST_CODE: Final = 3
"""Digits of a country's code."""
NUMBER: Final = re.compile(r"[+\d][\d\s.()/_\u00a0\u2009\u202f\u2010-\u2013-]*")
CODE: Final = rf"(?:\+|00)\d{{1,{LONGEST_CODE}}}{BETWEEN}(?:\(?0\)?{BETWEEN})?|\d{{2,3}}(?=\d)"
QUOTED: Final = {
    "_": r"\\?[_ˍ]",
    "*": r"\\?[*∗]",
    "~": r"\\?[~∼]\u200b?",
    "`": r"\\?[`ˋ]",
    "@": r"(?:@|%40)\u200b?",
    "#": r"#\u200b?",
    "&": r"(?:&amp;|&)\u200b?",
    "|": r"\\?\|",
}
"""As the chats are sent these characters, so that they neither wake nor format."""


def person(name: str) -> str:
    """Of "Paul Roy (IT, Lyon)" Paul Roy; of "Roy, Paul" both."""
    several = [one for one in map(str.strip, SEGMENTS.split(name)) if one]
    several = several[:1] if several and len(words_of(several[0])) > 1 else several[:2]
    return " ".join(several)


def words_of(name: str) -> tuple[str, ...]:
    """Without M., Mme, Dr."""
    several = (one.strip(".\"“”«»'’ ") for one in WORDS.split(name))
    return tuple(one for one in several if one and one.casefold() not in TITLES)


def word(spelt: str) -> str:
    return "".join(map(letter, pieces(spelt)))


def letter(one: str) -> str:
    """With or without its accent, an apostrophe of any kind; two letters or the one they make."""
    if one in "'’‘ʼ´`":
        return APOSTROPHES
    for made, two in JOINED.items():
        if one in (made, two):
            return f"(?:{made}|{''.join(map(letter, two))})"
    alike = ALIKE.get(base(one))
    return f"[{base(one)}{alike}]{MARKS}" if alike else re.escape(one)


def base(one: str) -> str:
    plain = next((plain for plain, others in ALIKE.items() if one in others), one)
    return unicodedata.normalize("NFKD", plain)[:1]


def widely(spelt: str, *, is_json: bool) -> str:
    """A pattern for databases, that finds a word in all its writings and others beside.

    A letter may be any that is not ASCII. Python and PostgreSQL read it alike; it is handed over for
    every text again, so it is short.
    """
    foreign, mark = IN_JSON if is_json else IN_TEXT
    return "".join(wide_letter(one, foreign, mark) for one in pieces(spelt))


def pieces(spelt: str) -> list[str]:
    """Letter by letter; no writing of a word has fewer. Two that may be joined are one."""
    return PIECES.findall(unicodedata.normalize("NFC", spelt).casefold())


def wide_letter(one: str, foreign: str, mark: str) -> str:
    two = JOINED.get(one, one)
    if len(two) > 1:
        either = "".join(wide_letter(half, foreign, mark) for half in two)
        return f"(?:{foreign}|{either})"
    if unicodedata.combining(one):
        return f"(?:{mark}|{foreign})"
    if ord(one) > LAST_OF_FOUR_DIGITS and foreign != IN_TEXT[0]:
        return foreign * 2
    plain = base(one)
    own = f"[{plain}{plain.upper()}]" if plain.isascii() and plain.isalnum() else SIGN
    return f"(?:{own}|{foreign}){mark}*"


def address(email: str) -> str:
    """Not the end of a longer one: a@b.fr is not in ana@b.fr."""
    written = "".join(QUOTED.get(one, re.escape(one)) for one in email.strip())
    return rf"(?<![\w+-])(?<!\w\.){written}(?!\w)" if written else ""


def longest_plain(email: str) -> str:
    """A part of an address that is written in one way only."""
    return max(PLAIN.findall(email), key=len, default="")


def numbers(phone: str) -> Iterator[str]:
    """By its last nine digits, however they are grouped, with or without a country's code or a 0."""
    for end in ends(phone):
        yield rf"(?<!\d)(?:{CODE}|0{BETWEEN})?" + BETWEEN.join(end) + r"(?!\d)"


def shortest_end(phone: str) -> str:
    """The digits that stand in every writing of a number; none where there are too few."""
    return min(ends(phone), key=len, default="")


def ends(phone: str) -> list[str]:
    """What two writings of one number share at their ends; none where that is too little to tell."""
    found = NUMBER.search(phone)
    digits = NO_DIGIT.sub("", found[0]) if found else ""
    several = {digits[-ENOUGH:]}
    if phone.strip().startswith(("+", "00")):
        several |= {digits[code:] for code in range(1, LONGEST_CODE + 1) if len(digits) > code}
    return sorted(one for one in several if SHORTEST_NUMBER <= len(one) <= ENOUGH)

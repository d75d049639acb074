"""What a value goes on with after a blank, and what a value is made of."""

import re
from collections.abc import Sequence

from domain.day_grammar import leading_day
from domain.folding import plain
from domain.refusals import UnreadableDuration

DAY_KEYS = frozenset({"next", "on", "park-until", "until", "when"})
LIST_KEYS = frozenset({"closed", "obstacle", "with"})
DIGITS = re.compile(r"\(?[\d.()/-]+")
LONGEST_NUMBER = 15

MINUTES = re.compile(r"(\d{1,4}) ?(?:m|mn|min|mins|minutes?)?")
HOURS = re.compile(
    r"(\d{1,2})(?:[.,]([05]|25|75))? ?(?:h|hours?|heures?) ?(\d{2})?(?: ?(?:m|mn|min))?"
)
LONGEST_MINUTES = 24 * 60


def goes_on(key: str, *, is_quoted: bool) -> bool:
    """Whether words after a blank may belong to the value of this key."""
    return key in LIST_KEYS or (not is_quoted and (key in DAY_KEYS or key == "phone"))


def continued(key: str, parts: Sequence[str], words: Sequence[str]) -> int:
    """Return how many of the words after a value, read in parts so far, still belong to it.

    `tel:06 12 34 56 78`, `when:12 janvier 14h` and `with:@alice, @bob` need no quotes.
    """
    if key in LIST_KEYS:
        return 1 if words and _list_goes_on(parts[-1], words[0]) else 0
    if len(parts) > 1:
        return 0
    if key in DAY_KEYS:
        return max(leading_day([*parts, *words]) - 1, 0)
    return _digits(parts[0], words)


def _list_goes_on(last: str, word: str) -> bool:
    return last.endswith(",") or word.startswith(",") or (last[:1] == "@" and word[:1] == "@")


def _digits(value: str, words: Sequence[str]) -> int:
    """Return how many groups of digits go on with a telephone number."""
    length = sum(letter.isdigit() for letter in value)
    if not length:
        return 0
    for count, word in enumerate(words):
        length += sum(letter.isdigit() for letter in word)
        if not DIGITS.fullmatch(word) or length > LONGEST_NUMBER:
            return count
    return len(words)


def listed(value: str) -> tuple[str, ...]:
    """Return the items of a value written with commas or semicolons, blanks around them dropped."""
    return tuple(item.strip() for item in re.split(r"[,;]", value) if item.strip())


def minutes(value: str) -> int:
    """Return a length of time in minutes: `60`, `45 min`, `1h30`, `1,5 h`. Raises Refusal."""
    words = plain(value)
    if match := MINUTES.fullmatch(words):
        total = int(match[1])
    elif match := HOURS.fullmatch(words):
        part = {"5": 30, "25": 15, "75": 45}.get(match[2] or "", 0)
        total = int(match[1]) * 60 + part + int(match[3] or 0)
    else:
        raise UnreadableDuration(typed=value)
    if not 0 < total <= LONGEST_MINUTES:
        raise UnreadableDuration(typed=value)
    return total

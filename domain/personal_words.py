"""Whether free words may speak of a person, so that no channel hears them."""

import re
from collections.abc import Iterable

from domain.names import search_key

ADDRESS = re.compile(r"\S@\S")
NUMBER = re.compile(r"\d(?:[ .()/-]{0,2}\d){7,}")
"""Eight digits or more, as telephone numbers are written."""
SHORTEST_NAME = 3
"""Letters of a word of somebody's name: a shorter one may be any word."""


def may_name_somebody(words: str, names: Iterable[str]) -> bool:
    """Whether they hold an e-mail address, a telephone number or part of one of these names."""
    if ADDRESS.search(words) or NUMBER.search(words):
        return True
    told = set(search_key(words).split())
    return any(told & telling_parts(name) for name in names)


def telling_parts(name: str) -> set[str]:
    return {part for part in search_key(name).split() if len(part) >= SHORTEST_NAME}

"""Persons and channels named inside a value, as mentions or as plain text."""

import re
from dataclasses import dataclass

from domain import vocabulary

NAMED = re.compile(r"[@#]\{(?P<id>[^{}\s|]+)(?:\|[^{}]*)?\}|(?P<name>[^\s,;]+)")
BETWEEN = frozenset({"et", "and", "&"})


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or a channel: by the platform's id when the platform gave it, else by a name."""

    id: str | None
    name: str

    @property
    def is_asker(self) -> bool:
        """Whether the words are “me” or “moi”."""
        return self.id is None and vocabulary.means_the_asker(self.name)


def people_in(value: str) -> tuple[Mention, ...]:
    """Return the persons a value names, each once, in order: `@{U1}, @bob et moi`.

    Several words without "@" are names of their own, so a name with blanks needs a comma before
    and after it and no other: `Alice Martin` is one name, `@alice @bob` are two.
    """
    if "@" not in value:
        return _once([Mention(None, name) for name in re.split(r"[,;]", value)])
    return _once([_mention(found) for found in NAMED.finditer(value)])


def channel_in(value: str) -> Mention | None:
    """Return the channel a value names: `#{C1}`, `#equipe` or `equipe`."""
    found = NAMED.search(value)
    return _mention(found) if found else None


def _mention(found: re.Match[str]) -> Mention:
    if found["id"]:
        return Mention(found["id"], "")
    return Mention(None, found["name"].lstrip("@#"))


def _once(mentions: list[Mention]) -> tuple[Mention, ...]:
    tidy = (Mention(mention.id, " ".join(mention.name.split())) for mention in mentions)
    kept = (each for each in tidy if each.id or each.name.casefold() not in {"", *BETWEEN})
    return tuple(dict.fromkeys(kept))

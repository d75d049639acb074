"""Two people filling the same form: what each changed is kept where the other changed nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """`write` has the fields to change; `clashes` those that somebody else changed too."""

    write: Mapping[str, str]
    clashes: tuple[str, ...]


def mark(value: str) -> str:
    """A short mark of a value, by which a change of it is noticed without the value being kept."""
    return blake2b(value.encode(), digest_size=4).hexdigest()


def marks(values: Mapping[str, str]) -> dict[str, str]:
    return {name: mark(value) for name, value in values.items()}


def merge(sent: Mapping[str, str], *, seen: Mapping[str, str], now: Mapping[str, str]) -> Merged:
    """`sent` is what the form holds, `seen` the marks of what it held at first, `now` what stands."""
    changed = {name: value for name, value in sent.items() if mark(value) != seen.get(name)}
    news = {name: value for name, value in changed.items() if value != now[name]}
    clashes = tuple(name for name in news if mark(now[name]) != seen.get(name))
    return Merged(write=news, clashes=clashes)

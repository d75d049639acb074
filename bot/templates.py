"""Sentences that only put details between words, which most are: joined without more ado.

Fluent takes five times longer for them, and an answer has dozens. Those that choose, count or
quote another sentence are Fluent's.
"""

from collections.abc import Mapping
from typing import Any

from fluent.runtime.resolver import Pattern, Placeable, TextElement, VariableReference

NEEDS_GROUPING = 1_000
"""From here on a number has a separator, and each language its own."""


class Template:
    """Words and, at every second place, the name of a detail."""

    def __init__(self, words: list[str], names: list[str]) -> None:
        self._first, *self._others = words
        self._names = names

    def filled(self, details: Mapping[str, Any]) -> str | None:
        """The sentence; None where a detail is missing or is not simply text."""
        parts = [self._first]
        for name, words in zip(self._names, self._others, strict=True):
            shown = as_it_is(details.get(name))
            if shown is None:
                return None
            parts += (shown, words)
        return "".join(parts)


def as_it_is(detail: Any) -> str | None:
    if type(detail) is str:
        return detail
    if type(detail) is int and 0 <= detail < NEEDS_GROUPING:
        return str(detail)
    return None


def template(pattern: Any) -> Template | None:
    """Of Fluent's pattern; None where Fluent has to think."""
    elements = pattern.elements if isinstance(pattern, Pattern) else [pattern]
    words, names = [""], list[str]()
    for element in elements:
        if isinstance(element, TextElement):
            words[-1] += element.value
            continue
        put = element.expression if isinstance(element, Placeable) else None
        if not isinstance(put, VariableReference):
            return None
        names.append(put.id.name)
        words.append("")
    return Template(words, names)

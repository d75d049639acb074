"""What every person and channel saw, as a text to read."""

import textwrap
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TextIO

from bot.replay.story import Line
from chat.port import Call

WIDTH = 4
CHANGES = ("update", "patch")
"""How the methods that change a message end, on any platform."""


class Transcript:
    """`names` turns the platform's ids into @names and #channels."""

    def __init__(
        self, out: TextIO | None, *, clock: Callable[[], datetime], names: Mapping[str, str]
    ) -> None:
        self._out = out
        self._clock = clock
        self._names = names
        self.refusals = 0

    def said(self, line: Line) -> None:
        self._print(f"{line.as_written}  {line.text}")

    def saw(self, call: Call, plain: dict[str, Any], place: str) -> None:
        """One message, form or page; `place` is where it appeared."""
        self.refusals += call.kind in ("refusal", "trouble")
        if call.kind == "home":
            return
        where = self._named(place)
        how = "updated" if call.method.endswith(CHANGES) else call.kind
        self._print(f"    → {self._clock():%Y-%m-%d %H:%M} {where} ({how})")
        self._print(textwrap.indent(self._readable(words(plain)), " " * (WIDTH + 2)))

    def _named(self, place: str) -> str:
        return self._names.get(place, place)

    def _readable(self, text: str) -> str:
        for known, name in self._names.items():
            for mark in ("@", "#"):
                text = text.replace(mark + known, name)
        return text

    def _print(self, text: str) -> None:
        if self._out is not None:
            self._out.write(text + "\n")


def words(plain: dict[str, Any]) -> str:
    if "text" in plain:
        return str(plain["text"])
    if "form" in plain:
        fields = ", ".join(str(field["label"]) for field in plain["fields"])
        return f"[form: {plain['title']}: {fields}]"
    return "\n".join(f"{name}: {value}" for name, value in plain.items())

"""One thing wrong in a payload, said the way Slack says it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from playground.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`pointer` is a JSON pointer such as `/blocks/0/text`."""

    pointer: str
    message: str
    code: str = "failed_constraint"

    @property
    def sentence(self) -> str:
        return f"{self.message} [json-pointer:{self.pointer}]"

    def wire(self) -> Json:
        return {"pointer": self.pointer, "code": self.code, "message": self.message}


Check: TypeAlias = Callable[[object, str], Iterator[Problem]]
"""Looks at a value found at a pointer."""

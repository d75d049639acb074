"""Which line names the columns: some lists begin with a title, a date or a blank line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from domain.import_columns import known_in
from domain.names import clean
from domain.sheet_rows import Oddity
from handlers.spreadsheets.refusals import FileEmpty, OnlyAHead

LOOKED_AT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line before it is fitted to the head; the rest is as in a SheetRow."""

    line: int
    cells: Sequence[str]
    odd: tuple[tuple[Oddity, int | None], ...] = ()

    @property
    def is_blank(self) -> bool:
        return not self.odd and not any(map(str.strip, self.cells))


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    line: int
    cells: tuple[str, ...]


def head_and_rest(records: Iterator[Record], *, name: str) -> tuple[Head, Iterator[Record]]:
    """The line that names the columns, among the first twenty, and the lines below it.

    Blank lines count for nothing. Raises FileEmpty, OnlyAHead.
    """
    filled = (record for record in records if not record.is_blank)
    first = list(islice(filled, LOOKED_AT))
    if not first:
        raise FileEmpty(name=name)
    place = place_of_head(first)
    below = first[place + 1 :]
    if not below:
        raise OnlyAHead(name=name)
    return as_head(first[place]), chain(below, filled)


def place_of_head(records: Sequence[Record]) -> int:
    """The first line with a known name: one of several columns, as a title has no second cell."""
    known = [at for at, record in enumerate(records) if known_in(record.cells)]
    wide = [at for at in known if sum(map(bool, records[at].cells)) > 1]
    return next(iter([*wide, *known, 0]))


def as_head(record: Record) -> Head:
    """Its names tidied, without the empty ones at the end."""
    names = [clean(cell) for cell in record.cells]
    while len(names) > 1 and not names[-1]:
        names.pop()
    return Head(line=record.line, cells=tuple(names))

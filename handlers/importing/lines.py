"""The lines of a list one after the other: what each wants, and which earlier one it repeats."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from domain.duplicates import By, LinesSeen, Match
from domain.import_cells import Checks
from domain.import_columns import Columns, columns
from domain.import_fields import Field
from domain.import_rows import LineRead, read_row
from domain.sheet_rows import SheetRow
from storage.imports import Import


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`earlier` is the line of the list that is the same one, `said` the prospect it was said to be."""

    read: LineRead
    earlier: Match | None = None
    said: Match | None = None

    @property
    def number(self) -> int:
        return self.read.line


def columns_of(head: tuple[str, ...], job: Import) -> Columns:
    """As recognised and chosen; a segment chosen for the whole list is that of every line.

    Raises NoOrganisationColumn, NoSuchColumn.
    """
    chosen = {Field(name): column for name, column in job.chosen.items()}
    if job.segment:
        chosen[Field.SEGMENT] = None
    return columns(head, chosen)


def lines(
    rows: Iterable[SheetRow], found: Columns, checks: Checks, same: Mapping[str, int]
) -> Iterator[Line]:
    """`same` has what somebody said of lines with a near name (see storage/imports.py)."""
    seen = LinesSeen()
    for row in rows:
        read = read_row(row, found, checks)
        if read.incoming is None:
            yield Line(read=read)
            continue
        of = same.get(str(read.line), 0)
        earlier = seen.match(read.incoming)
        if earlier is None and of < 0:
            earlier = Match(by=By.ORGANISATION, of=-of)
        said = Match(by=By.ORGANISATION, of=of) if of > 0 else None
        yield Line(read=read, earlier=earlier, said=said)

"""A line of a list: the prospect it wants, and everything that is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from domain.import_cells import Checks, Unfit, read_cell
from domain.import_columns import Columns
from domain.import_fields import Field
from domain.incoming import Fault, Incoming, Problem
from domain.people import Private
from domain.sheet_rows import SheetRow


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRead:
    """`incoming` is None when an error leaves the line out."""

    line: int
    incoming: Incoming | None
    problems: tuple[Problem, ...] = ()


def read_row(row: SheetRow, columns: Columns, checks: Checks) -> LineRead:
    """Every problem of the line at once, so that a list is put right in one go."""
    values, problems = cells_read(row, columns, checks)
    problems = [*oddities(row, columns), *problems]
    is_named = any(one.field is Field.ORGANISATION for one in problems) or "name" in values
    if not is_named:
        column = columns.fields[Field.ORGANISATION]
        problems.append(
            Problem(
                line=row.line,
                fault=Fault.NO_ORGANISATION,
                field=Field.ORGANISATION,
                column=column,
            )
        )
    is_left_out = any(problem.is_error for problem in problems)
    incoming = None if is_left_out else Incoming(line=row.line, **in_one_name(values))
    return LineRead(line=row.line, incoming=incoming, problems=tuple(problems))


def cells_read(
    row: SheetRow, columns: Columns, checks: Checks
) -> tuple[dict[str, Any], list[Problem]]:
    values: dict[str, Any] = {}
    problems = []
    for field, column in columns.fields.items():
        text = row.cells[column].strip()
        if not text:
            continue
        try:
            read = read_cell(field, text, checks)
        except Unfit as unfit:
            told: Fault | None = unfit.fault
        else:
            values.update(read.values)
            told = read.told
        if told is not None:
            problems.append(Problem(line=row.line, fault=told, field=field, column=column))
    return values, problems


def in_one_name(values: dict[str, Any]) -> dict[str, Any]:
    """First and last name in two columns are one contact, unless a third has it whole."""
    parts = [values.pop(part, "") for part in ("first_name", "last_name")]
    values.setdefault("contact", Private(" ".join(filter(None, parts))))
    return values


def oddities(row: SheetRow, columns: Columns) -> Iterator[Problem]:
    """Those of the line, and of the cells that are read."""
    fields = {column: field for field, column in columns.fields.items()}
    for odd, column in row.odd:
        if column is None or column in fields:
            field = None if column is None else fields[column]
            yield Problem(line=row.line, fault=Fault(odd.value), field=field, column=column)

"""JSON files: a list of objects, as an export writes them, made into the lines of a table."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from chat.files import FileTooBig
from domain.export_columns import ON_EVERY_LINE
from domain.import_columns import field_called
from domain.names import clean
from domain.sheet_rows import SheetRow
from handlers.spreadsheets.refusals import (
    CellTooLong,
    FileEmpty,
    JsonUnreadable,
    TooManyColumns,
)
from handlers.spreadsheets.sheet import MEGABYTE, Kind, Limits, Sheet

MOST = 50 * MEGABYTE
"""Such a file is read whole."""
CONTACTS = "contacts"
CONTACT = "contact"
SAID = {True: "yes", False: "no", None: ""}


@contextmanager
def opened_json(path: Path, *, name: str, limits: Limits) -> Iterator[Sheet]:
    """A line for each object, or for each of its "contacts"; other objects inside are left out."""
    if path.stat().st_size > MOST:
        raise FileTooBig(name=name, most=MOST // MEGABYTE)
    records = [row for one in objects(path, name) for row in flat(one)]
    head = tuple(dict.fromkeys(key for record in records for key in record))
    if not head:
        raise FileEmpty(name=name)
    if len(head) > limits.columns:
        raise TooManyColumns(line=1, most=limits.columns)
    yield Sheet(head=head, rows=rows(records, head, limits), kind=Kind.JSON)


def objects(path: Path, name: str) -> list[Mapping[str, Any]]:
    """Those of the list, or of the first list in an object around it."""
    try:
        found = json.loads(path.read_bytes())
    except json.JSONDecodeError as error:
        raise JsonUnreadable(name=name, line=error.lineno) from None
    except (ValueError, RecursionError):
        raise JsonUnreadable(name=name, line=1) from None
    if isinstance(found, dict):
        found = next((one for one in found.values() if is_list(one)), [found])
    if not is_list(found):
        raise JsonUnreadable(name=name, line=1)
    return list(found)


def is_list(found: Any) -> bool:
    return isinstance(found, list) and all(isinstance(one, dict) for one in found)


def flat(one: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """An object as one line, and one more for each further contact, which says only whose it is."""
    said = cells_of(one)
    found = one.get(CONTACTS)
    people = found if is_list(found) and found else [{}]
    for who in people:
        yield said | {f"{CONTACT} {name}": text for name, text in cells_of(who).items()}
        said = {name: text for name, text in said.items() if field_called(name) in ON_EVERY_LINE}


def cells_of(one: Mapping[str, Any]) -> dict[str, str]:
    said = ((clean(name), written(value)) for name, value in one.items())
    return {name: text for name, text in said if text is not None}


def written(value: Any) -> str | None:
    """As a cell; None for what no cell holds."""
    match value:
        case str():
            return value
        case bool() | None:
            return SAID[value]
        case float() if value.is_integer():
            return str(int(value))
        case int() | float():
            return str(value)
        case list() if all(isinstance(one, str) for one in value):
            return ", ".join(value)
        case _:
            return None


def rows(
    records: list[dict[str, str]], head: tuple[str, ...], limits: Limits
) -> Iterator[SheetRow]:
    """Raises CellTooLong."""
    for line, record in enumerate(records, 2):
        cells = tuple(record.get(name, "").replace("\0", "") for name in head)
        if max(map(len, cells)) > limits.cell:
            raise CellTooLong(line=line, most=limits.cell)
        if any(map(str.strip, cells)):
            yield SheetRow(line=line, cells=cells)

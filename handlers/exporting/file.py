"""The file of an export, in the form that was asked for."""

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from pathlib import Path

from domain.export_columns import Column
from domain.exported import Exported, lines, record
from handlers.exporting.csv_file import write_csv
from handlers.exporting.formats import Format
from handlers.exporting.json_file import write_json
from handlers.exporting.xlsx_file import write_xlsx


def write(
    path: Path,
    form: Format,
    exported: Iterable[Exported],
    *,
    heads: Mapping[Column, str],
    language: str,
    zone: tzinfo,
) -> None:
    """Days are those of `zone`. A prospect has a line for each contact; in JSON, one object."""
    if form is Format.JSON:
        write_json(path, (record(one, zone) for one in exported))
        return
    rows = (line for one in exported for line in lines(one, zone))
    if form is Format.CSV:
        write_csv(path, heads, rows, language=language)
    else:
        write_xlsx(path, heads, rows)

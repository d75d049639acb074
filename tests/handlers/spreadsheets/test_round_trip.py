"""What we write is read back as it was, whatever it holds."""

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from domain.safe_cells import csv_lines
from tests.handlers.spreadsheets.files import csv_file, read

HEAD = ("Organisation", "Note", "E-mail")
TEXT = some.text(
    some.one_of(
        some.sampled_from("=+-@'\"\t\r\n;,|＝ "),
        some.characters(exclude_categories=["Cs"], exclude_characters="\0"),
    ),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=some.lists(
        some.tuples(TEXT, TEXT, TEXT).filter(lambda row: any(map(str.strip, row))),
        min_size=1,
        max_size=5,
    ),
    separator=some.sampled_from(";,\t"),
)
def test_a_list_we_wrote_reads_back_the_same(
    tmp_path: Path, rows: list[tuple[str, str, str]], separator: str
) -> None:
    written = "".join(csv_lines([HEAD, *rows], separator=separator))

    sheet, read_rows = read(csv_file(tmp_path, written, encoding="utf-8-sig"))

    assert (sheet.head, sheet.separator) == (HEAD, separator)
    assert [row.cells for row in read_rows] == rows


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "'=", "＝"])
def test_no_cell_we_write_can_be_run_by_a_spreadsheet(start: str) -> None:
    written = "".join(csv_lines([[f"{start}HYPERLINK(1)", "Mairie"]]))

    [cells] = csv.reader([written], delimiter=";")

    assert cells == [f"'{start}HYPERLINK(1)", "Mairie"]

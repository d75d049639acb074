"""XLSX files: days, numbers, formulas, tabs and merged cells as the person sees them."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from domain.sheet_rows import Oddity
from handlers.spreadsheets.sheet import Remark
from tests.handlers.spreadsheets.files import (
    book_with,
    cells,
    changed,
    part,
    read,
    saved,
    xlsx_file,
)

SHEET = "xl/worksheets/sheet1.xml"
TYPES = "[Content_Types].xml"
HEAD = ("Organisation", "Valeur")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("Préfecture\ndu Rhône", "Préfecture\ndu Rhône", id="text"),
        pytest.param(33612345678.0, "33612345678", id="a telephone number kept as a number"),
        pytest.param(612345678, "612345678", id="one that lost its zero"),
        pytest.param(12.5, "12.5", id="a fraction"),
        pytest.param(True, "true", id="yes or no"),
        pytest.param(date(2026, 6, 3), "2026-06-03", id="a day"),
        pytest.param(datetime(2026, 6, 3), "2026-06-03", id="a day at midnight"),  # noqa: DTZ001
        pytest.param(datetime(2026, 6, 3, 14, 30), "2026-06-03 14:30", id="a moment"),  # noqa: DTZ001
        pytest.param(time(14, 30), "14:30", id="a time"),
        pytest.param(timedelta(hours=30), "1 day, 6:00:00", id="a length of time"),
        pytest.param(None, "", id="nothing"),
        pytest.param("=1+1", "", id="a formula nobody calculated"),
        pytest.param("#N/A", "", id="an error"),
    ],
)
def test_a_cell_is_read_as_text(tmp_path: Path, value: object, text: str) -> None:
    assert cells(xlsx_file(tmp_path, [HEAD, ("Mairie", value)])) == [("Mairie", text)]


@pytest.mark.parametrize("written", [b"33612345678.0", b"3.3612345678E10"])
def test_a_telephone_number_has_no_fraction(tmp_path: Path, written: bytes) -> None:
    path = xlsx_file(tmp_path, [HEAD, ("Mairie", 33612345678)])
    sheet = part(path, SHEET).replace(b"<v>33612345678<", b"<v>" + written + b"<")

    assert cells(changed(path, {SHEET: sheet})) == [("Mairie", "33612345678")]


def test_a_formula_has_the_value_it_had_when_the_file_was_saved(tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, [HEAD, ("Mairie", "=1+1")])
    sheet = part(path, SHEET).replace(b"<v />", b"<v>2</v>").replace(b"<v></v>", b"<v>2</v>")

    _, rows = read(changed(path, {SHEET: sheet}))

    assert [(row.cells, row.odd) for row in rows] == [(("Mairie", "2"), ())]


def test_a_formula_without_a_value_and_one_in_error_are_told(tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, [HEAD, ("Mairie", "=A1"), ("Agence", "#REF!"), ("Union", "a")])

    _, rows = read(path)

    assert [row.odd for row in rows] == [
        ((Oddity.FORMULA_WITHOUT_VALUE, 1),),
        ((Oddity.FORMULA_IN_ERROR, 1),),
        (),
    ]


def test_a_day_out_of_the_calendar_is_an_error_and_no_crash(tmp_path: Path) -> None:
    book = book_with([])
    book.worksheets[0].append(HEAD)
    book.worksheets[0].append(("Mairie", 30_000_000))
    book.worksheets[0]["B2"].number_format = "dd/mm/yyyy"

    _, rows = read(saved(book, tmp_path))

    assert rows[0].odd == ((Oddity.FORMULA_IN_ERROR, 1),)


def test_a_merged_cell_counts_for_all_its_lines(tmp_path: Path) -> None:
    book = book_with([])
    for row in [("Annuaire", None), ("Organisation", "Contact"), ("Mairie", "Marie"),
                (None, "Paul"), (None, None), (None, "Léa"), ("Agence", "Jean")]:  # fmt: skip
        book.worksheets[0].append(row)
    book.worksheets[0].merge_cells("A1:B1")
    book.worksheets[0].merge_cells("A3:A6")

    sheet, rows = read(saved(book, tmp_path))

    assert [(row.line, *row.cells) for row in rows] == [
        (3, "Mairie", "Marie"),
        (4, "Mairie", "Paul"),
        (6, "Mairie", "Léa"),
        (7, "Agence", "Jean"),
    ]
    assert sheet.remarks == (Remark.MERGED_CELLS,)


def test_hidden_lines_and_columns_are_read(tmp_path: Path) -> None:
    book = book_with([])
    for row in [HEAD, ("Mairie", "a"), ("Agence", "b")]:
        book.worksheets[0].append(row)
    book.worksheets[0].row_dimensions[2].hidden = True
    book.worksheets[0].column_dimensions["B"].hidden = True

    assert cells(saved(book, tmp_path)) == [("Mairie", "a"), ("Agence", "b")]


@pytest.mark.parametrize(
    ("tabs", "chosen"),
    [
        pytest.param({"A": [], "B": [HEAD, ("Mairie", "b")]}, "B", id="the first has nothing"),
        pytest.param({"A": [HEAD], "B": [HEAD, ("Mairie", "b")]}, "B", id="only a head"),
        pytest.param(
            {"A": [("Lisez-moi",), ("Merci",)], "B": [HEAD, ("Mairie", "b")]},
            "B",
            id="a page of words first",
        ),
        pytest.param({"A": [HEAD, ("Mairie", "b")], "B": [HEAD, ("x", "y")]}, "A", id="two lists"),
    ],
)
def test_the_tab_with_the_list_is_read(
    tmp_path: Path, tabs: dict[str, list[tuple[str, ...]]], chosen: str
) -> None:
    book = book_with([])
    book.remove(book.worksheets[0])
    for title, rows in tabs.items():
        tab = book.create_sheet(title)
        for row in rows:
            tab.append(row)

    sheet, read_rows = read(saved(book, tmp_path))

    assert (sheet.kind, sheet.tab, sheet.remarks) == ("xlsx", chosen, (Remark.OTHER_TABS,))
    assert [row.cells for row in read_rows] == [("Mairie", "b")]


def test_a_hidden_tab_comes_after_those_that_are_shown(tmp_path: Path) -> None:
    book = book_with([])
    book.worksheets[0].append(HEAD)
    book.worksheets[0].append(("Ancienne", "a"))
    shown = book.create_sheet("Liste")
    shown.append(HEAD)
    shown.append(("Mairie", "b"))
    book.worksheets[0].sheet_state = "hidden"
    book.active = 1

    assert cells(saved(book, tmp_path)) == [("Mairie", "b")]


def test_macros_are_not_run_and_the_list_is_read(tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, [HEAD, ("Mairie", "a")])
    types = part(path, TYPES).replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )

    sheet, rows = read(changed(path, {TYPES: types, "xl/vbaProject.bin": b"Sub Auto_Open()"}))

    assert sheet.remarks == (Remark.MACROS_NOT_RUN,)
    assert [row.cells for row in rows] == [("Mairie", "a")]


def test_a_wrong_size_in_the_file_hides_no_line(tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, [HEAD, ("Mairie", "a"), ("Agence", "b")])
    sheet = part(path, SHEET).replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1"')

    assert cells(changed(path, {SHEET: sheet})) == [("Mairie", "a"), ("Agence", "b")]


def test_lines_that_are_not_there_are_counted(tmp_path: Path) -> None:
    book = book_with([])
    book.worksheets[0].append(HEAD)
    book.worksheets[0]["A5"] = "Mairie"

    _, rows = read(saved(book, tmp_path))

    assert [(row.line, row.cells) for row in rows] == [(5, ("Mairie", ""))]


def test_cells_beside_the_last_named_column_are_told_and_not_read(tmp_path: Path) -> None:
    _, rows = read(xlsx_file(tmp_path, [HEAD, ("Mairie", "a", "note"), ("Agence", "b", " ")]))

    assert [row.cells for row in rows] == [("Mairie", "a"), ("Agence", "b")]
    assert [row.odd for row in rows] == [((Oddity.CELLS_BESIDE, None),), ()]


def test_the_name_of_the_file_says_nothing(tmp_path: Path) -> None:
    sheet, _ = read(xlsx_file(tmp_path, [HEAD, ("Mairie", "a")]), name="liste.csv")

    assert sheet.kind == "xlsx"

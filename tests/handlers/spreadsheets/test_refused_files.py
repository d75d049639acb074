"""What is not read is refused in one sentence, whatever it is; nothing crashes."""

import os
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from chat.files import FileTooBig
from domain.refusals import Refusal
from handlers.spreadsheets.refusals import (
    CellTooLong,
    Damaged,
    FileEmpty,
    NotASpreadsheet,
    OnlyAHead,
    OtherSpreadsheet,
    PasswordProtected,
    QuoteNotClosed,
    TooManyColumns,
    TooManyRows,
    TooMuchInside,
)
from handlers.spreadsheets.sheet import AT_THE_TERMINAL, Limits
from tests.handlers.spreadsheets.files import changed, csv_file, part, read, xlsx_file

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
SHEET = "xl/worksheets/sheet1.xml"
ROWS = [("Organisation", "Note"), ("Mairie", "a")]
SMALL = Limits(rows=3, columns=4, cell=20)


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        pytest.param(b"", FileEmpty, id="nothing"),
        pytest.param(b" \r\n\n\t\0", FileEmpty, id="blanks"),
        pytest.param(b"\xef\xbb\xbf", FileEmpty, id="a byte order mark alone"),
        pytest.param(b";;\n;;\n", FileEmpty, id="separators alone"),
        pytest.param(b"Organisation;Note\n", OnlyAHead, id="a head alone"),
        pytest.param(b"Organisation;Note\n;\n\n", OnlyAHead, id="a head and blank lines"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", NotASpreadsheet, id="a PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", NotASpreadsheet, id="a picture"),
        pytest.param(bytes(range(256)) * 8, NotASpreadsheet, id="a program's data"),
        pytest.param(b"<html><table><tr><td>a", OtherSpreadsheet, id="a web page named .xls"),
        pytest.param(b"<?xml version='1.0'?><Workbook>", OtherSpreadsheet, id="Excel 2003's XML"),
        pytest.param(OLE + "Workbook\0".encode("utf-16-le"), OtherSpreadsheet, id=".xls"),
        pytest.param(OLE + "WordDocument\0".encode("utf-16-le"), NotASpreadsheet, id=".doc"),
        pytest.param(
            OLE + "EncryptedPackage\0".encode("utf-16-le"), PasswordProtected, id="a password"
        ),
        pytest.param(b"PK\x03\x04 cut short", Damaged, id="a zip file cut short"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, refusal: type[Refusal]) -> None:
    path = csv_file(tmp_path, content)

    with pytest.raises(refusal):
        read(path)


@pytest.mark.parametrize(
    ("parts", "refusal"),
    [
        pytest.param(["mimetype", "content.xml"], OtherSpreadsheet, id=".ods"),
        pytest.param(["[Content_Types].xml", "xl/workbook.bin"], OtherSpreadsheet, id=".xlsb"),
        pytest.param(["[Content_Types].xml", "word/document.xml"], NotASpreadsheet, id=".docx"),
        pytest.param(["liste.csv"], NotASpreadsheet, id="a zipped list"),
        pytest.param(
            ["[Content_Types].xml", "xl/workbook.xml"], Damaged, id="parts that are empty"
        ),
    ],
)
def test_other_zip_files_are_refused(
    tmp_path: Path, parts: list[str], refusal: type[Refusal]
) -> None:
    path = tmp_path / "upload"
    with ZipFile(path, "w") as archive:
        for name in parts:
            archive.writestr(name, "")

    with pytest.raises(refusal):
        read(path)


def test_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Organisation\n")
    os.truncate(path, 1_000_000_000)

    for limits in (Limits(), AT_THE_TERMINAL):
        with pytest.raises(FileTooBig):
            read(path, limits=limits)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize(
    ("rows", "refusal"),
    [
        pytest.param([["Organisation"], *[["a"]] * 4], TooManyRows, id="lines"),
        pytest.param([["Organisation"], ["a", "", "", "", "e"]], TooManyColumns, id="columns"),
        pytest.param([["Organisation"], ["a" * 21]], CellTooLong, id="characters"),
    ],
)
def test_beyond_its_limits_a_list_is_refused(
    tmp_path: Path, kind: str, rows: list[list[str]], refusal: type[Refusal]
) -> None:
    text = "\n".join(";".join(row) for row in rows)
    path = csv_file(tmp_path, text) if kind == "csv" else xlsx_file(tmp_path, rows)

    with pytest.raises(refusal):
        read(path, limits=SMALL)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_within_its_limits_a_list_is_read(tmp_path: Path, kind: str) -> None:
    rows = [["Organisation", "", "", "Note"], *[["a" * 20, "", "", "b"]] * 3]
    text = "\n".join(";".join(row) + ";;;" for row in rows)
    path = csv_file(tmp_path, text) if kind == "csv" else xlsx_file(tmp_path, rows)

    assert len(read(path, limits=SMALL)[1]) == 3


def test_three_hundred_columns_are_read_and_no_more(tmp_path: Path) -> None:
    head = ["Organisation", *(f"c{number}" for number in range(299))]

    sheet, _ = read(csv_file(tmp_path, ";".join(head) + "\nMairie\n"))

    assert len(sheet.head) == 300
    with pytest.raises(TooManyColumns):
        read(csv_file(tmp_path, ";".join([*head, "more"]) + "\nMairie\n"))


def test_a_quote_that_is_never_closed_is_told_with_its_line(tmp_path: Path) -> None:
    path = csv_file(tmp_path, 'Organisation;Note\nMairie;a\nAgence;"b\nUnion;c\n')

    with pytest.raises(QuoteNotClosed) as refused:
        read(path)
    assert refused.value.details["line"] == 3


@pytest.mark.parametrize("filling", ["a", ";"], ids=["letters", "empty cells"])
def test_a_line_without_end_is_refused(tmp_path: Path, filling: str) -> None:
    path = csv_file(tmp_path, "Organisation;Note\n" + filling * 5_000_000)

    with pytest.raises(CellTooLong):
        read(path)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(SHEET, id="in the lines"),
        pytest.param("xl/sharedStrings.xml", id="in the texts"),
        pytest.param("xl/styles.xml", id="in the styles"),
        pytest.param("xl/media/image1.png", id="in a picture"),
    ],
)
def test_a_zip_bomb_is_refused_before_it_is_opened(tmp_path: Path, name: str) -> None:
    path = changed(xlsx_file(tmp_path, ROWS), {name: b" " * 40_000_000})

    with pytest.raises(TooMuchInside):
        read(path)


def test_more_than_the_memory_may_hold_is_refused_even_little_packed(tmp_path: Path) -> None:
    path = changed(xlsx_file(tmp_path, ROWS), {"xl/media/image1.png": os.urandom(2_000_000)})

    with pytest.raises(TooMuchInside):
        read(path, limits=Limits(unpacked=1_000_000))


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(b"<row>" + b"<c/>" * 1_000_000 + b"</row>", id="one row of a million cells"),
        pytest.param(b"<junk/>" * 1_000_000, id="what is no row"),
    ],
)
def test_a_row_without_end_is_refused(tmp_path: Path, inside: bytes) -> None:
    path = xlsx_file(tmp_path, ROWS)
    sheet = part(path, SHEET).replace(b"<sheetData>", b"<sheetData>" + inside)

    with pytest.raises(TooMuchInside):
        read(changed(path, {SHEET: sheet}))


def test_lines_made_wide_by_their_last_cell_are_refused_after_a_few(tmp_path: Path) -> None:
    """A hundred kilobytes else keep the program busy for half an hour."""
    path = xlsx_file(tmp_path, [["Organisation"], ["Mairie"]])
    wide = b"".join(b'<row r="%d"><c r="XFD%d"/></row>' % (at, at) for at in range(3, 1_000))
    lines = part(path, SHEET).replace(b"</sheetData>", wide + b"</sheetData>")

    with pytest.raises(TooMuchInside):
        read(changed(path, {SHEET: lines}))


def test_a_text_that_unfolds_is_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    path = xlsx_file(tmp_path, ROWS)

    with pytest.raises(TooMuchInside):
        read(changed(path, {SHEET: bomb + part(path, SHEET)}))


def test_a_line_number_that_no_spreadsheet_has_is_refused(tmp_path: Path) -> None:
    path = xlsx_file(tmp_path, ROWS)
    sheet = part(path, SHEET).replace(b'<row r="2"', b'<row r="99999999999"')

    with pytest.raises(TooManyRows):
        read(changed(path, {SHEET: sheet}))


@pytest.mark.parametrize(
    "name",
    [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/theme/theme1.xml"],
)
def test_an_xlsx_file_with_a_part_cut_short_is_damaged_or_read(tmp_path: Path, name: str) -> None:
    path = xlsx_file(tmp_path, ROWS)

    try:
        _, rows = read(changed(path, {name: part(path, name)[:-40]}))
    except Damaged:
        return
    assert len(rows) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(content=some.binary(max_size=400), head=some.sampled_from([b"", b"Organisation;Note\n"]))
def test_any_bytes_are_read_or_refused(tmp_path: Path, content: bytes, head: bytes) -> None:
    path = csv_file(tmp_path, head + content)

    try:
        _, rows = read(path)
    except Refusal:
        return
    assert rows


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(at=some.integers(0, 5_000), byte=some.integers(0, 255))
def test_a_spoilt_byte_in_an_xlsx_file_is_read_or_refused(
    tmp_path: Path, at: int, byte: int
) -> None:
    content = bytearray(xlsx_file(tmp_path, ROWS).read_bytes())
    content[at % len(content)] = byte

    try:
        read(csv_file(tmp_path, bytes(content)))
    except Refusal:
        return


def test_an_encrypted_zip_file_says_its_password_is_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "a")
        archive.writestr("xl/workbook.xml", "a")
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))

    with pytest.raises(PasswordProtected):
        read(path)

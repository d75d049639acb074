"""CSV files of every make."""

import codecs
from pathlib import Path

import pytest

from domain.sheet_rows import Oddity
from tests.handlers.spreadsheets.files import LIST, cells, csv_file, read

BOTH_LINES = [("Mairie de Besançon", "Chargée d'études"), ("Préfecture", "Délégué à l'été")]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        pytest.param("utf-8", "utf-8", id="UTF-8"),
        pytest.param("utf-8-sig", "utf-8-sig", id="UTF-8 with its mark, as Excel writes it"),
        pytest.param("cp1252", "cp1252", id="Windows"),
        pytest.param("iso8859-15", "cp1252", id="Latin-9"),
        pytest.param("mac_roman", "mac_roman", id="an older Mac"),
        pytest.param("cp850", "cp850", id="Excel's MS-DOS"),
        pytest.param("utf-16", "utf-16", id="UTF-16 with its mark"),
        pytest.param("utf-16-le", "utf-16-le", id="UTF-16 without a mark"),
        pytest.param("utf-16-be", "utf-16-be", id="UTF-16 the other way round, without a mark"),
        pytest.param("utf-32", "utf-32", id="UTF-32"),
    ],
)
def test_accents_are_read_whatever_the_encoding(tmp_path: Path, encoding: str, found: str) -> None:
    path = csv_file(tmp_path, LIST, encoding=encoding)

    sheet, rows = read(path)

    assert [row.cells for row in rows] == BOTH_LINES
    assert (sheet.kind, sheet.encoding, sheet.separator) == ("csv", found, ";")


def test_utf_16_from_the_other_end_is_read_by_its_mark(tmp_path: Path) -> None:
    path = csv_file(tmp_path, codecs.BOM_UTF16_BE + LIST.encode("utf-16-be"))

    assert cells(path) == BOTH_LINES


def test_an_accent_far_down_the_file_still_tells_the_encoding(tmp_path: Path) -> None:
    plain = "Organisation;Note\n" + "Mairie;rien\n" * 99_000

    _, rows = read(csv_file(tmp_path, plain + "Préfecture;« été »\n", encoding="mac_roman"))

    assert rows[-1].cells == ("Préfecture", "« été »")


def test_one_spoilt_letter_does_not_spoil_the_others(tmp_path: Path) -> None:
    text = (LIST * 5).encode() + "Trésorerie;a\n".encode("cp1252")

    _, rows = read(csv_file(tmp_path, text))

    assert rows[0].cells == BOTH_LINES[0]
    assert rows[-1].cells == ("Tr\ufffdsorerie", "a")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(tmp_path: Path, separator: str) -> None:
    lines = [("Organisation", "Note"), ("Mairie", "un, deux; trois"), ("Agence", "")]
    text = "\n".join(f'{name}{separator}"{note}"' for name, note in lines)

    sheet, rows = read(csv_file(tmp_path, text))

    assert sheet.separator == separator
    assert [row.cells for row in rows] == lines[1:]


def test_a_comma_inside_the_cells_does_not_part_them(tmp_path: Path) -> None:
    text = "Organisation;Note\nMairie, Lyon;1,5\nAgence, Lille;2,5\n"

    assert cells(csv_file(tmp_path, text)) == [("Mairie, Lyon", "1,5"), ("Agence, Lille", "2,5")]


def test_the_separator_may_be_said_in_the_first_line(tmp_path: Path) -> None:
    sheet, rows = read(csv_file(tmp_path, "sep=|\nOrganisation|Note\nMairie|a;b;c\n"))

    assert sheet.head == ("Organisation", "Note")
    assert [(row.line, row.cells) for row in rows] == [(3, ("Mairie", "a;b;c"))]


def test_one_column_is_a_list_too(tmp_path: Path) -> None:
    assert cells(csv_file(tmp_path, "Organisation\nMairie\nAgence\n")) == [("Mairie",), ("Agence",)]


def test_a_quoted_cell_may_hold_lines_quotes_and_separators(tmp_path: Path) -> None:
    text = 'Organisation;Note\n"Mairie ""haute""";"un\ndeux;\r\ntrois"\nAgence;\n'

    _, rows = read(csv_file(tmp_path, text))

    assert [row.cells for row in rows] == [('Mairie "haute"', "un\ndeux;\r\ntrois"), ("Agence", "")]
    assert [row.line for row in rows] == [2, 3]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["Unix", "Windows", "an older Mac"])
def test_lines_end_as_they_may(tmp_path: Path, end: str) -> None:
    text = end.join(["Organisation;Note", "Mairie;a", "Agence;b"])

    assert cells(csv_file(tmp_path, text)) == [("Mairie", "a"), ("Agence", "b")]


def test_nul_characters_are_left_out(tmp_path: Path) -> None:
    assert cells(csv_file(tmp_path, "Organisation;Note\nMai\0rie;a\0\n")) == [("Mairie", "a")]


def test_blank_lines_are_left_out_and_counted(tmp_path: Path) -> None:
    _, rows = read(csv_file(tmp_path, "\n;;\nOrganisation;Note\n\nMairie;a\n;\nAgence;b\n\n"))

    assert [(row.line, row.cells[0]) for row in rows] == [(5, "Mairie"), (7, "Agence")]


def test_a_title_above_the_columns_is_passed_over(tmp_path: Path) -> None:
    text = "Organisations;;\nMis à jour le 3 mai;;\nOrganisme;E-mail;Tél.\nThiers;a@b.fr;\n"

    sheet, rows = read(csv_file(tmp_path, text))

    assert sheet.head == ("Organisme", "E-mail", "Tél.")
    assert [row.line for row in rows] == [4]


def test_missing_cells_are_empty_and_told(tmp_path: Path) -> None:
    _, rows = read(csv_file(tmp_path, "Organisation;Rôle;Note\nMairie\nAgence;chef;a\n"))

    assert rows[0].cells == ("Mairie", "", "")
    assert [row.odd for row in rows] == [((Oddity.FEWER_CELLS, None),), ()]


def test_more_cells_than_columns_are_told_unless_they_are_empty(tmp_path: Path) -> None:
    _, rows = read(csv_file(tmp_path, "Organisation;Note\nMairie;a;b\nAgence;a;;;\n"))

    assert [row.cells for row in rows] == [("Mairie", "a"), ("Agence", "a")]
    assert [row.odd for row in rows] == [((Oddity.MORE_CELLS, None),), ()]


def test_a_quote_that_swallows_the_next_lines_is_told(tmp_path: Path) -> None:
    text = 'Organisation;Rôle;Note\nMairie;"chef;a\nAgence;chef;b\n"Union";chef;c\nSDIS;x;y\n'

    _, rows = read(csv_file(tmp_path, text))

    assert [row.odd for row in rows] == [((Oddity.BROKEN_QUOTE, None),), ()]


def test_columns_without_a_name_at_the_end_do_not_count(tmp_path: Path) -> None:
    sheet, _ = read(csv_file(tmp_path, "Organisation;;Note;;;\nMairie;;a;;;\n"))

    assert sheet.head == ("Organisation", "", "Note")


def test_a_number_kept_as_text_by_an_equals_sign_is_read(tmp_path: Path) -> None:
    text = 'Organisation;Tél\nMairie;"=""0612345678"""\nAgence;="0612345679"\n'

    assert [row[1] for row in cells(csv_file(tmp_path, text))] == ["0612345678", "0612345679"]


def test_a_line_of_known_words_does_not_outdo_the_head_above_it(tmp_path: Path) -> None:
    text = "Organisation;Valeur\nMairie;Contact\n"

    assert cells(csv_file(tmp_path, text)) == [("Mairie", "Contact")]


def test_a_list_without_any_known_name_begins_with_its_first_line(tmp_path: Path) -> None:
    sheet, rows = read(csv_file(tmp_path, "Foo;Bar\nMairie de Lyon;a\n"))

    assert sheet.head == ("Foo", "Bar")
    assert len(rows) == 1

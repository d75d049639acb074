"""JSON lists, ours and others': lines of a table, or one sentence."""

import json
from pathlib import Path

import pytest

from chat.files import FileTooBig
from domain.refusals import Refusal
from handlers.spreadsheets.refusals import (
    CellTooLong,
    FileEmpty,
    JsonUnreadable,
    TooManyColumns,
    TooManyRows,
)
from handlers.spreadsheets.sheet import Kind, Limits
from tests.handlers.spreadsheets.files import csv_file, read

TOWN = {
    "organisation": "Mairie de Lyon",
    "reference": "P-4",
    "stage": "met",
    "obstacles": ["no_time", "it_security"],
    "audience_size": 1200,
    "owner": None,
    "screening": True,
    "contacts": [{"name": "Marie", "email": "m@lyon.example"}, {"name": "Paul", "phone": "0478"}],
    "figures": {"calls": 3},
}


def json_file(folder: Path, found: object) -> Path:
    return csv_file(folder, json.dumps(found, ensure_ascii=False))


def test_each_contact_has_a_line_and_what_is_said_once_stands_on_the_first(tmp_path: Path) -> None:
    sheet, (first, second) = read(json_file(tmp_path, [TOWN]))

    assert sheet.kind is Kind.JSON
    assert dict(zip(sheet.head, first.cells, strict=True)) == {
        "organisation": "Mairie de Lyon",
        "reference": "P-4",
        "stage": "met",
        "obstacles": "no_time, it_security",
        "audience_size": "1200",
        "owner": "",
        "screening": "yes",
        "contact name": "Marie",
        "contact email": "m@lyon.example",
        "contact phone": "",
    }
    assert [cell for cell in second.cells if cell] == ["Mairie de Lyon", "P-4", "Paul", "0478"]
    assert (first.line, second.line) == (2, 3)


@pytest.mark.parametrize(
    "found",
    [
        pytest.param({"prospects": [{"nom": "Thiers"}]}, id="a list in an object"),
        pytest.param({"about": "x", "all": [{"nom": "Thiers"}]}, id="whatever its name"),
        pytest.param([{"nom": "Thiers", "contacts": []}], id="no contact"),
        pytest.param([{"nom": "Thiers", "contacts": "none"}], id="contacts that are none"),
        pytest.param({"nom": "Thiers"}, id="a single object"),
    ],
)
def test_objects_are_found_where_they_are(tmp_path: Path, found: object) -> None:
    sheet, rows = read(json_file(tmp_path, found))

    assert sheet.head[0] in ("nom",)
    assert [row.cells[0] for row in rows] == ["Thiers"]


def test_a_byte_order_mark_is_no_matter(tmp_path: Path) -> None:
    content = json.dumps([TOWN]).encode("utf-8-sig")

    assert read(csv_file(tmp_path, content))[0].kind is Kind.JSON


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        pytest.param("[]", FileEmpty, id="nobody"),
        pytest.param("[{}]", FileEmpty, id="an empty object"),
        pytest.param("{}", FileEmpty, id="nothing in it"),
        pytest.param('[{"a": 1},\n{"b" 2}]', JsonUnreadable, id="a colon that lacks"),
        pytest.param('[{"a": 1}', JsonUnreadable, id="cut short"),
        pytest.param('[{"a": 1}, 2]', JsonUnreadable, id="not only objects"),
        pytest.param('[{"a":' + "[" * 100_000, JsonUnreadable, id="very deep"),
        pytest.param('[{"a": ' + "9" * 5_000 + "}]", JsonUnreadable, id="a huge number"),
        pytest.param(b'[{"a": "\xff"}]', JsonUnreadable, id="not UTF-8"),
        pytest.param('[{"a": "' + "x" * 21 + '"}]', CellTooLong, id="a long text"),
        pytest.param('[{"a":1,"b":1,"c":1,"d":1,"e":1}]', TooManyColumns, id="many names"),
        pytest.param('[{"a":1},{"a":1},{"a":1},{"a":1}]', TooManyRows, id="many objects"),
        pytest.param("[{" + " " * 1_000, FileTooBig, id="big"),
    ],
)
def test_what_is_not_read_is_refused(
    tmp_path: Path, content: str | bytes, refusal: type[Refusal]
) -> None:
    limits = Limits(rows=3, columns=4, cell=20, bytes=900 if refusal is FileTooBig else 200_000)

    with pytest.raises(refusal):
        read(csv_file(tmp_path, content), limits=limits)


def test_where_it_stops_being_json_is_told(tmp_path: Path) -> None:
    with pytest.raises(JsonUnreadable) as told:
        read(csv_file(tmp_path, '[\n{"a": 1},\n{"b" 2}]'))

    assert told.value.details["line"] == 3


def test_a_list_that_only_begins_like_json_is_a_list(tmp_path: Path) -> None:
    sheet, _ = read(csv_file(tmp_path, "[Nom];Organisation\nMarie;Thiers\n"))

    assert sheet.kind is Kind.CSV

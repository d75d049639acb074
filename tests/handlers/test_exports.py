"""A product's prospects as a file: for one person, safe to open, and read again by an import."""

import base64
import codecs
import csv
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from domain.import_columns import columns
from domain.import_rows import read_row
from domain.incoming import Incoming
from domain.stages import Stage
from handlers.exporting.lots import LOT
from handlers.import_checks import checks
from handlers.spreadsheets.opening import opened
from tests.office import EQUIPE, Office, prospect

HOSTILE = {
    "a formula": "=cmd|' /C calc'!A0",
    "a sum": "@SUM(1+1)*cmd",
    "a plus": "+33 then words",
    "a minus": "-2+3",
    "an apostrophe": "'=1+1",
    "emoji": "Mairie 👩‍👧 de Lyon",
    "right to left": "بلدية ليون",
    "semicolons": 'Lyon ; "the" town, hall',
}


@pytest.fixture
def two(team: Office) -> Office:
    """Lyon is met, of Communes, with two contacts; Thiers said no."""
    team.bob.types(
        '/prospect add "Mairie de Lyon" contact:"Marie Dupont" role:Maire '
        "email:marie@lyon.example phone:04 72 10 30 30 segment:Communes source:Fair"
    )
    team.bob.types("/prospect stage P-1 met")
    team.bob.types('/prospect next-action P-1 2026-02-03 "Send the deck"')
    team.bob.types("/prospect note P-1 Likes lists")
    team.bob.types('/prospect add "Mairie de Thiers"')
    team.bob.types("/prospect call P-2 not interested obstacle:no_time,it_security")
    return team


def files(office: Office, place: str = "bob") -> list[dict[str, Any]]:
    return [message for message in office.chat.walls[place] if "content" in message]


def file(office: Office, folder: Path) -> Path:
    """The newest that Bob was sent."""
    message = files(office)[-1]
    path = folder / str(message["name"])
    path.write_bytes(base64.b64decode(message["content"]))
    return path


def incoming(path: Path, office: Office) -> list[Incoming]:
    """What an import would read in it, without a complaint."""
    people = {"Alice": office.alice.person, "Bob": office.bob.person}
    with opened(path, name=path.name) as sheet:
        found = columns(sheet.head)
        checked = checks(country="FR", today=office.now.date(), owner=people.get)
        read = [read_row(row, found, checked) for row in sheet.rows]
    assert [line.problems for line in read if line.problems] == []
    return [line.incoming for line in read if line.incoming is not None]


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("who", ["bob", "alice"])
def test_what_was_known_is_in_the_file_in_both_languages(
    two: Office, tmp_path: Path, form: str, who: str
) -> None:
    person = getattr(two, who)

    person.types(f"/prospect export {form}")

    [message] = files(two, who)
    path = tmp_path / message["name"]
    path.write_bytes(base64.b64decode(message["content"]))
    lyon, thiers = incoming(path, two)
    assert (lyon.name, lyon.number, lyon.segment) == ("Mairie de Lyon", 1, "Communes")
    assert (lyon.contact.value, lyon.role.value) == ("Marie Dupont", "Maire")
    assert (lyon.email.value, lyon.phone.value) == ("marie@lyon.example", "04 72 10 30 30")
    assert (lyon.stage, lyon.source, lyon.owner) == (Stage.MET, "Fair", two.bob.person)
    assert (lyon.next_action, str(lyon.next_action_on)) == ("Send the deck", "2026-02-03")
    assert lyon.note.value == "Likes lists"
    assert thiers.stage is Stage.NOT_INTERESTED
    assert sorted(thiers.obstacles) == ["it_security", "no_time"]


def test_the_file_goes_to_the_one_who_asked_and_says_what_it_holds(two: Office) -> None:
    answer = two.bob.types("/prospect export csv")

    assert "2 prospects" in answer
    assert "personal data" in answer
    [message] = files(two)
    assert message["name"] == "prospects-demarches-2026-01-05.csv"
    assert "personal data" in message["text"]
    assert files(two, EQUIPE) == files(two, "alice") == []


def test_nothing_of_the_file_waits_in_the_outbox(two: Office) -> None:
    two.sender = replace(two.sender, chats={})
    two.bob.types("/prospect export csv")
    later = two.now + timedelta(hours=1)

    letter = two.storage.write(lambda books: books.outbox.lease(now=later, until=later))

    assert letter is not None
    assert letter.kind == "export"
    assert "Dupont" not in json.dumps(letter.args)


def test_a_file_that_could_not_be_sent_is_made_anew_with_what_is_known_then(
    two: Office, tmp_path: Path
) -> None:
    healthy = two.sender
    two.sender = replace(two.sender, chats={})
    two.bob.types("/prospect export csv")
    two.sender = healthy
    two.bob.types('/prospect add "Mairie de Riom"')

    two.now += timedelta(minutes=5)
    two.deliver()

    names = [one.name for one in incoming(file(two, tmp_path), two)]
    assert names == ["Mairie de Lyon", "Mairie de Thiers", "Mairie de Riom"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("csv stage:met", ["Mairie de Lyon"], id="a stage"),
        pytest.param("xlsx segment:Communes", ["Mairie de Lyon"], id="a segment"),
        pytest.param("json closed", ["Mairie de Thiers"], id="closed ones"),
        pytest.param("closed", ["Mairie de Thiers"], id="a spreadsheet unless said"),
        pytest.param("csv owner:@{bob}", ["Mairie de Lyon", "Mairie de Thiers"], id="an owner"),
        pytest.param(".CSV met", ["Mairie de Lyon"], id="as an ending"),
    ],
)
def test_only_those_asked_for_are_exported(
    two: Office, tmp_path: Path, asked: str, found: list[str]
) -> None:
    two.bob.types(f"/prospect export {asked}")

    assert [one.name for one in incoming(file(two, tmp_path), two)] == found


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        pytest.param("pdf", "“pdf”: write csv, xlsx or json", id="another form"),
        pytest.param("csv pilot", "nothing to export", id="nobody"),
        pytest.param("csv colour:red", "colour", id="another key"),
    ],
)
def test_what_cannot_be_exported_is_refused(two: Office, asked: str, said: str) -> None:
    answer = two.bob.types(f"/prospect export {asked}")

    assert said in answer
    assert files(two) == []


def test_alone_it_opens_a_form_that_does_the_same(two: Office, tmp_path: Path) -> None:
    two.bob.types("/prospect export")

    two.bob.sends(format="csv", stage="met")

    assert [one.name for one in incoming(file(two, tmp_path), two)] == ["Mairie de Lyon"]


def test_a_form_sent_with_what_is_not_there_is_refused(two: Office) -> None:
    two.bob.types("/prospect export")

    two.bob.sends(segment="999999")

    assert two.bob.errors
    assert files(two) == []


def test_a_closed_product_can_still_be_exported(two: Office) -> None:
    two.bob.types("/prospect product close demarches")

    two.bob.types("/prospect export json")

    assert len(files(two)) == 1


def test_each_contact_has_its_line(two: Office, tmp_path: Path) -> None:
    two.bob.types('/prospect add "Mairie de Riom"')
    two.bob.types("/prospect list")

    two.bob.types("/prospect export json")

    found = json.loads(file(two, tmp_path).read_text("utf-8"))
    assert [one["reference"] for one in found] == ["P-1", "P-2", "P-3"]
    assert found[0]["contacts"][0]["name"] == "Marie Dupont"
    assert found[1]["contacts"] == []


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_no_program_runs_anything_of_it_and_it_reads_back_as_it_was(
    team: Office, tmp_path: Path, form: str, name: str
) -> None:
    team.bob.types("/prospect add")
    team.bob.sends(name=name, source=name)
    kept = prospect(team).name

    team.bob.types(f"/prospect export {form}")

    path = file(team, tmp_path)
    [read] = incoming(path, team)
    assert (read.name, read.source) == (kept, kept)
    assert [cell for cell in cells(path, form) if cell[:1] in {"=", "+", "-", "@"}] == []


def cells(path: Path, form: str) -> list[str]:
    """What a program might run."""
    if form == "csv":
        with path.open(encoding="utf-8-sig", newline="") as opened_file:
            return [cell for row in csv.reader(opened_file) for cell in row]
    if form == "json":
        return []
    sheet = load_workbook(path).active
    assert sheet is not None
    return [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_a_spreadsheet_keeps_the_zero_of_a_number_and_its_head_in_sight(
    two: Office, tmp_path: Path
) -> None:
    two.bob.types("/prospect export xlsx")

    sheet = load_workbook(file(two, tmp_path)).active
    assert sheet is not None
    heads = {cell.value: at for at, cell in enumerate(sheet[1], 1)}
    phone, score = sheet.cell(2, heads["Phone"]), sheet.cell(2, heads["Calls made"])
    assert (phone.value, phone.data_type, phone.number_format) == ("04 72 10 30 30", "s", "@")
    assert (score.value, score.data_type) == (0, "n")
    assert sheet.freeze_panes == "C2"
    assert sheet.column_dimensions["B"].width > 30


@pytest.mark.parametrize(
    ("kept", "exported"),
    [
        pytest.param("612345678", "06 12 34 56 78", id="without its zero"),
        pytest.param("33612345678", "+33612345678", id="without its sign"),
        pytest.param("06.12.34.56.78", "06.12.34.56.78", id="with dots"),
    ],
)
def test_a_number_leaves_as_an_import_keeps_it(
    team: Office, tmp_path: Path, kept: str, exported: str
) -> None:
    team.bob.types(f'/prospect add "Mairie" contact:Marie phone:{kept}')

    team.bob.types("/prospect export csv")

    [read] = incoming(file(team, tmp_path), team)
    assert read.phone.value == exported


def test_more_than_a_lot_comes_whole_and_in_order(team: Office, tmp_path: Path) -> None:
    names = [f"Agence {number}" for number in range(LOT + 2)]
    for name in names:
        team.bob.types(f'/prospect add "{name}"')

    team.bob.types("/prospect export csv")

    assert [one.name for one in incoming(file(team, tmp_path), team)] == names


def test_what_was_removed_is_not_exported(two: Office, tmp_path: Path) -> None:
    two.bob.types('/prospect add "Mairie de Riom"')
    two.bob.presses("Undo")

    two.bob.types("/prospect export csv")

    assert len(incoming(file(two, tmp_path), two)) == 2


@pytest.mark.parametrize(("who", "head"), [("alice", "Référence;"), ("bob", "Reference,")])
def test_excel_opens_it_by_itself_in_the_readers_country(two: Office, who: str, head: str) -> None:
    getattr(two, who).types("/prospect export csv")

    content = base64.b64decode(files(two, who)[-1]["content"])
    assert content.startswith(codecs.BOM_UTF8)
    assert content.decode("utf-8-sig").startswith(head)

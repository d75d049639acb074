"""`prospect import` as scripts and administrators use it."""

import json
from pathlib import Path

import pytest

from tests.bot.test_command_line import ADD, prospect
from tests.databases import environment
from tests.lists import AGENCIES, csv_of, two_hundred_and_five
from tests.stories.playing import write

FROM = ("--origin", "Public directory", "--segment", AGENCIES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One with a product that has one prospect, and the list of 205 lines."""
    prospect("replay", str(write(tmp_path, ADD)), folder=tmp_path, **environment(tmp_path))
    (tmp_path / "agencies.csv").write_bytes(two_hundred_and_five())
    return tmp_path


def listed(folder: Path) -> str:
    return prospect("report", "list", "--json", folder=folder, **environment(folder)).stdout


def test_a_list_is_imported_imported_again_and_taken_back(folder: Path) -> None:
    before = listed(folder)

    first = prospect("import", "agencies.csv", *FROM, folder=folder, **environment(folder))
    again = prospect("import", "agencies.csv", *FROM, folder=folder, **environment(folder))
    undone = prospect("import", "--undo", "1", folder=folder, **environment(folder))

    assert first.stdout.startswith(
        "200 created, 3 duplicates in the list, 0 already there, 2 errors."
    )
    assert again.stdout.startswith(
        "0 created, 3 duplicates in the list, 200 already there, 2 errors."
    )
    assert undone.stdout == "200 removed, 0 put back as before.\n"
    assert [one.returncode for one in (first, again, undone)] == [0, 0, 0]
    assert listed(folder) == before


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    before = listed(folder)

    ended = prospect(
        "import", "agencies.csv", *FROM, "--dry-run", folder=folder, **environment(folder)
    )

    assert ended.stdout.startswith("200 created")
    assert ended.stdout.endswith("Nothing was written: --dry-run.\n")
    assert listed(folder) == before


def test_scripts_read_json_and_nothing_else(folder: Path) -> None:
    ended = prospect(
        "import", "agencies.csv", *FROM, "--json", folder=folder, **environment(folder)
    )

    assert json.loads(ended.stdout) == {
        "import": 1,
        "created": 200,
        "completed": 0,
        "duplicates": 3,
        "already_there": 0,
        "refused": 0,
        "errors": 2,
        "errors_file": "agencies.errors.csv",
    }
    assert ended.stderr == ""
    remarks = (folder / "agencies.errors.csv").read_text("utf-8-sig")
    assert [line.split(",")[0] for line in remarks.splitlines()[1:]] == [
        "52",
        "102",
        "204",
        "205",
        "206",
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "“list.csv” is empty"),
        (csv_of([]), "has a first line and nothing below it"),
        (b"%PDF-1.7", "is not a list I can read"),
        (b"Nothing;Known\r\n1;2\r\n", "No column says which organisation it is"),
    ],
    ids=["empty", "only a head", "a PDF", "no organisation"],
)
def test_what_is_no_list_is_told_in_a_sentence(folder: Path, content: bytes, told: str) -> None:
    (folder / "list.csv").write_bytes(content)

    ended = prospect("import", "list.csv", *FROM, folder=folder, **environment(folder))

    assert told in ended.stderr
    assert (ended.returncode, ended.stdout) == (1, "")


def test_a_list_of_unknown_origin_is_not_taken(folder: Path) -> None:
    ended = prospect("import", "agencies.csv", folder=folder, **environment(folder))

    assert "--origin" in ended.stderr
    assert ended.returncode == 2


def test_what_is_undone_is_not_undone_again(folder: Path) -> None:
    prospect("import", "agencies.csv", *FROM, folder=folder, **environment(folder))
    prospect("import", "--undo", "1", folder=folder, **environment(folder))

    again = prospect("import", "--undo", "1", folder=folder, **environment(folder))

    assert again.stderr == "Import 1 is not written, or is undone already.\n"
    assert again.returncode == 1


def test_remarks_that_cannot_be_written_do_not_hide_what_was_imported(folder: Path) -> None:
    (folder / "agencies.errors.csv").mkdir()

    ended = prospect("import", "agencies.csv", *FROM, folder=folder, **environment(folder))

    assert ended.stdout.startswith("200 created")
    assert "agencies.errors.csv cannot be written" in ended.stdout
    assert "--undo 1" in ended.stdout
    assert (ended.returncode, ended.stderr) == (0, "")


def test_one_is_told_as_one(folder: Path) -> None:
    (folder / "list.csv").write_bytes(csv_of(["Agence 1;;;", "Agence 1;;;", ";Nobody;;"]))

    ended = prospect("import", "list.csv", *FROM, folder=folder, **environment(folder))

    assert ended.stdout.startswith("1 created, 1 duplicate in the list, 0 already there, 1 error.")


def test_who_objected_in_a_story_is_kept_out_of_a_list(tmp_path: Path) -> None:
    story = write(
        tmp_path,
        '2026-01-05 09:30 @alice #equipe /prospect add "Agency X" email:paul.roy@agency.example',
        "2026-01-05 09:40 @alice #equipe /prospect call P-1 do_not_contact",
        '2026-01-08 09:30 @alice #equipe /prospect add "Agency Y"',
    )
    replayed = prospect("replay", str(story), folder=tmp_path, **environment(tmp_path))
    (tmp_path / "list.csv").write_text(
        "Organisation;E-mail\nAgency Z;paul.roy@agency.example\nAgency A;zoe@agency.example\n"
    )

    ended = prospect(
        "import", "list.csv", *FROM, "--json", folder=tmp_path, **environment(tmp_path)
    )

    assert replayed.returncode == 0, replayed.stderr
    assert json.loads(ended.stdout)["created"] == 1, ended.stdout + ended.stderr
    assert json.loads(ended.stdout)["refused"] == 1

"""`prospect export` as scripts and administrators use it."""

import json
from pathlib import Path

import pytest

from tests.bot.test_command_line import ADD, prospect
from tests.databases import environment
from tests.lists import AGENCIES, two_hundred_and_five
from tests.stories.playing import write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One with a product of 201 prospects."""
    prospect("replay", str(write(tmp_path, ADD)), folder=tmp_path, **environment(tmp_path))
    (tmp_path / "agencies.csv").write_bytes(two_hundred_and_five())
    told = ("--origin", "Public directory", "--segment", AGENCIES)
    prospect("import", "agencies.csv", *told, folder=tmp_path, **environment(tmp_path))
    return tmp_path


def test_a_product_is_exported_in_the_form_its_file_is_named_after(folder: Path) -> None:
    ended = prospect("export", "all.json", folder=folder, **environment(folder))

    found = json.loads((folder / "all.json").read_text("utf-8"))
    assert ended.stdout.startswith("201 prospects of")
    assert "personal data" in ended.stdout
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(found) == 201
    assert found[1]["contacts"][0]["email"] == "contact1@agence.example"
    assert (folder / "all.json").stat().st_mode & 0o077 == 0


def test_what_was_exported_is_all_there_already(folder: Path) -> None:
    prospect("export", "all.csv", "--language", "en", folder=folder, **environment(folder))

    ended = prospect(
        "import", "all.csv", "--origin", "Ourselves", folder=folder, **environment(folder)
    )

    assert "0 created, 0 duplicates in the list, 201 already there, 0 errors" in ended.stdout
    assert (folder / "all.csv").read_text("utf-8-sig").startswith("Reference,Organisation,")


def test_a_form_may_be_said(folder: Path) -> None:
    ended = prospect("export", "all", "--format", "xlsx", folder=folder, **environment(folder))

    assert ended.returncode == 0
    assert (folder / "all").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("args", "said", "code"),
    [
        pytest.param(("all.pdf",), "all.pdf is no .xlsx, .csv or .json", 2, id="another form"),
        pytest.param(("all.csv", "--product", "X"), "Which product", 2, id="another product"),
        pytest.param(("nowhere/all.csv",), "nowhere/all.csv cannot be written", 1, id="no folder"),
    ],
)
def test_what_cannot_be_done_is_said_and_leaves_nothing(
    folder: Path, args: tuple[str, ...], said: str, code: int
) -> None:
    before = sorted(folder.iterdir())

    ended = prospect("export", *args, folder=folder, **environment(folder))

    assert said in ended.stderr
    assert ended.returncode == code
    assert sorted(folder.iterdir()) == before

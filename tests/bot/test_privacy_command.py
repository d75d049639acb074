"""People's rights at the terminal, as administrators and scripts exercise them."""

import json
from pathlib import Path

import pytest

from tests.bot.copies import everything
from tests.bot.test_command_line import prospect
from tests.databases import database_at, environment
from tests.stories.playing import write

PAUL = 'contact:"Paul Roy" email:paul.roy@lyon.fr source:fair'
STORY = f"""2026-01-05 09:30 @alice #equipe /prospect add "Agency X" {PAUL}
2026-01-05 09:31 @alice #equipe /prospect add "Agency Y" {PAUL}
2026-01-05 09:32 @alice #equipe /prospect add "Agency Z" contact:Zoe email:zoe@nice.fr source:fair
2026-01-05 09:33 @alice #equipe /prospect note P-1 "Paul Roy prefers mornings"
2026-01-05 09:34 @alice dm /prospect show P-1"""
ERASED = ["paul roy", "paul.roy@lyon.fr"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    played = prospect(
        "replay", str(write(tmp_path, STORY)), "--strict", folder=tmp_path, **environment(tmp_path)
    )
    assert played.returncode == 0, played.stderr
    return tmp_path


def left(folder: Path) -> list[str]:
    """Of Paul Roy: in a file of SQLite's and beside it, in all rows of a server."""
    files = b"".join(path.read_bytes() for path in folder.glob("own.db*")).lower()
    rows = str(everything(database_at(folder / "own.db"))).lower().encode()
    return [one for one in ERASED if one.encode() in files + rows]


def test_a_file_of_somebody_is_theirs_alone(folder: Path) -> None:
    ended = prospect("privacy", "export", "paul.roy@lyon.fr", folder=folder, **environment(folder))

    kept = json.loads((folder / "P-1-1.json").read_text("utf-8"))
    assert ended.stdout.splitlines() == ["P-1-1.html", "P-1-1.json"]
    assert (ended.returncode, ended.stderr) == (0, "")
    assert kept["person"]["name"] == "Paul Roy"
    assert kept["elsewhere"][0]["organisation"]["name"] == "Agency Y"
    assert (folder / "P-1-1.html").stat().st_mode & 0o077 == 0


def test_somebody_is_erased_everywhere_and_stays_so(folder: Path) -> None:
    before = prospect("report", "stats", "--json", folder=folder, **environment(folder)).stdout
    there = left(folder)

    ended = prospect("privacy", "erase", "Paul Roy", "--yes", folder=folder, **environment(folder))

    assert there == ERASED
    assert "Agency Y · P-2" in ended.stdout
    assert "The same at Agency Y (P-2)." in ended.stdout
    assert ended.returncode == 0
    assert left(folder) == []
    assert (
        prospect("report", "stats", "--json", folder=folder, **environment(folder)).stdout == before
    )


def test_only_there_leaves_the_other_place(folder: Path) -> None:
    prospect(
        "privacy", "erase", "P-1", "--only-there", "--yes", folder=folder, **environment(folder)
    )

    exported = prospect("privacy", "export", "P-2", folder=folder, **environment(folder))

    assert exported.returncode == 0
    assert (
        prospect("privacy", "export", "P-1", folder=folder, **environment(folder)).returncode == 1
    )


def test_who_objects_is_refused_by_an_import_at_the_terminal(folder: Path) -> None:
    (folder / "list.csv").write_text("Organisation,Contact,Email\nTown,Paul,PAUL.ROY@lyon.fr\n")

    prospect("privacy", "object", "P-1", "--yes", folder=folder, **environment(folder))

    ended = prospect("import", "list.csv", "--origin", "fair", folder=folder, **environment(folder))
    assert "1 asked not to be contacted" in ended.stdout
    stages = json.loads(
        prospect("report", "list", "--json", folder=folder, **environment(folder)).stdout
    )
    assert [one["stage"] for one in stages if one["prospect"] != "Agency Z"] == [
        "not_interested"
    ] * 2


def test_without_a_yes_nothing_is_done(folder: Path) -> None:
    ended = prospect("privacy", "erase", "P-1", folder=folder, **environment(folder))

    assert ended.returncode == 1
    assert left(folder) == ERASED


def test_the_register_has_the_day_they_asked(folder: Path) -> None:
    prospect(
        "privacy",
        "export",
        "zoe@nice.fr",
        "--on",
        "2026-11-20",
        folder=folder,
        **environment(folder),
    )

    ended = prospect("privacy", "register", folder=folder, **environment(folder))

    assert "P-3 · a copy · received on Fri 20 November" in ended.stdout
    assert "due by Sun 20 December" in ended.stdout
    assert "Zoe" not in ended.stdout


def test_the_record_of_processing_is_left_as_files(folder: Path) -> None:
    ended = prospect("privacy", "report", "--language", "fr", folder=folder, **environment(folder))

    record = json.loads((folder / "record-of-processing.json").read_text("utf-8"))
    assert record["figures"]["recorded"] == 3
    assert "Registre des traitements" in ended.stdout
    assert "Registre" in (folder / "record-of-processing.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        pytest.param(("erase", "nobody@lyon.fr"), "Nobody is recorded with", 1, id="address"),
        pytest.param(("erase", "P-99"), "", 1, id="reference"),
        pytest.param(("export", "P-3", "--contact", "Jean"), "Nobody at Agency Z", 1, id="name"),
        pytest.param(("export", "P-3", "--on", "soon"), "", 1, id="day"),
        pytest.param(("register", "--product", "X"), "Which product", 2, id="product"),
    ],
)
def test_what_cannot_be_done_is_said(
    folder: Path, arguments: tuple[str, ...], said: str, code: int
) -> None:
    ended = prospect("privacy", *arguments, folder=folder, **environment(folder))

    assert ended.returncode == code
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr
    assert left(folder) == ERASED

"""A SQLite file that is locked, on a full disk, or not to be written, while people type."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.disk import small_disk, writes_no_further_than
from tests.faults.databases.people import People
from tests.replicas.replica import PROJECT, Replica

BEFORE = 40
REFUSED = 6
MEGABYTES = 3
BUSY = ("is busy", "est occupée")
CANNOT = ("cannot save anything", "ne peut rien enregistrer")


@contextmanager
def locked(file: Path, _: Replica) -> Iterator[None]:
    """Another program writes, and takes its time."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def at_its_limit(file: Path, bot: Replica) -> Iterator[None]:
    with writes_no_further_than(file.with_name(f"{file.name}-wal"), bot.pid):
        yield


OBEYS_MODES = (
    ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"]
    if os.geteuid() == 0
    else []
)
"""Root does as others must."""
Fault = Callable[[Path, Replica], AbstractContextManager[None]]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(locked, BUSY, id="locked"),
        pytest.param(at_its_limit, CANNOT, id="at its limit"),
    ],
)
def test_meanwhile_everybody_is_told_and_afterwards_it_goes_on(
    fault: Fault,
    words: tuple[str, str],
    workspace: Workspace,
    sqlite: str,
    starts: Starts,
    record_property: Noted,
) -> None:
    file = Path(sqlite.removeprefix("sqlite:///"))
    (bot,) = starts(sqlite)
    people = People([bot], workspace)
    people.founds()

    with people.typing() as told:
        people.do_so_many_more(BEFORE)
        with fault(file, bot):
            people.fail_so_many_more(REFUSED)
        people.do_so_many_more(BEFORE)
    found = balance(told, sqlite, workspace)

    found.note(record_property)
    found.is_well()
    assert len(found.told.refused) >= REFUSED
    assert found.told.unsure | found.told.unanswered == set()
    assert all(any(one in said for one in words) for said in found.told.sentences)


def test_on_a_full_disk_everybody_is_told_and_it_goes_on_when_there_is_room(
    workspace: Workspace, starts: Starts, record_property: Noted
) -> None:
    with small_disk(megabytes=MEGABYTES) as disk:
        database = f"sqlite:///{disk.folder}/prospect.db"
        people = People(starts(database), workspace)
        people.founds()

        with people.typing() as told:
            people.do_so_many_more(BEFORE)
            disk.fills()
            people.fail_so_many_more(REFUSED)
            disk.is_freed()
            people.do_so_many_more(BEFORE)
        found = balance(told, database, workspace)

    found.note(record_property)
    found.is_well()
    assert len(found.told.refused) >= REFUSED
    assert found.told.unsure | found.told.unanswered == set()
    assert all(any(one in said for one in CANNOT) for said in found.told.sentences)


def test_a_file_that_may_only_be_read_is_refused_at_the_start_with_a_sentence(
    sqlite: str, tmp_path: Path
) -> None:
    file = Path(sqlite.removeprefix("sqlite:///"))
    file.chmod(0o444)

    ended = subprocess.run(
        [*OBEYS_MODES, sys.executable, "-m", "bot", "migrate", "--db", sqlite],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if "setpriv" in ended.stderr:
        pytest.skip("root writes whatever its mode, and may not do without that here")

    assert ended.returncode == 1
    assert "The database cannot be used (SQLITE_READONLY): look at DATABASE_URL." in ended.stderr

"""A SQLite file that is locked, on a full disk, or not to be written, while people type."""

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.disk import small_disk, writes_no_further_than
from tests.faults.databases.people import CANNOT_SAVE, People
from tests.replicas.replica import Replica

BEFORE = 24
REFUSED = 6
MEGABYTES = 16
BUSY = ("is busy", "est occupée")


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
OBEYS_MODES_HERE = subprocess.run([*OBEYS_MODES, "true"], check=False).returncode == 0
Fault = Callable[[Path, Replica], AbstractContextManager[None]]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        pytest.param(locked, BUSY, id="locked"),
        pytest.param(at_its_limit, CANNOT_SAVE, id="at its limit"),
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
    assert found.told.was_told(words)


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
    assert found.told.was_told(CANNOT_SAVE)


def test_a_file_that_may_only_be_read_is_written_again_as_soon_as_it_may(
    workspace: Workspace, sqlite: str, starts: Starts, record_property: Noted
) -> None:
    if not OBEYS_MODES_HERE:
        pytest.skip("root writes whatever its mode, and may not do without that here")
    file = Path(sqlite.removeprefix("sqlite:///"))
    (first,) = starts(sqlite)
    People([first], workspace).founds()
    assert first.is_told_to_stop() == 0
    modes(file, 0o444)
    people = People(starts(sqlite, under=OBEYS_MODES), workspace)

    with people.typing() as told:
        people.fail_so_many_more(REFUSED)
        modes(file, 0o644)
        people.do_so_many_more(BEFORE)
    found = balance(told, sqlite, workspace)

    found.note(record_property)
    found.is_well()
    assert len(found.told.refused) >= REFUSED
    assert found.told.unsure | found.told.unanswered == set()
    assert found.told.was_told(CANNOT_SAVE)


def modes(file: Path, mode: int) -> None:
    """Of the database, and of what SQLite has put beside it with the same."""
    for one in file.parent.glob(f"{file.name}*"):
        one.chmod(mode)

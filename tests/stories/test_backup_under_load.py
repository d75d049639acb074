"""Backups and restores while several people type: nothing acknowledged is lost, and nobody waits for it.

It prints what it counted.
"""

import sys
import time
from base64 import urlsafe_b64encode
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from storage.copying import one_moment
from tests.bot.copies import everything
from tests.bot.test_command_line import prospect
from tests.office import Office
from tests.postgres import BOTH
from tests.stories.at_their_keyboards import Deed, Typist, at_their_keyboards, done

KEY = {"PROSPECT_SECRET_KEY": urlsafe_b64encode(b"s" * 32).decode()}
NAMES = ("alice", "bob", "chloe", "dora", "emil")
BACKUPS = 3
BETWEEN = 60
"""Acknowledged deeds between two backups, at least."""
A_MOMENT = Event()

pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
BUSY = ("is busy", "est occupée")
"""Told to who waited for too long: nothing was recorded, and they type it again."""


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    began: float
    ended: float


def test_a_copy_of_one_moment_holds_all_that_was_acknowledged_before(
    team: Office,
    database: str,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    windows = []
    with at_their_keyboards(team, NAMES) as typists:
        for nth in range(BACKUPS):
            so_many_more(typists, BETWEEN)
            windows.append(backed_up(database, tmp_path, f"{nth}.backup"))
            put_back(database, tmp_path, f"{nth}.backup")
        so_many_more(typists, BETWEEN)
    team.sender.deliver()
    deeds = done(typists)

    backed_up(database, tmp_path, "frozen.backup")
    frozen = put_back(database, tmp_path, "frozen.backup", "--send-outbox")

    with capsys.disabled():
        sys.stdout.write(report(deeds, windows))
    failed = [said for one in typists for said in one.failed]
    assert [said for said in failed if not any(busy in said for busy in BUSY)] == []
    assert len(failed) <= len(deeds) / 100  # on a machine that is busy with other tests
    told = {record.message for record in caplog.records if record.levelname != "INFO"}
    assert told <= {"The database is busy: an event was refused."}
    for nth, window in enumerate(windows):
        copy = f"sqlite:///{tmp_path}/{nth}.backup.db"
        before = [deed for deed in deeds if deed.ended < window.began]
        assert missing(copy, before) == []
        assert wrong(copy) == []
    assert missing(frozen, deeds) == []
    assert wrong(frozen) == []
    assert listed(frozen, tmp_path) == listed(database, tmp_path)
    assert everything(frozen) == everything(database)


def so_many_more(typists: Sequence[Typist], many: int) -> None:
    before = len(done(typists))
    while len(done(typists)) < before + many:
        A_MOMENT.wait(0.01)


def backed_up(database: str, folder: Path, name: str) -> Window:
    """By a program of its own."""
    began = time.monotonic()
    ended = prospect("backup", name, "--db", database, folder=folder, **KEY)
    assert ended.returncode == 0, ended.stderr
    return Window(began=began, ended=time.monotonic())


def put_back(database: str, folder: Path, name: str, *options: str) -> str:
    other = f"sqlite:///{folder}/{name}.db"
    ended = prospect("restore", name, "--db", other, *options, folder=folder, **KEY)
    assert ended.returncode == 0, ended.stderr
    return other


def listed(database: str, folder: Path) -> str:
    at = ("--at", "2026-01-05T10:00")
    ended = prospect("report", "list", "--json", *at, "--db", database, folder=folder, **KEY)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def missing(copy: str, deeds: Sequence[Deed]) -> list[Deed]:
    """What was acknowledged and is not in it."""
    numbers = dict(asked(copy, "SELECT name, number FROM prospects"))
    calls = dict(
        asked(
            copy,
            "SELECT number, count(calls.id) FROM prospects"
            " JOIN calls ON calls.prospect_id = prospects.id GROUP BY number",
        )
    )
    whose = "FROM contacts JOIN prospects ON prospects.id = contacts.prospect_id"
    emptied = {row[0] for row in asked(copy, f"SELECT number {whose} WHERE erased_at IS NOT NULL")}
    named = {row[0] for row in asked(copy, f"SELECT number {whose} WHERE contacts.name != ''")}
    is_there: dict[str, Callable[[Deed], bool]] = {
        "add": lambda deed: numbers.get(deed.name) == deed.number,
        "call": lambda deed: calls.get(deed.number) == 1,
        "erase": lambda deed: deed.number in emptied and deed.number not in named,
    }
    return [deed for deed in deeds if not is_there[deed.kind](deed)]


def wrong(copy: str) -> list[Any]:
    """References to nothing, counters that are not what they count, a number given twice."""
    checks = (
        "PRAGMA foreign_key_check",
        "PRAGMA integrity_check",
        "SELECT id FROM prospects WHERE calls !="
        " (SELECT count(*) FROM calls WHERE calls.prospect_id = prospects.id)",
        "SELECT id FROM prospects WHERE connected_calls !="
        " (SELECT count(*) FROM calls WHERE calls.prospect_id = prospects.id)",
        "SELECT id FROM teams WHERE last_number != (SELECT max(number) FROM prospects)",
        "SELECT number FROM prospects GROUP BY number HAVING count(*) > 1",
        "SELECT id FROM prospects WHERE id NOT IN (SELECT prospect_id FROM entries)",
        "SELECT id FROM prospects WHERE id NOT IN (SELECT prospect_id FROM contacts)",
    )
    return [row for check in checks for row in asked(copy, check) if row != ("ok",)]


def asked(url: str, question: str) -> list[tuple[Any, ...]]:
    with one_moment(url) as connection:
        return [tuple(row) for row in connection.exec_driver_sql(question)]


def report(deeds: Sequence[Deed], windows: Sequence[Window]) -> str:
    during: list[float] = []
    beside: list[float] = []
    for deed in deeds:
        meets = any(deed.began < one.ended and one.began < deed.ended for one in windows)
        (during if meets else beside).append(deed.waited)
    kinds = Counter(deed.kind for deed in deeds)
    took = ", ".join(f"{one.ended - one.began:.1f}" for one in windows)
    return (
        f"\n{len(deeds)} acknowledged by {len(NAMES)} people ({dict(kinds)}), "
        f"{len(windows)} backups ({took} s)\n"
        f"waited during a backup: {figures(during)}; at other times: {figures(beside)}\n"
    )


def figures(waits: Sequence[float]) -> str:
    if not waits:
        return "nobody"
    ordered = sorted(waits)
    p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.5, 0.99))
    return (
        f"{len(ordered)}, p50 {p50 * 1000:.0f} ms, p99 {p99 * 1000:.0f} ms, "
        f"longest {ordered[-1] * 1000:.0f} ms"
    )

"""The measures can be taken, and what Prospect is compared with does the same work."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from bench.baselines.bare import KEEPING, opened
from bench.measure import measured
from bench.signed import command
from bench.sizes import Sizes
from bench.targets import TARGETS, Target, is_sure, table
from bench.workspace import copy_of, house, new_workspace, types

TINY = Sizes(
    rounds=2,
    chunk=3,
    slow_chunk=2,
    connections=8,
    waiting=24,
    crowds=1,
    small=20,
    large=40,
    due=10,
    tries=2,
    starts=1,
    served=(2,),
    lines=600,
    imports=1,
)
PROMISED = {
    "add_over_bare",
    "bolt_default_over_add",
    "concurrent64_max_ack_s",
    "concurrent64_lost",
    "concurrent64_rps_over_echo",
    "concurrent64_p99_over_p50",
    "growth_show",
    "growth_digest",
    "growth_next",
    "growth_stats",
    "import_over_raw",
    "import_command_p99_ms",
    "rescore_1000_s",
    "smallest_set_200_s",
    "start_over_imports",
}


def test_every_promised_measure_is_taken_and_no_command_is_lost() -> None:
    told: list[str] = []

    found = measured(TINY, tell=told.append)

    assert found.keys() >= PROMISED
    assert found["concurrent64_lost"] == 0
    assert told == ["commands", "crowd", "growth", "import", "morning", "needs", "rescore", "start"]


def test_the_table_has_a_line_for_each_measure() -> None:
    shown = table(dict.fromkeys(TARGETS, 1.0))

    assert shown.row_count == len(TARGETS)


@pytest.mark.parametrize(
    ("target", "value", "held"),
    [
        pytest.param(Target("add", at_most=2), 2.0, True, id="at most, reached"),
        pytest.param(Target("add", at_most=2), 2.1, False, id="at most, passed"),
        pytest.param(Target("rate", at_least=0.5), 0.5, True, id="at least, reached"),
        pytest.param(Target("rate", at_least=0.5), 0.4, False, id="at least, not reached"),
    ],
)
def test_a_target_is_held_up_to_its_limit(target: Target, value: float, held: bool) -> None:
    assert target.held(value) is held


@pytest.mark.parametrize(
    ("measures", "sure"),
    [
        pytest.param({"add_over_bare": 1.8, "disk_wait": 1.2}, True, id="a calm disk"),
        pytest.param({"add_over_bare": 1.4, "disk_wait": 3.0}, False, id="a busy disk"),
        pytest.param({"add_over_bare": 0.9, "disk_wait": 1.2}, False, id="less work took longer"),
    ],
)
def test_a_ratio_that_the_disk_made_is_not_called_held(
    measures: dict[str, float], sure: bool
) -> None:
    assert is_sure("add_over_bare", measures) is sure
    assert is_sure("growth_show", measures) is True


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return new_workspace(tmp_path / "workspace.db")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        pytest.param([], 'add "Agence Delmo 1"', id="add"),
        pytest.param(['add "Agence Delmo 1"'], "call P-1 talked", id="call"),
    ],
)
def test_the_bare_handler_writes_as_many_rows_as_the_bot(
    workspace: Path, before: list[str], text: str
) -> None:
    ours, bare = copy_of(workspace, "ours"), copy_of(workspace, "bare")

    with house(ours, lambda: datetime.now(UTC)) as bot:
        for line in [*before, text]:
            types(bot, line)
    with closing(opened(str(bare))) as connection:
        for line in [*before, text]:
            KEEPING[line.partition(" ")[0]](connection, form(line))

    assert dict(counts(bare)) == dict(counts(ours))
    assert prospect(bare) == prospect(ours)


def form(text: str) -> dict[str, str]:
    return dict(parse_qsl(command(text).partition("\r\n\r\n")[2]))


def counts(database: Path) -> Iterator[tuple[str, int]]:
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        for (name,) in tables:
            yield name, connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]


def prospect(database: Path) -> dict[str, object]:
    """The only one's columns, those left out that a clock filled."""
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM prospects").fetchone())
    return {name: value for name, value in row.items() if name not in FILLED_BY_A_CLOCK}


FILLED_BY_A_CLOCK = {
    "last_event_at",
    "last_call_at",
    "last_contact_at",
    "call_on",
    "entered",
    "wakes_on",
    "critical_on",
    "created_at",
}

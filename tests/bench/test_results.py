"""bench.json keeps what it had, and what is drawn and written from it says the same."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from bench.charts import CHARTS, draw
from bench.drawing import DARK
from bench.found import Found, Row
from bench.page import renewed
from bench.results import Results, read

OLD = Found(
    measures={"sqlite": {"add_over_bare": 2.6}, "postgres": {"add_over_bare": 1.5}},
    rows={"growth": [{"database": "sqlite", "act": "show", "prospects": 1000, "ms": 1.0}]},
)
NEW = Found(
    measures={"sqlite": {"add_over_bare": 1.9}},
    rows={"growth": [{"database": "sqlite", "act": "show", "prospects": 1000, "ms": 2.0}]},
)


def everything() -> Results:
    """A little of each curve."""
    load: list[Row] = [
        {
            "database": database,
            "server": server,
            "connections": many,
            "per_second": 900.0,
            "p50_ms": 1.0,
            "p99_ms": 2.0,
            "longest_ms": 3.0,
            "failed": 0,
            "lost": 0,
        }
        for database, server in (("sqlite", "prospect"), ("postgres", "bare"), (None, "echo"))
        for many in (1, 64)
    ]
    growth: list[Row] = [
        {"database": database, "act": "show", "prospects": many, "ms": 1.5}
        for database in ("sqlite", "postgres")
        for many in (1_000, 1_000_000)
    ]
    morning: list[Row] = [
        {"database": "postgres", "teams": 100, "processes": 2, "waiting": 0, "s": 3.25}
    ]
    rows = {"load": load, "growth": growth, "morning": morning}
    return Results(measures={"sqlite": {"add_over_bare": 2.6}}, rows=rows)


def test_a_script_finds_what_it_reads_by_its_name_alone() -> None:
    results = Results()
    results.take("commands", OLD, day="2026-11-24", sizes="full")

    written = json.loads(results.written())

    assert written["add_over_bare"] == 2.6
    assert "growth_show" not in written


def test_a_part_measured_again_replaces_what_it_said_of_that_database_only() -> None:
    results = Results()
    results.take("commands", OLD, day="2026-11-24", sizes="full")

    results.take("commands", NEW, day="2026-11-25", sizes="quick")

    assert results.measure("sqlite", "add_over_bare") == 1.9
    assert results.measure("postgres", "add_over_bare") == 1.5
    assert [row["ms"] for row in results.curve("growth")] == [2.0]
    assert results.parts == {"commands": {"day": "2026-11-25", "sizes": "quick"}}


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    file.write_text(everything().written(), "utf-8")

    assert read(file) == everything()


def test_a_file_of_another_schema_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    file.write_text('{"add_over_bare": 2.0}', "utf-8")

    assert read(file) == Results()
    assert read(tmp_path / "none.json") == Results()


def test_the_page_gets_new_tables_between_its_marks_and_keeps_its_words() -> None:
    page = "Words.\n<!-- bench: targets -->\nold\n<!-- end -->\nMore words.\n"

    new = renewed(page, everything())

    assert new.startswith("Words.\n<!-- bench: targets -->\n\n| measure | target |")
    assert "| `add`, times the bare handler | ≤ 2 | 2.6 **gap 0.6** |  |  |" in new
    assert "old" not in new
    assert new.endswith("<!-- end -->\nMore words.\n")
    assert renewed(new, everything()) == new


def test_a_chart_is_the_same_for_the_same_numbers_and_readable_in_the_dark(tmp_path: Path) -> None:
    first = {path.name: path.read_text("utf-8") for path in draw(everything(), tmp_path)}
    again = {path.name: path.read_text("utf-8") for path in draw(everything(), tmp_path)}

    assert first == again
    assert first.keys() == {f"{name}.svg" for name in CHARTS}
    for chart in first.values():
        assert ElementTree.fromstring(chart).tag.endswith("svg")
        assert "prefers-color-scheme: dark" in chart
        assert all(f"fill: {dark}" in chart for dark in DARK.values())
        assert re.search(r">(Prospect|show|2 processes)</text>", chart)

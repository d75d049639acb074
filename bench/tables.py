"""The tables of what was measured, for the terminal and for docs/performance.md alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.databases import CALLED
from bench.found import NEITHER, Row
from bench.results import Results
from bench.targets import TARGETS, verdict

SERVERS: Mapping[str, str] = {
    "prospect": "Prospect",
    "bare": "bare handler",
    "async": "asynchronous app",
    "bolt": "Bolt's defaults",
    "echo": "Bolt echo",
}
MORNING: Mapping[str, str] = {
    "teams": "teams",
    "processes": "processes",
    "waiting": "another's messages",
    "s": "all delivered, s",
    "claimed_s": "all claimed, s",
    "late_p50_s": "late, p50 s",
    "late_p99_s": "late, p99 s",
    "cpu_s": "CPU s",
    "command_p99_ms": "a command, p99 ms",
    "command_calm_p99_ms": "before, p99 ms",
}
COLUMNS: Mapping[str, str] = {**CALLED, NEITHER: "no database"}
NAMES: Mapping[str | None, str] = dict([(None, ""), *CALLED.items()])


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A title, the heads of the columns, lines of cells. The first `words` columns are not numbers."""

    title: str
    heads: Sequence[str]
    lines: Sequence[Sequence[str]]
    words: int = 1


def tables(results: Results) -> list[Shown]:
    """Those that have something in them."""
    every = targets(results), load(results), growth(results), morning(results)
    return [one for one in every if one.lines]


def targets(results: Results) -> Shown:
    names = [
        name
        for name in TARGETS
        if any(results.measure(database, name) is not None for database in COLUMNS)
    ]
    return Shown(
        title="What was promised",
        heads=("measure", "target", *COLUMNS.values()),
        lines=[
            (
                TARGETS[name].words,
                str(TARGETS[name]),
                *(cell(results, database, name) for database in COLUMNS),
            )
            for name in names
        ],
    )


def cell(results: Results, database: str, name: str) -> str:
    value = results.measure(database, name)
    if value is None:
        return ""
    return f"{number(value)} {verdict(results, database, name)}".strip()


def load(results: Results) -> Shown:
    rows = sorted(results.curve("load"), key=place)
    return Shown(
        title="From 1 to 256 connections that add prospects",
        heads=(
            "database",
            "server",
            "connections",
            "commands/s",
            "p50 ms",
            "p99 ms",
            "longest ms",
            "failed",
            "lost",
        ),
        lines=[
            (
                NAMES[row["database"]],
                SERVERS[row["server"]],
                *numbers(row, "connections", "per_second", "p50_ms", "p99_ms", "longest_ms"),
                *numbers(row, "failed", "lost"),
            )
            for row in rows
        ],
        words=2,
    )


def place(row: Row) -> tuple[int, int, int]:
    """Database after database, an echo last; each server from few connections to many."""
    return list(NAMES).index(row["database"]) or len(NAMES), *within(row)


def within(row: Row) -> tuple[int, int]:
    return list(SERVERS).index(row["server"]), int(row["connections"])


def growth(results: Results) -> Shown:
    """A column for each number of prospects."""
    rows = results.curve("growth")
    counts = sorted({int(row["prospects"]) for row in rows})
    taken = {(row["database"], row["act"], row["prospects"]): row["ms"] for row in rows}
    return Shown(
        title="From few prospects to many, ms",
        heads=("database", "act", *(f"{count:,}" for count in counts)),
        lines=[
            (
                CALLED[database],
                act,
                *(number(taken.get((database, act, count))) for count in counts),
            )
            for database in CALLED
            for act in dict.fromkeys(row["act"] for row in rows if row["database"] == database)
        ],
        words=2,
    )


def morning(results: Results) -> Shown:
    """What may never happen in any of them is among the targets."""
    return Shown(
        title="Teams whose morning comes at the same minute",
        heads=tuple(MORNING.values()),
        lines=[tuple(numbers(row, *MORNING)) for row in results.curve("morning")],
        words=0,
    )


def numbers(row: Row, *names: str) -> Iterator[str]:
    return (number(row.get(name)) for name in names)


def number(value: float | None) -> str:
    """Three figures say enough; whole numbers are told whole."""
    if value is None:
        return ""
    if float(value).is_integer() or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"

"""The charts of docs/performance.md, drawn from bench.json: `python -m bench --charts`."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

from bench.databases import CALLED
from bench.drawing import COLOURS, INK, figure, saved
from bench.found import Row
from bench.places import ROOT
from bench.results import CURVES, Results
from bench.tables import SERVERS

FOLDER: Final = ROOT / "docs/performance"
SLOWEST: Final = 3_000
"""Milliseconds: what Slack waits for."""
Draw = Callable[[Results], Figure]


def draw(results: Results, folder: Path = FOLDER) -> Iterator[Path]:
    """The charts of what was measured."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, drawing in CHARTS.items():
        if results.curve(name if name in CURVES else "load"):
            yield saved(drawing(results), folder / f"{name}.svg")


def rate(results: Results) -> Figure:
    """Commands a second."""
    drawn, axes = figure(len(CALLED), "Commands a second, by connections")
    for panel, database in zip(axes, CALLED, strict=True):
        curves(panel, results, database, "per_second")
        panel.set_yscale("log")
        named(
            panel, CALLED[database], "connections", "commands a second" if panel is axes[0] else ""
        )
    legend(drawn, axes[0])
    return drawn


def waits(results: Results) -> Figure:
    """How long 99 of 100 waited at most."""
    drawn, axes = figure(len(CALLED), "99 of 100 commands are answered within, by connections")
    for panel, database in zip(axes, CALLED, strict=True):
        curves(panel, results, database, "p99_ms")
        panel.set_yscale("log")
        panel.axhline(SLOWEST, color=COLOURS["limit"], linestyle=":", linewidth=1.2)
        panel.annotate("Slack gives up", (1, SLOWEST * 1.15), color=COLOURS["limit"], fontsize=9)
        panel.set_ylim(top=SLOWEST * 4)
        named(panel, CALLED[database], "connections", "milliseconds" if panel is axes[0] else "")
    legend(drawn, axes[0])
    return drawn


def growth(results: Results) -> Figure:
    """What an act costs with a thousand prospects and with a million."""
    drawn, axes = figure(len(CALLED), "What an act takes, by prospects there are")
    for panel, database in zip(axes, CALLED, strict=True):
        rows = [row for row in results.curve("growth") if row["database"] == database]
        for place, act in enumerate(dict.fromkeys(row["act"] for row in rows)):
            theirs = [row for row in rows if row["act"] == act]
            line(panel, theirs, "prospects", "ms", label=act, colour=f"line {place}")
        panel.set_xscale("log")
        panel.set_yscale("log")
        named(panel, CALLED[database], "prospects", "milliseconds" if panel is axes[0] else "")
    legend(drawn, axes[0])
    return drawn


def morning(results: Results) -> Figure:
    """How long until every team had its digest."""
    drawn, axes = figure(1, "Every team has its digest after, by teams due at once")
    rows = [row for row in results.curve("morning") if not row["waiting"]]
    for place, processes in enumerate(sorted({row["processes"] for row in rows})):
        theirs = sorted(
            (row for row in rows if row["processes"] == processes), key=lambda row: row["teams"]
        )
        words = "1 process" if processes == 1 else f"{processes} processes"
        line(axes[0], theirs, "teams", "s", label=words, colour=f"line {place}")
    axes[0].set_xscale("log")
    axes[0].set_ylim(bottom=0)
    named(axes[0], "PostgreSQL", "teams", "seconds")
    legend(drawn, axes[0])
    return drawn


CHARTS: Final[dict[str, Draw]] = {
    "rate": rate,
    "waits": waits,
    "growth": growth,
    "morning": morning,
}


def curves(panel: Axes, results: Results, database: str, what: str) -> None:
    """One for each server; an echo needs no database and is beside both."""
    for server, words in SERVERS.items():
        rows = [
            row
            for row in results.curve("load")
            if row["server"] == server and row["database"] in (database, None)
        ]
        line(panel, rows, "connections", what, label=words, colour=server)
    panel.set_xscale("log", base=2)


def line(
    panel: Axes, rows: Sequence[Row], across: str, up: str, *, label: str, colour: str
) -> None:
    panel.plot(
        [row[across] for row in rows],
        [row[up] for row in rows],
        label=label,
        color=COLOURS[colour],
        marker="o",
        markersize=4,
        linewidth=2.4 if colour == "prospect" else 1.4,
    )


def named(panel: Axes, title: str, across: str, up: str) -> None:
    panel.set_title(title, fontsize=11)
    panel.set_xlabel(across)
    panel.set_ylabel(up)
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
        axis.set_minor_formatter(NullFormatter())


def legend(drawn: Figure, panel: Axes) -> None:
    drawn.legend(
        *panel.get_legend_handles_labels(),
        loc="outside lower center",
        ncols=5,
        frameon=False,
        labelcolor=INK,
    )

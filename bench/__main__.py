"""`make bench`: measure, print tables, write bench.json; then the charts and the page with them."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bench.databases import KINDS, Kind
from bench.machine import machine
from bench.measure import PARTS, laid_out, parts
from bench.results import FILE, read
from bench.sizes import FULL, QUICK, Sizes
from bench.tables import Shown, tables

WIDTH = 110
"""Letters in a line, at least: in a narrow window lines are folded, else words would be cut."""
COLOURS = {"met": "green", "gap": "red", "unsure": "yellow"}


def main(
    quick: Annotated[
        bool, typer.Option("--quick", help="Little of everything, less than two minutes.")
    ] = False,
    only: Annotated[
        list[str] | None, typer.Option(help=f"{', '.join(PARTS)}; may be repeated.")
    ] = None,
    database: Annotated[
        list[str] | None, typer.Option(help=f"{' or '.join(KINDS)}; else both.")
    ] = None,
    to: Annotated[Path, typer.Option(help="The file to write.")] = FILE,
    charts: Annotated[
        bool, typer.Option("--charts", help="Measure nothing: draw what the file has.")
    ] = False,
) -> None:
    """How fast Prospect is, beside the least that could do the same."""
    if charts:
        drawn(to)
        return
    measure(QUICK if quick else FULL, only or PARTS, kinds(database), to)
    screen = Console()
    screen.width = max(screen.width, WIDTH)
    for shown in tables(read(to)):
        screen.print(on_screen(shown))


def kinds(chosen: list[str] | None) -> list[Kind]:
    return [kind for kind in KINDS if not chosen or kind in chosen]


def measure(sizes: Sizes, only: Sequence[str], kinds: Sequence[Kind], to: Path) -> None:
    """What is known is kept after each part: whoever stops it loses one."""
    progress, results = Console(stderr=True), read(to)
    with laid_out(kinds) as workspaces:
        results.machine = machine(workspaces, datetime.now(UTC).date())
        for part, measuring in parts(workspaces, sizes).items():
            if part in only:
                began = time.monotonic()
                progress.print(f"Measuring: {part} …", end=" ")
                day = str(datetime.now(UTC).date())
                results.take(part, measuring(), day=day, sizes=sizes.name)
                to.write_text(results.written(), "utf-8")
                progress.print(f"{time.monotonic() - began:.0f} s")


def on_screen(shown: Shown) -> Table:
    table = Table(title=shown.title, title_justify="left")
    for place, head in enumerate(shown.heads):
        table.add_column(head, justify="left" if place < shown.words else "right")
    for line in shown.lines:
        table.add_row(*(coloured(one) for one in line))
    return table


def coloured(text: str) -> str:
    word = next((word for word in COLOURS if word in text.split()), None)
    return f"[{COLOURS[word]}]{escape(text)}[/]" if word else escape(text)


def drawn(file: Path) -> None:
    """Where the page and its charts are, whatever folder one is in."""
    from bench.charts import draw
    from bench.page import PAGE, renewed

    results = read(file)
    for chart in draw(results):
        print(chart)
    PAGE.write_text(renewed(PAGE.read_text("utf-8"), results), "utf-8")
    print(PAGE)


if __name__ == "__main__":
    typer.run(main)

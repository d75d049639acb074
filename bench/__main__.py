"""`make bench`: measure, print a table, write bench.json."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bench.measure import measured
from bench.sizes import FULL, QUICK
from bench.targets import table


def main(
    quick: Annotated[bool, typer.Option("--quick", help="Little of everything, a minute.")] = False,
    only: Annotated[
        list[str] | None,
        typer.Option(
            help="commands, crowd, growth, import, morning, needs, rescore or start; may be repeated."
        ),
    ] = None,
    to: Annotated[Path, typer.Option(help="The file to write.")] = Path("bench.json"),
) -> None:
    """How fast Prospect is, beside the least that could do the same."""
    progress = Console(stderr=True)
    sizes = QUICK if quick else FULL
    found = measured(
        sizes, tell=lambda part: progress.print(f"Measuring: {part} …"), only=tuple(only or ())
    )
    to.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    Console().print(table(found))


if __name__ == "__main__":
    typer.run(main)

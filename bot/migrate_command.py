"""`prospect migrate`: the database brought up to date, or moved to another one."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.terminal import WRONG, read_settings, say, stop
from bot.terminal_options import Database

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from storage.moving import Before, Watching

Source = Annotated[
    str | None,
    typer.Option(
        "--from",
        help="Move everything out of this database, which is not changed, to that of --to.",
    ),
]
Target = Annotated[
    str | None, typer.Option("--to", help="An empty database of either kind, to be filled.")
]
STEPS: Final = 10
"""How often it says how far it is where nobody watches a bar."""


def migrate(db: Database = None, source: Source = None, target: Target = None) -> None:
    """Bring the database to the shape this version needs, as a start does. With --from and --to, move it."""
    if source is None and target is None:
        from storage.storage import open_storage

        open_storage(db or read_settings().database_url).close()
        say("The database is up to date.")
    elif source is None or target is None or db is not None:
        stop("To move everything name --from and --to, and no --db. Nothing was moved.", code=WRONG)
    else:
        to_another(source, target)


def to_another(source: str, target: str) -> None:
    from bot.keys import NoKey
    from bot.moving import CameOutOtherwise, Disturbed, NotMoved, as_table, move, what_is_next
    from bot.reports.tables import table
    from bot.settings import Settings
    from storage.unavailable import Unavailable

    told: list[Before] = []
    try:
        with watched(told.append) as watching:
            done = move(source, target, watching)
        say(table(as_table(done.compared)))
        say(f"{told[0].rows:,} rows were moved, and are the same there.")
        if done.left_out:
            say(
                f"{done.left_out:,} NUL character(s), which PostgreSQL keeps in no text, were left out."
            )
        for sentence in what_is_next(Settings.unchecked(), source, target, told[0]):
            say(sentence)
    except NotMoved as problem:
        stop(str(problem), code=WRONG)
    except CameOutOtherwise as problem:
        say(table(as_table(problem.compared)))
        stop("What arrived is not what was there. Nothing was moved.", code=1)
    except (Disturbed, NoKey) as problem:
        stop(str(problem), code=1)
    except OSError as problem:
        stop(f"Nothing was moved: {problem}", code=1)
    except Unavailable as error:
        stop(f"Nothing was moved: a database cannot be used ({error}).", code=1)


class Step:
    """A part of the work, and how far it is."""

    def __init__(self, what: str, bar: "Bar") -> None:
        self._what = what
        self._bar = bar
        self._task = bar.add_task(what, total=None)
        self._rows = self._done = 0

    def begins(self, rows: int) -> None:
        self._rows = rows
        self._bar.update(self._task, total=rows)

    def counted(self, more: int) -> None:
        before, self._done = self._done, self._done + more
        self._bar.advance(self._task, more)
        step = max(self._rows // STEPS, 1)
        if self._bar.disable and more and before // step < self._done // step:
            sys.stderr.write(f"{self._what}: {self._done:,} of {self._rows:,} rows.\n")


@contextmanager
def watched(told: "Callable[[Before], None]") -> "Iterator[Watching]":
    """A bar for whoever watches a terminal, else a line now and then."""
    from rich.console import Console
    from rich.progress import Progress

    from bot.moving import warning
    from storage.moving import Watching

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as shown:
        steps = [Step(what, shown) for what in ("Moving", "Comparing")]

        def begins(before: "Before") -> None:
            told(before)
            if words := warning(before, now=datetime.now(UTC)):
                sys.stderr.write(words + "\n")
            for step in steps:
                step.begins(before.rows)

        yield Watching(begins=begins, moved=steps[0].counted, compared=steps[1].counted)

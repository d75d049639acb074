"""A list taken in, beside the raw driver that inserts the same rows; and commands meanwhile."""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from threading import Thread
from typing import Any, TypeVar

from bench.baselines.bare import opened
from bench.names import organisation
from bench.signed import ALICE, TEAM
from bench.sizes import Sizes
from bench.workspace import copy_of, house, types
from bot.house import House
from bot.importing.courtesy import others_first
from bot.importing.passes import LOT, Passes
from bot.public_holidays import public_holidays
from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.people import Person, Team
from domain.safe_cells import csv_lines
from handlers.desk import Desk
from handlers.importing.tally import Tally
from storage.imports import Import
from storage.storage import Storage
from storage.work import Books

Answer = TypeVar("Answer")
Row = Sequence[Any]

TABLES = ("prospects", "entries", "contacts", "import_lots")
IMPORTS = "SELECT * FROM imports"
HEAD = ("Organisation", "Contact", "Fonction", "Courriel", "Téléphone")
WAIT = 0.02
"""Seconds between two commands typed while a list is written."""


def importing(workspace: Path, sizes: Sizes) -> Mapping[str, float]:
    """import_over_raw (the transactions alone), import_all_over_raw (reading and checking too)."""
    path = list_of(workspace.with_name("list.csv"), sizes.lines)
    ours, everything, raw = [], [], []
    for turn in range(sizes.imports):
        database = copy_of(workspace, f"import-{turn}")
        with house(database, lambda: datetime.now(UTC)) as bot:
            began = time.perf_counter()
            in_transactions = wrote(bot, path)
            everything.append(time.perf_counter() - began)
            ours.append(in_transactions)
        raw.append(inserted(database, copy_of(workspace, f"raw-{turn}")))
    return {
        "import_over_raw": median(raw) / median(ours),
        "import_all_over_raw": median(raw) / median(everything),
        "import_rows_per_s": sizes.lines / median(everything),
        "raw_rows_per_s": sizes.lines / median(raw),
        "import_command_p99_ms": meanwhile(copy_of(workspace, "import-meanwhile"), path),
    }


def list_of(path: Path, lines: int) -> Path:
    """With a contact, an address and a number each."""
    rows = (
        (
            organisation(number),
            f"Camille {number}",
            "Direction du numérique",
            f"contact{number}@agence.example.org",
            f"01 44 {number // 10_000 % 100:02} {number // 100 % 100:02} {number % 100:02}",
        )
        for number in range(1, lines + 1)
    )
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.writelines(csv_lines((HEAD, *rows)))
    return path


class Timed:
    """A storage that counts the seconds spent in it."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.seconds = 0.0

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        return self._counted(self._storage.write, work)

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        return self._counted(self._storage.read, ask)

    def tidy(self) -> None:
        self._storage.tidy()

    def close(self) -> None:
        """Whoever opened the other one closes it."""

    def _counted(
        self, do: Callable[[Callable[[Books], Answer]], Answer], what: Callable[[Books], Answer]
    ) -> Answer:
        began = time.perf_counter()
        try:
            return do(what)
        finally:
            self.seconds += time.perf_counter() - began


def wrote(bot: House, path: Path) -> float:
    """Import the list. The seconds of it that were spent in transactions, matching included."""
    storage = Timed(bot.storage)
    passes = Passes(
        storage=storage, clock=bot.clock, holidays=public_holidays, defaults=bot.defaults
    )
    team = Team("slack", TEAM)
    job = storage.write(lambda books: books.of(team).imports.add(asked_for(path)))
    with others_first():
        done = passes.write(team, job, path, Tally(), silent)
    assert done.counts["create"] == done.done, "every line is a new prospect"
    return storage.seconds


def asked_for(path: Path) -> Import:
    return Import(
        id=0,
        product=1,
        by=Person(ALICE),
        file="",
        name=path.name,
        segment="",
        origin="Bench",
        mode=Mode.SKIP,
        at=datetime.now(UTC),
        state=ImportState.TERMINAL,
    )


def silent(job: Import, desk: Desk) -> None:
    """Nobody is told how far it is."""


def inserted(filled: Path, empty: Path) -> float:
    """The seconds the raw driver takes for the same rows, so many prospects in a transaction."""
    with closing(sqlite3.connect(filled)) as source, closing(opened(str(empty))) as target:
        source.execute("PRAGMA query_only = ON")
        lots = rows_by_lot(source)
        statements = {table: insert_into(source, table) for table in TABLES}
        target.execute(insert_into(source, "imports"), source.execute(IMPORTS).fetchone())
        taken = 0.0
        for lot in lots:
            began = time.perf_counter()
            target.execute("BEGIN IMMEDIATE")
            for table in TABLES:
                target.executemany(statements[table], lot[table])
            target.execute("COMMIT")
            taken += time.perf_counter() - began
    return taken


def rows_by_lot(source: sqlite3.Connection) -> Iterator[dict[str, Sequence[Row]]]:
    cursors = {table: source.execute(f"SELECT * FROM {table} ORDER BY id") for table in TABLES}
    while prospects := list(islice(cursors["prospects"], LOT)):
        others = {
            table: list(islice(cursors[table], 1 if table == "import_lots" else LOT))
            for table in TABLES
            if table != "prospects"
        }
        yield {"prospects": prospects, **others}


def insert_into(source: sqlite3.Connection, table: str) -> str:
    columns = len(source.execute(f"PRAGMA table_info({table})").fetchall())
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"


def meanwhile(database: Path, path: Path) -> float:
    """The milliseconds that 99 of 100 commands took at most while the list was written."""
    taken: list[float] = []
    with house(database, lambda: datetime.now(UTC)) as bot:
        types(bot, 'add "Somebody to show"')
        writing = Thread(target=wrote, args=(bot, path))
        writing.start()
        number = 0
        while writing.is_alive():
            number += 1
            line = f'add "Typed by hand {number}"' if number % 2 else "show P-1"
            began = time.perf_counter()
            types(bot, line)
            taken.append(1000 * (time.perf_counter() - began))
            time.sleep(WAIT * random.random())
        writing.join()
    return quantiles(taken, n=100)[-1]

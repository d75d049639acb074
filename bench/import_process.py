"""A list written by a process of its own: `python -m bench.import_process URL FILE` says how it went."""

import json
import re
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict, TypeVar

from bench.signed import ALICE, TEAM
from bench.workspace import house_of
from bot.house import House
from bot.importing.courtesy import others_first
from bot.importing.passes import Passes
from bot.public_holidays import public_holidays
from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.people import Person, Team
from handlers.desk import Desk
from handlers.importing.tally import Tally
from storage.imports import Import
from storage.storage import Storage
from storage.work import Books

Answer = TypeVar("Answer")
KILOBYTE = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of ru_maxrss, which is a byte on macOS."""


class Imported(TypedDict):
    """Seconds, of which so many in transactions; the most memory that the process ever held."""

    in_transactions: float
    everything: float
    peak_mb: float


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


def imported(url: str, path: Path) -> Imported:
    with house_of(url, lambda: datetime.now(UTC)) as bot:
        began = time.perf_counter()
        in_transactions = wrote(bot, path)
        everything = time.perf_counter() - began
    return Imported(in_transactions=in_transactions, everything=everything, peak_mb=peak_mb())


def peak_mb() -> float:
    """Linux counts in ru_maxrss what its parent held when it was started, and in VmHWM only its own."""
    status = Path("/proc/self/status")
    if status.is_file():
        (held,) = re.findall(r"^VmHWM:\s+(\d+) kB", status.read_text("ascii"), re.MULTILINE)
        return int(held) * 1024 / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTE / 1e6


if __name__ == "__main__":
    json.dump(imported(sys.argv[1], Path(sys.argv[2])), sys.stdout)

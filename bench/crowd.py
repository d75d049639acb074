"""Many at once: how many commands a second, how long the slowest waits, whether one is lost."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from itertools import islice
from pathlib import Path

from bench.commands import WARM, adds
from bench.names import organisations
from bench.servers import echo, prospect
from bench.signed import command
from bench.sizes import Sizes
from bench.watch import all_answered, alternating, timed, to
from bench.workspace import copy_of


def crowd(workspace: Path, api: int, sizes: Sizes) -> Mapping[str, float]:
    """The measures of 64 connections that add prospects, beside a Bolt echo on the same server."""
    database = copy_of(workspace, "many-prospect")
    names = organisations()
    with prospect(database, api) as ours, echo() as other:
        all_answered(timed([to(ours, adds(names, WARM))])[0])
        all_answered(timed([to(other, adds(names, WARM))])[0])
        asked: list[str] = []
        mine, theirs = [], []
        for _ in range(sizes.crowds):
            several = list(islice(names, sizes.waiting))
            asked += several
            mine.append(to(ours, adding(several), connections=sizes.connections))
            theirs.append(to(other, adding(several), connections=sizes.connections))
        added, echoed = map(all_answered, alternating(mine, theirs))
    return {
        "concurrent64_max_ack_s": added.longest / 1000,
        "concurrent64_lost": missing(database, asked),
        "concurrent64_rps_over_echo": added.per_second / echoed.per_second,
        "concurrent64_p99_over_p50": added.p99 / added.p50,
        "concurrent64_rps": added.per_second,
        "echo64_rps": echoed.per_second,
    }


def adding(names: Iterable[str]) -> Iterator[str]:
    return (command(f'add "{name}"') for name in names)


def missing(database: Path, names: Iterable[str]) -> int:
    """How many of those that were acknowledged are not there."""
    with closing(sqlite3.connect(database)) as connection:
        kept = {row[0] for row in connection.execute("SELECT name FROM prospects")}
    return len(set(names) - kept)

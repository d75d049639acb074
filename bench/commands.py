"""One command at a time: beside the bare handler, beside Bolt's default settings."""

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench.load import Phase
from bench.names import organisations
from bench.servers import bare, bolt_default, prospect
from bench.signed import command
from bench.sizes import Sizes
from bench.watch import Times, all_answered, alternating, timed, to
from bench.workspace import copy_of

WARM = 30
"""Commands that nobody times: a server's first ones pay for what is made once."""


def commands(workspace: Path, api: int, sizes: Sizes) -> Mapping[str, float]:
    """add_over_bare, call_over_bare, bolt_default_over_add, and the milliseconds behind them."""
    with (
        prospect(copy_of(workspace, "one-prospect"), api) as ours,
        bare(copy_of(workspace, "one-bare")) as least,
        bolt_default(copy_of(workspace, "one-default"), api) as usual,
    ):
        names = organisations()
        for port in (ours, least, usual):
            all_answered(timed([to(port, adds(names, WARM))])[0])
        rounds = range(sizes.rounds)
        add, bare_add, default_add = alternated(
            [to(ours, adds(names, sizes.chunk)) for _ in rounds],
            [to(least, adds(names, sizes.chunk)) for _ in rounds],
            [to(usual, adds(names, sizes.slow_chunk)) for _ in rounds],
        )
        known = WARM + sizes.chunk * sizes.rounds
        call, bare_call = alternated(
            [to(ours, calls(known, sizes.chunk)) for _ in rounds],
            [to(least, calls(known, sizes.chunk)) for _ in rounds],
        )
        shown = all_answered(timed([to(ours, shows(known, sizes.chunk * sizes.rounds))])[0])
    return {
        "add_over_bare": add.p50 / bare_add.p50,
        "call_over_bare": call.p50 / bare_call.p50,
        "bolt_default_over_add": default_add.p50 / add.p50,
        "disk_wait": bare_add.p50 / bare_add.p10,
        "add_ms": add.p50,
        "bare_add_ms": bare_add.p50,
        "call_ms": call.p50,
        "show_ms": shown.p50,
    }


def alternated(*plans: list[Phase]) -> list[Times]:
    return [all_answered(times) for times in alternating(*plans)]


def adds(names: Iterator[str], count: int) -> list[str]:
    return [command(f'add "{next(names)}"') for _ in range(count)]


def calls(known: int, count: int) -> list[str]:
    return [command(f"call P-{random.randint(1, known)} talked") for _ in range(count)]


def shows(known: int, count: int) -> list[str]:
    return [command(f"show P-{random.randint(1, known)}") for _ in range(count)]

"""One command at a time: beside the bare handler, Bolt's default settings, an asynchronous app."""

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from bench.databases import Kind
from bench.found import Found
from bench.load import Phase
from bench.names import organisations
from bench.servers import bare, bolt_async, bolt_default, prospect, slack_api
from bench.signed import command
from bench.sizes import Sizes
from bench.watch import Times, alternating, answered, timed, to
from bench.workspace import Workspace

WARM = 30
"""Commands that nobody times: a server's first ones pay for what is made once."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The ports of those that do the same on one database."""

    kind: Kind
    prospect: int
    bare: int
    bolt: int
    asynchronous: int

    @property
    def ports(self) -> tuple[int, ...]:
        return self.prospect, self.bare, self.bolt, self.asynchronous


def compared(workspace: Workspace, api: int, stack: ExitStack) -> Compared:
    return Compared(
        workspace.kind,
        stack.enter_context(prospect(workspace.copy(), api)),
        stack.enter_context(bare(workspace.copy())),
        stack.enter_context(bolt_default(workspace.copy(), api)),
        stack.enter_context(bolt_async(workspace.copy(), api)),
    )


def commands(workspaces: Sequence[Workspace], sizes: Sizes) -> Found:
    """add_over_bare, call_over_bare, bolt_default_over_add, bolt_async_over_add; the milliseconds."""
    with ExitStack() as stack:
        names, api = organisations(), stack.enter_context(slack_api())
        those = [compared(workspace, api, stack) for workspace in workspaces]
        for one in those:
            for port in one.ports:
                timed([to(port, adds(names, WARM))])
        added = alternated([plan for one in those for plan in adding(one, names, sizes)])
        known = WARM + sizes.chunk * sizes.rounds
        called = alternated([plan for one in those for plan in calling(one, known, sizes)])
    return Found(
        measures={
            one.kind: figures(added[4 * place : 4 * place + 4], called[3 * place : 3 * place + 3])
            for place, one in enumerate(those)
        }
    )


def adding(one: Compared, names: Iterator[str], sizes: Sizes) -> list[list[Phase]]:
    many = {one.bolt: sizes.slow_chunk}
    return [
        [to(port, adds(names, many.get(port, sizes.chunk))) for _ in range(sizes.rounds)]
        for port in one.ports
    ]


def calling(one: Compared, known: int, sizes: Sizes) -> list[list[Phase]]:
    rounds = range(sizes.rounds)
    return [
        [to(one.prospect, calls(known, sizes.chunk)) for _ in rounds],
        [to(one.bare, calls(known, sizes.chunk)) for _ in rounds],
        [to(one.prospect, shows(known, sizes.chunk)) for _ in rounds],
    ]


def figures(added: Sequence[Times], called: Sequence[Times]) -> Mapping[str, float]:
    add, bare_add, default_add, async_add = added
    call, bare_call, shown = called
    return {
        "add_over_bare": add.p50 / bare_add.p50,
        "call_over_bare": call.p50 / bare_call.p50,
        "bolt_default_over_add": default_add.p50 / add.p50,
        "bolt_async_over_add": async_add.p50 / add.p50,
        "disk_wait": bare_add.p50 / bare_add.p10,
        "add_ms": add.p50,
        "bare_add_ms": bare_add.p50,
        "bolt_default_add_ms": default_add.p50,
        "bolt_async_add_ms": async_add.p50,
        "call_ms": call.p50,
        "bare_call_ms": bare_call.p50,
        "show_ms": shown.p50,
    }


def alternated(plans: Sequence[Sequence[Phase]]) -> list[Times]:
    return [answered(times) for times in alternating(*plans)]


def adds(names: Iterator[str], count: int) -> list[str]:
    return [command(f'add "{next(names)}"') for _ in range(count)]


def calls(known: int, count: int) -> list[str]:
    return [command(f"call P-{random.randint(1, known)} talked") for _ in range(count)]


def shows(known: int, count: int) -> list[str]:
    return [command(f"show P-{random.randint(1, known)}") for _ in range(count)]

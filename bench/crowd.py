"""Many at once, from 1 to 256 connections: commands a second, the longest wait, whether one is lost."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice

from sqlalchemy import create_engine, select

from bench.commands import WARM, adds
from bench.databases import Kind
from bench.found import Found, Row
from bench.names import organisations
from bench.servers import bare, bolt_async, bolt_default, echo, prospect, slack_api
from bench.sizes import Sizes
from bench.watch import Times, in_turns, timed, to, together
from bench.workspace import Workspace
from storage.tables import prospects

TARGET = 64
"""The number of connections that the targets are about."""
THREADS: Mapping[Kind, int] = {"sqlite": 0, "postgres": 16}
"""Of the bare handler: PostgreSQL commits for several at once."""


@dataclass(frozen=True, slots=True)
class Server:
    """One of those compared. An echo keeps nothing: it has no `url`."""

    kind: Kind | None
    name: str
    port: int
    url: str = ""

    @property
    def proof(self) -> str:
        """What is in the answer to a command that was carried out."""
        return "P-" if self.url else "add"


def crowd(workspaces: Sequence[Workspace], sizes: Sizes) -> Found:
    """A row of the load for each server and number of connections; the targets' measures at 64."""
    with ExitStack() as stack:
        names, api = organisations(), stack.enter_context(slack_api())
        servers = list(chain.from_iterable(started(one, api, stack) for one in workspaces))
        servers.append(Server(None, "echo", stack.enter_context(echo())))
        for server in servers:
            timed([to(server.port, adds(names, WARM))])
        rows = [row for many in sizes.connections for row in rung(servers, many, names, sizes)]
    return Found(
        measures={one.kind: at_the_target(rows, one.kind) for one in workspaces},
        rows={"load": rows},
    )


def started(workspace: Workspace, api: int, stack: ExitStack) -> Iterator[Server]:
    those = {
        "prospect": partial(prospect, api=api),
        "bare": partial(bare, threads=THREADS[workspace.kind]),
        "bolt": partial(bolt_default, api=api),
        "async": partial(bolt_async, api=api),
    }
    for name, starting in those.items():
        url = workspace.copy()
        yield Server(workspace.kind, name, stack.enter_context(starting(url)), url)


def rung(
    servers: Sequence[Server], connections: int, names: Iterator[str], sizes: Sizes
) -> Iterator[Row]:
    """So many connections to each, in turns."""
    sent = [
        [list(islice(names, sizes.burst)) for _ in range(sizes.crowds)] for _ in range(len(servers))
    ]
    took = in_turns(
        *(
            [
                to(
                    server.port,
                    adds(iter(several), len(several)),
                    connections=connections,
                    seconds=sizes.seconds,
                    proof=server.proof,
                )
                for several in theirs
            ]
            for server, theirs in zip(servers, sent, strict=True)
        )
    )
    for server, theirs, times in zip(servers, sent, took, strict=True):
        kept = {
            several[place]
            for several, one in zip(theirs, times, strict=True)
            for place in one.answered
        }
        yield row(server, connections, together(times), missing(server.url, kept))


def row(server: Server, connections: int, times: Times, lost: int) -> Row:
    return {
        "database": server.kind,
        "server": server.name,
        "connections": connections,
        "per_second": round(times.per_second, 1),
        "p50_ms": round(times.p50, 3),
        "p99_ms": round(times.p99, 3),
        "longest_ms": round(times.longest, 3),
        "asked": len(times.milliseconds),
        "failed": times.failed,
        "lost": lost,
    }


def missing(url: str, names: set[str]) -> int:
    """How many of those whose command was acknowledged are not there."""
    if not url:
        return 0
    engine = create_engine(url)
    with engine.connect() as connection:
        kept = set(connection.scalars(select(prospects.c.name)))
    engine.dispose()
    return len(names - kept)


def at_the_target(rows: Sequence[Row], kind: Kind) -> Mapping[str, float]:
    """Whatever fails or is lost at any number of connections counts."""
    ours = [one for one in rows if (one["database"], one["server"]) == (kind, "prospect")]
    many = min((one["connections"] for one in ours), key=lambda many: abs(many - TARGET))
    (mine,) = (one for one in ours if one["connections"] == many)
    (echoed,) = (one for one in rows if (one["server"], one["connections"]) == ("echo", many))
    return {
        "concurrent64_rps_over_echo": mine["per_second"] / echoed["per_second"],
        "concurrent64_max_ack_s": mine["longest_ms"] / 1000,
        "concurrent64_p99_over_p50": mine["p99_ms"] / mine["p50_ms"],
        "concurrent64_lost": mine["lost"],
        "concurrent_failed": sum(one["failed"] for one in ours),
        "concurrent_lost": sum(one["lost"] for one in ours),
        "concurrent64_rps": mine["per_second"],
        "echo64_rps": echoed["per_second"],
    }

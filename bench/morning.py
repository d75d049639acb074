"""The morning: digests of many teams, due at the same minute, sent by one process and by several."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from statistics import median
from typing import Any, Final

import httpx
from sqlalchemy import create_engine, text

from bench.load import Phase
from bench.morning_server import Server, a_server
from bench.piped import Piped
from bench.servers import free_port, running
from bench.sizes import Sizes
from bench.watch import timed

PATIENCE: Final = 600.0
"""Seconds for all messages."""
CALM: Final = 4.0
AT_LEAST: Final = 60
"""Of another team's messages."""
SOON: Final = 0.5
"""Seconds from the word to all processes until the morning begins."""
AT_ONCE: Final = 256
ASKED: Final = 4000


def morning(sizes: Sizes) -> Mapping[str, float]:
    """Nothing where there is no PostgreSQL: several processes need one."""
    with a_server() as server:
        if server is None:
            return {}
        found = {"morning_slack_per_s": capacity()}
        for teams, processes, waiting in sizes.mornings:
            of = f"morning_{teams}_by_{processes}" + (f"_busy_{waiting}" if waiting else "")
            measured = one_morning(server, teams, processes, waiting=waiting)
            found |= {f"{of}_{name}": value for name, value in measured.items()}
        return found


def one_morning(
    server: Server, teams: int, processes: int, *, calm: float = CALM, waiting: int = 0
) -> Mapping[str, float]:
    """Measured before for `calm` seconds: how long commands take without it.

    One more team has so many messages `waiting`; nobody waits for the last of them here.
    """
    url, due_at = server.morning(teams, waiting=waiting)
    with strict_slack() as slack, ExitStack() as stack:
        api = f"http://127.0.0.1:{slack}/api/"
        several = [
            stack.enter_context(Piped("bench.morning_process", url, api, due_at, str(calm)))
            for _ in range(processes)
        ]
        for one in several:
            assert one.says() == "ready"
        begins = time.time() + SOON
        for one in several:
            one.hears(str(begins))
        wait_for(teams, min(waiting, AT_LEAST), slack)
        for one in several:
            one.hears("stop")
        told = [json.loads(one.says()) for one in several]
        came = sorted(at - begins for at in asked(slack, "times"))
        return measures(teams, told, came, asked(slack, "counted"), left(url))


def measures(
    teams: int, told: Sequence[Any], came: Sequence[float], counted: Mapping[str, int], left: int
) -> Mapping[str, float]:
    calm = [one for process in told for one in process["calm"]]
    meanwhile = [one for process in told for one in process["meanwhile"]]
    return {
        "s": came[-1],
        "per_s": teams / came[-1],
        "claimed_s": max(process["rung_seconds"] for process in told),
        "claimed_twice": sum(process["rung"] for process in told) - teams,
        "not_delivered": max(teams + counted["twice"] - counted["messages"], 0) + left,
        "posted_twice": counted["twice"],
        "refused": counted["refused"],
        "late_p50_s": median(came),
        "late_p99_s": hundredth(came),
        "cpu_s": sum(process["cpu"] for process in told),
        "command_p99_ms": hundredth(meanwhile),
        "command_calm_p99_ms": hundredth(calm),
    }


def hundredth(several: Sequence[float]) -> float:
    """Only one in a hundred is longer."""
    return sorted(several)[int(len(several) * 0.99)] if several else 0.0


def wait_for(messages: int, others: int, slack: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        counted = asked(slack, "counted")
        if counted["messages"] >= messages and counted["others"] >= others:
            break
        time.sleep(0.2)
    time.sleep(1.5)  # what is sent twice comes now


def left(url: str) -> int:
    """Digests that still wait, or were given up."""
    engine = create_engine(url)
    with engine.connect() as connection:
        many = int(
            connection.execute(
                text("SELECT count(*) FROM outbox WHERE kind = 'digest'")
            ).scalar_one()
        )
    engine.dispose()
    return many


def capacity() -> float:
    """Messages a second that the pretend Slack takes from a sender that does nothing else."""
    with strict_slack() as slack:
        phase = Phase(port=slack, connections=AT_ONCE, requests=list(map(posting, range(ASKED))))
        return timed([phase])[0].per_second


def posting(number: int) -> str:
    body = json.dumps({"channel": f"C{number}", "text": "hello " * 100})
    lines = (
        "POST /api/chat.postMessage HTTP/1.1",
        "Host: 127.0.0.1",
        f"Authorization: Bearer xoxb-{number}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "",
        body,
    )
    return "\r\n".join(lines)


@contextmanager
def strict_slack() -> Iterator[int]:
    port = free_port()
    with running(["bench.strict_slack", str(port)], port):
        yield port


def asked(slack: int, what: str) -> Any:
    return httpx.get(f"http://127.0.0.1:{slack}/{what}", timeout=30, trust_env=False).json()

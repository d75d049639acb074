"""Sends commands to servers from another process, and says how long they took."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from bench.load import Phase, Took
from bench.places import ROOT

PATIENCE = 240
"""Seconds for a whole plan."""


class NotAnswered(Exception):
    """A server answered something else than 200."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """`milliseconds` of every answer; `seconds` all of it took; `failed` were not answered 200."""

    milliseconds: Sequence[float]
    seconds: float
    failed: int

    @property
    def p50(self) -> float:
        return median(self.milliseconds)

    @property
    def p10(self) -> float:
        return quantiles(self.milliseconds, n=10, method="inclusive")[0]

    @property
    def p99(self) -> float:
        return quantiles(self.milliseconds, n=100, method="inclusive")[98]

    @property
    def longest(self) -> float:
        return max(self.milliseconds)

    @property
    def per_second(self) -> float:
        return len(self.milliseconds) / self.seconds


def to(port: int, requests: Iterable[str], *, connections: int = 1) -> Phase:
    return Phase(port=port, connections=connections, requests=list(requests))


def timed(plan: list[Phase]) -> list[Times]:
    """Play the phases one after the other."""
    played = subprocess.run(
        [sys.executable, "-m", "bench.load"],
        input=json.dumps(plan),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
        cwd=ROOT,
    )
    took: list[Took] = json.loads(played.stdout)
    return [Times(**one) for one in took]


def alternating(*plans: Sequence[Phase]) -> list[Times]:
    """A phase of each in turn, so that they meet the same machine; what each took in all."""
    turns = list(zip(*plans, strict=True))
    took = timed([phase for turn in turns for phase in turn])
    return [together(took[which :: len(plans)]) for which in range(len(plans))]


def together(several: Sequence[Times]) -> Times:
    return Times(
        milliseconds=[one for times in several for one in times.milliseconds],
        seconds=sum(times.seconds for times in several),
        failed=sum(times.failed for times in several),
    )


def all_answered(times: Times) -> Times:
    """Raises NotAnswered."""
    if times.failed:
        raise NotAnswered(f"{times.failed} of {len(times.milliseconds)} were not answered 200")
    return times

"""Sends commands to servers from another process, and says how long they took."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from statistics import median, quantiles

from bench.load import Phase, Took
from bench.places import ROOT

PATIENCE = 280
"""Seconds for a whole plan: Slack's signatures are good for 300."""

A_TENTH = 10


class NotAnswered(Exception):
    """A server answered too often something else than 200: it measures nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """`milliseconds` of every answer; `seconds` all of it took; `answered` the places of the requests
    that were answered 200 and with the proof asked for."""

    milliseconds: Sequence[float]
    seconds: float
    answered: Sequence[int]

    @property
    def failed(self) -> int:
        return len(self.milliseconds) - len(self.answered)

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
        """Well answered ones."""
        return len(self.answered) / self.seconds


def to(
    port: int,
    requests: Iterable[str],
    *,
    connections: int = 1,
    seconds: float | None = None,
    proof: str = "",
) -> Phase:
    """`proof` is what every good answer has in it; after so many seconds no request is begun."""
    phase = Phase(port=port, connections=connections, requests=list(requests), proof=proof)
    return phase if seconds is None else Phase(**phase, seconds=seconds)


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


def in_turns(*plans: Sequence[Phase]) -> list[list[Times]]:
    """A phase of each in turn, so that they meet the same machine; what each took."""
    turns = list(zip(*plans, strict=True))
    took = timed([phase for turn in turns for phase in turn])
    return [took[which :: len(plans)] for which in range(len(plans))]


def alternating(*plans: Sequence[Phase]) -> list[Times]:
    """The same, what each took in all."""
    return [together(times) for times in in_turns(*plans)]


def together(several: Sequence[Times]) -> Times:
    """Of several phases; the places are counted on."""
    counted = accumulate((len(times.milliseconds) for times in several), initial=0)
    return Times(
        milliseconds=[one for times in several for one in times.milliseconds],
        seconds=sum(times.seconds for times in several),
        answered=[
            before + place
            for times, before in zip(several, counted, strict=False)
            for place in times.answered
        ],
    )


def answered(times: Times) -> Times:
    """On a machine that is busy with others Bolt gives up on some. Raises NotAnswered."""
    if times.failed * A_TENTH > len(times.milliseconds):
        raise NotAnswered(f"{times.failed} of {len(times.milliseconds)} were not answered 200")
    return times

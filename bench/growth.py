"""What the same act costs with a thousand prospects and with a million."""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from statistics import median

from bench.found import Found, Row
from bench.seed import seed
from bench.sizes import Sizes
from bench.workspace import Workspace, house_of, types
from bot.house import House

Act = Callable[[], float]
"""Does it and says how many seconds it took."""
WARM = 5
A_MOMENT = timedelta(seconds=1)


class Watched:
    """A bot over so many prospects, and a clock that is set by hand. Nothing but digests is due."""

    def __init__(self, url: str, many: int, stack: ExitStack) -> None:
        self.many = many
        self.now = datetime.now(UTC)
        self.bot: House = stack.enter_context(house_of(url, lambda: self.now))

    def acts(self) -> Mapping[str, Act]:
        """Asked again, `next` would only show the one in hand: `next skip` takes another."""
        return {
            "show": lambda: self.types(f"show P-{random.randint(1, self.many)}"),
            "next": lambda: self.types("next skip"),
            "stats": lambda: self.types("stats"),
            "digest": self.posts_a_digest,
        }

    def types(self, line: str) -> float:
        return seconds(lambda: types(self.bot, line))

    def posts_a_digest(self) -> float:
        """The bell rings at the next digest's hour; what is done once a day was done before."""
        next_at = self.bot.clockwork.next_at()
        assert next_at is not None, "no digest is planned"
        self.now = next_at - A_MOMENT
        assert self.bot.clockwork.ring() == 0, "something else was due"
        self.now = next_at + A_MOMENT
        return seconds(self.bot.clockwork.ring)


def growth(workspace: Workspace, sizes: Sizes) -> Found:
    """A row for each act and number; growth_show, _next, _stats, _digest: the most over the fewest."""
    today = datetime.now(UTC).date()
    with ExitStack() as stack:
        those = [
            Watched(seed(workspace.copy(), many=many, due=sizes.due, today=today), many, stack)
            for many in sizes.prospects
        ]
        rows = [row for act in those[0].acts() for row in grown(workspace, act, those, sizes.tries)]
    return Found(measures={workspace.kind: dict(ratios(rows))}, rows={"growth": rows})


def grown(workspace: Workspace, act: str, those: Sequence[Watched], tries: int) -> Iterator[Row]:
    """How long it takes with each number, in turns."""
    acts = [one.acts()[act] for one in those]
    taken = [[act() for act in acts] for _ in range(WARM + tries)][WARM:]
    for one, several in zip(those, zip(*taken, strict=True), strict=True):
        yield {
            "database": workspace.kind,
            "act": act,
            "prospects": one.many,
            "ms": round(1000 * median(several), 3),
        }


def ratios(rows: Sequence[Row]) -> Iterator[tuple[str, float]]:
    for act in dict.fromkeys(row["act"] for row in rows):
        taken = [row["ms"] for row in rows if row["act"] == act]
        yield f"growth_{act}", taken[-1] / taken[0]


def seconds(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return time.perf_counter() - began

"""What the same act costs with a thousand prospects and with a million."""

import random
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bench.seed import seed
from bench.sizes import Sizes
from bench.workspace import copy_of, house, types
from bot.house import House
from handlers.routes import COMMANDS

Act = Callable[[], object]
WARM = 5
TYPED = {"stats": "stats", "next": "next skip"}
"""Asked again, `next` would only show the one in hand."""


class Watched:
    """A bot over so many prospects, and a clock that is set by hand."""

    def __init__(self, database: Path, many: int, stack: ExitStack) -> None:
        self.many = many
        self.now = datetime.now(UTC)
        self.bot: House = stack.enter_context(house(database, lambda: self.now))

    def shows(self) -> None:
        types(self.bot, f"show P-{random.randint(1, self.many)}")

    def types(self, line: str) -> Act:
        return lambda: types(self.bot, line)

    def posts_a_digest(self) -> None:
        """The bell rings at the next digest's hour."""
        next_at = self.bot.clockwork.next_at()
        assert next_at is not None, "no digest is planned"
        self.now = next_at + timedelta(seconds=1)
        assert self.bot.clockwork.ring() > 0


def growth(workspace: Path, sizes: Sizes) -> Mapping[str, float]:
    """growth_show, growth_digest and, where these verbs exist, growth_stats and growth_next."""
    today = datetime.now(UTC).date()
    with ExitStack() as stack:
        small, large = (
            Watched(
                seed(copy_of(workspace, f"{many}"), many=many, due=sizes.due, today=today),
                many,
                stack,
            )
            for many in (sizes.small, sizes.large)
        )
        acts: dict[str, tuple[Act, Act]] = {"show": (small.shows, large.shows)}
        for verb, line in TYPED.items():
            if verb in COMMANDS:
                acts[verb] = (small.types(line), large.types(line))
        acts["digest"] = (small.posts_a_digest, large.posts_a_digest)
        found = {f"growth_{name}": grown(*both, sizes.tries) for name, both in acts.items()}
    return {**found, "growth_from": sizes.small, "growth_to": sizes.large}


def grown(with_few: Act, with_many: Act, tries: int) -> float:
    """How many times longer it takes, in turns."""
    few, many = [], []
    for turn in range(WARM + tries):
        taken = seconds(with_few), seconds(with_many)
        if turn >= WARM:
            few.append(taken[0])
            many.append(taken[1])
    return median(many) / median(few)


def seconds(act: Act) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began

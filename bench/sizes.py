"""How much is measured: all of it, or little for a first look."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """`rounds` alternate between those compared; each sends `chunk` commands to each of them.

    In a crowd each of those compared is sent at most `burst` commands or for `seconds`, whichever ends
    first, by as many `connections`, in so many `crowds`. `prospects` are the numbers between which
    growth is measured, `due` how many of them are quiet in each, `tries` how often each thing is done
    with each. `lines` are those of a list, taken in `imports` times. `served` are the numbers of
    prospects for whom the fewest needs are looked for. `mornings` are numbers of teams, each with the
    number of processes that write to them, and with how many messages of one more team wait already.
    """

    name: str
    rounds: int
    chunk: int
    slow_chunk: int
    connections: tuple[int, ...]
    burst: int
    seconds: float
    crowds: int
    prospects: tuple[int, ...]
    due: int
    tries: int
    starts: int
    served: tuple[int, ...]
    lines: int
    imports: int
    mornings: tuple[tuple[int, int, int], ...]


FULL = Sizes(
    name="full",
    rounds=40,
    chunk=25,
    slow_chunk=5,
    connections=(1, 4, 16, 64, 256),
    burst=2_000,
    seconds=1.5,
    crowds=3,
    prospects=(1_000, 10_000, 100_000, 1_000_000),
    due=200,
    tries=60,
    starts=11,
    served=(2, 3, 5, 10, 20, 50, 100, 150, 200),
    lines=100_000,
    imports=2,
    mornings=(
        (1, 1, 0),
        (100, 1, 0),
        (1_000, 1, 0),
        (10_000, 1, 0),
        (10_000, 2, 0),
        (10_000, 4, 0),
        (10_000, 2, 5_000),
    ),
)

QUICK = Sizes(
    name="quick",
    rounds=12,
    chunk=20,
    slow_chunk=3,
    connections=(1, 16, 64, 256),
    burst=400,
    seconds=0.5,
    crowds=1,
    prospects=(1_000, 20_000),
    due=200,
    tries=25,
    starts=3,
    served=(10, 50),
    lines=5_000,
    imports=1,
    mornings=((10, 1, 0), (300, 2, 500)),
)

"""How much is measured: all of it, or little for a first look."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """`rounds` alternate between those compared; each sends `chunk` commands to each of them.

    `waiting` are the commands sent by 64 connections, `small` and `large` the prospects between
    which growth is measured, `due` how many of them are quiet in both, `tries` how often each
    thing is done to a large and to a small database. `served` are the numbers of prospects for whom
    the fewest needs are looked for.
    thing is done to a large and to a small database, `lines` those of a list, taken in `imports` times.
    `mornings` are numbers of teams, each with the number of processes that write to them, and
    with how many messages of one more team wait already.
    """

    rounds: int
    chunk: int
    slow_chunk: int
    connections: int
    waiting: int
    crowds: int
    small: int
    large: int
    due: int
    tries: int
    starts: int
    served: tuple[int, ...]
    lines: int
    imports: int
    mornings: tuple[tuple[int, int, int], ...] = ((3, 1, 0), (3, 2, 20))


FULL = Sizes(
    rounds=40,
    chunk=25,
    slow_chunk=5,
    connections=64,
    waiting=3_000,
    crowds=5,
    small=1_000,
    large=1_000_000,
    due=200,
    tries=200,
    starts=15,
    served=(2, 3, 5, 10, 20, 50, 100, 150, 200),
    lines=100_000,
    imports=3,
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
    rounds=16,
    chunk=20,
    slow_chunk=4,
    connections=64,
    waiting=1_000,
    crowds=3,
    small=1_000,
    large=30_000,
    due=200,
    tries=60,
    starts=3,
    served=(10, 50, 150),
    lines=10_000,
    imports=3,
    mornings=((10, 1, 0), (300, 1, 0), (300, 2, 0), (300, 2, 500)),
)

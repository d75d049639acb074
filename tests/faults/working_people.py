"""People who type while something is broken, and what must be there in the end: counted."""

import os
import re
import string
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from threading import Event
from typing import Protocol

ROUNDS = int(os.environ.get("PROSPECT_TEST_FAULTS", "2"))
"""How often each person types a line of each kind."""
NAMES = ("alice", "bob", "chloe", "dora", "emil", "fanny", "gaston", "hanna")
CHANNELS = ("equipe", "second", "third", "fourth")
AGAIN = 0.2
"""Seconds until somebody types again what failed."""
TRIES = 20
MARK = re.compile(r"\b[A-Z][a-z]{11}\b")
Noted = Callable[[str, object], None]
"""pytest's record_property."""


def nothing() -> None:
    """It mends by itself."""


class Place(Protocol):
    """Where people type; what it gives back is for one person alone, None when it failed."""

    def asks(self, person: str, channel: str, text: str) -> str | None: ...

    def posts(self) -> list[tuple[str, str]]: ...

    def rows(self) -> Counter[str]: ...

    def settles(self) -> None: ...


@dataclass
class Typed:
    """What one person was told was done: names of organisations, and where each must be told."""

    added: set[str] = field(default_factory=set)
    posts: Counter[tuple[str, str]] = field(default_factory=Counter)
    unsure: set[str] = field(default_factory=set)
    """Names in lines that failed: what of them is done is not known to whoever typed."""
    failed: int = 0
    refused: int = 0
    acknowledged: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """Of what was acknowledged, and of every message there is."""

    acknowledged: int
    failed: int
    rows_lost: int
    rows_twice: int
    posts: int
    posts_lost: int
    posts_twice: int

    def note(self, noted: Noted) -> None:
        noted("commands acknowledged while something was broken", self.acknowledged)
        noted("commands that failed in front of their person meanwhile", self.failed)
        noted("acknowledged commands lost", self.rows_lost)
        noted("commands done twice", self.rows_twice)
        noted("messages posted after it", self.posts)
        noted("messages lost", self.posts_lost)
        noted("messages posted twice", self.posts_twice)


def works(
    place: Place, person: str, colleague: str, channel: str, *, seed: int, rounds: int = ROUNDS
) -> Typed:
    """Add one that is given to a colleague, who is told; refuse it, which the channel is told."""
    chance, typed = Random(f"{person} {seed}"), Typed()
    for _ in range(rounds):
        name = "".join(chance.choices(string.ascii_lowercase, k=12)).capitalize()
        if types(place, typed, person, channel, name, f'add "{name}" owner:@{colleague}'):
            typed.added.add(name)
            typed.posts[colleague, name] += 1
        else:
            continue
        if types(place, typed, person, channel, name, f'decline "{name}" reason:"too specific"'):
            typed.posts[channel, name] += 1
    return typed


def types(place: Place, typed: Typed, person: str, channel: str, name: str, line: str) -> bool:
    """Whether they were told that it is done. What failed in front of them they type again."""
    answer, moment = place.asks(person, channel, line), Event()
    for _ in range(TRIES):
        if answer is not None:
            break
        typed.failed += 1
        moment.wait(AGAIN)
        answer = place.asks(person, channel, line)
    if answer is None:
        typed.unsure.add(name)
        return False
    if "P-" not in answer:
        typed.refused += 1
        typed.unsure.add(name)
        return False
    typed.acknowledged += 1
    return True


@contextmanager
def everybody_types(
    place: Place,
    people: Sequence[str],
    channels: Sequence[str],
    *,
    seed: int = 0,
    rounds: int = ROUNDS,
) -> Iterator[list["Future[Typed]"]]:
    """While it lasts they type; at its end they have ended."""
    with ThreadPoolExecutor(len(people)) as at_once:
        yield [
            at_once.submit(
                works,
                place,
                person,
                people[(number + 1) % len(people)],
                channels[number % len(channels)],
                seed=seed,
                rounds=rounds,
            )
            for number, person in enumerate(people)
        ]


def under_load(
    place: Place,
    fault: Callable[[], object],
    mended: Callable[[], object] = nothing,
    *,
    rounds: int = ROUNDS,
    people: Sequence[str] = NAMES,
    channels: Sequence[str] = CHANNELS,
) -> Balance:
    """Everybody types while the fault comes; it is mended; all that waits arrives."""
    with everybody_types(place, people, channels, rounds=rounds) as working:
        fault()
        typed = [one.result() for one in working]
    mended()
    place.settles()
    return balance(place, typed)


def balance(place: Place, typed: Sequence[Typed]) -> Balance:
    rows = place.rows()
    added = set().union(*(one.added for one in typed))
    wanted: Counter[tuple[str, str]] = sum((one.posts for one in typed), Counter())
    unsure = set().union(*(one.unsure for one in typed))
    there = Counter(
        (where, mark) for where, text in place.posts() for mark in sorted(set(MARK.findall(text)))
    )
    more = Counter({key: many for key, many in (there - wanted).items() if key[1] not in unsure})
    more += Counter({key: many - 1 for key, many in there.items() if key[1] in unsure and many > 1})
    return Balance(
        acknowledged=sum(one.acknowledged for one in typed),
        failed=sum(one.failed for one in typed),
        rows_lost=len(added - set(rows)),
        rows_twice=sum(many - 1 for many in rows.values()),
        posts=there.total(),
        posts_lost=(wanted - there).total(),
        posts_twice=more.total(),
    )


def nothing_lost_nothing_twice(found: Balance) -> None:
    assert (found.rows_lost, found.rows_twice) == (0, 0)
    assert (found.posts_lost, found.posts_twice) == (0, 0)
    assert found.posts > 0

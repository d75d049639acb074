"""The best one to call now is found alike among few and among many, and given to one caller only."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from threading import Barrier

import pytest

from domain.call_queue import Lane, Turn, Waits, lanes
from domain.outcomes import Half
from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import Stage
from storage.queue import TURNS, Scope, When
from storage.storage import Storage, open_storage
from storage.work import Books, Work
from tests.storage.begun import a_product

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
TODAY = date(2026, 1, 5)
DAYS = [TODAY + timedelta(days=number) for number in range(-3, 4)]
LATER = NOW + timedelta(minutes=30)
ALICE, BOB = Person("alice"), Person("bob")
TEAM = Team("plain", "T1")
AT = When(now=NOW, today=TODAY, half=Half.MORNING)
CODES = [
    None,
    *(lane.code for turn in TURNS for half in Half for lane in lanes(turn, half)),
    Lane(turn=Turn.NOT_NOW, waits=Waits.MEETING).code,
]
MANY, CALLERS = 40, 8


def work_in(books: Books) -> Work:
    return books.joined(TEAM, at=NOW)


def a_prospect(number: int, product: int, segment: int) -> Prospect:
    return Prospect(
        id=0,
        number=0,
        product=product,
        segment=segment,
        name=f"Agence {number}",
        created_at=NOW,
        created_by=ALICE,
        last_event_at=NOW,
        score=50,
        queue_lane=Lane(turn=Turn.NEVER_CALLED).code,
        call_on=TODAY,
        entered={Stage.NEW: NOW},
    )


def any_prospect(number: int, product: int, segments: list[int], chance: Random) -> Prospect:
    return replace(
        a_prospect(number, product, chance.choice(segments)),
        owner=chance.choice([None, ALICE, BOB]),
        score=chance.choice([20, 50, 80]),
        queue_lane=chance.choice(CODES if number % 2 else CODES[:5]),
        call_on=chance.choice(DAYS),
    )


def filled(storage: Storage, count: int) -> int:
    """A product with that many who were never called."""

    def fill(books: Books) -> int:
        work = work_in(books)
        product, segments = a_product(work, at=NOW, segments=("A", "B"))
        for number in range(count):
            work.prospects.add(a_prospect(number, product, segments[0]))
        return product

    return storage.write(fill)


def order(prospect: Prospect) -> tuple[int, bool, int, date, int]:
    """As the method says it, over everybody at once."""
    assert prospect.queue_lane is not None
    assert prospect.call_on is not None
    turn = prospect.queue_lane // 100
    is_anothers = turn == Turn.CALL_BACK and prospect.owner not in (None, BOB)
    return (turn, is_anothers, -(prospect.score or 0), prospect.call_on, prospect.id)


def may_be_called(prospect: Prospect) -> bool:
    codes = {lane.code for turn in TURNS for lane in lanes(turn, AT.half)}
    return (
        prospect.queue_lane in codes and prospect.call_on is not None and prospect.call_on <= TODAY
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("of_one_segment", [False, True])
def test_whoever_is_taken_is_the_best_of_all_that_may_be_called(
    storage: Storage, seed: int, of_one_segment: bool
) -> None:
    def everybody_in_turn(books: Books) -> tuple[list[int], list[int]]:
        work, chance = work_in(books), Random(seed)
        product, segments = a_product(work, at=NOW, segments=("A", "B"))
        wanted = segments[:1] if of_one_segment else None
        known = [
            work.prospects.add(any_prospect(number, product, segments, chance))
            for number in range(60)
        ]
        best = sorted(
            (one for one in known if may_be_called(one) and one.segment in (wanted or segments)),
            key=order,
        )
        scope, taken = Scope(product=product, segments=wanted), []
        while (found := work.queue.take(scope, BOB, AT, until=LATER)) is not None:
            taken.append(found)
            work.queue.rest(found, product=product, until=LATER)
        return taken, [one.id for one in best]

    taken, best = storage.write(everybody_in_turn)

    assert taken == best
    assert len(best) > 3


@pytest.fixture
def programs(database: str) -> Iterator[list[Storage]]:
    opened = [open_storage(database, migrate=False) for _ in range(2)]
    yield opened
    for storage in opened:
        storage.close()


def test_callers_at_the_same_instant_have_one_each(programs: list[Storage]) -> None:
    product = filled(programs[0], MANY)
    ready = Barrier(CALLERS)

    def calls_all_day(number: int) -> list[int]:
        storage, caller = programs[number % 2], Person(f"caller {number}")
        taken = []
        ready.wait()
        while (found := storage.write(lambda books: next_of(books, product, caller))) is not None:
            taken.append(found)
        return taken

    with ThreadPoolExecutor(CALLERS) as threads:
        taken = list(threads.map(calls_all_day, range(CALLERS)))

    counted = Counter(prospect for one in taken for prospect in one)
    assert len(counted) == MANY
    assert set(counted.values()) == {1}


def next_of(books: Books, product: int, caller: Person) -> int | None:
    """Put the one in hand aside, take the next one: two transactions' work in one."""
    queue = books.of(TEAM).queue
    held = queue.held_by(caller, product=product, now=NOW)
    if held is not None:
        queue.rest(held.prospect, product=product, until=LATER)
    return queue.take(Scope(product=product), caller, AT, until=LATER)


def test_one_person_twice_at_the_same_instant_has_one(programs: list[Storage]) -> None:
    product = filled(programs[0], MANY)
    ready = Barrier(CALLERS)

    def asks(number: int) -> int | None:
        ready.wait()
        return programs[number % 2].write(lambda books: in_hand_or_next(books, product))

    with ThreadPoolExecutor(CALLERS) as threads:
        given = list(threads.map(asks, range(CALLERS)))

    assert len(set(given)) == 1


def in_hand_or_next(books: Books, product: int) -> int | None:
    queue = books.of(TEAM).queue
    held = queue.held_by(ALICE, product=product, now=NOW)
    if held is not None:
        return held.prospect
    queue.let_go(ALICE, product=product)
    return queue.take(Scope(product=product), ALICE, AT, until=LATER)


def test_who_was_called_since_is_not_taken(storage: Storage) -> None:
    product = filled(storage, 1)

    def call_then_take(books: Books) -> int | None:
        work = work_in(books)
        was = work.prospects.numbered(1)
        assert was is not None
        work.prospects.save(replace(was, call_on=TODAY + timedelta(days=1)), was=was)
        return work.queue.take(Scope(product=product), BOB, AT, until=LATER)

    assert storage.write(call_then_take) is None


def test_another_team_holds_and_frees_only_its_own(storage: Storage) -> None:
    product = filled(storage, 1)
    taken = storage.write(
        lambda books: books.of(TEAM).queue.take(Scope(product=product), BOB, AT, until=LATER)
    )
    assert taken is not None

    def tries(books: Books) -> tuple[object, object]:
        queue = books.joined(Team("plain", "T2"), at=NOW).queue
        queue.free(taken)
        queue.let_go(BOB, product=product)
        return (
            queue.held_by(BOB, product=product, now=NOW),
            queue.take(Scope(product=product), ALICE, replace(AT, now=LATER), until=LATER),
        )

    theirs = storage.write(tries)
    held = storage.read(lambda books: books.of(TEAM).queue.held_by(BOB, product=product, now=NOW))

    assert theirs == (None, None)
    assert held is not None

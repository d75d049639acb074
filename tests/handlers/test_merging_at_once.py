"""Two people who merge at once, and those who call while somebody merges: nothing is lost, nothing twice."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier

import pytest
from sqlalchemy import Engine, event

from storage.storage import open_storage
from tests.handlers.as_kept import figures_as_kept, figures_recounted
from tests.office import Office, prospect

CALLS = 12


@pytest.fixture
def beside(two: Office, database: str) -> Iterator[Office]:
    """The same team in another program, on the same database."""
    storage = open_storage(database, migrate=False)
    yield Office(storage)
    storage.close()


def at_once(*acts: Callable[[], str]) -> list[str]:
    ready = Barrier(len(acts))

    def does(act: Callable[[], str]) -> str:
        ready.wait()
        return act()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(does, acts))


def test_of_two_who_merge_the_same_one_does_it(two: Office, beside: Office) -> None:
    two.bob.types("/prospect call P-1 talked")
    beside.ids = count(1_000)

    said = at_once(
        lambda: two.bob.types("/prospect merge P-1 P-2 keep:P-1"),
        lambda: beside.alice.types("/prospect fusionner P-2 P-1 garder:P-2"),
    )

    merged = [one for one in said if "is part of" in one or "fait maintenant partie" in one]
    assert len(merged) == 1, said
    assert prospect(two, 1).id == prospect(two, 2).id
    assert figures_as_kept(two) == figures_recounted(two)


def test_calls_noted_while_somebody_merges_are_all_there(two: Office, beside: Office) -> None:
    beside.ids = count(1_000)

    def calls() -> str:
        lines = [f"/prospect call P-{1 + number % 2} talked" for number in range(CALLS)]
        said = [beside.bob.types(line) for line in lines]
        return str(sum(one.startswith("Call noted") for one in said))

    merged, noted = at_once(lambda: until_merged(two), calls)

    assert "is part of" in merged
    assert prospect(two).calls == int(noted)
    assert figures_as_kept(two) == figures_recounted(two)


def until_merged(office: Office) -> str:
    """Whoever is told that it changed meanwhile says it again."""
    said = ""
    while "is part of" not in said:
        said = office.bob.types("/prospect merge P-1 P-2 keep:P-1")
    return said


def test_three_hundred_calls_move_with_as_few_statements_as_three(two: Office) -> None:
    few = statements(two, calls=3)
    two.bob.types("/prospect undo P-1")
    many = statements(two, calls=297)

    said = two.bob.types("/prospect undo P-1")

    assert few == many > 0
    assert said.startswith("Undone")
    assert prospect(two, 2).calls == 300


def statements(office: Office, *, calls: int) -> int:
    """How many a merge takes after that many more calls with the one that goes."""
    for _ in range(calls):
        office.bob.types("/prospect call P-2 talked")
    counted: list[object] = []

    def one_more(*told: object) -> None:
        counted.append(told)

    event.listen(Engine, "before_cursor_execute", one_more)
    office.bob.types("/prospect merge P-1 P-2 keep:P-1")
    event.remove(Engine, "before_cursor_execute", one_more)
    return len(counted)

"""How far a product is: who is motivated, the first real use, who is satisfied."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.answers import Answer
from domain.people import Person, Team
from domain.prospects import Prospect
from domain.questions import Question
from domain.stages import Stage
from storage.milestones import Satisfied
from storage.storage import Storage
from storage.work import Books, Work
from tests.storage.begun import a_product

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")


def day(number: int) -> datetime:
    return MONDAY + timedelta(days=number)


def product(books: Books) -> Work:
    work = books.joined(TEAM, at=MONDAY)
    a_product(work, at=MONDAY)
    return work


def known(work: Work, name: str, stage: Stage, cell: str, *, on: int = 0) -> Prospect:
    """Somebody who entered that stage on that day."""
    return work.prospects.add(
        Prospect(
            id=0,
            number=0,
            product=1,
            segment=1,
            name=name,
            created_at=MONDAY,
            created_by=ALICE,
            last_event_at=MONDAY,
            stage=stage,
            cell=cell,
            score=50,
            entered={Stage.NEW: MONDAY, stage: day(on)},
        )
    )


def names(prospects: list[Prospect]) -> list[str]:
    return [prospect.name for prospect in prospects]


def test_the_motivated_are_met_open_and_committed_the_furthest_first(storage: Storage) -> None:
    def some(books: Books) -> None:
        work = product(books)
        known(work, "met", Stage.MET, "A1")
        known(work, "user", Stage.USER, "C1")
        known(work, "met, a date only", Stage.MET, "A2")
        known(work, "not met", Stage.INTERESTED, "A1")
        known(work, "declined", Stage.DECLINED, "A1")
        removed = known(work, "removed", Stage.MET, "A1")
        work.prospects.save(replace(removed, deleted_at=MONDAY), was=removed)

    storage.write(some)

    found = storage.read(
        lambda books: [
            names([*books.of(TEAM).milestones.motivated(1, at_most=5)]),
            names([*books.of(TEAM).milestones.not_yet_motivated(1, at_most=5)]),
        ]
    )

    assert found == [["user", "met"], ["met, a date only"]]


@pytest.mark.parametrize(
    ("users", "first"),
    [
        pytest.param([], None, id="nobody"),
        pytest.param([(Stage.USER, 9), (Stage.USER, 4)], 4, id="the earliest"),
        pytest.param([(Stage.MET, 2), (Stage.USER, 4)], 4, id="met is not used"),
    ],
)
def test_the_first_use_is_the_first_entry_of_anybody(
    storage: Storage, users: list[tuple[Stage, int]], first: int | None
) -> None:
    def some(books: Books) -> None:
        work = product(books)
        for number, (stage, on) in enumerate(users):
            known(work, f"number {number}", stage, "A1", on=on)

    storage.write(some)

    found = storage.read(lambda books: books.of(TEAM).milestones.first_use(1))

    assert found == (None if first is None else day(first))


def test_who_stopped_using_it_was_the_first_all_the_same(storage: Storage) -> None:
    def some(books: Books) -> None:
        work = product(books)
        gone = known(work, "gone", Stage.USER, "A1", on=3)
        known(work, "there", Stage.USER, "A1", on=8)
        work.prospects.save(gone.moved(Stage.NOT_INTERESTED, at=day(9)), was=gone)

    storage.write(some)

    assert storage.read(lambda books: books.of(TEAM).milestones.first_use(1)) == day(3)


def test_the_satisfied_are_counted_with_the_first_of_them(storage: Storage) -> None:
    def some(books: Books) -> None:
        work = product(books)
        for name, on in (("first", 20), ("second", 30)):
            user = known(work, name, Stage.USER, "A1")
            work.prospects.save(replace(user, satisfied_at=day(on)), was=user)
        known(work, "third", Stage.USER, "A1")

    storage.write(some)

    found = storage.read(lambda books: books.of(TEAM).milestones.satisfied(1))

    assert found == Satisfied(count=2, first_at=day(20))


def test_those_who_had_committed_by_a_moment_are_found(storage: Storage) -> None:
    def some(books: Books) -> None:
        work = product(books)
        for name, value, on in (("early", 3, 2), ("late", 4, 8), ("little", 2, 1)):
            one = known(work, name, Stage.MET, "A1")
            work.answers.add(
                Answer(question=Question.E, value=value, by="alice", at=day(on)), prospect=one.id
            )

    storage.write(some)

    found = storage.read(
        lambda books: books.of(TEAM).milestones.committed_by(day(5), product=1, enough=3)
    )

    assert names([*found]) == ["early"]

"""What was done lately, and what is said only once."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import Stage
from storage.recent import LOOKED_AT
from storage.storage import Storage
from storage.work import Books, Work
from tests.storage.begun import a_product

MONDAY = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")


def days(number: int) -> datetime:
    return MONDAY + timedelta(days=number)


def a_prospect(work: Work, name: str, product: int, *, is_removed: bool = False) -> int:
    fresh = Prospect(
        id=0,
        number=0,
        product=product,
        segment=work.segments.first_of(product).id,
        name=name,
        created_at=MONDAY,
        created_by=ALICE,
        last_event_at=MONDAY,
        entered={Stage.NEW: MONDAY},
        deleted_at=MONDAY if is_removed else None,
    )
    return work.prospects.add(fresh).id


def done(work: Work, prospect: int, what: str, at: datetime) -> int:
    return work.entries.add(prospect=prospect, at=at, by=ALICE, what=what, before={}, after={})


def two_products(books: Books) -> Work:
    """Ambert (1) and Thiers (2, removed) in the first product, Lyon (3) in the second."""
    work = books.joined(TEAM, at=MONDAY)
    first, second = (
        a_product(work, at=MONDAY, name="demarches")[0],
        a_product(work, at=MONDAY, name="other")[0],
    )
    a_prospect(work, "Ambert", first)
    a_prospect(work, "Thiers", first, is_removed=True)
    a_prospect(work, "Lyon", second)
    return work


def a_week(books: Books) -> None:
    work = two_products(books)
    done(work, 1, "call", days(0))
    done(work, 1, "note", days(1))
    undone = done(work, 1, "call", days(2))
    work.entries.undo(undone, at=days(2))
    done(work, 1, "undo", days(2))
    done(work, 2, "call", days(3))
    done(work, 3, "call", days(3))
    done(work, 1, "met", days(4))


def test_what_was_done_comes_in_order_and_what_was_undone_does_not(storage: Storage) -> None:
    storage.write(a_week)

    found = storage.read(
        lambda books: books.of(TEAM).recent.entries(1, since=days(0), until=days(7))
    )

    assert [(entry.what, entry.at) for entry in found] == [
        ("call", days(0)),
        ("note", days(1)),
        ("met", days(4)),
    ]


def test_a_stretch_begins_with_its_first_moment_and_ends_before_its_last(storage: Storage) -> None:
    storage.write(a_week)

    found = storage.read(
        lambda books: books.of(TEAM).recent.entries(1, since=days(1), until=days(4))
    )

    assert [entry.what for entry in found] == ["note"]


def test_those_who_were_added_are_counted_apart_and_the_first_named(storage: Storage) -> None:
    def added(books: Books) -> None:
        work = two_products(books)
        for name in ("Riom", "Vichy", "Cusset"):
            done(work, a_prospect(work, name, 1), "add", days(1))
        done(work, 1, "call", days(1))
        done(work, 3, "add", days(1))

    storage.write(added)

    def ask(books: Books) -> tuple[list[str], tuple[int, list[int]]]:
        recent = books.of(TEAM).recent
        count, first = recent.added(1, since=days(0), until=days(7), at_most=2)
        deeds = recent.deeds(1, since=days(0), until=days(7))
        return [entry.what for entry in deeds], (count, list(first))

    assert storage.read(ask) == (["call"], (3, [4, 5]))


def test_attempts_are_counted_after_a_moment(storage: Storage) -> None:
    storage.write(a_week)

    counted = storage.read(
        lambda books: [books.of(TEAM).recent.attempts(1, after=days(day)) for day in (-1, 0)]
    )

    assert counted == [1, 0]


def test_those_touched_are_of_the_product_and_not_removed(storage: Storage) -> None:
    storage.write(a_week)

    touched = storage.read(lambda books: books.of(TEAM).recent.touched(1))

    assert [prospect.name for prospect in touched.prospects] == ["Ambert"]
    assert touched.before is None


def test_of_very_many_deeds_the_latest_are_looked_at(storage: Storage) -> None:
    def very_many(books: Books) -> None:
        work = two_products(books)
        second = a_prospect(work, "Riom", 1)
        done(work, second, "call", days(-1))
        for _ in range(LOOKED_AT):
            done(work, 1, "call", days(1))

    storage.write(very_many)

    touched = storage.read(lambda books: books.of(TEAM).recent.touched(1))

    assert [prospect.name for prospect in touched.prospects] == ["Ambert"]
    assert touched.before == days(1)


@pytest.mark.parametrize(
    ("product", "kind", "of"),
    [
        pytest.param(2, "isolation", "2026-01-05", id="another product"),
        pytest.param(1, "plateau", "2026-01-05", id="another kind"),
        pytest.param(1, "isolation", "2026-01-06", id="another silence"),
    ],
)
def test_a_thing_is_said_once(storage: Storage, product: int, kind: str, of: str) -> None:
    storage.write(two_products)

    def said(books: Books) -> list[bool]:
        said = books.of(TEAM).announcements
        return [
            said.first_time(1, "isolation", "2026-01-05", at=days(0)),
            said.first_time(1, "isolation", "2026-01-05", at=days(1)),
            said.first_time(product, kind, of, at=days(1)),
        ]

    assert storage.write(said) == [True, False, True]

"""What was ordered is kept statement by statement."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from sqlalchemy import insert

from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import Stage
from storage.method_tables import needs
from storage.storage import Storage
from storage.work import Work
from tests.storage.begun import some_prospects

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")
Result = TypeVar("Result")


@pytest.fixture
def product(storage: Storage) -> int:
    return storage.write(lambda books: some_prospects(books.joined(TEAM, at=NOW), at=NOW))


def done(storage: Storage, what: Callable[[Work], Result]) -> Result:
    return storage.write(lambda books: what(books.of(TEAM)))


def a_need(work: Work, product: int, words: str, *, into: int | None = None) -> int:
    added = work.connection.execute(
        insert(needs)
        .values(
            team_id=work.team_id,
            product_id=product,
            words=words,
            words_key=words.casefold(),
            state="asked",
            created_at=NOW,
            created_by="alice",
            merged_into=into,
        )
        .returning(needs.c.id)
    )
    return int(added.scalar_one())


def a_prospect(work: Work, name: str, product: int) -> int:
    added = work.prospects.add(
        Prospect(
            id=0,
            number=0,
            product=product,
            segment=work.segments.first_of(product).id,
            name=name,
            created_at=NOW,
            created_by=ALICE,
            last_event_at=NOW,
            entered={Stage.NEW: NOW},
        )
    )
    return added.id


def ordered(work: Work, need: int, *, product: int) -> int:
    mandate = work.mandates.add("The director", product=product, at=NOW, by=ALICE)
    return work.mandates.state(need, of=mandate)


def test_a_sponsor_is_found_by_its_name_whatever_the_case(storage: Storage, product: int) -> None:
    kept = done(
        storage, lambda work: work.mandates.add("The director", product=product, at=NOW, by=ALICE)
    )

    found = done(storage, lambda work: work.mandates.of_sponsor("THE DIRECTOR", product=product))

    assert found == [kept]


def test_a_statement_follows_its_need_into_another(storage: Storage, product: int) -> None:
    def two(work: Work) -> tuple[int, int]:
        kept = a_need(work, product, "One login for all")
        merged = a_need(work, product, "Single sign-on", into=kept)
        ordered(work, merged, product=product)
        return kept, merged

    kept, merged = done(storage, two)

    found = done(storage, lambda work: work.mandates.of_need(kept))
    assert [one.words for one in found] == ["One login for all"]
    assert done(storage, lambda work: work.mandates.of_need(merged)) == []


def test_a_refutation_is_taken_back(storage: Storage, product: int) -> None:
    need = done(storage, lambda work: a_need(work, product, "One login for all"))
    one = done(storage, lambda work: ordered(work, need, product=product))
    done(
        storage,
        lambda work: work.mandates.refute([one], at=NOW, by=ALICE, because="Nobody has two"),
    )
    (refuted,) = done(storage, lambda work: work.mandates.hypotheses(product))

    done(storage, lambda work: work.mandates.take_back([one]))

    assert (refuted.refuted_by, refuted.because.value) == (ALICE, "Nobody has two")
    (now,) = done(storage, lambda work: work.mandates.hypotheses(product))
    assert (now.refuted_at, now.refuted_by, now.because.value) == (None, None, "")


def test_what_was_removed_stands_no_more(storage: Storage, product: int) -> None:
    need = done(storage, lambda work: a_need(work, product, "One login for all"))
    one = done(storage, lambda work: ordered(work, need, product=product))

    done(storage, lambda work: work.mandates.remove([one], at=NOW))

    assert done(storage, lambda work: work.mandates.of_need(need)) == []


def test_the_people_at_each_prospect_are_named(storage: Storage, product: int) -> None:
    def two(work: Work) -> tuple[int, int]:
        lyon, metz = (a_prospect(work, name, product) for name in ("Lyon", "Metz"))
        work.contacts.add(prospect=lyon, at=NOW, name="Marie Dupont")
        gone = work.contacts.add(prospect=metz, at=NOW, name="Karim Benali")
        work.contacts.remove(gone.id, at=NOW)
        return lyon, metz

    lyon, metz = done(storage, two)

    found = done(storage, lambda work: work.mandates.people_at([lyon, metz]))
    assert found == {lyon: ["Marie Dupont"]}

"""What was ordered is kept statement by statement, with the users who ask for the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from domain.needs import Origin
from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import Stage
from storage.method_tables import needs, requests
from storage.storage import Storage
from storage.work import Work

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM = Team("plain", "T1")
Result = TypeVar("Result")


@pytest.fixture
def product(storage: Storage) -> int:
    return storage.write(lambda books: begun(books.joined(TEAM, at=NOW)))


def begun(work: Work) -> int:
    product = work.products.add(
        name="demarches",
        channel=None,
        language="fr",
        zone=ZoneInfo("Europe/Paris"),
        country="FR",
        digest_at=time(9, 15),
        by=ALICE,
        at=NOW,
    )
    work.segments.add("Divers", product=product.id, at=NOW)
    return product.id


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


def asked(
    work: Work, need: int, name: str, *, product: int, origin: Origin = Origin.USER
) -> Prospect:
    prospect = work.prospects.add(
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
    work.connection.execute(
        insert(requests).values(
            team_id=work.team_id,
            product_id=product,
            need_id=need,
            prospect_id=prospect.id,
            is_must=True,
            origin=origin.value,
            by="alice",
            at=NOW,
        )
    )
    return prospect


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


def test_users_alone_are_counted_and_those_we_declined_no_more(
    storage: Storage, product: int
) -> None:
    def several(work: Work) -> tuple[int, int]:
        need = a_need(work, product, "One login for all")
        lyon = asked(work, need, "Mairie de Lyon", product=product)
        asked(work, need, "Équipe", product=product, origin=Origin.TEAM)
        metz = asked(work, need, "Mairie de Metz", product=product)
        work.prospects.save(metz.moved(Stage.DECLINED, at=NOW), was=metz)
        gone = asked(work, need, "Ville de Nice", product=product)
        work.prospects.save(replace(gone, deleted_at=NOW), was=gone)
        return need, lyon.id

    need, lyon = done(storage, several)

    users = done(storage, lambda work: work.mandates.users([need]))
    assert users == {need: {lyon: "Mairie de Lyon"}}

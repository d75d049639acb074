"""Needs, their requests and the minimal lists are kept alike on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest

from domain.minimal_lists import FrozenNeed
from domain.needs import Need, Origin, Request
from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import Stage
from storage.requests import Asker
from storage.storage import Storage
from storage.work import Work
from tests.storage.begun import some_prospects

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
ALICE = Person("alice")
TEAM, OTHERS = Team("plain", "T1"), Team("plain", "T2")
Result = TypeVar("Result")


@pytest.fixture
def product(storage: Storage) -> int:
    """With three prospects, 1, 2 and 3, the last one declined."""
    return storage.write(
        lambda books: some_prospects(
            books.joined(TEAM, at=NOW), Stage.MET, Stage.MET, Stage.DECLINED, at=NOW
        )
    )


def done(storage: Storage, what: Callable[[Work], Result], team: Team = TEAM) -> Result:
    return storage.write(lambda books: what(books.joined(team, at=NOW)))


def a_need(work: Work, product: int, words: str) -> Need:
    return work.needs.add(words, product=product, at=NOW, by=ALICE)


def asks(work: Work, need: Need, prospect: int | None, **details: object) -> Request:
    given: dict[str, object] = {"is_must": True, "origin": Origin.USER, **details}
    return work.requests.add(
        product=need.product,
        need=need.id,
        prospect=prospect,
        by=ALICE,
        at=NOW,
        is_must=bool(given["is_must"]),
        origin=Origin(str(given["origin"])),
    )


@pytest.mark.parametrize(
    "typed", ["Import a PDF", "import a  pdf", "Ïmport a PDF.", "IMPORT A PDF"]
)
def test_a_need_is_found_however_it_is_spelt(storage: Storage, product: int, typed: str) -> None:
    need = done(storage, lambda work: a_need(work, product, "Import a PDF"))

    assert done(storage, lambda work: work.needs.named(typed, product=product)) == need
    assert done(storage, lambda work: work.needs.named(typed, product=product + 1)) is None


def test_another_team_sees_nothing_of_it(storage: Storage, product: int) -> None:
    need = done(storage, lambda work: a_need(work, product, "Import"))
    request = done(storage, lambda work: asks(work, need, 1))

    seen = done(
        storage,
        lambda work: (
            work.needs.find(need.id),
            work.needs.of_product(product),
            work.requests.get(request.id),
            work.requests.pairs(product),
            work.minimal_lists.latest(product),
        ),
        OTHERS,
    )

    assert seen == (None, [], None, [], None)


def test_a_merged_need_leads_on_and_its_requests_go_with_it(storage: Storage, product: int) -> None:
    def merged(work: Work) -> tuple[Need, Need]:
        one, two = a_need(work, product, "Import"), a_need(work, product, "Upload")
        asks(work, one, 1)
        asks(work, two, 1)
        asks(work, two, 2)
        work.needs.merge(two.id, into=one.id)
        return one, two

    one, two = done(storage, merged)

    assert done(storage, lambda work: work.needs.named("upload", product=product)) == one
    assert done(storage, lambda work: work.needs.get(two.id)) == one
    assert done(storage, lambda work: work.needs.of_product(product)) == [one]
    made = done(storage, lambda work: work.requests.of_need(one.id))
    assert [(request.need, request.prospect) for request in made] == [
        (one.id, 1),
        (one.id, 1),
        (one.id, 2),
    ]
    assert sorted(done(storage, lambda work: work.requests.pairs(product))) == [
        (one.id, 1),
        (one.id, 2),
    ]


def test_needs_merged_one_after_the_other_are_parted_in_turn(
    storage: Storage, product: int
) -> None:
    def parted(work: Work) -> list[str]:
        one, two, three = (a_need(work, product, words) for words in ("A", "B", "C"))
        work.needs.merge(one.id, into=two.id)
        before = work.needs.merge(two.id, into=three.id)
        assert before == [one.id]
        assert work.needs.get(one.id) == three
        work.needs.part(two.id, taking=before)
        return [work.needs.get(need.id).words for need in (one, two, three)]

    assert done(storage, parted) == ["B", "B", "C"]


def test_a_removed_need_frees_its_words_and_takes_its_requests_along(
    storage: Storage, product: int
) -> None:
    def removed(work: Work) -> Need:
        need = a_need(work, product, "Import")
        asks(work, need, 1)
        work.needs.remove(need.id, at=NOW)
        return need

    need = done(storage, removed)

    assert done(storage, lambda work: work.needs.find(need.id)) is None
    assert done(storage, lambda work: work.needs.removed(need.id)) == need
    assert done(storage, lambda work: work.requests.of_prospect(1)) == []
    assert done(storage, lambda work: a_need(work, product, "import").id) != need.id


def test_only_what_prospects_ask_for_themselves_is_shared(storage: Storage, product: int) -> None:
    def asked(work: Work) -> None:
        need = a_need(work, product, "Import")
        asks(work, need, 1)
        asks(work, need, 3)
        asks(work, need, 2, origin=Origin.MANDATE)
        asks(work, need, None, origin=Origin.TEAM)

    done(storage, asked)

    assert done(storage, lambda work: work.requests.askers(product)) == {
        1: Asker(requests=0, requests_alone=0, counts=True),
        3: Asker(requests=0, requests_alone=0, counts=False),
    }


def test_a_request_set_aside_can_be_taken_back(storage: Storage, product: int) -> None:
    request = done(storage, lambda work: asks(work, a_need(work, product, "Import"), 1))

    done(storage, lambda work: work.requests.remove([request.id], at=NOW))
    without = done(storage, lambda work: work.requests.of_product(product))
    done(storage, lambda work: work.requests.remove([request.id], at=None))

    assert without == []
    assert done(storage, lambda work: work.requests.of_product(product)) == [request]


def test_how_many_needs_they_ask_for_is_kept_without_a_change_of_theirs(
    storage: Storage, product: int
) -> None:
    def counted(work: Work) -> Prospect:
        was = work.prospects.get(1)
        work.prospects.asked([replace(was, requests=3, requests_alone=2)])
        return work.prospects.save(replace(was, source="a fair"), was=was)

    done(storage, counted)

    kept = done(storage, lambda work: work.prospects.get(1))
    assert (kept.requests, kept.requests_alone, kept.source) == (3, 2, "a fair")


def test_the_latest_frozen_list_is_the_one_that_counts(storage: Storage, product: int) -> None:
    needs = [FrozenNeed(need=1, words="Import", musts=2)]

    def freeze(work: Work, days: int) -> int:
        at = NOW + timedelta(days=days)
        return work.minimal_lists.add(
            needs[days:], product=product, requesters=2, at=at, by=ALICE
        ).id

    first = done(storage, lambda work: freeze(work, 0))
    second = done(storage, lambda work: freeze(work, 1))

    latest = done(storage, lambda work: work.minimal_lists.latest(product))
    assert latest is not None
    assert (latest.id, latest.needs, first < second) == (second, (), True)

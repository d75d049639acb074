"""Those the digest names are found alike among few and among many."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from domain.attention import State
from domain.people import Person, Team
from domain.prospects import Prospect
from domain.stages import OPEN, Stage
from storage.quiet import MOST_COUNTED
from storage.storage import Storage
from storage.work import Books
from tests.storage.begun import a_product

NOW = datetime(2026, 1, 5, 8, tzinfo=UTC)
TODAY, NAMED_BY = date(2026, 1, 15), date(2026, 1, 12)
DAYS = [TODAY + timedelta(days=number) for number in range(-12, 4)]
ALICE = Person("alice")
TEAM = Team("plain", "T1")


def a_prospect(number: int, product: int, segment: int, chance: Random) -> Prospect:
    """One of any stage, score and silence."""
    wakes = chance.choice([None, *DAYS])
    critical = None if wakes is None else chance.choice([None, wakes + timedelta(days=3), wakes])
    return Prospect(
        id=0,
        number=0,
        product=product,
        segment=segment,
        name=f"Agence {number}",
        created_at=NOW,
        created_by=ALICE,
        last_event_at=NOW,
        stage=chance.choice(OPEN),
        score=chance.choice([20, 50, 80]),
        wakes_on=wakes,
        critical_on=critical,
        deleted_at=chance.choice([None] * 9 + [NOW]),
        entered={Stage.NEW: NOW},
    )


def some(books: Books, count: int, chance: Random) -> list[Prospect]:
    """That many prospects, a third of them named before."""
    work = books.joined(TEAM, at=NOW)
    product, (segment,) = a_product(work, at=NOW)
    found = []
    for number in range(count):
        kept = work.prospects.add(a_prospect(number, product, segment, chance))
        if chance.random() < 1 / 3:
            state, day = chance.choice(list(State)), chance.choice(DAYS[:12])
            work.quiet.were_named([kept.id], state=state, day=day)
            kept = replace(kept, named_on=day, named_state=state.value)
        found.append(kept)
    return found


def is_critical(prospect: Prospect) -> bool:
    return prospect.critical_on is not None and prospect.critical_on <= TODAY


def may_be_named(prospect: Prospect) -> bool:
    if prospect.deleted_at is not None or prospect.wakes_on is None or prospect.wakes_on > TODAY:
        return False
    rested = prospect.named_on is None or prospect.named_on <= NAMED_BY
    return rested or (is_critical(prospect) and prospect.named_state != "critical")


def urgency(prospect: Prospect) -> tuple[bool, int, int, date | None, int]:
    rank, score = prospect.stage.rank, prospect.score or 0
    return (not is_critical(prospect), -rank, -score, prospect.wakes_on, prospect.id)


@pytest.mark.parametrize("count", [0, 5, 60, 900])
def test_the_most_urgent_are_those_that_sorting_all_would_put_first(
    storage: Storage, count: int
) -> None:
    everyone = storage.write(lambda books: some(books, count, Random(count)))
    expected = sorted(filter(may_be_named, everyone), key=urgency)

    found, counted = storage.read(
        lambda books: (
            books.of(TEAM).quiet.to_name(TODAY, named_by=NAMED_BY, product=1, at_most=10),
            books.of(TEAM).quiet.count_to_name(TODAY, named_by=NAMED_BY, product=1),
        )
    )

    assert [prospect.id for prospect in found] == [prospect.id for prospect in expected[:10]]
    assert counted == min(len(expected), MOST_COUNTED)

"""A team's calendar changes under many prospects: all of them follow, a lot at a time."""

from domain.people import Person
from domain.prospects import Prospect
from domain.stages import Stage
from handlers.calendar import TOGETHER
from storage.work import Books
from tests.office import TEAM, Office

MANY = 2 * TOGETHER + 1


def test_every_prospect_follows_a_closed_day(team: Office) -> None:
    wakes_before = "2026-01-12"
    fill(team)

    team.bob.types("/prospect settings closed:2026-01-07")
    still = team.storage.read(lambda books: awake(books, wakes_before))
    team.until("2026-01-05 09:01")

    assert still == MANY - TOGETHER
    assert team.storage.read(lambda books: awake(books, wakes_before)) == 0


def test_a_next_actions_reminder_moves_to_the_new_hour(team: Office) -> None:
    team.bob.types("/prospect add Thiers")
    team.bob.types('/prospect next-action P-1 tomorrow "send the deck"')

    team.bob.types("/prospect settings digest:11:00")
    team.until("2026-01-06 10:59")
    before = list(team.bob.messages)
    team.until("2026-01-06 11:00")

    assert before == []
    assert "send the deck" in team.bob.messages[-1]


def fill(team: Office) -> None:
    """Many new prospects that wake a week later."""
    team.bob.types("/prospect add Sample")
    sample = team.storage.read(lambda books: books.of(TEAM).prospects.numbered(1))
    assert sample is not None
    assert str(sample.wakes_on) == "2026-01-12"
    team.storage.write(lambda books: add_like(books, sample))


def add_like(books: Books, sample: Prospect) -> None:
    for number in range(1, MANY):
        books.of(TEAM).prospects.add(
            Prospect(
                id=0,
                number=0,
                product=sample.product,
                segment=sample.segment,
                name=f"Sample {number}",
                created_at=sample.created_at,
                created_by=Person("bob"),
                last_event_at=sample.created_at,
                wakes_on=sample.wakes_on,
                critical_on=sample.critical_on,
                entered={Stage.NEW: sample.created_at},
            )
        )


def awake(books: Books, day: str) -> int:
    """How many wake on that very day."""
    found = books.of(TEAM).search.listed(product=1)
    return sum(str(prospect.wakes_on) == day for prospect in found)

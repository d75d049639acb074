"""Two thousand people whose time is up on the same day: in lots, one message, nothing left."""

from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from domain.people import Person
from storage.bulk import arrival
from storage.tables import contacts
from storage.work import Books
from tests.office import TEAM, Office, prospect

MANY = 2_000


@pytest.fixture
def crowd(team: Office) -> Office:
    """Two thousand town halls of Bob's, somebody known at each since Monday 5 January 2026."""
    team.bob.types("/prospect add Thiers")
    like = replace(prospect(team), owner=Person("bob"))

    def add(books: Books) -> None:
        several = [
            (
                like,
                arrival(
                    f"Mairie {number}",
                    contact={
                        "name": f"Prenom{number} Nom{number}",
                        "role": "",
                        "email": f"nom{number}@mairie.fr",
                        "phone": "",
                        "origin": "annuaire",
                    },
                    note=f"Prenom{number} Nom{number} is away",
                ),
            )
            for number in range(MANY)
        ]
        books.of(TEAM).bulk.add(several, by=Person("bob"), at=team.now)

    team.storage.write(add)
    return team


def named(office: Office) -> int:
    """How many people are known by name."""
    query = select(func.count()).where(contacts.c.name != "")
    return int(office.storage.read(lambda books: books.connection.execute(query).scalar_one()))


def test_two_thousand_due_on_one_day_are_told_in_one_message_and_forgotten(crowd: Office) -> None:
    crowd.is_shut_until("2028-12-06 10:00")
    told = [one for one in crowd.bob.messages if "details that go soon" in one]
    before = crowd.alice.tells("stats"), named(crowd)

    crowd.is_shut_until("2029-01-05 10:00")

    (message,) = told
    assert "And 1,990 other prospects" in message
    assert before[1] == MANY
    assert named(crowd) == 0
    assert crowd.alice.tells("stats") == before[0]
    kinds = Counter(one["kind"] for one in crowd.chat.walls["bob"])
    assert kinds["retention"] == 2, "one of details that go, one of people to inform"

"""Whose details go soon is told to somebody of the team; with nobody to tell, nothing goes."""

from dataclasses import replace

import pytest
from sqlalchemy import insert, update

from domain.people import THE_BOT
from storage.bulk import arrival
from storage.retention_tables import retention_notices
from storage.tables import people
from storage.work import Books
from tests.handlers.kept_about_people import everything
from tests.office import TEAM, Office, Teammate, prospect


@pytest.fixture
def imported(team: Office) -> Office:
    """Paul Roy at the Mairie de Nice (P-2), from a list imported at the terminal: nobody's."""
    team.bob.types("/prospect add Thiers")
    like = replace(prospect(team), owner=None, created_by=THE_BOT)
    paul = {
        "name": "Paul Roy",
        "role": "",
        "email": "paul.roy@nice.fr",
        "phone": "",
        "origin": "annuaire",
    }

    def add(books: Books) -> None:
        lines = [(like, arrival("Mairie de Nice", contact=paul))]
        books.of(TEAM).bulk.add(lines, by=THE_BOT, at=team.now)

    team.storage.write(add)
    return team


def nobody_administers(office: Office, *, so: bool = True) -> None:
    changed = update(people).where(people.c.external_id == "alice")
    office.storage.write(
        lambda books: books.connection.execute(changed.values(is_administrator=not so))
    )


def told(reader: Teammate, words: str = "P-2") -> list[str]:
    """Messages that tell of the Mairie de Nice."""
    return [one for one in reader.messages if words in one]


def test_imported_at_the_terminal_an_administrator_is_told_and_then_they_go(
    imported: Office,
) -> None:
    imported.is_shut_until("2028-12-06 10:00")
    before = told(imported.alice, "coordonnées bientôt effacées")

    imported.until("2029-01-05 10:00")

    (notice,) = before
    assert "Mairie de Nice · P-2 · 1 personne" in notice
    assert told(imported.bob) == []
    assert "Paul Roy" not in everything(imported)


def test_an_administrator_is_reminded_that_they_must_be_informed(imported: Office) -> None:
    imported.until("2026-02-15 10:00")

    (reminder,) = told(imported.alice)
    assert "enregistré le lun. 5 janvier" in reminder


def test_with_nobody_to_tell_nothing_goes(imported: Office) -> None:
    nobody_administers(imported)
    imported.is_shut_until("2028-12-06 10:00")

    imported.until("2029-03-06 10:00")

    assert "Paul Roy" in everything(imported)
    assert imported.chat.walls[THE_BOT.id] == []


def test_once_there_is_somebody_they_are_told_and_thirty_days_later_it_goes(
    imported: Office,
) -> None:
    nobody_administers(imported)
    imported.is_shut_until("2029-03-06 10:00")
    nobody_administers(imported, so=False)

    imported.until("2029-03-07 10:00")
    notices = told(imported.alice, "coordonnées bientôt effacées")
    imported.until("2029-04-05 10:00")
    left = everything(imported)
    imported.until("2029-04-06 10:00")

    assert len(notices) == 1
    assert "Paul Roy" in left
    assert "Paul Roy" not in everything(imported)


def test_a_notice_that_nobody_got_counts_for_nothing(imported: Office) -> None:
    office = imported
    sent = {"team_id": 1, "contact_id": 1, "kind": "goes", "since": office.now.date()}
    sent |= {"told": THE_BOT.id, "told_at": office.now}
    office.storage.write(
        lambda books: books.connection.execute(insert(retention_notices).values(**sent))
    )

    office.is_shut_until("2029-01-05 10:00")

    assert "Paul Roy" in everything(office)
    assert len(told(office.alice, "coordonnées bientôt effacées")) == 1

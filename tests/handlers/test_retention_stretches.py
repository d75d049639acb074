"""A product is gone through a stretch at a time; whatever stands between its prospects costs nothing."""

from sqlalchemy import insert, select

from domain.people import Team
from storage.tables import contacts, prospects
from storage.work import Books
from tests.handlers.kept_about_people import everything
from tests.office import Office
from tests.storage.begun import a_product

FAR = 1_000_000
FEW = 20
"""Things that are due after a long stop, digests and alarms among them."""


def far_away(office: Office, *, team: Team | None = None) -> None:
    """Paul Roy once more, at a prospect with an id far from the first: of another team, or of the same."""

    def add(books: Books) -> None:
        connection = books.connection
        of = 1
        if team is not None:
            of = books.teams.known(team, at=office.now)
        prospect = dict(connection.execute(select(prospects)).mappings().one())
        paul = dict(connection.execute(select(contacts)).mappings().one())
        if team is not None:
            prospect["product_id"] = another_product(books, office, team)
        prospect |= {"id": FAR, "number": 2, "name_key": "another", "team_id": of}
        connection.execute(insert(prospects).values(**prospect))
        paul |= {"id": FAR, "prospect_id": FAR, "team_id": of}
        connection.execute(insert(contacts).values(**paul))

    office.storage.write(add)


def another_product(books: Books, office: Office, team: Team) -> int:
    product, _ = a_product(books.of(team), at=office.now)
    return product


def test_other_teams_prospects_are_not_walked_over(paul_recorded: Office) -> None:
    far_away(paul_recorded, team=Team("plain", "T1"))
    paul_recorded.now = paul_recorded.now.replace(year=2028, hour=10)

    rung = paul_recorded.clockwork.ring()

    assert rung < FEW


def test_far_apart_all_are_looked_at(paul_recorded: Office) -> None:
    far_away(paul_recorded)
    paul_recorded.now = paul_recorded.now.replace(year=2028, month=12, day=6, hour=10)
    rung = paul_recorded.clockwork.ring()

    paul_recorded.until("2029-01-05 10:00")

    assert rung < FEW
    assert "Paul Roy" not in everything(paul_recorded)

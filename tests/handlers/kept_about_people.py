"""Paul Roy, what is kept about him and his like, and what is said before it goes."""

from sqlalchemy import insert, select, text

from domain.people import Team
from storage.tables import contacts, prospects
from storage.work import Books
from tests.office import Office
from tests.storage.begun import a_product

FAR = 1_000_000

PAUL = '/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@brest.fr source:annuaire'


def everything(office: Office) -> str:
    """Each value of what is kept about people."""

    def read(books: object) -> str:
        connection = books.connection  # type: ignore[attr-defined]
        tables = ("contacts", "notes", "calls", "entries", "prospects")
        rows = [
            tuple(row)
            for name in tables
            for row in connection.execute(text(f"SELECT * FROM {name}"))
        ]
        return "\n".join(map(repr, rows))

    return office.storage.read(read)


def notices(office: Office) -> list[str]:
    return [one for one in office.bob.messages if "details that go soon" in one]


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
        prospect |= {"id": FAR, "number": 2, "team_id": of}
        prospect |= {"name": "Another", "name_key": "another"}
        connection.execute(insert(prospects).values(**prospect))
        paul |= {"id": FAR, "prospect_id": FAR, "team_id": of}
        connection.execute(insert(contacts).values(**paul))

    office.storage.write(add)


def another_product(books: Books, office: Office, team: Team) -> int:
    product, _ = a_product(books.of(team), at=office.now)
    return product

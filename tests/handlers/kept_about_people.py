"""Paul Roy, what is kept about him and his like, and what is said before it goes."""

from sqlalchemy import text

from tests.office import Office

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

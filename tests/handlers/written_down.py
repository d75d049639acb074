"""What the database holds, as somebody who looks for a person in it sees it."""

from sqlalchemy import text

from tests.office import Office


def everything(office: Office) -> str:
    """Each value of each row of the database."""

    def read(books: object) -> str:
        connection = books.connection  # type: ignore[attr-defined]
        names = [row[0] for row in connection.execute(text(TABLES[connection.dialect.name]))]
        rows = [
            tuple(row)
            for name in names
            for row in connection.execute(text(f'SELECT * FROM "{name}"'))
        ]
        return "\n".join(map(repr, rows))

    return office.storage.read(read)


TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
}


def left_of(office: Office, *traces: str) -> list[str]:
    """Those of these words that stand somewhere, whatever their case."""
    found = everything(office).casefold()
    return [trace for trace in traces if trace.casefold() in found]

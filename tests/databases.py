"""Which database a test is on: files of SQLite, or with PROSPECT_TEST_DATABASE=postgresql databases of a server.

Either way a test names its database by a path, and the same path is the same database. What asks for
`sqlite` or names a file itself is about SQLite alone, in either run.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.settings import Settings
from storage.engines import writing_engine
from tests.postgres import ON_POSTGRESQL, the_postgres

ITS_FIXTURE = "postgres" if ON_POSTGRESQL else "sqlite"
WITH_A_KEY = Settings(prospect_secret_key="cHJvc3BlY3QtdGVzdHMtMzItYnl0ZXMtb2YtYS1rZXk=")
"""A server's has none in a file."""


def database_at(path: Path) -> str:
    """The URL of the database of that name. A server's has its tables already."""
    return the_postgres().named(str(path)) if ON_POSTGRESQL else f"sqlite:///{path}"


def environment(folder: Path) -> dict[str, str]:
    """Of a program in that folder: which database is its own."""
    if not ON_POSTGRESQL:
        return {"DATABASE_URL": "sqlite:///own.db"}
    key = WITH_A_KEY.prospect_secret_key
    return {"DATABASE_URL": database_at(folder / "own.db"), "PROSPECT_SECRET_KEY": key}


def asked(url: str, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """The rows of a question that both understand."""
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]
    finally:
        engine.dispose()


def done(url: str, statements: Sequence[str]) -> None:
    """Past the program."""
    engine = writing_engine(url)
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.exec_driver_sql(statement)
    finally:
        engine.dispose()

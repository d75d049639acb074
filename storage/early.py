"""What has to be known before the database is opened for work. Nothing is made, changed or migrated."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

from storage.unavailable import Unavailable

KEPT: Final = "SELECT name, value, key FROM sealed WHERE kind = ? ORDER BY name"
SQLITE: Final = "sqlite:///"


def kept_early(url: str, kind: str) -> list[tuple[str, str, str]]:
    """Name, sealed value and the name of its key. Raises Unavailable.

    Empty where there is no database yet, or one of an older version.
    """
    if not url.startswith(SQLITE):
        return from_server(url, kind)
    path = Path(url.removeprefix(SQLITE))
    if not path.exists():
        return []
    try:
        # Not mode=ro: such a connection leaves its journal's files behind when it is the only one.
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True)) as database:
            database.execute("PRAGMA query_only = ON")
            return [tuple(row) for row in database.execute(KEPT, (kind,))]
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:  # no such table
            return []
        raise Unavailable(getattr(error, "sqlite_errorname", type(error).__name__)) from error


def from_server(url: str, kind: str) -> list[tuple[str, str, str]]:
    from sqlalchemy import inspect

    from storage.engines import writing_engine
    from storage.sealed import Sealed
    from storage.troubles import failures_as_unavailable

    engine = writing_engine(url)
    try:
        with failures_as_unavailable(), engine.connect() as connection:
            if not inspect(connection).has_table("sealed"):
                return []
            return [(one.name, one.value, one.key) for one in Sealed(connection).all(kind)]
    finally:
        engine.dispose()

"""Bringing a database to the newest shape, with Alembic configured in code.

Alembic takes as long to import as everything else together: only a database that is behind waits for it.
"""

import re
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import OperationalError

from storage.unavailable import Unavailable

MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATING = 7_767_773
"""The lock of whoever migrates: any number no other program locks."""
DEADLOCK = "40P01"
"""A former version is at work meanwhile, and PostgreSQL undid one of the two: nothing was changed."""
TRIES = 20
REVISION = re.compile(r"^(down_revision|revision) = ['\"](\w+)['\"]", re.MULTILINE)


def upgrade(engine: Engine, revision: str = "head") -> None:
    if revision == "head" and is_newest(engine):
        return
    for _ in range(TRIES - 1):
        try:
            return in_one_transaction(engine, revision)
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", None) != DEADLOCK:
                raise
    return in_one_transaction(engine, revision)


def in_one_transaction(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        brought_to(connection, revision)


def brought_to(connection: Connection, revision: str = "head") -> None:
    """In the transaction under way."""
    from alembic import command

    alone(connection)
    command.upgrade(configured(connection), revision)


def alone(connection: Connection) -> None:
    """Two programs that start together do not build the same tables: the second waits and finds them."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATING})")


def rebuilt(connection: Connection, revision: str) -> None:
    """Empty tables go, and come back in the shape of that revision."""
    from alembic import command

    alone(connection)
    if present(connection) is not None:
        command.downgrade(configured(connection), "base")
    command.upgrade(configured(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    from alembic import command

    with engine.begin() as connection:
        command.downgrade(configured(connection), revision)


def is_newest(engine: Engine) -> bool:
    """Raises Unavailable for the shape of a newer version, which this one does not know."""
    with engine.begin() as connection:
        found = present(connection)
    if found == newest():
        return True
    if found is not None and not is_known(found):
        raise Unavailable(
            "a newer version of Prospect brought it to a shape this one does not know"
        )
    return False


def present(connection: Connection) -> str | None:
    """The revision the database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def newest() -> str:
    """The revision that no other one comes after."""
    found = revisions()
    earlier = {one.get("down_revision") for one in found}
    (last,) = [one["revision"] for one in found if one["revision"] not in earlier]
    return last


def is_known(revision: str) -> bool:
    """Whether it is of this version or of an older one."""
    return any(one["revision"] == revision for one in revisions())


def revisions() -> list[dict[str, str]]:
    texts = [path.read_text("utf-8") for path in (MIGRATIONS / "versions").glob("*.py")]
    return [dict(REVISION.findall(text)) for text in texts]


def configured(connection: Connection) -> Any:
    """Alembic's Config for this connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def write_migration(engine: Engine, message: str) -> None:
    """Compare the tables with the database and write what differs into migrations/versions."""
    from alembic import command

    with engine.begin() as connection:
        command.revision(configured(connection), message=message, autogenerate=True)

"""Ten thousand teams whose morning's message is due at the same minute, copied from one that is real."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Table, Text, create_engine, insert, select

from bench.signed import CHANNEL, TEAM
from bench.workspace import house_of, types
from storage.columns import metadata
from storage.storage import open_storage

APART: Final = 1000
"""Between the numbers of two teams' rows: the first team has fewer of each kind."""
MONDAY: Final = datetime(2026, 1, 5, 8, tzinfo=UTC)
AT_A_TIME: Final = 500
NAMES: Final = {("teams", "external_id"): TEAM, ("products", "channel"): CHANNEL}


def many_teams(url: str, many: int) -> datetime:
    """Fill an empty database. When their digests are due, all at once."""
    storage = open_storage(url)
    storage.close()
    with house_of(url, lambda: MONDAY) as bot:
        types(bot, 'product new "Bench"')
        for name in ("Ambert", "Bourges", "Cholet"):
            types(bot, f"add {name}")
            types(bot, f"call {name} talked")
    engine = create_engine(url)
    with engine.begin() as connection:
        due_at = quiet_for_long(connection)
        for table in metadata.sorted_tables:
            copy(connection, table, many)
        for table in metadata.sorted_tables:
            connection.exec_driver_sql(f"ANALYZE {table.name}")
    engine.dispose()
    return due_at


def quiet_for_long(connection: Connection) -> datetime:
    """The outbox is empty, what is due is the digest of a month later."""
    outbox, due = metadata.tables["outbox"], metadata.tables["due"]
    connection.execute(outbox.delete())
    connection.execute(metadata.tables["seen"].delete())
    connection.execute(due.delete().where(due.c.kind != "digest"))
    later: datetime = connection.execute(select(due.c.due_at)).scalar_one() + timedelta(days=28)
    connection.execute(due.update().values(due_at=later))
    return later


def copy(connection: Connection, table: Table, many: int) -> None:
    rows = connection.execute(select(table)).mappings().all()
    if not rows or table.name == "data_keys":
        return
    lot: list[dict[str, Any]] = []
    for number in range(1, many):
        lot.extend(another(dict(row), table, number) for row in rows)
        if len(lot) >= AT_A_TIME:
            connection.execute(insert(table), lot)
            lot = []
    if lot:
        connection.execute(insert(table), lot)


def another(row: Mapping[str, Any], table: Table, number: int) -> dict[str, Any]:
    return {name: moved(row, table, name, number) for name in row}


def moved(row: Mapping[str, Any], table: Table, name: str, number: int) -> Any:
    """The value in the copy of so many: numbers of rows go up, names get the number after them."""
    value, column = row[name], table.c[name]
    is_number = column.foreign_keys or (name == "id" and not isinstance(column.type, Text))
    if value is None:
        return None
    if is_number:
        return value + number * APART
    if (table.name, name) in NAMES:
        return f"{value}{number}"
    if (table.name, name) == ("due", "subject"):
        return str(int(value) + number * APART)
    return value

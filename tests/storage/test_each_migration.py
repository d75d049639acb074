"""Each migration can be taken back and made again, and leaves what it found, on both databases."""

from collections.abc import Mapping
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect

from storage.columns import metadata
from storage.migrate import configured

Shape = Mapping[str, list[str]]
UNSAID = ("None", "False", "[]", "{}")


def test_up_down_and_up_again_is_the_same_as_up(engine: Engine) -> None:
    strays: dict[str, Any] = {}
    with engine.begin() as connection:
        config = configured(connection)
        before = shape(connection)
        for script in in_order(config):
            command.upgrade(config, script.revision)
            after = shape(connection)
            command.downgrade(config, script.down_revision or "base")
            back = shape(connection)
            command.upgrade(config, script.revision)
            again = shape(connection)
            if back != before:
                strays[f"{script.doc}, taken back"] = differing(before, back)
            if again != after:
                strays[f"{script.doc}, made again"] = differing(after, again)
            before = again
        drift = compare_metadata(MigrationContext.configure(connection), metadata)

    assert strays == {}
    assert drift == []


def in_order(config: Any) -> list[Any]:
    """The first one first."""
    return [*ScriptDirectory.from_config(config).walk_revisions()][::-1]


def shape(connection: Connection) -> Shape:
    """What each table is made of, in any order."""
    look = inspect(connection)
    found: dict[str, list[str]] = {}
    for asked in (
        look.get_multi_columns,
        look.get_multi_pk_constraint,
        look.get_multi_foreign_keys,
        look.get_multi_unique_constraints,
        look.get_multi_indexes,
    ):
        for (_, table), parts in asked().items():
            if table != "alembic_version":
                found.setdefault(table, []).extend(
                    map(told, [parts] if isinstance(parts, dict) else parts or [])
                )
    return {table: sorted(parts) for table, parts in found.items()}


def told(part: Mapping[str, Any]) -> str:
    """In words: what is not said, and where it is said, makes no difference."""
    words = {name: in_words(value) for name, value in sorted(part.items())}
    return str({name: value for name, value in words.items() if value not in UNSAID})


def in_words(value: Any) -> str:
    return told(value) if isinstance(value, dict) else str(value)


def differing(before: Shape, after: Shape) -> dict[str, tuple[list[str], list[str]]]:
    """Of each table that is not as it was: what went, and what came."""
    tables = before.keys() | after.keys()
    pairs = {table: (set(before.get(table, [])), set(after.get(table, []))) for table in tables}
    return {
        table: (sorted(was - now), sorted(now - was))
        for table, (was, now) in pairs.items()
        if was != now
    }

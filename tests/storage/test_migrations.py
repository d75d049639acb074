"""The migrations build what the program expects, on both databases, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, inspect

from storage.engines import writing_engine
from storage.migrate import configured, downgrade, upgrade


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new.db'}"


@pytest.fixture(params=["empty_sqlite", pytest.param("empty_postgres", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """On a database without any table."""
    engine = writing_engine(request.getfixturevalue(request.param))
    yield engine
    engine.dispose()


def test_the_migrations_build_the_tables_of_the_program(engine: Engine) -> None:
    upgrade(engine)

    with engine.begin() as connection:
        command.check(configured(connection))


def test_down_to_nothing_and_up_again(engine: Engine) -> None:
    upgrade(engine)

    downgrade(engine, "base")

    assert inspect(engine).get_table_names() == ["alembic_version"]
    upgrade(engine)

"""The migrations build what the program expects, and can be taken back."""

from pathlib import Path

from alembic import command
from sqlalchemy import inspect

from storage.engines import writing_engine
from storage.migrate import configured, downgrade, upgrade


def test_the_migrations_build_the_tables_of_the_program(tmp_path: Path) -> None:
    engine = writing_engine(f"sqlite:///{tmp_path / 'new.db'}")

    upgrade(engine)

    with engine.begin() as connection:
        command.check(configured(connection))
    engine.dispose()


def test_down_to_nothing_and_up_again(tmp_path: Path) -> None:
    engine = writing_engine(f"sqlite:///{tmp_path / 'new.db'}")
    upgrade(engine)

    downgrade(engine, "base")

    assert inspect(engine).get_table_names() == ["alembic_version"]
    upgrade(engine)
    engine.dispose()

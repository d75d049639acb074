"""Bringing a database to the newest shape, with Alembic configured in code."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, revision: str = "head") -> None:
    with engine.begin() as connection:
        command.upgrade(configured(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        command.downgrade(configured(connection), revision)


def configured(connection: object) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def write_migration(engine: Engine, message: str) -> None:
    """Compare the tables with the database and write what differs into migrations/versions."""
    with engine.begin() as connection:
        command.revision(configured(connection), message=message, autogenerate=True)

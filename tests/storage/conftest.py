"""Every rule of the storage holds on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.engines import writing_engine
from tests.postgres import BOTH, Postgres


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a database of one's own."""
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
def empty_postgres(postgres_server: Postgres) -> Iterator[str]:
    """The URL of a database without any table."""
    url = postgres_server.create()
    yield url
    postgres_server.drop(url)


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new.db'}"


@pytest.fixture(params=["empty_sqlite", pytest.param("empty_postgres", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """On a database without any table."""
    engine = writing_engine(request.getfixturevalue(request.param))
    yield engine
    engine.dispose()

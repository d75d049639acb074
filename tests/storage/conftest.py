"""Every rule of the storage holds on both databases."""

from collections.abc import Iterator

import pytest

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

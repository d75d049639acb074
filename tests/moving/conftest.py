"""Something to be moved, and somewhere to move it to."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.moving.used_office import has_worked, opened
from tests.office import Office
from tests.postgres import Postgres
from tests.stories.playing import AGENCIES, Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """A campaign of three months."""
    return play(AGENCIES, tmp_path_factory.mktemp("played"))


@pytest.fixture
def campaign(played: Played, tmp_path: Path) -> str:
    """The URL of a copy of one's own."""
    path = tmp_path / "campaign.db"
    shutil.copy(played.database.removeprefix("sqlite:///"), path)
    return f"sqlite:///{path}"


@pytest.fixture
def used(sqlite: str) -> Iterator[Office]:
    """On SQLite."""
    office = Office(opened(sqlite))
    yield has_worked(office)
    office.storage.close()


@pytest.fixture
def there(postgres: str) -> str:
    """The URL of a database on a server, without any row."""
    return postgres


@pytest.fixture
def bare(postgres_server: Postgres) -> Iterator[str]:
    """The URL of one without any table."""
    url = postgres_server.create()
    yield url
    postgres_server.drop(url)

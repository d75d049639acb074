"""What every test may ask for: a database as the migrations build it, and an office that uses it."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.local_workspace import AS_INSTALLED
from playground.server import serve
from playground.workspace import Workspace
from storage.storage import Storage, open_storage
from tests.databases import ITS_FIXTURE
from tests.office import Office
from tests.postgres import CLOSING, Postgres, the_postgres


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, built once by the migrations; each test has a copy."""
    path = tmp_path_factory.mktemp("migrated") / "prospect.db"
    open_storage(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def sqlite(migrated: Path, tmp_path: Path) -> str:
    """The URL of a file of one's own."""
    path = tmp_path / "prospect.db"
    shutil.copy(migrated, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def postgres_server() -> Postgres:
    """One server a session, started by the first test that asks."""
    return the_postgres()


@pytest.fixture
def postgres(postgres_server: Postgres) -> Iterator[str]:
    """The URL of its database, left empty."""
    yield postgres_server.url
    postgres_server.empty()


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a database of one's own; some folders take both kinds in turn.

    A test that asks for `sqlite` is about SQLite alone, whatever the others are on.
    """
    kind = "sqlite" if "sqlite" in request.fixturenames else ITS_FIXTURE
    url: str = request.getfixturevalue(kind)
    return url


@pytest.fixture
def storage(database: str) -> Iterator[Storage]:
    storage = open_storage(database, migrate=False)
    yield storage
    storage.close()


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """A local workspace on the web, which knows the app; some folders have their own."""
    workspace = Workspace(**AS_INSTALLED)
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


@pytest.fixture
def office(storage: Storage) -> Office:
    """Alice (French), Bob (English) and Chloé (French), Monday 5 January 2026, 09:00 in Paris."""
    return Office(storage)


@pytest.fixture
def team(office: Office) -> Office:
    """The same office, with the product "demarches" followed in #equipe."""
    office.alice.types('/prospect product new "demarches"')
    return office


def pytest_sessionfinish() -> None:
    CLOSING.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How much was counted by the tests that count (`record_property`), wherever they ran."""
    counted: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed"):
        counted.update(
            {what: many for what, many in report.user_properties if isinstance(many, int)}
        )
    for what, many in counted.items():
        terminalreporter.write_line(f"{many:,} {what}")

"""A workspace, a PostgreSQL of its own, and processes of the bot."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from uuid import uuid4

import pytest

from playground.workspace import Workspace
from storage.storage import open_storage
from tests.faults.databases.server import Server, running_server
from tests.replicas.replica import Replica

Starts = Callable[..., list[Replica]]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running_server() as server:
        server.does("CREATE DATABASE prospect")
        open_storage(server.url("prospect")).close()
        yield server


@pytest.fixture
def database(server: Server) -> str:
    """The URL of an empty one of its own."""
    name = f"test_{uuid4().hex[:12]}"
    server.does(f"CREATE DATABASE {name} TEMPLATE prospect")
    return server.url(name)


@pytest.fixture
def starts(workspace: Workspace, tmp_path: Path) -> Iterator[Starts]:
    """Call it with the URL of a database for each process that is wanted."""
    begun: list[Replica] = []

    def start(*databases: str, under: Sequence[str] = ()) -> list[Replica]:
        several = [
            Replica(tmp_path / f"{number}", workspace, database, under=under)
            for number, database in enumerate(databases)
        ]
        for one in several:
            begun.append(one)
            one.start()
        for one in several:
            one.waits_until_ready()
        return several

    yield start
    for one in begun:
        one.is_killed()

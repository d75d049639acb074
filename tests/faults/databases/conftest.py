"""A workspace, a PostgreSQL of its own, and processes of the bot."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.local_workspace import AS_INSTALLED
from playground.server import serve
from playground.workspace import Workspace
from tests.faults.databases.server import Server, running_server
from tests.replicas.replica import Replica

Starts = Callable[..., list[Replica]]


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace(**AS_INSTALLED)
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture
def starts(workspace: Workspace, tmp_path: Path) -> Iterator[Starts]:
    """Call it with the URL of a database for each process that is wanted."""
    begun: list[Replica] = []

    def start(*databases: str) -> list[Replica]:
        several = [
            Replica(tmp_path / f"{number}", workspace, database)
            for number, database in enumerate(databases)
        ]
        for one in several:
            begun.append(one)
            one.begins()
        return several

    yield start
    for one in begun:
        one.is_killed()

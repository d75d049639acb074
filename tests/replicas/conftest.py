"""A workspace, a PostgreSQL and three processes of the bot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.local_workspace import AS_INSTALLED
from playground.server import serve
from playground.workspace import Workspace
from tests.replicas.replica import Replica

PROCESSES = 3
DRAINS = 6
"""Seconds: more than twice what the balancer needs to notice, which a busy machine makes late."""


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace(**AS_INSTALLED)
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


@pytest.fixture
def replicas(workspace: Workspace, postgres: str, tmp_path: Path) -> Iterator[list[Replica]]:
    several = [
        Replica(tmp_path / str(number), workspace, postgres, drains=DRAINS)
        for number in range(PROCESSES)
    ]
    for one in several:
        one.begins()
    yield several
    for one in several:
        one.is_killed()

"""A workspace, a PostgreSQL and three processes of the bot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from playground.workspace import Workspace
from tests.replicas.replica import Replica

PROCESSES = 3
DRAINS = 6
"""Seconds: more than twice what the balancer needs to notice, which a busy machine makes late."""


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

"""PostgreSQL stands still while people type: lines stay open and nothing is answered on them."""

import os
import time
from threading import Event

import httpx
import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.people import People
from tests.faults.databases.server import Server
from tests.replicas.replica import Replica

pytestmark = pytest.mark.postgres

PAUSE = float(os.environ.get("PROSPECT_TEST_PAUSE", "3"))
"""Seconds, after the first commands were refused."""
BEFORE = 24
REFUSED = 6
PATIENCE = 20


def test_frozen_under_load_everybody_is_told_in_time_and_the_bot_goes_on_by_itself(
    workspace: Workspace, server: Server, database: str, starts: Starts, record_property: Noted
) -> None:
    replicas = starts(database, database)
    people = People(replicas, workspace)
    people.founds()

    with people.typing() as told:
        people.do_so_many_more(BEFORE)
        with server.frozen():
            people.fail_so_many_more(REFUSED)
            meanwhile = [health(one) for one in replicas]
            Event().wait(PAUSE)
        people.do_so_many_more(BEFORE)
        for one in replicas:
            waits_until_well(one)

    found = balance(told, database, workspace)
    found.note(record_property)
    found.is_well()
    assert meanwhile == [{"healthz": 503, "readyz": 200}] * len(replicas)
    assert len(found.told.refused) + len(found.told.unsure) >= REFUSED
    assert found.told.unanswered == set()
    assert found.posts.total() > 0


def health(replica: Replica) -> dict[str, int]:
    return {
        page: httpx.get(f"{replica.address}/{page}", timeout=5, trust_env=False).status_code
        for page in ("healthz", "readyz")
    }


def waits_until_well(replica: Replica) -> None:
    ends = time.monotonic() + PATIENCE
    while health(replica) != {"healthz": 200, "readyz": 200}:
        assert time.monotonic() < ends, replica.log.read_text()
        Event().wait(0.1)

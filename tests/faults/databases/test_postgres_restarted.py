"""PostgreSQL goes down without a word while people type, and comes back."""

import os

import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.people import People
from tests.faults.databases.server import Server

pytestmark = pytest.mark.postgres

RESTARTS = int(os.environ.get("PROSPECT_TEST_RESTARTS", "2"))
BETWEEN = 24
"""Commands done between two restarts, at least."""


def test_restarted_under_load_it_loses_nothing_and_the_bot_goes_on_by_itself(
    workspace: Workspace, server: Server, database: str, starts: Starts, record_property: Noted
) -> None:
    people = People(starts(database, database), workspace)
    people.founds()

    with people.typing() as told:
        for _ in range(RESTARTS):
            people.do_so_many_more(BETWEEN)
            server.stops_at_once()
            server.starts()
        people.do_so_many_more(BETWEEN)

    found = balance(told, database, workspace)
    found.note(record_property)
    found.is_well()
    assert found.told.unanswered == set()
    assert found.posts.total() > 0

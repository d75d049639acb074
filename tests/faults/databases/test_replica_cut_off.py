"""One of two processes is cut off from PostgreSQL: the other goes on, and each message is posted once."""

import os
import time
from threading import Event

import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, asked, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.line import a_line
from tests.faults.databases.people import People
from tests.faults.databases.server import Server

pytestmark = pytest.mark.postgres

CUT = float(os.environ.get("PROSPECT_TEST_CUT", "3"))
"""Seconds; after 60 the other process takes over what the one that is cut off was sending."""
BEFORE = 24
MEANWHILE = 12
LISTENERS = b"prospect bulletin"
LISTENING = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN %'"


@pytest.mark.parametrize("forgets", [False, True], ids=["what was said arrives", "it is forgotten"])
def test_a_process_cut_off_while_it_sends_does_nothing_twice_and_comes_back(
    forgets: bool,
    workspace: Workspace,
    server: Server,
    database: str,
    starts: Starts,
    record_property: Noted,
) -> None:
    with a_line(server, database) as line:
        people = People(starts(line.url, database), workspace)
        people.founds()

        with people.typing() as told:
            people.do_so_many_more(BEFORE)
            line.swallows()
            people.do_so_many_more(MEANWHILE)
            Event().wait(CUT)
            line.heals(forgets=forgets)
            people.do_so_many_more(BEFORE)
        found = balance(told, database, workspace)

    found.note(record_property)
    found.is_well()
    assert len(found.told.refused) + len(found.told.unsure) > 0
    assert found.told.unanswered == set()


def test_processes_that_do_not_hear_each_other_send_all_the_same(
    workspace: Workspace, server: Server, database: str, starts: Starts, record_property: Noted
) -> None:
    with a_line(server, database) as line:
        people = People(starts(line.url, line.url), workspace)
        people.founds()
        heard = len(asked(database, LISTENING))

        with people.typing() as told:
            people.do_so_many_more(BEFORE)
            line.closes(LISTENERS)
            people.do_so_many_more(BEFORE)
            deaf = len(asked(database, LISTENING))
            line.heals()
            wait_until_heard(database, heard)
            people.do_so_many_more(MEANWHILE)
        found = balance(told, database, workspace)

    found.note(record_property)
    found.is_well()
    assert (heard, deaf) == (2, 0)
    assert found.told.unanswered == set()


def wait_until_heard(database: str, many: int) -> None:
    ends = time.monotonic() + 20
    while len(asked(database, LISTENING)) < many:
        assert time.monotonic() < ends, "they do not listen again"
        Event().wait(0.1)

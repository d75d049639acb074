"""Processes are killed at random moments while people work: nothing acknowledged is lost, nothing said twice.

PROSPECT_TEST_KILLS says how often (2). When it is often the chat answers late, so that many die between
its yes and our commit: these give their message to it again, and it knows it (docs/adr/0018), counted apart.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from threading import Event

import pytest

from playground.workspace import Workspace
from tests.faults.bad_line import Mishap, bad_line
from tests.faults.databases.balance import Noted, asked, balance
from tests.faults.databases.people import People
from tests.postgres import BOTH
from tests.replicas.replica import Replica

KILLS = int(os.environ.get("PROSPECT_TEST_KILLS", "2"))
PROCESSES = {"sqlite": 1, "postgres": 2}
LATE = Mishap(name="late", made=True, late=0.15 if KILLS >= 10 else 0.01, times=1_000_000)
"""A message is there, and its answer comes when a chat's does. What a dead process holds comes back
after a minute: a few kills are not to wait for it."""
A_MOMENT = 0.6
"""Seconds in which whoever lives has ended what it sends."""
HELD = "SELECT leased_until FROM outbox WHERE leased_until IS NOT NULL AND state = 'waiting'"
SEED = 6


@pytest.mark.parametrize("kind", BOTH)
def test_killed_at_random_it_loses_nothing_that_was_acknowledged(
    kind: str,
    workspace: Workspace,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    record_property: Noted,
) -> None:
    database: str = request.getfixturevalue(kind)
    with bad_line(workspace.api_url) as line:
        line.meets("chat.postMessage", LATE)
        several = [
            Replica(tmp_path / str(number), workspace, database, api=line.url)
            for number in range(PROCESSES[kind])
        ]
        try:
            for one in several:
                one.begins()
            people = People(several, workspace)
            people.founds()
            with people.typing() as told:
                holding = killed(several, database)
            found = balance(told, database, workspace)
        finally:
            for one in several:
                one.is_killed()

    found.note(record_property)
    record_property(f"kills, {kind}", KILLS)
    record_property(f"of these while a message was under way, {kind}", holding)
    sys.stdout.write(f"{KILLS} kills on {kind}, {holding} while a message was under way\n")
    found.is_well()
    assert found.posts.total() > 0


def killed(several: Sequence[Replica], database: str) -> int:
    """How many died holding a message."""
    chance, moment = Random(SEED), Event()
    holding, orphans = 0, set[str]()
    for _ in range(KILLS):
        moment.wait(chance.uniform(0.5, 3))
        one = chance.choice(several)
        one.is_killed()
        one.start()
        held = set(asked(database, HELD))
        moment.wait(A_MOMENT)
        held &= set(asked(database, HELD))
        holding += bool(held - orphans)
        orphans |= held
        one.waits_until_ready()
    return holding

"""Processes are killed at random moments while people work: nothing acknowledged is lost, nothing said twice.

PROSPECT_TEST_KILLS says how often (4). A message may be there twice only when its process died between
Slack's yes and our commit (docs/adr/0004): there are no more of these than messages were under way.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event

import httpx
import pytest
from sqlalchemy import create_engine, text

from playground.workspace import Workspace
from tests.postgres import BOTH
from tests.replicas.balancer import Balancer
from tests.replicas.replica import Replica

KILLS = int(os.environ.get("PROSPECT_TEST_KILLS", "4"))
PEOPLE = ("alice", "bob", "chloe")
PROCESSES = {"sqlite": 1, "postgresql": 2}
A_POST_EVERY = 15
"""Lines; a channel gets one message a second."""
PATIENCE = 300
SEED = 6
DECLINED = re.compile(r"(\w+ \d+)\*? · ")


@dataclass
class Done:
    """What was acknowledged, by the names of the organisations."""

    added: set[str] = field(default_factory=set)
    declined: set[str] = field(default_factory=set)
    unanswered: int = 0


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a database of one's own."""
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
def several(workspace: Workspace, database: str, tmp_path: Path) -> Iterator[list[Replica]]:
    """One process on SQLite, two on PostgreSQL."""
    processes = [
        Replica(tmp_path / str(number), workspace, database)
        for number in range(PROCESSES[database.partition(":")[0].partition("+")[0]])
    ]
    for one in processes:
        one.begins()
    yield processes
    for one in processes:
        one.is_killed()


def test_killed_at_random_it_loses_nothing_that_was_acknowledged(
    workspace: Workspace, several: list[Replica], database: str
) -> None:
    ended = Event()
    with Balancer(several, workspace) as balancer:
        begins(balancer)
        with ThreadPoolExecutor(len(PEOPLE)) as people:
            typing = [people.submit(types_on, balancer, one, ended) for one in PEOPLE]
            killed(several)
            ended.set()
            done = [one.result() for one in typing]
        waits_until_nothing_waits(database)

    found = Counter(names(database, "SELECT name FROM prospects"))
    posts = posted(workspace)
    added = set().union(*(one.added for one in done))
    declined = set().union(*(one.declined for one in done))
    twice = sum(1 for times in posts.values() if times > 1)
    sys.stdout.write(
        f"kills: {KILLS}, acknowledged: {len(added)} added, {len(declined)} declined, "
        f"unanswered: {sum(one.unanswered for one in done)}, rows: {found.total()}, "
        f"lost: {len(added - set(found))}, posts: {posts.total()}, "
        f"lost: {len(declined - set(posts))}, twice: {twice}\n"
    )
    assert sorted(added - set(found)) == []
    assert set(found.values()) == {1}
    assert sorted(declined - set(posts)) == []
    assert twice <= KILLS


def begins(balancer: Balancer) -> None:
    with httpx.Client(trust_env=False) as client:
        assert balancer.types(client, "alice", 'product new "demarches"').status == 200


def types_on(balancer: Balancer, person: str, ended: Event) -> Done:
    done, number = Done(), 0
    with httpx.Client(timeout=10, trust_env=False) as client:
        while not ended.is_set():
            number += 1
            name = f"{person} {number}"
            if not balancer.types(client, person, f'add "{name}"').says_done:
                done.unanswered += 1
                ended.wait(0.1)
                continue
            done.added.add(name)
            if number % A_POST_EVERY == 0:
                line = f'decline "{name}" reason:out_of_scope'
                if balancer.types(client, person, line).says_done:
                    done.declined.add(name)
            ended.wait(0.05)
    return done


def killed(several: Sequence[Replica]) -> None:
    chance, moment = Random(SEED), Event()
    for _ in range(KILLS):
        moment.wait(chance.uniform(0.5, 3))
        one = chance.choice(several)
        one.is_killed()
        one.begins()


def waits_until_nothing_waits(database: str) -> None:
    moment = Event()
    for _ in range(PATIENCE):
        if not names(database, "SELECT 'x' FROM outbox"):
            return
        moment.wait(1)
    raise AssertionError(f"after {PATIENCE} seconds messages still wait")


def names(database: str, query: str) -> list[str]:
    engine = create_engine(database)
    with engine.connect() as connection:
        found = [row[0] for row in connection.execute(text(query))]
    engine.dispose()
    return found


def posted(workspace: Workspace) -> Counter[str]:
    """How often each organisation was named in the channel."""
    posts = [
        str(entry["args"])
        for entry in workspace.journal
        if entry["method"] == "chat.postMessage" and (entry["response"] or {}).get("ok")
    ]
    return Counter(found[1] for post in posts if (found := DECLINED.search(post)))

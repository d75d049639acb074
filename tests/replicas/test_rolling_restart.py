"""A new version is put in place one process after the other, while people work: nobody notices."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import httpx
import pytest
from sqlalchemy import create_engine, text

from playground.workspace import Workspace
from tests.replicas.balancer import Balancer
from tests.replicas.replica import Replica

pytestmark = pytest.mark.postgres

PEOPLE = ("alice", "bob", "chloe")


def test_three_processes_restarted_in_turn_under_load_fail_no_command(
    workspace: Workspace, replicas: list[Replica], postgres: str
) -> None:
    with Balancer(replicas, workspace) as balancer:
        with httpx.Client(trust_env=False) as client:
            balancer.types(client, "alice", 'product new "demarches"')
        ended = Event()
        with ThreadPoolExecutor(len(PEOPLE)) as people:
            typing = [people.submit(types_on, balancer, one, ended) for one in PEOPLE]
            ends = [restarted(one) for one in replicas]
            ended.set()
            answers = [answer for one in typing for answer in one.result()]

    added = prospects(postgres)
    sys.stdout.write(f"commands: {len(answers)}, done: {sum(answers)}, rows: {added}\n")
    assert ends == [0, 0, 0]
    assert all(answers)
    assert added == len(answers) > 50


def restarted(replica: Replica) -> int:
    ended_with = replica.is_told_to_stop()
    replica.begins()
    return ended_with


def types_on(balancer: Balancer, person: str, ended: Event) -> list[bool]:
    """One command after the other, until it is enough; whether each was done."""
    answers: list[bool] = []
    with httpx.Client(timeout=10, trust_env=False) as client:
        while not ended.is_set():
            line = f'add "{person} {len(answers)}"'
            answers.append(balancer.types(client, person, line).says_done)
            ended.wait(0.02)
    return answers


def prospects(url: str) -> int:
    engine = create_engine(url)
    with engine.connect() as connection:
        count: int = connection.execute(text("SELECT count(*) FROM prospects")).scalar_one()
    engine.dispose()
    return count

"""A new version is put in place one process after the other, while people work: nobody notices."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import httpx
import pytest
from sqlalchemy import create_engine, text

from playground.workspace import Workspace
from tests.replicas.balancer import Answer, Balancer
from tests.replicas.replica import Replica

pytestmark = pytest.mark.postgres

PEOPLE = ("alice", "bob", "chloe")
BUSY_AT_MOST = 0.05
"""Of all commands, those told on a crowded machine that nothing was saved, and to type them again."""
A_CHAT_WAITS = 30.0
"""Seconds: longer than Slack, which here would only measure the machine."""


def test_three_processes_restarted_in_turn_under_load_fail_no_command(
    workspace: Workspace, replicas: list[Replica], postgres: str
) -> None:
    with Balancer(replicas, workspace) as balancer:
        with httpx.Client(timeout=A_CHAT_WAITS, trust_env=False) as client:
            balancer.types(client, "alice", 'product new "demarches"')
        ended = Event()
        with ThreadPoolExecutor(len(PEOPLE)) as people:
            typing = [people.submit(types_on, balancer, one, ended) for one in PEOPLE]
            try:
                ends = [restarted(one) for one in replicas]
            finally:
                ended.set()
            answers = [answer for one in typing for answer in one.result()]

    added = prospects(postgres)
    done = [answer for answer in answers if answer.says_done]
    busy = [answer for answer in answers if answer.says_busy]
    failed = [answer for answer in answers if not (answer.says_done or answer.says_busy)]
    sys.stdout.write(
        f"commands: {len(answers)}, done: {len(done)}, told to come again: {len(busy)}, "
        f"failed: {len(failed)}, rows: {added}\n"
    )
    assert ends == [0, 0, 0]
    assert failed == []
    assert added == len(done) > 50
    assert len(busy) <= BUSY_AT_MOST * len(answers)


def restarted(replica: Replica) -> int:
    ended_with = replica.is_told_to_stop()
    replica.begins()
    return ended_with


def types_on(balancer: Balancer, person: str, ended: Event) -> list[Answer]:
    """One command after the other, until it is enough, and what each was answered."""
    answers: list[Answer] = []
    with httpx.Client(timeout=A_CHAT_WAITS, trust_env=False) as client:
        while not ended.is_set():
            line = f'add "{person} {len(answers)}"'
            answers.append(balancer.types(client, person, line))
            ended.wait(0.02)
    return answers


def prospects(url: str) -> int:
    engine = create_engine(url)
    with engine.connect() as connection:
        count: int = connection.execute(text("SELECT count(*) FROM prospects")).scalar_one()
    engine.dispose()
    return count

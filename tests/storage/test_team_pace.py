"""Sixteen who take at the same moment get together what one alone would: the pace of a team is one."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from domain.people import Team
from storage.storage import Storage, open_storage
from storage.waiting import Letter, WholeTeam
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
WHOLE = WholeTeam(paces={"slack": timedelta(seconds=0.2)}, ahead=timedelta(seconds=4))
ALLOWED = 21
"""Four seconds ahead, five a second, and the one that may go now."""
TEAMS, EACH, THREADS = 2, 60, 8


def put(books: Books) -> None:
    for team in range(TEAMS):
        outbox = books.joined(Team("slack", f"T{team}"), at=NOW).outbox
        for number in range(EACH):
            outbox.put(
                destination=f"C{number}",
                kind="reply",
                method="chat.postMessage",
                args={},
                subject=None,
                at=NOW,
            )


def lease(books: Books) -> Letter | None:
    return books.outbox.lease(now=NOW, until=NOW + timedelta(minutes=1), whole=WHOLE)


def all_of(storage: Storage, together: Barrier) -> Counter[str]:
    """How many of each team one thread gets until there is nothing more for it."""
    together.wait(20)
    taken: Counter[str] = Counter()
    while (letter := storage.write(lease)) is not None:
        taken[letter.team.id] += 1
    return taken


@pytest.mark.postgres
def test_those_who_take_at_once_in_two_processes_keep_one_pace_for_each_team(
    postgres: str,
) -> None:
    processes = [open_storage(postgres), open_storage(postgres, migrate=False)]
    processes[0].write(put)
    together = Barrier(THREADS * len(processes))

    with ThreadPoolExecutor(THREADS * len(processes)) as threads:
        asked = [
            threads.submit(all_of, storage, together)
            for storage in processes
            for _ in range(THREADS)
        ]
        taken = sum((one.result() for one in asked), Counter[str]())

    for storage in processes:
        storage.close()
    assert taken == {"T0": ALLOWED, "T1": ALLOWED}

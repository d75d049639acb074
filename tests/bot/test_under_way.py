"""However many threads look at the same moment, one team has four messages under way, not all threads."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier, Event, Lock, local
from typing import TypeVar

import pytest

from bot.delivery import UNDER_WAY, Pace, Sender
from bot.turns import Order, Place, Turns
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import Storage
from storage.work import Books
from tests.bot.passed_on import PassedOn
from tests.postgres import BOTH

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
THREADS, WAITING = 16, 20
Answer = TypeVar("Answer")


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


class AllAtOnce(PassedOn):
    """A storage of so many threads whose first writes begin together; `all_looked` when they ended."""

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage)
        self._begin = Barrier(THREADS)
        self._end = Barrier(THREADS, action=lambda: self.all_looked.set())
        self._of_thread = local()
        self.all_looked = Event()

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        if hasattr(self._of_thread, "wrote"):
            return self.storage.write(work)
        self._of_thread.wrote = True
        self._begin.wait(20)
        answer = self.storage.write(work)
        self._end.wait(20)
        return answer


class Counting(PlainChat):
    """It counts how many calls of a team are under way at once."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self._now = 0
        self._lock = Lock()

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            sent = super().perform(team, call, message=message)
        Event().wait(0.01)
        with self._lock:
            self._now -= 1
        return sent


def put(books: Books) -> None:
    for number in range(WAITING):
        books.joined(Team("plain", "T1"), at=NOW).outbox.put(
            destination=f"place {number}",
            kind="digest",
            method="post",
            args={"text": "said"},
            subject=None,
            at=NOW,
        )


def test_threads_that_look_at_the_same_moment_leave_room_for_other_teams(storage: Storage) -> None:
    chat, at_once = Counting(), AllAtOnce(storage)
    storage.write(put)
    sender = Sender(
        storage=at_once, chats={"plain": chat}, clock=lambda: NOW, pace=Pace(waits=False)
    )

    with ThreadPoolExecutor(THREADS) as threads:
        sent = [one.result() for one in [threads.submit(sender.deliver) for _ in range(THREADS)]]

    assert at_once.all_looked.is_set()
    assert chat.most <= UNDER_WAY
    assert sum(sent) == len(chat.walls) == WAITING


def test_nothing_stays_counted_of_a_thread_that_found_nothing() -> None:
    turns = Turns(share=8, under_way=1)
    place = Place(turns=turns)

    assert place.is_free(1)
    assert place.is_free(1)
    assert not Place(turns=turns).is_free(1)
    place.give_back()

    assert turns.order(NOW).not_now == frozenset()


def test_those_of_which_enough_is_under_way_are_the_first_to_be_passed_over() -> None:
    order = Order(not_now=frozenset({999}), last=frozenset(range(100)))

    assert order.first(lambda teams: next(iter(teams))) == 999

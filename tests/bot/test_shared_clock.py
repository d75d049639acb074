"""Machines whose clocks differ share one PostgreSQL: nothing is sent twice, and nobody is held up."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.delivery import LEASE, Sender
from bot.doctor import clock
from bot.shared_clock import SharedClock, clock_of
from bot.steady import Steady
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from storage.work import Books

pytestmark = pytest.mark.postgres

TEAM = Team("plain", "T1")
AHEAD = timedelta(seconds=61)


def right() -> datetime:
    return datetime.now(UTC)


def wrong() -> datetime:
    return right() + AHEAD


def nothing() -> None:
    """Nobody comes meanwhile."""


class Chat(PlainChat):
    """While it takes a message, somebody else looks for one."""

    pace = 1.0

    def __init__(self, posted: list[str]) -> None:
        super().__init__()
        self.posted = posted
        self.meanwhile: Callable[[], object] = nothing

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        self.posted.append(call.args["text"])
        self.meanwhile()
        return super().perform(team, call, message=message)


class Machine:
    """With a clock of its own, and a sender."""

    def __init__(self, storage: Storage, now: Callable[[], datetime], posted: list[str]) -> None:
        self.storage = storage
        self.clock = now
        self.chat = Chat(posted)
        self.sender = Sender(
            storage=storage,
            chats={"plain": self.chat},
            clock=now,
            steady=Steady(settles=LEASE.total_seconds()),
        )
        self.sender.deliver()

    def puts(self, text: str) -> None:
        def work(books: Books) -> None:
            books.joined(TEAM, at=self.clock()).outbox.put(
                destination="equipe",
                kind="digest",
                method="post",
                args={"text": text},
                subject=None,
                at=self.clock(),
            )

        self.storage.write(work)


@pytest.fixture
def posted() -> list[str]:
    return []


@pytest.fixture
def two(postgres: str, posted: list[str]) -> Iterator[tuple[Machine, Machine]]:
    """One in time, and one a minute ahead."""
    with ExitStack() as closing:
        machines = []
        for now in (right, wrong):
            storage = open_storage(postgres, migrate=False)
            closing.callback(storage.close)
            kept = closing.enter_context(clock_of(postgres, storage, now))
            machines.append(Machine(storage, kept, posted))
        yield machines[0], machines[1]


def test_what_one_sends_the_other_does_not_take(
    two: tuple[Machine, Machine], posted: list[str]
) -> None:
    one, ahead = two
    one.puts("first")
    one.chat.meanwhile = ahead.sender.deliver

    one.sender.deliver()

    assert posted == ["first"]


def test_what_one_sent_holds_the_other_up_no_longer_than_the_pace(
    two: tuple[Machine, Machine], posted: list[str]
) -> None:
    one, ahead = two
    ahead.puts("first")
    ahead.puts("second")
    ahead.sender.deliver(until=lambda: bool(posted))

    assert (one.sender.wait() or 0) <= ahead.chat.pace


def test_without_the_database_time_goes_on(postgres: str) -> None:
    storage = open_storage(postgres, migrate=False)
    seconds = [0.0]
    kept = SharedClock(storage, machine=wrong, monotonic=lambda: seconds[0])
    before = kept()

    storage.close()
    away = SharedClock(Away(), machine=lambda: before, monotonic=lambda: seconds[0])
    seconds[0] += 90
    away.look()

    assert kept() == away() == before + timedelta(seconds=90)


class Away:
    """A database that does not answer."""

    def read(self, ask: Callable[[Books], Any]) -> Any:
        raise Unavailable("TimeoutError")

    def write(self, work: Callable[[Books], Any]) -> Any:
        raise Unavailable("TimeoutError")

    def tidy(self) -> None: ...

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (right, "nothing is due."),
        (wrong, "this machine's clock is 61 s ahead of the database's: keep both in time (NTP)."),
        (
            lambda: right() - AHEAD,
            "this machine's clock is 61 s behind the database's: keep both in time (NTP).",
        ),
    ],
    ids=["in time", "ahead", "behind"],
)
def test_the_doctor_says_when_the_machine_and_the_database_differ(
    postgres: str, machine: Callable[[], datetime], words: str
) -> None:
    storage = open_storage(postgres, migrate=False)

    found = clock(storage, postgres, machine)
    storage.close()

    assert (found.well, found.words) == (words == "nothing is due.", words)

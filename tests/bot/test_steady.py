"""The clock of the machine is set while the bot runs: nothing is sent twice, and nothing waits for an hour."""

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from apscheduler.schedulers.background import BackgroundScheduler

from bot.bell_watch import BELL, kept_in_time
from bot.delivery import LEASE, Pace, Sender
from bot.steady import Steady
from chat.plain.chat import PlainChat
from domain.people import Team
from storage.storage import Storage
from storage.waiting import Letter
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")
HOUR = timedelta(hours=1)


class Machine:
    """Its clock, which jumps, and the time that really goes by."""

    def __init__(self, storage: Storage) -> None:
        self.now = NOW
        self.seconds = 0.0
        self.storage = storage
        self.chat = PlainChat()
        self.sender = Sender(
            storage=storage,
            chats={"plain": self.chat},
            clock=lambda: self.now,
            pace=Pace(waits=False),
            steady=Steady(settles=LEASE.total_seconds(), monotonic=lambda: self.seconds),
        )
        self.sender.deliver()

    def goes_on(self, seconds: float) -> None:
        """Looking now and then, as it does."""
        for _ in range(int(seconds)):
            self.seconds += 1
            self.now += timedelta(seconds=1)
            self.sender.deliver()

    def put(self, text: str) -> None:
        def work(books: Books) -> None:
            books.joined(TEAM, at=self.now).outbox.put(
                destination="equipe",
                kind="digest",
                method="post",
                args={"text": text},
                subject=None,
                at=self.now,
            )

        self.storage.write(work)

    def another_takes_it(self) -> Letter:
        letter = self.storage.write(
            lambda books: books.outbox.lease(now=self.now, until=self.now + LEASE)
        )
        assert letter is not None
        return letter

    def told(self) -> list[str]:
        return [message["text"] for message in self.chat.walls["equipe"]]


@pytest.fixture
def machine(storage: Storage) -> Machine:
    return Machine(storage)


@pytest.mark.parametrize("jump", [HOUR, -HOUR], ids=["put forward", "put back"])
def test_what_another_holds_stays_its_own_when_the_clock_is_set(
    machine: Machine, jump: timedelta
) -> None:
    machine.put("first")
    letter = machine.another_takes_it()

    machine.now += jump
    machine.goes_on(50)
    machine.storage.write(lambda books: books.outbox.sent(letter))
    machine.goes_on(120)

    assert machine.told() == []


@pytest.mark.parametrize("jump", [HOUR, -HOUR], ids=["put forward", "put back"])
def test_what_was_held_by_somebody_who_died_comes_back_all_the_same(
    machine: Machine, jump: timedelta
) -> None:
    machine.put("first")
    machine.another_takes_it()

    machine.now += jump
    machine.goes_on(62)

    assert machine.told() == ["first"]


def test_what_was_written_before_the_clock_was_put_back_goes_at_once(machine: Machine) -> None:
    machine.put("first")

    machine.now -= HOUR
    machine.goes_on(1)

    assert machine.told() == ["first"]


def test_what_waits_for_another_try_waits_no_hour_longer(machine: Machine) -> None:
    machine.put("first")
    letter = machine.another_takes_it()
    soon = machine.now + timedelta(seconds=8)
    machine.storage.write(lambda books: books.outbox.failed(letter, error="away", again_at=soon))

    machine.now -= HOUR
    machine.goes_on(1)

    assert machine.told() == ["first"]


def test_a_bell_planned_for_an_hour_that_was_there_already_rings_within_a_minute() -> None:
    scheduler, again = BackgroundScheduler(timezone="UTC"), Event()
    job = scheduler.add_job(lambda: None, trigger="cron", second=0, id=BELL)
    scheduler.start()
    job.modify(next_run_time=datetime.now(UTC) + HOUR)

    with kept_in_time(scheduler, look_every=0.01):
        for _ in range(1000):
            if next_run(scheduler) <= datetime.now(UTC) + timedelta(minutes=1):
                break
            again.wait(0.01)
        planned = next_run(scheduler)
    scheduler.shutdown()

    assert planned <= datetime.now(UTC) + timedelta(minutes=1)


def next_run(scheduler: BackgroundScheduler) -> datetime:
    found: datetime = scheduler.get_job(BELL).next_run_time
    return found

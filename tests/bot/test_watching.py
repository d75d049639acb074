"""What somebody who watches the bot is told when something is wrong, and what nobody is told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.departure import Departure
from bot.gauges import Gauges
from bot.metrics import Metrics
from bot.watched_storage import Transactions, WatchedStorage
from bot.web import answers
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent, Undelivered
from domain.people import Team
from storage.engines import CONNECTIONS
from storage.storage import Storage, open_storage
from storage.unavailable import Unavailable
from storage.work import Books
from tests.bot.test_metrics import numbers
from tests.office import Office

HERE = ("plain",)


class Refusing(PlainChat):
    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        raise Undelivered(self.reason, permanent=False)


class Away:
    """A database that takes nothing."""

    def write(self, work: Callable[[Books], Any]) -> Any:
        raise Unavailable("TimeoutError")

    def read(self, ask: Callable[[Books], Any]) -> Any:
        raise Unavailable("TimeoutError")

    def tidy(self) -> None: ...

    def close(self) -> None: ...


class Watcher:
    """Asks for the numbers of a bot whose office has the clock."""

    def __init__(
        self,
        office: Office,
        *,
        storage: Storage | None = None,
        heard: bool = True,
        platforms: tuple[str, ...] = HERE,
    ) -> None:
        self.metrics = Metrics()
        self.departure = Departure()
        self.storage = WatchedStorage(
            storage or office.storage, Transactions(self.metrics.registry)
        )
        self.metrics.registry.register(
            Gauges(
                storage=self.storage,
                connected=dict.fromkeys(platforms, lambda: heard),
                departure=self.departure,
                clock=lambda: office.now,
            )
        )

    def asks(self) -> dict[tuple[str, ...], float]:
        return numbers(self.text())

    def text(self) -> str:
        return generate_latest(self.metrics.registry).decode()


@pytest.mark.parametrize(
    ("reason", "counted"),
    [
        ("ratelimited", "ratelimited"),
        ("not_in_channel", "not_in_channel"),
        ("token_revoked", "token_revoked"),
        ("URLError", "unreachable"),
        ("a_code_of_next_year", "other"),
    ],
)
def test_why_a_chat_takes_no_message_is_counted_by_codes_of_a_closed_list(
    office: Office, reason: str, counted: str
) -> None:
    watcher = Watcher(office)
    puts_a_message(office)
    sender = replace(office.sender, chats={"plain": Refusing(reason)}, watch=watcher.metrics)

    sender.deliver()

    found = watcher.asks()
    assert found["prospect_chat_refusals_total", "plain", counted] == 1
    assert found["prospect_chat_seconds_count", "not_taken", "plain"] == 1
    assert found["prospect_messages_total", "digest", "waits"] == 1
    assert "next_year" not in watcher.text()


def test_a_message_that_does_not_leave_is_seen_by_how_long_it_waits(office: Office) -> None:
    watcher = Watcher(office)
    before = watcher.asks()["prospect_outbox_oldest_seconds",]
    puts_a_message(office)
    office.now += timedelta(minutes=10)

    found = watcher.asks()

    assert before == 0
    assert found["prospect_outbox_waiting",] == 1
    assert found["prospect_outbox_oldest_seconds",] == 600


def test_a_channel_that_is_shut_is_no_message_that_is_stuck(office: Office) -> None:
    watcher = Watcher(office)
    puts_a_message(office)
    puts_a_message(office)
    replace(office.sender, chats={"plain": Refusing("not_in_channel")}).deliver()
    office.now += timedelta(minutes=20)

    found = watcher.asks()

    assert found["prospect_outbox_waiting",] == 2
    assert found["prospect_outbox_oldest_seconds",] == 0


def test_whether_the_database_answers_is_asked_of_no_table(tmp_path: Path) -> None:
    nothing_in_it = open_storage(f"sqlite:///{tmp_path}/empty.db", migrate=False)

    answered = answers(nothing_in_it)
    nothing_in_it.close()

    assert answered


def test_a_digest_that_is_late_is_seen_by_what_it_is_and_for_how_long(team: Office) -> None:
    watcher = Watcher(team)
    before = watcher.asks()["prospect_due_overdue_seconds",]
    team.now += timedelta(minutes=20)

    found = watcher.asks()

    assert before == 0
    assert found["prospect_due_overdue", "digest"] == 1
    assert found["prospect_due_overdue_seconds",] == 300


def test_nobody_waits_for_the_teams_of_a_chat_that_was_not_joined(team: Office) -> None:
    watcher = Watcher(team, platforms=("slack",))
    team.now += timedelta(minutes=20)

    assert watcher.asks()["prospect_due_overdue_seconds",] == 0


def test_something_due_that_broke_is_counted(team: Office) -> None:
    watcher = Watcher(team)
    team.storage.write(
        lambda books: books.of(team_of(books)).due.plan("unheard-of", 1, at=team.now)
    )

    replace(team.clockwork, watch=watcher.metrics).ring()

    assert watcher.asks()["prospect_due_put_off_total", "unheard-of"] == 1


def test_a_database_that_takes_nothing_is_told_with_its_reason(office: Office) -> None:
    watcher = Watcher(office, storage=Away())
    with pytest.raises(Unavailable):
        watcher.storage.write(lambda books: None)

    found = watcher.asks()

    assert found["prospect_database_up",] == 0
    assert found["prospect_database_failures_total", "TimeoutError"] >= 1
    assert found["prospect_database_under_way",] == 0


@pytest.mark.postgres
def test_when_no_connection_is_free_the_numbers_say_so(office: Office, postgres: str) -> None:
    storage = open_storage(postgres)
    watcher = Watcher(office, storage=storage)
    all_are_held, enough = Barrier(CONNECTIONS + 1), Event()

    def hold(_: Books) -> None:
        all_are_held.wait(30)
        enough.wait(30)

    with ThreadPoolExecutor(CONNECTIONS) as people:
        for _ in range(CONNECTIONS):
            people.submit(watcher.storage.write, hold)
        all_are_held.wait(30)
        with pytest.raises(Unavailable):
            watcher.storage.write(lambda books: None)
        found = watcher.asks()
        enough.set()
    storage.close()

    assert found["prospect_database_under_way",] == CONNECTIONS
    assert found["prospect_database_failures_total", "TimeoutError"] >= 1
    assert found["prospect_database_up",] == 0


def test_how_long_the_database_takes_is_counted_for_what_is_read_and_written(
    office: Office,
) -> None:
    watcher = Watcher(office)

    watcher.storage.write(lambda books: None)
    watcher.storage.read(lambda books: None)

    found = watcher.asks()
    assert found["prospect_database_seconds_count", "write"] == 1
    assert found["prospect_database_seconds_count", "read"] >= 1


def test_a_process_that_leaves_and_a_chat_that_is_not_heard_are_told(office: Office) -> None:
    watcher = Watcher(office, heard=False)
    before = watcher.asks()
    watcher.departure.is_near = True

    after = watcher.asks()

    assert (before["prospect_leaving",], after["prospect_leaving",]) == (0, 1)
    assert after["prospect_chat_connected", "plain"] == 0


def puts_a_message(office: Office) -> None:
    office.storage.write(
        lambda books: books.joined(Team("plain", "T1"), at=office.now).outbox.put(
            destination="equipe",
            kind="digest",
            method="post",
            args={"text": "Good morning"},
            subject=None,
            at=office.now,
        )
    )


def team_of(books: Books) -> Team:
    (team,) = books.teams.all()
    return team

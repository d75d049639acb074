"""When the chat, the database or the bot itself is unwell, messages wait their turn and none is lost."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest

from bot.delivery import Pace, Sender
from bot.sending import Sending
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent, Undelivered
from domain.people import Team
from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.work import Books
from tests.bot.passed_on import PassedOn
from tests.office import TEAM, Office

MORNING = datetime(2026, 1, 5, 9, tzinfo=UTC)
Answer = TypeVar("Answer")


class Ill(PlainChat):
    """A chat that has its moods: `mood` is raised at each call, and may be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.mood: BaseException | None = None
        self.after: Callable[[], object] = lambda: None

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        if self.mood is not None:
            raise self.mood
        sent = super().perform(team, call, message=message)
        self.after()
        return sent


class Post:
    """A sender, its chat, and a clock that moves only when told."""

    def __init__(self, storage: Storage) -> None:
        self.now = MORNING
        self.storage = storage
        self.chat = Ill()
        self.sender = self.another_sender()

    def another_sender(self) -> Sender:
        return Sender(
            storage=self.storage,
            chats={"plain": self.chat},
            clock=lambda: self.now,
            pace=Pace(waits=False),
        )

    def put(self, text: str, channel: str = "equipe") -> None:
        def work(books: Books) -> None:
            books.joined(TEAM, at=self.now).outbox.put(
                destination=channel,
                kind="digest",
                method="post",
                args={"text": text},
                subject=None,
                at=self.now,
            )

        self.storage.write(work)

    def goes_on_for(self, **time: float) -> None:
        """The sender wakes whenever it said it would."""
        end = self.now + timedelta(**time)
        self.sender.deliver()
        while (waits := self.sender.wait()) is not None and self.now < end:
            assert waits > 0, "it would turn round without a pause"
            self.now += timedelta(seconds=waits)
            self.sender.deliver()
        self.now = end

    def told(self, channel: str = "equipe") -> list[str]:
        return [message["text"] for message in self.chat.walls[channel]]

    def counts(self) -> tuple[int, int]:
        """How many wait, how many were given up."""
        return self.storage.read(lambda books: books.outbox.counts())


class Fragile(PassedOn):
    """A storage that fails now and then, whoever asks."""

    def __init__(self, storage: Storage, failures: list[Exception]) -> None:
        super().__init__(storage)
        self._failures = failures

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        if self._failures:
            raise self._failures.pop()
        return self.storage.write(work)


@pytest.fixture
def post(storage: Storage) -> Post:
    return Post(storage)


@pytest.mark.parametrize("hours", [1, 6])
def test_a_chat_down_for_hours_gets_everything_afterwards_in_order(post: Post, hours: int) -> None:
    post.put("first")
    post.put("second")
    post.chat.mood = Undelivered("service_unavailable", permanent=False)
    post.goes_on_for(hours=hours)
    post.put("third")

    post.chat.mood = None
    post.goes_on_for(minutes=16)

    assert post.told() == ["first", "second", "third"]
    assert post.counts() == (0, 0)


def test_after_a_day_of_trying_a_message_is_given_up_and_counted(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    post.put("first")
    post.chat.mood = Undelivered("not_in_channel", permanent=False)

    post.goes_on_for(hours=23)
    assert post.counts() == (1, 0)
    post.goes_on_for(hours=2)

    assert post.counts() == (0, 1)
    assert "A message was given up." in caplog.messages
    assert "first" not in caplog.text


def test_told_to_wait_so_long_it_waits_that_long_and_the_others_behind_it(post: Post) -> None:
    post.put("first")
    post.put("second")
    post.put("elsewhere", channel="general")
    post.chat.mood = Undelivered("ratelimited", permanent=False, after=30)
    post.sender.deliver()
    post.chat.mood = None

    assert post.sender.wait() == 30
    post.now += timedelta(seconds=29)
    assert post.sender.deliver() == 0
    post.now += timedelta(seconds=1)
    post.sender.deliver()

    assert post.told() == ["first", "second"]
    assert post.told("general") == ["elsewhere"]


def test_a_message_that_breaks_the_adapter_is_given_up_after_three_tries_and_the_next_goes(
    post: Post,
) -> None:
    post.put("first")
    post.chat.mood = ZeroDivisionError("first")
    post.goes_on_for(minutes=5)
    post.chat.mood = None
    post.put("second")

    post.goes_on_for(minutes=5)

    assert post.told() == ["second"]
    assert post.counts() == (0, 1)


def test_a_sender_that_died_holding_a_message_gives_it_back_after_a_minute(post: Post) -> None:
    post.put("first")
    post.chat.mood = SystemExit()
    with pytest.raises(SystemExit):
        post.sender.deliver()
    post.chat.mood = None
    post.sender = post.another_sender()

    assert post.sender.deliver() == 0
    post.goes_on_for(seconds=61)

    assert post.told() == ["first"]


def locked_once_it_left(post: Post, sqlite: str) -> None:
    """Another program writes from the moment the chat said yes, and has ended when this returns."""
    other = sqlite3.connect(Path(sqlite.removeprefix("sqlite:///")), isolation_level=None)
    post.chat.after = lambda: other.execute("BEGIN IMMEDIATE")
    post.sender.deliver()
    other.execute("ROLLBACK")
    other.close()
    post.chat.after = lambda: None


def test_locked_right_after_a_message_left_it_is_not_sent_a_second_time(
    post: Post, sqlite: str
) -> None:
    post.put("first")
    locked_once_it_left(post, sqlite)
    post.put("second")

    post.goes_on_for(minutes=5)

    assert post.told() == ["first", "second"]
    assert post.counts() == (0, 0)


def test_what_left_while_the_database_was_away_is_noted_before_another_process_takes_it(
    post: Post, sqlite: str
) -> None:
    post.put("first")
    locked_once_it_left(post, sqlite)

    post.sender.deliver()

    assert post.counts() == (0, 0)
    post.now += timedelta(minutes=2)
    assert post.another_sender().deliver() == 0


@pytest.mark.parametrize("failure", [ZeroDivisionError(), Unavailable()], ids=["bug", "database"])
def test_the_sender_goes_on_after_a_failure_of_its_own(post: Post, failure: Exception) -> None:
    left, sending = Event(), Sending()
    post.chat.after = left.set
    post.put("first")
    post.storage = Fragile(post.storage, [failure])

    sending.start(post.another_sender())

    assert left.wait(10)
    sending.stop()
    assert post.told() == ["first"]


def test_what_breaks_when_due_is_put_off_longer_each_time_and_holds_nobody_back(
    team: Office, caplog: pytest.LogCaptureFixture
) -> None:
    nobody_knows = "a kind of a newer version"
    team.storage.write(lambda books: books.of(TEAM).due.plan(nobody_knows, 1, at=team.now))

    team.until("2026-01-05 09:16")

    again = team.storage.read(lambda books: books.of(TEAM).due.planned(nobody_knows, 1))
    assert len(team.reads()) == 1
    assert again == team.now.replace(minute=31)
    assert caplog.messages.count("Something due broke and was put off.") == 5

"""What was sent while the disk was full is noted by one thread, of that message alone."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event, Thread, current_thread
from typing import TypeVar

from bot.delivery import Pace, Sender
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from chat.shut import Shut
from domain.people import Team
from storage.storage import Storage
from storage.unavailable import CannotWrite
from storage.work import Books
from tests.bot.passed_on import PassedOn

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")
Answer = TypeVar("Answer")


class OnAFullDisk(PassedOn):
    """A storage that writes nothing while it `is_full`; the thread called "late" waits for its turn."""

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage)
        self.is_full = False
        self.asked, self.turn = Event(), Event()

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        if self.is_full:
            raise CannotWrite("SQLITE_FULL")
        if current_thread().name == "late":
            self.asked.set()
            assert self.turn.wait(20)
        return self.storage.write(work)


class Then(PlainChat):
    """Something happens after each of its calls, once it took them."""

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self.then = then

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        sent = super().perform(team, call, message=message)
        self.then()
        return sent


def put(storage: Storage, place: str) -> None:
    def work(books: Books) -> None:
        books.joined(TEAM, at=NOW).outbox.put(
            destination=place,
            kind="reply",
            method="post",
            args={"text": place},
            subject=None,
            at=NOW,
        )

    storage.write(work)


def sender_of(storage: Storage, chat: PlainChat) -> Sender:
    return Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW, pace=Pace(waits=False))


def test_a_message_with_the_number_of_one_noted_late_is_sent_like_any_other(
    storage: Storage,
) -> None:
    disk = OnAFullDisk(storage)
    chat = Then(lambda: setattr(disk, "is_full", True))
    sender = sender_of(disk, chat)
    put(storage, "first")
    sender.deliver()
    disk.is_full, chat.then = False, lambda: None
    late = Thread(target=sender.deliver, name="late")
    late.start()
    assert disk.asked.wait(20)

    sender.deliver(until=lambda: True)
    put(storage, "second")
    disk.turn.set()
    late.join(20)
    sender.deliver()

    assert sorted(chat.walls) == ["first", "second"]
    assert storage.read(lambda books: books.outbox.counts()) == (0, 0)


def test_a_channel_that_is_shut_when_its_team_was_just_erased_breaks_nothing(
    storage: Storage,
) -> None:
    def erased() -> None:
        storage.write(lambda books: books.departed.erase(TEAM, at=NOW))
        raise Shut("is_archived", permanent=False)

    put(storage, "first")

    assert sender_of(storage, Then(erased)).deliver() == 0

"""Messages leave at the pace a chat allows: one new message a second, changes at once."""

from datetime import UTC, datetime

from bot.delivery import Pace, Sender
from chat.plain.chat import PlainChat
from domain.people import Team
from storage.storage import Storage
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")


class Paced(PlainChat):
    """A second between two new messages to one place."""

    pace = 1.0


def put(storage: Storage, method: str, text: str) -> None:
    def work(books: Books) -> None:
        books.joined(TEAM, at=NOW).outbox.put(
            destination="equipe",
            kind="digest",
            method=method,
            args={"text": text},
            subject="digest:1",
            at=NOW,
        )

    storage.write(work)


def sender_of(storage: Storage, chat: PlainChat) -> Sender:
    still = Pace(monotonic=lambda: 100.0)
    return Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW, pace=still)


def test_a_second_new_message_to_one_place_waits_its_second(storage: Storage) -> None:
    chat = Paced()
    sender = sender_of(storage, chat)
    put(storage, "post", "first")
    put(storage, "post", "second")

    sender.deliver()

    assert [message["text"] for message in chat.walls["equipe"]] == ["first"]
    assert sender.wait() == 1.0


def test_a_message_changed_in_place_keeps_nobody_waiting(storage: Storage) -> None:
    chat = Paced()
    put(storage, "post", "one question")
    sender_of(storage, chat).deliver()
    sender = sender_of(storage, chat)

    put(storage, "update", "two questions")
    put(storage, "update", "three questions")
    sender.deliver()

    assert [message["text"] for message in chat.walls["equipe"]] == ["three questions"]


def test_a_home_keeps_no_message_waiting(storage: Storage) -> None:
    chat = Paced()
    sender = sender_of(storage, chat)
    put(storage, "home", "what you owe")
    put(storage, "post", "first")

    sender.deliver()

    assert [message["text"] for message in chat.walls["equipe"]] == ["first"]

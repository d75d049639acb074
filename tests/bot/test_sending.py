"""Several messages are under way at once; those of one channel keep their order."""

from datetime import UTC, datetime
from threading import Barrier, BrokenBarrierError, Event

from bot.delivery import Pace, Sender
from bot.sending import Sending
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import Storage
from storage.work import Books

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")


class Slow(PlainChat):
    """It answers a call when as many are under way as were waited for."""

    def __init__(self, together: int) -> None:
        super().__init__()
        self._together = Barrier(together)
        self.met = 0

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        try:
            self._together.wait(timeout=10)
            self.met += 1
        except BrokenBarrierError:
            pass
        return super().perform(team, call, message=message)


class Counting(PlainChat):
    """It says when it has got so many."""

    def __init__(self, wanted: int) -> None:
        super().__init__()
        self._wanted = wanted
        self.has_all = Event()

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        sent = super().perform(team, call, message=message)
        if sum(map(len, self.walls.values())) >= self._wanted:
            self.has_all.set()
        return sent


def put(storage: Storage, *destinations: str) -> None:
    def work(books: Books) -> None:
        for number, destination in enumerate(destinations):
            books.joined(TEAM, at=NOW).outbox.put(
                destination=destination,
                kind="digest",
                method="post",
                args={"text": str(number)},
                subject=None,
                at=NOW,
            )

    storage.write(work)


def sender_of(storage: Storage, chat: PlainChat) -> Sender:
    return Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW, pace=Pace(waits=False))


def test_four_slow_messages_to_four_places_are_under_way_together(storage: Storage) -> None:
    chat = Slow(together=4)
    put(storage, "a", "b", "c", "d")
    sending = Sending(4)

    sending.start(sender_of(storage, chat))
    sending.wake()
    while chat.met < 4:
        Event().wait(0.01)
    sending.stop()

    assert sorted(chat.walls) == ["a", "b", "c", "d"]


def test_one_places_messages_keep_their_order_whoever_sends_them(storage: Storage) -> None:
    chat = Counting(60)
    put(storage, *("a", "b", "c") * 20)
    sending = Sending(4)

    sending.start(sender_of(storage, chat))
    assert chat.has_all.wait(20)
    sending.stop()

    for first, place in enumerate("abc"):
        texts = [int(message["text"]) for message in chat.walls[place]]
        assert texts == list(range(first, 60, 3))


def test_a_wake_given_before_the_start_is_not_lost(storage: Storage) -> None:
    chat = Counting(1)
    sending = Sending(2)
    sending.wake()
    sending.start(sender_of(storage, chat))

    put(storage, "a")
    sending.wake()

    assert chat.has_all.wait(4)
    sending.stop()

"""A slow call keeps one thread: what waits for its moment goes when that has come, by another one."""

from datetime import UTC, datetime
from threading import Event
from threading import enumerate as threads_alive

from bot.delivery import Pace, Sender
from bot.sending import Sending
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent, Undelivered
from domain.people import Team
from storage.storage import Storage
from storage.work import Books

TEAM = Team("plain", "T1")
THREADS = 4


def now() -> datetime:
    return datetime.now(UTC)


class OneSlowCall(PlainChat):
    """It answers `slow` when all else was said; the rest at its pace, and `again` at the second try."""

    pace = 0.3

    def __init__(self, wants: int) -> None:
        super().__init__()
        self._wants = wants
        self.came: list[str] = []
        self.slow_began, self.has_all = Event(), Event()
        self.was_in_time = False

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        text = call.args["text"]
        if text == "slow":
            self.slow_began.set()
            self.was_in_time = self.has_all.wait(10)
        elif text == "again" and not call.again:
            raise Undelivered("ratelimited", permanent=False, after=0.2)
        else:
            self.came.append(text)
        if len(self.came) == self._wants:
            self.has_all.set()
        return super().perform(team, call, message=message)


def put(storage: Storage, place: str, *texts: str) -> None:
    def work(books: Books) -> None:
        for text in texts:
            books.joined(TEAM, at=now()).outbox.put(
                destination=place,
                kind="digest",
                method="post",
                args={"text": text},
                subject=None,
                at=now(),
            )

    storage.write(work)


def at_work(storage: Storage, chat: PlainChat) -> Sending:
    sending = Sending(THREADS)
    sending.start(Sender(storage=storage, chats={"plain": chat}, clock=now, pace=Pace()))
    return sending


def test_what_waits_for_its_pace_or_its_second_try_goes_while_one_call_is_slow(
    storage: Storage,
) -> None:
    chat = OneSlowCall(wants=4)
    put(storage, "far", "slow")
    sending = at_work(storage, chat)
    assert chat.slow_began.wait(10)

    put(storage, "near", "one", "two", "three")
    put(storage, "elsewhere", "again")
    sending.wake()

    assert chat.has_all.wait(10)
    sending.stop()
    assert chat.was_in_time
    assert [text for text in chat.came if text != "again"] == ["one", "two", "three"]


def test_told_to_stop_all_of_its_threads_end(storage: Storage) -> None:
    before = {*threads_alive()}
    sending = at_work(storage, PlainChat())

    sending.stop()

    assert {*threads_alive()} <= before

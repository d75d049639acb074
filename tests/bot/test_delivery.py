"""Messages leave at the pace a chat allows: one new message a second, changes at once."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import Pace, Sender
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent, Undelivered
from domain.people import Team
from domain.traces import Traces
from storage.storage import Storage
from storage.work import Books
from tests.postgres import BOTH

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEAM = Team("plain", "T1")
PAUL = Traces(names=("Paul Roy",), emails=(), phones=())


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


class Paced(PlainChat):
    """A second between two new messages to one place."""

    pace = 1.0


class Keyed(PlainChat):
    """It remembers by which keys it was called."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        self.keys.append(call.key)
        return super().perform(team, call, message=message)


class OfALargeTeam(PlainChat):
    """Five messages a second to a whole team, wherever they go."""

    team_pace = 0.2


def put(
    storage: Storage,
    method: str,
    text: str,
    at: datetime = NOW,
    *,
    place: str = "equipe",
    team: Team = TEAM,
) -> None:
    def work(books: Books) -> None:
        books.joined(team, at=at).outbox.put(
            destination=place,
            kind="digest",
            method=method,
            args={"text": text},
            subject="digest:1",
            at=at,
        )

    storage.write(work)


def sender_of(storage: Storage, chat: PlainChat, at: datetime = NOW) -> Sender:
    return Sender(storage=storage, chats={"plain": chat}, clock=lambda: at, pace=Pace())


def test_a_second_new_message_to_one_place_waits_its_second(storage: Storage) -> None:
    chat = Paced()
    sender = sender_of(storage, chat)
    put(storage, "post", "first")
    put(storage, "post", "second")

    sender.deliver()

    assert [message["text"] for message in chat.walls["equipe"]] == ["first"]
    assert sender.wait() == 1.0


def test_another_process_waits_as_well(storage: Storage) -> None:
    chat = Paced()
    put(storage, "post", "first")
    put(storage, "post", "second")
    sender_of(storage, chat).deliver()

    sender_of(storage, chat).deliver()

    assert [message["text"] for message in chat.walls["equipe"]] == ["first"]


def test_a_whole_team_gets_a_burst_then_its_pace_from_all_processes_together(
    storage: Storage,
) -> None:
    chat = OfALargeTeam()
    for number in range(60):
        put(storage, "post", str(number), place=f"place {number}")

    sent = [
        sender_of(storage, chat, NOW + timedelta(seconds=second)).deliver()
        for second in (0, 0, 1, 2, 2, 3)
    ]

    assert sent == [21, 0, 5, 5, 0, 5]
    assert sender_of(storage, chat, NOW + timedelta(seconds=3)).wait() == pytest.approx(0.2)


def test_a_team_at_its_pace_keeps_no_other_waiting(storage: Storage) -> None:
    chat = OfALargeTeam()
    for number in range(60):
        put(storage, "post", str(number), place=f"place {number}")
    sender_of(storage, chat).deliver()

    put(storage, "post", "elsewhere", team=Team("plain", "T2"))

    assert sender_of(storage, chat).wait() == 0
    assert sender_of(storage, chat).deliver() == 1


def test_two_messages_within_a_second_are_never_taken_for_one(storage: Storage) -> None:
    chat = Keyed()
    sender = sender_of(storage, chat)
    put(storage, "post", "first", at=NOW - timedelta(milliseconds=2))
    sender.deliver()

    put(storage, "post", "second", at=NOW - timedelta(milliseconds=1))
    sender.deliver()

    assert len(set(chat.keys)) == 2


def test_a_message_changed_in_place_keeps_nobody_waiting(storage: Storage) -> None:
    chat = Paced()
    put(storage, "post", "one question", at=NOW - timedelta(seconds=1))
    sender_of(storage, chat, NOW - timedelta(seconds=1)).deliver()
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


class Unsure(Keyed):
    """It takes the first call, and the answer is lost on its way."""

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        sent = super().perform(team, call, message=message)
        if len(self.keys) == 1:
            raise Undelivered("timeout", permanent=False)
        return sent


def test_a_letter_out_of_which_somebody_is_taken_is_the_same_letter_when_it_is_sent_again(
    storage: Storage,
) -> None:
    chat = Unsure()
    put(storage, "post", "Paul Roy waits")
    sender_of(storage, chat).deliver()

    storage.write(lambda books: books.of(TEAM).erasing.take_out(PAUL, prospect=1))
    later = Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW + timedelta(minutes=1))
    later.deliver()

    assert len(chat.keys) == 2
    assert len(set(chat.keys)) == 1
    assert "Paul" not in str(chat.walls["equipe"][-1])

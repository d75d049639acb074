"""Nobody waits long because of one busy team: neither for a message nor for what is due."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import Pace, Sender
from bot.turns import ROUND, Turns
from chat.plain.chat import PlainChat
from chat.port import Call, Message, Sent
from domain.people import Team
from storage.storage import Storage
from storage.work import Books
from tests.postgres import BOTH

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
A, B = Team("plain", "A"), Team("plain", "B")
ONE, NOBODY = frozenset({1}), frozenset[int]()


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


class Ordered(PlainChat):
    """It remembers which team's messages came when."""

    def __init__(self, wants: int) -> None:
        super().__init__()
        self.came: list[str] = []
        self._wants = wants

    def perform(self, team: Team, call: Call, *, message: Message | None) -> Sent:
        self.came.append(team.id)
        return super().perform(team, call, message=message)

    def has_enough(self) -> bool:
        return len(self.came) >= self._wants


def put(storage: Storage, team: Team, *, messages: int, places: int) -> None:
    def work(books: Books) -> None:
        outbox = books.joined(team, at=NOW).outbox
        for number in range(messages):
            outbox.put(
                destination=f"{team.id}-{number % places}",
                kind="digest",
                method="post",
                args={"text": str(number)},
                subject=None,
                at=NOW,
            )

    storage.write(work)


@pytest.mark.parametrize(
    ("messages", "places"),
    [
        pytest.param(5_000, 200, id="5,000 waiting to 200 places"),
        pytest.param(1_000, 1_000, id="1,000 waiting to as many places"),
        pytest.param(300, 1, id="300 waiting to one place"),
        pytest.param(3, 3, id="three"),
    ],
)
def test_the_message_of_a_quiet_team_is_among_the_first_whatever_another_has_waiting(
    storage: Storage, messages: int, places: int
) -> None:
    chat = Ordered(wants=12)
    put(storage, A, messages=messages, places=places)
    put(storage, B, messages=1, places=1)
    sender = Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW, pace=Pace())

    sender.deliver(until=chat.has_enough)

    assert "B" in chat.came[:9]


def plan(storage: Storage, team: Team, many: int, *, at: datetime) -> None:
    def work(books: Books) -> None:
        due = books.joined(team, at=NOW).due
        for number in range(many):
            due.plan(f"reminder of {team.id}", number, at=at)

    storage.write(work)


@pytest.mark.parametrize(
    "earlier",
    [
        pytest.param(timedelta(0), id="due at the same moment"),
        pytest.param(timedelta(hours=8), id="due since the night"),
    ],
)
def test_a_digest_is_done_among_the_first_whatever_another_team_has_due(
    storage: Storage, earlier: timedelta
) -> None:
    plan(storage, A, 1_000, at=NOW - earlier)
    plan(storage, B, 1, at=NOW)
    turns = Turns(share=5)

    done = [one(storage, turns) for _ in range(12)]

    assert "B" in done[:6]
    assert done.count("A") == 11


def one(storage: Storage, turns: Turns) -> str:
    order = turns.order(NOW)

    def first(books: Books) -> tuple[int, str]:
        item = order.first(lambda teams: books.due.claim(now=NOW, passing_over=teams))
        assert item is not None
        return item.team_id, item.team.id

    number, name = storage.write(first)
    turns.had(number)
    return name


def with_a_share(turns: Turns) -> None:
    turns.had(1)
    turns.had(1)


def with_two_under_way(turns: Turns) -> None:
    turns.begins(1)
    turns.begins(1)


@pytest.mark.parametrize(
    ("before", "later", "last", "not_now"),
    [
        pytest.param(with_a_share, timedelta(0), ONE, NOBODY, id="its share was had"),
        pytest.param(with_a_share, ROUND, NOBODY, NOBODY, id="in the next round"),
        pytest.param(with_a_share, -ROUND, NOBODY, NOBODY, id="the clock was put back"),
        pytest.param(with_two_under_way, ROUND, NOBODY, ONE, id="enough is under way"),
    ],
)
def test_a_team_that_had_its_share_is_last_until_the_next_round(
    before: Callable[[Turns], None], later: timedelta, last: frozenset[int], not_now: frozenset[int]
) -> None:
    turns = Turns(share=2, under_way=2)
    turns.order(NOW)
    before(turns)

    order = turns.order(NOW + later)

    assert (order.last, order.not_now) == (last, not_now)


def test_with_nobody_else_a_team_goes_on_at_once(storage: Storage) -> None:
    chat = Ordered(wants=50)
    put(storage, A, messages=60, places=60)
    sender = Sender(storage=storage, chats={"plain": chat}, clock=lambda: NOW, pace=Pace())

    assert sender.deliver() == 60

"""What the bot says of itself to a monitor and to a load balancer."""

from collections.abc import Callable
from typing import TypeVar

from starlette.testclient import TestClient

from bot.departure import Departure
from bot.web import web
from storage.unavailable import Unavailable
from storage.work import Books

Answer = TypeVar("Answer")


class Away:
    """Its database does not answer."""

    def write(self, work: Callable[[Books], Answer]) -> Answer:
        raise Unavailable("away")

    def read(self, ask: Callable[[Books], Answer]) -> Answer:
        raise Unavailable("away")

    def tidy(self) -> None: ...

    def close(self) -> None: ...


def test_with_the_database_away_commands_are_sent_here_all_the_same_to_be_told_so() -> None:
    client = TestClient(web(Away(), [], connected={}, departure=Departure()))

    assert client.get("/healthz").status_code == 503
    assert client.get("/readyz").status_code == 200


def test_who_is_about_to_leave_is_sent_nothing_more() -> None:
    client = TestClient(web(Away(), [], connected={}, departure=Departure(is_near=True)))

    assert client.get("/readyz").status_code == 503

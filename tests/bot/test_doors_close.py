"""When the doors close, whoever came in just before is answered; nobody is waited for in vain."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event, Thread

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.chats import SECONDS_TO_ANSWER
from bot.hurrying import Hurried, config
from bot.serving import free_port

ASKS = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
ASKS_MUCH = b"GET /much HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
MUCH = 6
"""Seconds that an answer takes on a crowded machine."""
SOON = 60
"""Seconds: far more than it takes."""


class Unhurried(Hurried):
    """On a crowded machine the first word of a test comes later than a person's."""

    moment = float(SOON)


class House:
    """A web server that is told to close its doors."""

    def __init__(self, bound: socket.socket, http: type[Hurried] = Hurried) -> None:
        app = Starlette(routes=[Route("/", here), Route("/much", much)])
        self.server = uvicorn.Server(
            config(app, http=http, lifespan="off", timeout_graceful_shutdown=SECONDS_TO_ANSWER)
        )
        self.address = bound.getsockname()
        self.thread = Thread(target=self.server.run, kwargs={"sockets": [bound]})
        self.thread.start()

    def comes_in(self) -> socket.socket:
        """Somebody whom the server knows to be there, who said nothing yet."""
        before = len(self.server.server_state.connections)
        line = socket.create_connection(self.address, timeout=SOON)
        waits_until(lambda: len(self.server.server_state.connections) > before)
        return line

    def closes(self) -> None:
        """Returns when nobody else can come in."""
        self.server.should_exit = True
        waits_until(lambda: not self.is_open())

    def is_open(self) -> bool:
        return any(server.is_serving() for server in self.server.servers)


def here(_: Request) -> Response:
    return PlainTextResponse("here")


def much(_: Request) -> Response:
    Event().wait(MUCH)
    return PlainTextResponse("much")


def waits_until(is_so: Callable[[], bool]) -> None:
    ends, moment = time.monotonic() + SOON, Event()
    while not is_so():
        assert time.monotonic() < ends
        moment.wait(0.005)


@pytest.fixture(params=[Hurried])
def house(request: pytest.FixtureRequest) -> Iterator[House]:
    with free_port() as bound:
        house = House(bound, request.param)
        waits_until(lambda: house.server.started)
        yield house
        house.server.should_exit = True
        house.thread.join(SOON)


@pytest.mark.parametrize("house", [Unhurried], indirect=True)
def test_whoever_came_in_before_the_doors_closed_is_answered_and_then_seen_out(
    house: House,
) -> None:
    with closing(house.comes_in()) as line:
        house.closes()
        line.sendall(ASKS)

        answer = b"".join(iter(lambda: line.recv(4096), b""))

    house.thread.join(SOON)
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert answer.endswith(b"here")
    assert not house.thread.is_alive()


def test_whoever_waits_for_an_answer_when_the_doors_close_gets_it(house: House) -> None:
    with closing(house.comes_in()) as line:
        line.sendall(ASKS_MUCH)
        waits_until(lambda: bool(house.server.server_state.tasks))
        house.closes()

        answer = b"".join(iter(lambda: line.recv(4096), b""))

    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert answer.endswith(b"much")


def test_whoever_says_nothing_is_not_waited_for(house: House) -> None:
    with closing(house.comes_in()) as line:
        house.closes()

        answer = line.recv(4096)

    house.thread.join(SOON)
    assert answer == b""
    assert not house.thread.is_alive()


def test_whoever_was_answered_before_is_let_go_at_once(house: House) -> None:
    with closing(house.comes_in()) as line:
        line.sendall(ASKS)
        answered = b""
        while not answered.endswith(b"here"):
            answered += line.recv(4096)
        house.closes()

        answer = line.recv(4096)

    assert answer == b""

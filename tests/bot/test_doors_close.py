"""When the doors close, whoever came in just before is answered; nobody is waited for in vain."""

import socket
from collections.abc import Iterator
from contextlib import closing
from threading import Thread

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.hurrying import config
from bot.serving import free_port

ASKS = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
SOON = 10
"""Seconds: far more than it takes."""


class House:
    """A web server that is told to close its doors."""

    def __init__(self, bound: socket.socket) -> None:
        app = Starlette(routes=[Route("/", here)])
        self.server = uvicorn.Server(config(app, lifespan="off", timeout_graceful_shutdown=5))
        self.address = bound.getsockname()
        self.thread = Thread(target=self.server.run, kwargs={"sockets": [bound]})
        self.thread.start()

    def comes_in(self) -> socket.socket:
        """Somebody whom the server knows to be there, who said nothing yet."""
        before = len(self.server.server_state.connections)
        line = socket.create_connection(self.address, timeout=SOON)
        while len(self.server.server_state.connections) == before:
            pass
        return line

    def closes(self) -> None:
        """Returns when nobody else can come in."""
        self.server.should_exit = True
        while self.is_open():
            pass

    def is_open(self) -> bool:
        return any(server.is_serving() for server in self.server.servers)


def here(_: Request) -> Response:
    return PlainTextResponse("here")


@pytest.fixture
def house() -> Iterator[House]:
    with free_port() as bound:
        house = House(bound)
        while not house.server.started:
            pass
        yield house
        house.server.should_exit = True
        house.thread.join(SOON)


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

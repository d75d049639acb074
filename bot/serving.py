"""A small web server on a free port of this machine, for as long as it is needed."""

import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from threading import Thread

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from bot.hurrying import Hurried, config


def served(at: Sequence[BaseRoute]) -> AbstractContextManager[str]:
    """A web server of the bot's own on a free port of this machine; its address."""
    return serving(Starlette(routes=list(at)))


@contextmanager
def serving(app: ASGIApp, *, protocol: type[Hurried] = Hurried) -> Iterator[str]:
    """The same, for what is more than a list of addresses."""
    with free_port() as bound:
        server = uvicorn.Server(config(app, http=protocol, lifespan="off"))
        thread = Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.005)
        try:
            yield f"http://127.0.0.1:{bound.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(5)


@contextmanager
def free_port() -> Iterator[socket.socket]:
    # TCP by name: asyncio else leaves small answers waiting 40 ms for each other (Nagle).
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound

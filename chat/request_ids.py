"""An id for everything that is heard, by which the log lines about it are found together."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_current: ContextVar[str] = ContextVar("request", default="")


def current() -> str:
    """Empty outside of any."""
    return _current.get()


@contextmanager
def a_request() -> Iterator[str]:
    """Meanwhile log lines of this thread carry the id; one inside another has the outer one's."""
    if outer := _current.get():
        yield outer
        return
    token = _current.set(secrets.token_hex(4))
    try:
        yield _current.get()
    finally:
        _current.reset(token)

"""A list is much to compute: whoever types a command meanwhile goes first."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

OFTEN = 0.0005
"""Seconds. A thread that wants to go on waits that long for one that computes, by default ten times
as long; a command asks the database some dozens of things and waits each time."""


@contextmanager
def others_first() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(OFTEN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)

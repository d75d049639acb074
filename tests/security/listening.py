"""What the program would have written to its log, word for word."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

from bot.logs import WithIds

OURS = ("bot", "chat", "handlers", "storage")
BROKEN = (
    "An event broke",
    "A message broke",
    "A thread broke",
    "A call of Mattermost broke",
    "The sender broke",
    "Traceback",
)
"""Sentences of a bug."""


@contextmanager
def log_lines() -> Iterator[StringIO]:
    """At the most talkative level that is documented."""
    written = StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(WithIds())
    root = logging.getLogger()
    before = {name: logging.getLogger(name).level for name in OURS}
    root.addHandler(handler)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        yield written
    finally:
        root.removeHandler(handler)
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)

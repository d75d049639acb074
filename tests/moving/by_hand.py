"""What is done to a database past the program, and a look at whether anything arrived."""

import sqlite3
from contextlib import closing

from storage.copying import one_moment, rows_in
from storage.moving import Watching

UNSEEN = Watching()


def done_by_hand(url: str, *statements: str) -> None:
    """As nothing of ours does it."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def is_empty(url: str) -> bool:
    with one_moment(url) as connection:
        return rows_in(connection) == 0

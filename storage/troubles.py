"""Which failures are the database's own troubles, and what kind of trouble that is."""

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import SQLITE_BUSY, SQLITE_ERROR, SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY
from typing import Final

from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from storage.unavailable import CannotWrite, Unavailable
from storage.writer import Closed

SQLITE_CANNOT: Final = frozenset({SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY})
SERVERS_OWN: Final = ("53", "57", "58", "XX")
"""PostgreSQL's classes of codes: no resources, an operator came, the system failed, it failed itself."""
SERVER_CANNOT: Final = ("25006", "53100", "58", "XX")
"""Only to be read, its disk is full, the system failed, it failed itself."""


@contextmanager
def failures_as_unavailable() -> Iterator[None]:
    """The database's own troubles; a statement that it does not understand is a bug and stays one."""
    try:
        yield
    except DatabaseError as error:
        if not is_a_trouble(error):
            raise
        kind = CannotWrite if cannot_write(error) else Unavailable
        raise kind(reason(error.orig)) from error
    except (NoConnection, Closed) as error:
        raise Unavailable(reason(error)) from error


def is_a_trouble(error: DatabaseError) -> bool:
    """Something may be done about it where the bot runs: the disk, the file, the network, the server."""
    if getattr(error.orig, "sqlite_errorcode", None) == SQLITE_ERROR:
        return False
    if isinstance(error, OperationalError) or type(error) is DatabaseError:
        return True
    return error.connection_invalidated or state_of(error).startswith((*SERVERS_OWN, "25006"))


def cannot_write(error: DatabaseError) -> bool:
    """Trying again in a moment is of no use."""
    code = getattr(error.orig, "sqlite_errorcode", SQLITE_BUSY)
    return code & 0xFF in SQLITE_CANNOT or state_of(error).startswith(SERVER_CANNOT)


def state_of(error: DatabaseError) -> str:
    """PostgreSQL's code of five letters; empty where there is none."""
    return getattr(error.orig, "sqlstate", None) or ""


def reason(error: BaseException | None) -> str:
    """A code, never the words: SQLITE_BUSY, LockNotAvailable."""
    return str(getattr(error, "sqlite_errorname", type(error).__name__))

"""The bot in each chat, with its log overheard and its database looked at afterwards."""

from collections.abc import Iterator

import pytest

from playground.environment import without_proxies
from storage.engines import is_sqlite
from storage.storage import Storage
from tests.databases import asked
from tests.security.hostile import MARK
from tests.security.listening import BROKEN, log_lines
from tests.security.slack_target import SlackTarget, slack_target

without_proxies()


@pytest.fixture
def quiet() -> Iterator[None]:
    """Nothing that was typed gets into the log, and no bug was met."""
    with log_lines() as log:
        yield
    lines = log.getvalue().splitlines()
    assert [line for line in lines if MARK in line.casefold()] == []
    assert [line for line in lines if any(words in line for words in BROKEN)] == []


@pytest.fixture
def sound(database: str) -> Iterator[None]:
    """The database is whole afterwards; PostgreSQL sees to that itself."""
    yield
    if is_sqlite(database):
        assert asked(database, "PRAGMA integrity_check") == [("ok",)]
        assert asked(database, "PRAGMA foreign_key_check") == []


@pytest.fixture
def slack(quiet: None, sound: None, storage: Storage, database: str) -> Iterator[SlackTarget]:
    with slack_target(storage, database) as target:
        yield target
        # It works as ever.
        answer = target.types('add "Still at work"')
        assert answer.status_code == 200
        assert "Still at work" in answer.text

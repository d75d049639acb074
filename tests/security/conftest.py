"""The bot in each chat, with its log overheard and its database looked at afterwards."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from playground.environment import without_proxies
from storage.storage import Storage
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
def sound(sqlite: str) -> Iterator[None]:
    """The database is whole afterwards."""
    yield
    with closing(sqlite3.connect(sqlite.removeprefix("sqlite:///"))) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.fixture
def slack(quiet: None, sound: None, storage: Storage, sqlite: str) -> Iterator[SlackTarget]:
    with slack_target(storage, sqlite) as target:
        yield target
        # It works as ever.
        answer = target.types('add "Still at work"')
        assert answer.status_code == 200
        assert "Still at work" in answer.text

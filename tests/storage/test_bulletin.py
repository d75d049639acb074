"""What one process writes into the outbox is known to the others at once."""

from collections.abc import Iterator
from threading import Event

import pytest
from sqlalchemy import create_engine

from storage.bulletin import NAME, Bulletin

pytestmark = pytest.mark.postgres


class Listening:
    """A process that listens."""

    def __init__(self, url: str) -> None:
        self.heard = Event()
        self.bulletin = Bulletin(url, self.heard.set)
        self.bulletin.start()
        assert self.heard.wait(10)  # it says so once when it begins to listen
        self.heard.clear()


@pytest.fixture
def two(postgres: str) -> Iterator[list[Listening]]:
    processes = [Listening(postgres) for _ in range(2)]
    yield processes
    for process in processes:
        process.bulletin.stop()


def test_what_is_announced_is_heard_by_the_others(two: list[Listening]) -> None:
    here, there = two

    here.bulletin.announce()

    assert there.heard.wait(3)


def test_after_the_server_cut_the_lines_it_is_heard_again(
    two: list[Listening], postgres: str
) -> None:
    here, there = two
    cut_all_lines(postgres)

    assert there.heard.wait(10)  # it listens again, and looks for what it missed
    there.heard.clear()
    here.heard.wait(10)
    here.bulletin.announce()

    assert there.heard.wait(5)


def cut_all_lines(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = current_database() AND application_name = '{NAME}'"
        )
    engine.dispose()

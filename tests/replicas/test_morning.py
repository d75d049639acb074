"""The morning of many teams: three processes share their digests, each goes out once, at Slack's pace."""

from collections.abc import Iterator

import pytest

from bench.morning import one_morning
from bench.morning_server import Server

TEAMS, PROCESSES = 200, 3
WAITING = 200
"""Messages of one more team, to 20 channels."""


@pytest.fixture
def server(postgres: str) -> Iterator[Server]:
    server = Server(postgres)
    yield server
    server.close()


@pytest.mark.postgres
def test_two_hundred_digests_due_at_once_go_out_once_each_and_none_too_fast(
    server: Server,
) -> None:
    morning = one_morning(server, TEAMS, PROCESSES, calm=0.0, waiting=WAITING)

    counted = {
        name: morning[name]
        for name in ("claimed_twice", "not_delivered", "posted_twice", "refused")
    }
    assert counted == {"claimed_twice": 0, "not_delivered": 0, "posted_twice": 0, "refused": 0}

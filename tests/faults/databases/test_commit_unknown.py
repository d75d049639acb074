"""The line to PostgreSQL breaks while a command is being committed: what was typed is done once."""

import httpx
import pytest

from playground.workspace import Workspace
from tests.faults.databases.balance import Noted, asked, balance
from tests.faults.databases.conftest import Starts
from tests.faults.databases.line import Break, How, a_line
from tests.faults.databases.people import (
    GIVES_UP,
    NOTHING_SAVED,
    PERHAPS_SAVED,
    REFERENCE,
    People,
)
from tests.faults.databases.server import Server

pytestmark = pytest.mark.postgres

EACH = 9
"""One commit in so many."""
MANY = 45
NAMED = "SELECT name FROM prospects"


def test_lines_that_break_at_commits_lose_nothing_and_do_nothing_twice(
    workspace: Workspace, server: Server, database: str, starts: Starts, record_property: Noted
) -> None:
    with a_line(server, database) as line:
        people = People(starts(line.url), workspace)
        people.founds()
        line.breaks(Break("after", each=EACH))

        with people.typing() as told:
            people.do_so_many_more(MANY)
        line.heals()
        found = balance(told, database, workspace)

    found.note(record_property)
    record_property("commits broken off, half of them done", line.broken)
    found.is_well()
    assert line.broken >= MANY // EACH
    assert len(found.told.unsure) <= line.broken // 3
    assert found.told.unanswered == set()


@pytest.mark.parametrize("how", ["before", "after"])
def test_while_nobody_can_be_asked_the_person_is_told_to_look(
    how: How, workspace: Workspace, server: Server, database: str, starts: Starts
) -> None:
    with (
        a_line(server, database) as line,
        httpx.Client(trust_env=False, timeout=GIVES_UP) as client,
    ):
        people = People(starts(line.url), workspace)
        people.founds()
        line.breaks(Break(how, said=b"Loire", closes=True))

        first = people.types(client, "alice", 'add "Loire"') or ""
        meanwhile = people.types(client, "alice", 'add "Rhone"') or ""
        there = asked(database, NAMED)
        line.heals()
        again = eventually_typed(people, client, 'add "Loire"')

    assert any(words in first for words in PERHAPS_SAVED)
    assert any(words in meanwhile for words in NOTHING_SAVED)
    assert there == (["Loire"] if how == "after" else [])
    assert REFERENCE.search(again)
    assert asked(database, NAMED) == ["Loire"]


def eventually_typed(people: People, client: httpx.Client, text: str) -> str:
    """Typed again as long as the answer is that nothing was saved."""
    while any(
        words in (said := people.types(client, "alice", text) or "") for words in NOTHING_SAVED
    ):
        """The line is being taken up again."""
    return said

"""What Prospect is compared with does the same work: it writes as many rows, and the same."""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from sqlalchemy import create_engine, func, select

from bench.baselines.bare import kept
from bench.baselines.bolt_async import keep_prospect, sessions_of
from bench.baselines.raw import opening
from bench.signed import command
from bench.workspace import furnished, house_of, types
from storage.columns import metadata
from storage.tables import prospects
from tests.postgres import Postgres

FILLED_BY_A_CLOCK = {
    "last_event_at",
    "last_call_at",
    "last_contact_at",
    "call_on",
    "entered",
    "wakes_on",
    "critical_on",
    "created_at",
}
ADD = 'add "Agence Delmo 1"'


class TwoDatabases:
    """`ours` for the bot, `theirs` for what it is compared with."""

    def __init__(self, ours: str, theirs: str) -> None:
        self.ours, self.theirs = furnished(ours), furnished(theirs)

    def bot_does(self, *lines: str) -> None:
        with house_of(self.ours, lambda: datetime.now(UTC)) as bot:
            for line in lines:
                types(bot, line)

    def are_alike(self) -> None:
        assert counts(self.theirs) == counts(self.ours)
        assert prospect(self.theirs) == prospect(self.ours)


@pytest.fixture
def files(tmp_path: Path) -> TwoDatabases:
    return TwoDatabases(f"sqlite:///{tmp_path / 'ours.db'}", f"sqlite:///{tmp_path / 'theirs.db'}")


@pytest.fixture
def server(postgres_server: Postgres) -> Iterator[TwoDatabases]:
    two = TwoDatabases(postgres_server.create(), postgres_server.create())
    yield two
    postgres_server.drop(two.ours)
    postgres_server.drop(two.theirs)


@pytest.fixture(params=["files", pytest.param("server", marks=pytest.mark.postgres)])
def databases(request: pytest.FixtureRequest) -> TwoDatabases:
    found: TwoDatabases = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize(
    "lines", [pytest.param([ADD], id="add"), pytest.param([ADD, "call P-1 talked"], id="call")]
)
def test_the_bare_handler_writes_as_many_rows_as_the_bot(
    databases: TwoDatabases, lines: list[str]
) -> None:
    databases.bot_does(*lines)

    with closing(opening(databases.theirs)()) as raw:
        for line in lines:
            kept(raw, form(line))

    databases.are_alike()


def test_the_asynchronous_app_writes_as_many_rows_as_the_bot(databases: TwoDatabases) -> None:
    databases.bot_does(ADD)

    asyncio.run(added(databases.theirs, ADD))

    databases.are_alike()


async def added(url: str, line: str) -> None:
    sessions = sessions_of(url)
    async with sessions.begin() as session:
        await keep_prospect(session, form(line))
    await sessions.kw["bind"].dispose()


def form(text: str) -> dict[str, str]:
    return dict(parse_qsl(command(text).partition("\r\n\r\n")[2]))


def counts(url: str) -> Mapping[str, int]:
    engine = create_engine(url)
    with engine.connect() as connection:
        found = {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def prospect(url: str) -> Mapping[str, Any]:
    """The only one's columns, those left out that a clock filled."""
    engine = create_engine(url)
    with engine.connect() as connection:
        row = connection.execute(select(prospects)).mappings().one()
    engine.dispose()
    return {name: value for name, value in row.items() if name not in FILLED_BY_A_CLOCK}

"""A PostgreSQL that is there and refuses: that is told at once by its name, and nothing is done again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from domain.people import Team
from storage.storage import open_storage
from storage.unavailable import CannotWrite, Unavailable
from storage.work import Books
from tests.postgres import outside_transactions

pytestmark = pytest.mark.postgres

NOW = datetime(2026, 1, 5, tzinfo=UTC)
FULL = (
    "CREATE FUNCTION is_full() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = '53100'; END $$",
    "CREATE CONSTRAINT TRIGGER full_at_commit AFTER INSERT ON teams "
    "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION is_full()",
)


def does(url: str, *statements: str) -> None:
    engine = outside_transactions(url)
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture
def for_one(postgres: str) -> Iterator[str]:
    """The URL of somebody who may have one connection."""
    name = f"one_{uuid4().hex[:12]}"
    does(
        postgres,
        f"CREATE ROLE {name} LOGIN CONNECTION LIMIT 1",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}",
    )
    yield make_url(postgres).set(username=name).render_as_string(hide_password=False)
    does(postgres, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


@pytest.fixture
def full_at_commits(postgres: str) -> Iterator[str]:
    does(postgres, *FULL)
    yield postgres
    does(postgres, "DROP FUNCTION is_full CASCADE")


def test_too_many_connections_is_told_by_its_name(for_one: str) -> None:
    crowded = open_storage(for_one, migrate=False)
    taken = outside_transactions(for_one)

    with taken.connect(), pytest.raises(Unavailable) as told:
        crowded.read(lambda books: books.connection.exec_driver_sql("SELECT 1"))
    crowded.close()
    taken.dispose()

    assert str(told.value) == "TooManyConnections"


def test_what_the_server_refuses_at_the_commit_is_done_once(full_at_commits: str) -> None:
    storage = open_storage(full_at_commits, migrate=False)
    times: list[None] = []

    def work(books: Books) -> None:
        times.append(None)
        books.teams.known(Team("slack", "T1"), at=NOW)

    with pytest.raises(CannotWrite, match="DiskFull"):
        storage.write(work)
    storage.close()

    assert len(times) == 1

"""What cannot be moved, or would not arrive as it was, is told in a sentence, and nothing is moved."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.moving import CameOutOtherwise, Disturbed, NotMoved, move
from storage.engines import writing_engine
from storage.moving import Before, Watching
from storage.storage import open_storage
from tests.bot.copies import everything
from tests.databases import done
from tests.moving.by_hand import UNSEEN, done_by_hand, is_empty
from tests.office import Office
from tests.postgres import Postgres

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        pytest.param(
            "UPDATE segments SET population = 3000000000 WHERE id = 1",
            r"table segments, row 1, column population \(NumericValueOutOfRange\)",
            id="a number too large",
        ),
        pytest.param(
            "UPDATE people SET is_administrator = 'perhaps'",
            r"table people, row 1, column is_administrator \(InvalidTextRepresentation\)",
            id="a word for a yes",
        ),
        pytest.param(
            "UPDATE contacts SET prospect_id = 99999 WHERE id = 7",
            "table contacts:",
            id="a row that points to none",
        ),
        pytest.param("CREATE TABLE mine AS SELECT 'x'", "table mine,", id="a table of others"),
    ],
)
def test_what_cannot_be_kept_there_is_named_and_nothing_is_moved(
    campaign: str, there: str, statement: str, where: str
) -> None:
    done_by_hand(campaign, statement)

    with pytest.raises(NotMoved, match=where) as refused:
        move(campaign, there, UNSEEN)

    assert "Nothing was moved." in str(refused.value)
    assert "3000000000" not in str(refused.value), "what a row holds is not told"
    assert is_empty(there)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE prospects SET source = X'C3A9' WHERE id = 5", id="bytes for a text"),
        pytest.param(
            "UPDATE calls SET at = '2026-02-16 10:00:00.000000+02:00' WHERE id = 5",
            id="a moment elsewhere in the world",
        ),
    ],
)
def test_what_comes_out_otherwise_is_noticed_and_nothing_is_moved(
    campaign: str, there: str, statement: str
) -> None:
    done_by_hand(campaign, statement)

    with pytest.raises(CameOutOtherwise) as refused:
        move(campaign, there, UNSEEN)

    differs = [one for one in refused.value.compared if not one.is_same]
    assert [one.table in statement for one in differs] == [True]
    assert differs[0].before.rows == differs[0].after.rows
    assert is_empty(there)


def test_who_writes_here_meanwhile_is_noticed_and_nothing_is_moved(
    used: Office, sqlite: str, there: str
) -> None:
    def writes(_: Before) -> None:
        used.bob.types("/prospect add Meanwhile")

    with pytest.raises(Disturbed, match="stop the bot"):
        move(sqlite, there, Watching(begins=writes))

    assert is_empty(there)


def test_a_database_that_is_not_empty_is_not_touched(
    used: Office, sqlite: str, campaign: str, there: str
) -> None:
    move(campaign, there, UNSEEN)
    before = everything(there)

    for target in (there, campaign):
        with pytest.raises(NotMoved, match="not empty"):
            move(sqlite, target, UNSEEN)

    assert everything(there) == before == everything(campaign)


def test_of_two_who_fill_the_same_database_one_is_refused(
    used: Office, sqlite: str, campaign: str, there: str
) -> None:
    def tried(source: str) -> str:
        try:
            move(source, there, UNSEEN)
        except NotMoved:
            return "refused"
        return source

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(tried, (sqlite, campaign)))

    (winner,) = [one for one in done if one != "refused"]
    assert everything(there) == everything(winner)


def test_a_newer_versions_database_is_refused(campaign: str, there: str) -> None:
    done_by_hand(campaign, "UPDATE alembic_version SET version_num = 'ffffffffffff'")

    with pytest.raises(NotMoved, match="newer version"):
        move(campaign, there, UNSEEN)

    assert is_empty(there)


def test_nor_is_one_of_a_newer_version_filled(campaign: str, bare: str) -> None:
    open_storage(bare).close()
    engine = writing_engine(bare)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'ffffffffffff'")
    engine.dispose()

    with pytest.raises(NotMoved, match="not empty"):
        move(campaign, bare, UNSEEN)


def test_one_that_keeps_no_unicode_is_refused(campaign: str, postgres_server: Postgres) -> None:
    url = postgres_server.create("ENCODING 'SQL_ASCII' TEMPLATE template0 LOCALE 'C'")

    with pytest.raises(NotMoved, match="UTF-8"):
        move(campaign, url, UNSEEN)

    postgres_server.drop(url)


@pytest.mark.parametrize("source", ["sqlite:///{0}/none.db", "sqlite:///{0}", "{1}"])
def test_where_nothing_is_to_be_moved_nothing_is_made(
    tmp_path: Path, bare: str, there: str, source: str
) -> None:
    with pytest.raises(NotMoved, match="no database of Prospect at --from"):
        move(source.format(tmp_path, bare), there, UNSEEN)

    assert list(tmp_path.iterdir()) == []
    assert is_empty(there)


def test_an_address_of_no_database_is_told_with_its_option(there: str) -> None:
    with pytest.raises(NotMoved, match="--from is not an address"):
        move("mysql://x", there, UNSEEN)

    assert is_empty(there)


def test_one_where_nothing_may_be_made_is_refused_with_what_to_do(campaign: str, bare: str) -> None:
    done(bare, ["CREATE ROLE nobody_much LOGIN PASSWORD 'x'"])
    theirs = make_url(bare).set(username="nobody_much", password="x").render_as_string(False)

    with pytest.raises(NotMoved, match="may not make tables there: ALTER DATABASE"):
        move(campaign, theirs, UNSEEN)

    done(bare, ["DROP ROLE nobody_much"])

"""Everything in one encrypted file, and back."""

import json
from pathlib import Path
from threading import Event, Thread

import pytest

from bot.backup import NotBackedUp, NotRestored, back_up, restore
from storage.copying import copied_out, one_moment
from storage.filling import filled
from storage.storage import open_storage
from tests.bot.copies import NOW, SECRET, everything, identity, opened, put_back, rows_of
from tests.office import TEAM, Office
from tests.postgres import BOTH, Postgres
from tests.stories.playing import PEPS, play


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
def with_paul(team: Office) -> Office:
    team.alice.types('/prospect add "Mairie de Lyon" contact:"Zoé Blanc" email:zoe@lyon.fr')
    team.alice.types('/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@brest.fr')
    team.alice.types('/prospect note P-2 "Paul Roy wants a demo"')
    return team


def test_what_comes_back_is_what_was_there(database: str, tmp_path: Path) -> None:
    played = play(PEPS, tmp_path, database=database)
    back_up(database, tmp_path / "backup", SECRET)

    other, done = put_back(tmp_path, holds=False)

    before, after = everything(database), everything(other)
    assert after == before
    assert done.rows >= rows_of(database) > 100
    assert played.report("list")


@pytest.mark.postgres
def test_one_kind_of_database_goes_into_the_other_and_back(
    tmp_path: Path, postgres_server: Postgres
) -> None:
    here = play(PEPS, tmp_path).database
    there, back = postgres_server.create(), f"sqlite:///{tmp_path / 'back.db'}"

    for source, into in ((here, there), (there, back)):
        with one_moment(source) as connection:
            filled(into, copied_out(connection), then=lambda _: None)

    whole = [everything(url) for url in (here, there, back)]
    office = Office(open_storage(there))
    new = office.alice.types('/prospect product new "Autre projet"')
    office.storage.close()
    postgres_server.drop(there)
    assert whole[0] == whole[1] == whole[2]
    assert "Autre projet" in new, "the next ids are free"


def test_a_value_that_is_not_there_comes_back_as_none_and_not_as_the_word_null(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)

    other, _ = put_back(tmp_path)

    asked = "SELECT count(*) FROM products WHERE portrait IS NULL"
    counts = []
    for url in (database, other):
        with one_moment(url) as connection:
            counts.append(connection.exec_driver_sql(asked).scalar_one())
    assert counts == [1, 1]


def test_nothing_of_it_is_to_be_read_in_the_file_nor_by_others(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()

    back_up(database, folder / "backup", SECRET)

    content = (folder / "backup").read_bytes()
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert b"Paul" not in content
    assert b"Mairie" not in content


@pytest.mark.postgres
def test_nor_is_anything_made_in_an_empty_server(tmp_path: Path, postgres_server: Postgres) -> None:
    empty = postgres_server.create()

    with pytest.raises(NotBackedUp, match="no database of Prospect there"):
        back_up(empty, tmp_path / "backup", SECRET)

    postgres_server.drop(empty)
    assert list(tmp_path.iterdir()) == []


def test_nor_does_another_key(with_paul: Office, database: str, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    other = f"sqlite:///{tmp_path / 'other.db'}"

    with pytest.raises(NotRestored, match="no whole backup"):
        restore(tmp_path / "backup", other, b"t" * 32, lists=[], at=NOW)


def test_an_older_key_of_the_ring_opens_it(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    other = f"sqlite:///{tmp_path / 'other.db'}"
    ring = [b"u" * 32, SECRET]

    restore(tmp_path / "backup", other, b"t" * 32, older_secrets=ring, lists=[], at=NOW)

    assert "Paul Roy" in json.dumps(everything(other))


def test_nothing_is_written_over(with_paul: Office, database: str, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    before = everything(database)

    with pytest.raises(NotRestored, match="not empty"):
        restore(tmp_path / "backup", database, SECRET, lists=[], at=NOW)

    assert everything(database) == before


def test_a_database_that_holds_nobody_yet_may_be_filled(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    fresh = open_storage(f"sqlite:///{tmp_path / 'backup restored.db'}")
    identity(fresh)
    fresh.close()

    other, _ = put_back(tmp_path, holds=False)

    restored = opened(other)
    assert everything(other) == everything(database)
    assert identity(restored) == identity(with_paul.storage), "it is the one it was filled from"
    restored.close()


def test_while_people_go_on_writing_it_is_of_one_moment(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    over = Event()
    writer = Thread(target=write_on, args=(with_paul, over))
    writer.start()

    try:
        back_up(database, tmp_path / "backup", SECRET)
    finally:
        over.set()
        writer.join()

    other, _ = put_back(tmp_path)
    again = opened(other)
    found = again.read(lambda books: books.of(TEAM).segments.of_product(1))
    again.close()
    tables = everything(other)
    assert found
    assert len(tables["entries"]) >= len(tables["prospects"]), "each has the entry of its addition"


def write_on(office: Office, over: Event) -> None:
    number = 0
    while not over.is_set():
        number += 1
        office.bob.types(f'/prospect add "Commune {number}"')

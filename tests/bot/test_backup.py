"""Everything in one encrypted file, and back; whoever was erased since is erased again."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from bot.backup import NotRestored, back_up, restore
from bot.erased_list import NAME, erasures, read_list, write_list
from storage.copying import copied_in, copied_out, reading
from storage.storage import open_storage
from tests.office import TEAM, Office
from tests.postgres import BOTH, Postgres
from tests.stories.playing import PEPS, play

SECRET = b"s" * 32
NOW = datetime(2026, 2, 1, tzinfo=UTC)


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


def everything(url: str) -> list[object]:
    """Each row of each table."""
    engine = reading(url)
    try:
        return [list(line) if isinstance(line, list) else line for line in copied_out(engine)]
    finally:
        engine.dispose()


def test_what_comes_back_is_what_was_there(database: str, tmp_path: Path) -> None:
    played = play(PEPS, tmp_path, database=database)
    back_up(database, tmp_path / "backup", SECRET)
    other = f"sqlite:///{tmp_path / 'other.db'}"

    restore(tmp_path / "backup", other, SECRET, lists=[], at=NOW)

    same = everything(other) == everything(database)
    assert same
    assert played.report("list")


@pytest.mark.postgres
def test_one_kind_of_database_goes_into_the_other(
    tmp_path: Path, postgres_server: Postgres
) -> None:
    here = play(PEPS, tmp_path).database
    there = postgres_server.create()
    engine = reading(here)

    copied_in(there, copied_out(engine))
    same = everything(there) == everything(here)
    engine.dispose()
    office = Office(open_storage(there))
    new = office.alice.types('/prospect product new "Autre projet"')
    office.storage.close()
    postgres_server.drop(there)
    assert same
    assert "Autre projet" in new, "the next ids are free"


def test_nothing_of_it_is_to_be_read_in_the_file(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"

    back_up(database, file, SECRET)

    assert file.stat().st_mode & 0o777 == 0o600
    assert b"Paul" not in file.read_bytes()
    assert b"Mairie" not in file.read_bytes()


def broken_files(whole: bytes) -> Iterator[tuple[str, bytes]]:
    yield "cut short", whole[:-1]
    yield "without its end", whole[: len(whole) // 2]
    yield "a byte changed", whole[:-5] + bytes([whole[-5] ^ 1]) + whole[-4:]
    yield "something after its end", whole + b"more"
    yield "empty", b""
    yield "something else", b"PK\x03\x04 a spreadsheet"


def test_a_file_that_is_not_whole_restores_nothing(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"
    back_up(database, file, SECRET)

    for name, content in broken_files(file.read_bytes()):
        broken = tmp_path / name.replace(" ", "-")
        broken.write_bytes(content)
        other = f"sqlite:///{tmp_path / f'{broken.name}.db'}"
        with pytest.raises(NotRestored, match="no whole backup"):
            restore(broken, other, SECRET, lists=[], at=NOW)
        assert rows(other) == 0, name


def rows(url: str) -> int:
    return sum(isinstance(line, list) for line in everything(url))


def test_nor_does_another_key(with_paul: Office, database: str, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup", SECRET)

    with pytest.raises(NotRestored):
        restore(
            tmp_path / "backup", f"sqlite:///{tmp_path / 'other.db'}", b"t" * 32, lists=[], at=NOW
        )


def test_nothing_is_written_over(with_paul: Office, database: str, tmp_path: Path) -> None:
    back_up(database, tmp_path / "backup", SECRET)

    with pytest.raises(NotRestored, match="not empty"):
        restore(tmp_path / "backup", database, SECRET, lists=[], at=NOW)


def test_whoever_was_erased_since_is_erased_again(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup"
    back_up(database, file, SECRET)
    with_paul.alice.tells("privacy erase P-2")
    with_paul.alice.presses_directly("Effacer définitivement")
    write_list(tmp_path / NAME, erasures(with_paul.storage))
    other = f"sqlite:///{tmp_path / 'other.db'}"

    done = restore(file, other, SECRET, lists=[tmp_path / NAME], at=NOW)

    left = repr(everything(other))
    assert done.erased_again == 1
    assert "Paul" not in left
    assert "paul.roy" not in left
    assert "Zoé Blanc" in left


def test_the_list_beside_it_holds_ids_and_moments_only(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    with_paul.alice.tells("privacy erase P-2")
    with_paul.alice.presses_directly("Effacer définitivement")

    back_up(database, tmp_path / "backup", SECRET)

    assert read_list(tmp_path / NAME) == {2: with_paul.now.astimezone(UTC)}


def test_somebody_new_under_an_old_id_is_left_alone(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    long_ago = datetime(2025, 1, 1, tzinfo=UTC)
    back_up(database, tmp_path / "backup", SECRET)
    write_list(tmp_path / NAME, {2: long_ago})
    other = f"sqlite:///{tmp_path / 'other.db'}"

    done = restore(tmp_path / "backup", other, SECRET, lists=[tmp_path / NAME], at=NOW)

    assert done.erased_again == 0
    assert "Paul Roy" in repr(everything(other))


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

    other = f"sqlite:///{tmp_path / 'other.db'}"
    restore(tmp_path / "backup", other, SECRET, lists=[], at=NOW)
    again = open_storage(other)
    found = again.read(lambda books: books.of(TEAM).segments.of_product(1))
    again.close()
    assert found
    prospects, entries = counted(other)
    assert entries >= prospects, "each prospect has the entry of its addition"


def write_on(office: Office, over: Event) -> None:
    number = 0
    while not over.is_set():
        number += 1
        office.bob.types(f'/prospect add "Commune {number}"')


def counted(url: str) -> tuple[int, int]:
    counts = {"prospects": 0, "entries": 0}
    table = ""
    for line in everything(url):
        if isinstance(line, dict):
            table = str(line.get("table", ""))
        elif table in counts:
            counts[table] += 1
    return counts["prospects"], counts["entries"]

"""Whoever was erased since the backup was made is erased again, and whoever objected is refused."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.backup import NotRestored, back_up, restore
from bot.erased_list import NAME, OBJECTIONS, read_lists
from storage.copying import one_moment
from tests.bot.copies import NOW, SECRET, everything, identity, lists_beside, opened, put_back
from tests.office import TEAM, Office
from tests.postgres import BOTH

GONE = ("Paul", "paul.roy", "Roy")


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


def paul_is_erased(office: Office) -> None:
    office.alice.tells("privacy erase P-2")
    office.alice.presses_directly("Effacer définitivement")


def paul_objects(office: Office) -> None:
    office.alice.tells("privacy object P-2")
    office.alice.presses_directly("Clore et effacer")


def left_of_paul(url: str) -> list[str]:
    written = json.dumps(everything(url), ensure_ascii=False)
    return [trace for trace in GONE if trace in written]


def test_whoever_was_erased_since_is_erased_again(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    paul_is_erased(with_paul)
    lists = lists_beside(with_paul.storage, tmp_path / "..")

    other, done = put_back(tmp_path, lists)

    assert done.erased_again == 1
    assert left_of_paul(other) == []
    assert "Zoé Blanc" in json.dumps(everything(other), ensure_ascii=False)


def test_the_list_of_another_database_erases_nobody(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    later = (NOW + timedelta(days=900)).isoformat()
    (tmp_path / NAME).write_text(json.dumps({"0123456789abcdef": {"1": later, "2": later}}))

    other, done = put_back(tmp_path, tmp_path / NAME)

    assert done.erased_again == 0
    assert left_of_paul(other) == list(GONE)


def test_two_databases_share_a_folder_and_its_list(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    path = tmp_path / NAME
    path.write_text(json.dumps({"another": {"7": NOW.isoformat()}}))
    paul_is_erased(with_paul)

    back_up(database, tmp_path / "backup", SECRET)

    mine = identity(with_paul.storage)
    assert list(read_lists(path)["another"].erased) == [7]
    assert list(read_lists(path)[mine].erased) == [2]


def test_the_lists_hold_ids_and_moments_keyed_hashes_and_a_day_and_nothing_else(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    paul_objects(with_paul)
    folder = tmp_path / "backups"
    folder.mkdir()

    back_up(database, folder / "backup", SECRET)

    mine = identity(with_paul.storage)
    erased = json.loads((folder / NAME).read_text())
    objected = json.loads((folder / OBJECTIONS).read_text())
    assert erased == {mine: {"2": with_paul.now.astimezone(UTC).isoformat()}}
    (prints,) = objected.values()
    assert list(objected) == [mine]
    assert set(prints.values()) == {"2026-01-05"}
    assert all(len(one.split("/")[1]) == 64 for one in prints)


def test_whoever_objected_since_is_refused_after_too(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    paul_objects(with_paul)
    lists = lists_beside(with_paul.storage, tmp_path / "..")

    other, done = put_back(tmp_path, lists)

    office = Office(opened(other))
    office.ids = with_paul.ids
    said = office.bob.types(
        '/prospect add "Mairie de Nantes" contact:"P. Roy" email:paul.roy@brest.fr'
    )
    office.storage.close()
    assert done.objected_again == 1
    assert done.erased_again == 1
    assert "not to be contacted: they are not recorded" in said


def test_somebody_new_under_an_old_id_is_left_alone(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    long_ago = datetime(2025, 1, 1, tzinfo=UTC)
    back_up(database, tmp_path / "backup", SECRET)
    mine = identity(with_paul.storage)
    (tmp_path / NAME).write_text(json.dumps({mine: {"2": long_ago.isoformat()}}))

    other, done = put_back(tmp_path, tmp_path / NAME)

    assert done.erased_again == 0
    assert left_of_paul(other) == list(GONE)


def test_what_one_list_has_not_another_has(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    paul_is_erased(with_paul)
    newer = lists_beside(with_paul.storage, tmp_path / "..")

    other, _ = put_back(tmp_path, tmp_path / NAME, newer)

    assert left_of_paul(other) == []


@pytest.mark.parametrize("which", [NAME, OBJECTIONS])
@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '{"2": "2026-01-05"}',
        '{"x": {"two": "2026"}}',
        '{"x": {"2/f": 1}}',
        "[" * 9999,
    ],
    ids=["empty", "cut", "a list", "by no database", "no ids", "no days", "deep"],
)
def test_a_damaged_list_is_told_before_anything_is_restored(
    with_paul: Office, database: str, tmp_path: Path, which: str, content: str
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    folder = tmp_path / "lists"
    folder.mkdir()
    mine = identity(with_paul.storage)
    (folder / which).write_text(content.replace("x", mine))

    with pytest.raises(NotRestored, match=f"{which} is damaged"):
        put_back(tmp_path, folder / NAME)

    assert not (tmp_path / "backup restored.db").exists()


def test_what_breaks_while_people_are_erased_again_leaves_nothing_restored(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)
    mine = identity(with_paul.storage)
    beyond = 2**63
    (tmp_path / NAME).write_text(
        json.dumps({mine: {"2": NOW.isoformat(), str(beyond): NOW.isoformat()}})
    )

    with pytest.raises(OverflowError):
        put_back(tmp_path, tmp_path / NAME)

    assert not (tmp_path / "backup restored.db").exists()


def test_what_waited_to_be_sent_is_not_sent_again(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    a_letter_waits(with_paul)
    back_up(database, tmp_path / "backup", SECRET)

    other, done = put_back(tmp_path)

    assert done.held.letters == 1
    assert waiting(other) == 0


def test_it_is_sent_when_nothing_ran_since(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    a_letter_waits(with_paul)
    back_up(database, tmp_path / "backup", SECRET)

    other, done = put_back(tmp_path, holds=False)

    assert done.held.letters == 0
    assert waiting(other) == 1


def a_letter_waits(office: Office) -> None:
    office.storage.write(
        lambda books: books.of(TEAM).outbox.put(
            destination="equipe",
            kind="reply",
            method="post",
            args={"text": "hello"},
            subject=None,
            at=office.now,
        )
    )


def waiting(url: str) -> int:
    storage = opened(url)
    try:
        return storage.read(lambda books: books.outbox.counts())[0]
    finally:
        storage.close()


def test_the_mornings_message_and_the_weeks_are_not_posted_a_second_time(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    with_paul.until("2026-01-11 20:00")
    back_up(database, tmp_path / "backup", SECRET)
    with_paul.until("2026-01-12 10:00")
    assert len(with_paul.digests()) > 0

    other, done = restored_at(with_paul, tmp_path)

    office = Office(opened(other), now=with_paul.now)
    office.is_shut_until("2026-01-12 10:30")
    posted = office.reads()
    office.until("2026-01-13 09:30")
    office.storage.close()
    assert posted == []
    assert done == 3, "with the alarm that nobody was talked to"
    assert len(office.digests()) == 1, "the next morning's comes"


def restored_at(office: Office, folder: Path) -> tuple[str, int]:
    url = f"sqlite:///{folder / 'later.db'}"
    done = restore(folder / "backup", url, SECRET, lists=[], at=office.now)
    return url, done.held.posts


def test_an_event_handled_before_the_backup_is_not_handled_again(
    with_paul: Office, database: str, tmp_path: Path
) -> None:
    back_up(database, tmp_path / "backup", SECRET)

    other, _ = put_back(tmp_path)

    with one_moment(database) as connection:
        asked = "SELECT id FROM seen ORDER BY id"
        handled = [row[0] for row in connection.exec_driver_sql(asked)]
    restored = opened(other)
    again = restored.write(lambda books: [books.seen.first_time(one, at=NOW) for one in handled])
    restored.close()
    assert again == [False] * len(handled)
    assert handled

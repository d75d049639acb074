"""The lists a restored backup needs are kept beside the database, whatever becomes of the files."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from bot.clockwork import Clockwork
from bot.erased_list import NAME, OBJECTIONS, read_lists
from bot.housekeeping import Housekeeping
from storage.storage import open_storage
from storage.work import Books
from tests.bot.copies import everything, identity, opened
from tests.office import Office


@pytest.fixture
def with_paul(team: Office) -> Office:
    team.alice.types('/prospect add "Mairie de Lyon" contact:"Zoé Blanc" email:zoe@lyon.fr')
    team.alice.types('/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@brest.fr')
    return team


def clock(office: Office, folder: Path) -> Clockwork:
    """The bell of a bot that keeps its lists in this folder."""
    keeping = Housekeeping(
        storage=office.storage, clock=lambda: office.now, erased_list=folder / NAME
    )
    return replace(office.clockwork, housekeeping=keeping)


def engine(books: Books) -> Engine:
    return books.connection.engine


def noted(asked: list[str]) -> Callable[..., None]:
    def note(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement)

    return note


def paul_objects(office: Office) -> None:
    office.alice.tells("privacy object P-2")
    office.alice.presses_directly("Clore et effacer")


def test_the_bell_keeps_both_in_step(with_paul: Office, tmp_path: Path) -> None:
    bell = clock(with_paul, tmp_path)
    bell.ring()
    assert not (tmp_path / NAME).exists(), "nobody was erased"
    paul_objects(with_paul)

    bell.ring()

    found = read_lists(tmp_path / NAME)[identity(with_paul.storage)]
    assert list(found.erased) == [2]
    assert len(found.objected) == 1
    assert {(tmp_path / name).stat().st_mode & 0o777 for name in (NAME, OBJECTIONS)} == {0o600}


def test_an_objection_that_is_taken_back_is_on_no_list_any_more(
    with_paul: Office, tmp_path: Path
) -> None:
    bell = clock(with_paul, tmp_path)
    with_paul.alice.types("/prospect call P-2 do_not_contact")
    bell.ring()
    mine = identity(with_paul.storage)
    assert len(read_lists(tmp_path / NAME)[mine].objected) == 1
    with_paul.alice.types("/prospect undo")

    bell.ring()

    assert read_lists(tmp_path / NAME)[mine].objected == {}


def test_nobody_is_read_again_as_long_as_nobody_else_was_erased(
    with_paul: Office, tmp_path: Path
) -> None:
    paul_objects(with_paul)
    bell = clock(with_paul, tmp_path)
    bell.ring()
    asked: list[str] = []
    event.listen(with_paul.storage.read(engine), "before_cursor_execute", noted(asked))

    bell.ring()

    assert [one for one in asked if "contacts.id, contacts.erased_at" in one] == []


def test_a_list_that_was_taken_away_is_written_again(with_paul: Office, tmp_path: Path) -> None:
    paul_objects(with_paul)
    bell = clock(with_paul, tmp_path)
    bell.ring()
    (tmp_path / NAME).unlink()

    bell.ring()

    assert list(read_lists(tmp_path / NAME)[identity(with_paul.storage)].erased) == [2]


@pytest.mark.parametrize("which", [NAME, OBJECTIONS])
@pytest.mark.parametrize("content", ["", "{", "[]", '{"2": "2026"}', "[" * 9999, "\x00"])
def test_a_damaged_list_is_set_apart_and_the_bot_goes_on(
    with_paul: Office,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    which: str,
    content: str,
) -> None:
    paul_objects(with_paul)
    (tmp_path / which).write_text(content)
    bell = clock(with_paul, tmp_path)
    with_paul.now = with_paul.now.replace(hour=9, minute=16)

    bell.ring()
    bell.ring()

    assert caplog.messages == [
        "A list of those erased was damaged: it is set apart, and written anew from the database."
    ]
    assert (tmp_path / f"{which}.damaged").read_text() == content
    assert list(read_lists(tmp_path / NAME)[identity(with_paul.storage)].erased) == [2]
    assert len(with_paul.digests()) == 1


def test_nor_does_a_folder_in_the_way_stop_it(
    with_paul: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paul_objects(with_paul)
    (tmp_path / NAME).mkdir()

    clock(with_paul, tmp_path).ring()

    assert caplog.messages == [
        "The lists of those erased and of those who objected could not be written."
    ]


def test_a_database_that_was_put_back_by_hand_forgets_again_when_the_bot_starts(
    with_paul: Office, sqlite: str, tmp_path: Path
) -> None:
    identity(with_paul.storage)
    with_paul.storage.close()
    shutil.copy(tmp_path / "prospect.db", tmp_path / "copy.db")
    office = Office(opened(sqlite))
    office.ids = with_paul.ids
    paul_objects(office)
    clock(office, tmp_path).ring()
    office.storage.close()
    shutil.copy(tmp_path / "copy.db", tmp_path / "prospect.db")

    again = Office(open_storage(sqlite))
    clock(again, tmp_path).ring()
    again.storage.close()

    kept = json.dumps(everything(sqlite), ensure_ascii=False)
    assert "paul.roy" not in kept
    assert "Zoé Blanc" in kept
    assert len(everything(sqlite)["objections"]) == 1


def test_whom_to_forget_is_found_without_reading_everybody(with_paul: Office, sqlite: str) -> None:
    asked = "EXPLAIN QUERY PLAN SELECT id, erased_at FROM contacts WHERE erased_at IS NOT NULL"

    plan = with_paul.storage.read(lambda books: books.connection.exec_driver_sql(asked).all())

    assert "ix_contacts_erased_at" in str(plan)

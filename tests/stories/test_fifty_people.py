"""Fifty people, twenty of them erased and five who object: nothing of these is left anywhere, no figure moves."""

import base64
import gzip
import io
import json
import logging
import sqlite3
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from bot.backup import back_up
from bot.reports.command import made
from bot.sealed_file import Opening
from storage.storage import open_storage
from tests.bot.copies import SECRET, lists_beside, put_back
from tests.office import Office
from tests.stories.fifty import (
    BY_A_CALL,
    ERASED,
    GONE,
    OBJECTING,
    PEOPLE,
    Fifty,
    email,
    left_in,
    name,
    phone,
)


def worked_with(office: Office) -> Fifty:
    office.alice.types('/prospect product new "demarches"')
    fifty = Fifty(office)
    fifty.are_added()
    fifty.are_worked_with()
    office.until("2026-01-09 10:00")
    fifty.are_looked_at()
    return fifty


@pytest.fixture
def fifty(office: Office) -> Fifty:
    return worked_with(office)


def erase(office: Office, numbers: Collection[int]) -> None:
    for number in numbers:
        office.alice.tells(f"privacy erase P-{number}")
        office.alice.presses_directly("Effacer définitivement")


def object_(office: Office) -> None:
    """Some write, some say so when they are called; these are erased a day later."""
    for number in OBJECTING:
        if number in BY_A_CALL:
            office.bob.types(f"/prospect call P-{number} do not contact")
        else:
            office.alice.tells(f"privacy object P-{number}")
            office.alice.presses_directly("Clore et effacer")
    office.until("2026-01-13 10:00")


def figures(url: str) -> str:
    """`prospect report stats --json`, as it is printed."""
    found = made("stats", database=url, product=None, at="2026-01-09T10:00")
    return json.dumps(found, ensure_ascii=False, indent=2)


def totals(url: str, at: str) -> dict[str, int]:
    total = made("stats", database=url, product=None, at=at)["total"]
    return {figure: count for figure, count in total.items() if isinstance(count, int)}


def said(office: Office) -> str:
    """What stands in the chat now: every message, every page, and the files unpacked."""
    walls = office.chat.walls.values()
    files = [unpacked(one) for wall in walls for one in wall if isinstance(one.get("content"), str)]
    return "\n".join([str(office.chat.walls), str(office.chat.homes), *files])


def unpacked(message: dict[str, object]) -> str:
    content = base64.b64decode(str(message["content"]))
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return "\n".join(book.read(one).decode("utf-8") for one in book.namelist())


def exported(office: Office) -> int:
    """How many files of the product's prospects Bob is sent."""
    before = len(office.chat.walls["bob"])
    for kind in ("csv", "xlsx", "json"):
        office.bob.types(f"/prospect export {kind}")
    return len([one for one in office.chat.walls["bob"][before:] if "content" in one])


def in_backup(url: str, path: Path) -> bytes:
    """One made now, decrypted and unpacked."""
    back_up(url, path, SECRET)
    with path.open("rb") as file:
        return gzip.decompress(io.BufferedReader(Opening(file, [SECRET])).read())


def on_disk(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.glob("prospect.db*")):
        yield path.name, path.read_bytes()


def vacuumed(url: str) -> None:
    """As an administrator does: what was freed is gone from the file, and from its journal."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM"):
        connection.execute(statement).fetchall()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()


def copied(url: str) -> bytes:
    """Each table of PostgreSQL, as a dump has it."""
    with psycopg.connect(
        make_url(url).set(drivername="postgresql").render_as_string(False)
    ) as there:
        tables = there.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
        ).fetchall()
        return b"".join(copy_of(table, there) for (table,) in tables)


def copy_of(table: str, connection: psycopg.Connection[tuple[str]]) -> bytes:
    with connection.cursor().copy(f'COPY "{table}" TO STDOUT') as rows:
        return b"".join(map(bytes, rows))


def test_nothing_is_left_of_those_who_are_gone(
    fifty: Fifty, sqlite: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office = fifty.office
    caplog.set_level(logging.DEBUG)
    before = figures(sqlite)
    there = b"".join(content for _, content in on_disk(tmp_path))
    told_of = left_in(said(office), GONE)

    erase(office, ERASED)
    after_erasing = figures(sqlite)
    object_(office)
    shown = fifty.are_looked_at()
    files = exported(office)
    backup = in_backup(sqlite, tmp_path / "backup")
    vacuumed(sqlite)

    assert after_erasing == before
    assert len(left_in(there, GONE)) > 4 * len(GONE), "they were there"
    assert len(told_of) > 5, "they were told of"
    assert files == 3
    scanned = dict(on_disk(tmp_path)) | {"backup": backup}
    assert {where: left_in(content, GONE) for where, content in scanned.items()} == {
        where: [] for where in scanned
    }
    told = {"shown": shown, "the chat": said(office), "the log": caplog.text}
    assert {where: left_in(words, GONE) for where, words in told.items()} == {
        where: [] for where in told
    }


@pytest.mark.postgres
def test_nor_in_postgresql(postgres: str, tmp_path: Path) -> None:
    storage = open_storage(postgres, migrate=False)
    fifty = worked_with(Office(storage))
    before, there = figures(postgres), copied(postgres)

    erase(fifty.office, ERASED)
    after_erasing = figures(postgres)
    object_(fifty.office)

    assert after_erasing == before
    assert len(left_in(there, GONE)) > 4 * len(GONE)
    assert left_in(copied(postgres), GONE) == []
    assert left_in(in_backup(postgres, tmp_path / "backup"), GONE) == []
    storage.close()


def test_an_objection_moves_only_its_own_prospects_stage(fifty: Fifty, database: str) -> None:
    before = totals(database, "2026-01-09T10:00")

    object_(fifty.office)

    after = totals(database, "2026-01-13T10:00")
    moved = {figure: count - before[figure] for figure, count in after.items()}
    calls = ("calls", "connected_calls", "morning_calls", "morning_connected_calls")
    assert {one: by for one, by in moved.items() if by} == {
        **dict.fromkeys(calls, len(BY_A_CALL)),
        "not_interested": len(OBJECTING),
        "open": -len(OBJECTING),
        "parked": -1,
    }


def test_those_who_stay_are_untouched(fifty: Fifty) -> None:
    stay = [number for number in PEOPLE if number not in GONE]

    erase(fifty.office, ERASED)
    object_(fifty.office)

    for number in stay:
        shown = fifty.office.bob.types(f"/prospect show P-{number}")
        assert name(number) in shown
        assert email(number) in shown
        assert phone(number) in shown.replace(" ", "")


def test_a_backup_made_before_forgets_them_when_it_is_restored(
    fifty: Fifty, sqlite: str, tmp_path: Path
) -> None:
    gone = ERASED[:3]
    back_up(sqlite, tmp_path / "backup", SECRET)
    erase(fifty.office, gone)

    url, done = put_back(tmp_path, lists_beside(fifty.office.storage, tmp_path))

    vacuumed(url)
    assert done.rows > 0
    assert left_in(Path(url.removeprefix("sqlite:///")).read_bytes(), gone) == []

"""Fifty people, twenty of them erased and five who object: nothing of these is left anywhere, no figure moves."""

import logging
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backup import back_up, restore
from bot.reports.scene import at_desk
from bot.reports.stats import stats
from domain.products import Product
from storage.storage import open_storage
from tests.office import Office

FIRST = ["Zéphyrine", "Ysaline", "Xavière", "Wandrille", "Vianney"]
LAST = [
    "Quatrevaux",
    "Bouchardeau",
    "Kerguelen",
    "Thibouville",
    "Maupertuis",
    "Grandcourt",
    "Lanternier",
    "Pellequer",
    "Sauvageot",
    "Vercasson",
]
PEOPLE = [(first, last) for last in LAST for first in FIRST]
ERASED, OBJECTING = range(1, 21), range(21, 26)
SECRET = b"s" * 32


def email(number: int) -> str:
    first, last = PEOPLE[number - 1]
    return f"{number}.{first}.{last}@ville{number}.example".casefold().replace("é", "e")


def phone(number: int) -> str:
    return f"06{number:02d}4758{number:02d}"


def traces(numbers: range) -> list[str]:
    """What a scan looks for of each: the address, the number, the whole name, as they are kept."""
    found = []
    for number in numbers:
        first, last = PEOPLE[number - 1]
        found += [email(number), phone(number), f"{first} {last}", f"{first} {last}".casefold()]
        found.append(f"{first} {last}".encode("unicode_escape").decode())
    return found


@pytest.fixture
def fifty(team: Office) -> Office:
    for number, (first, last) in enumerate(PEOPLE, 1):
        person = f'contact:"{first} {last}" email:{email(number)} phone:{phone(number)}'
        team.bob.types(f'/prospect add "Mairie {number}" {person}')
        team.bob.types(f'/prospect note P-{number} "{first} {last} prefers {phone(number)}"')
        team.bob.types(f"/prospect call P-{number} interested next:2026-02-0{number % 8 + 1}")
        if number % 5 == 0:
            team.bob.tells(f'next-action P-{number} 2026-01-06 "write to {email(number)}"')
    team.until("2026-01-06 10:00")
    return team


def figures(office: Office) -> object:
    def now(_: Product) -> datetime:
        return office.now

    return at_desk(office.storage, stats, product=None, at=now)


def leave(office: Office, what: str, button: str, numbers: range) -> None:
    for number in numbers:
        office.alice.tells(f"privacy {what} P-{number}")
        office.alice.presses_directly(button)


def on_disk(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith("prospect.db"):
            yield path.name, path.read_bytes()


def left_in(content: bytes, numbers: range) -> list[str]:
    return [trace for trace in traces(numbers) if trace.encode() in content]


def vacuumed(url: str) -> None:
    """As an administrator does: what was freed is gone from the file, and from its journal."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    for statement in (
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "VACUUM",
        "PRAGMA wal_checkpoint(TRUNCATE)",
    ):
        connection.execute(statement).fetchall()
    connection.close()


def test_nothing_is_left_of_those_who_are_gone(
    fifty: Office, sqlite: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = figures(fifty)
    there = b"".join(content for _, content in on_disk(tmp_path))

    leave(fifty, "erase", "Effacer définitivement", ERASED)
    after_erasing = figures(fifty)
    leave(fifty, "object", "Clore et effacer", OBJECTING)
    fifty.bob.types("/prospect export json")
    vacuumed(sqlite)

    gone = range(1, 26)
    shown = str(fifty.chat.walls) + str(fifty.bob.answers[-1])
    assert len(left_in(there, gone)) >= 50, "they were there"
    assert {name: left_in(content, gone) for name, content in on_disk(tmp_path)} == {
        name: [] for name, _ in on_disk(tmp_path)
    }
    assert left_in(caplog.text.encode(), gone) == []
    assert [one for one in traces(gone) if one in shown] == []
    assert after_erasing == before


def test_an_objection_moves_only_its_own_prospect(fifty: Office) -> None:
    before = figures(fifty)

    leave(fifty, "object", "Clore et effacer", OBJECTING)

    after = figures(fifty)
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    moved = {name for name, value in after["total"].items() if before["total"][name] != value}
    assert moved <= {"open", "not_interested", "parked"}
    assert after["total"]["not_interested"] - before["total"]["not_interested"] == 5


def test_those_who_stay_are_untouched(fifty: Office) -> None:
    leave(fifty, "erase", "Effacer définitivement", ERASED)

    shown = fifty.bob.types("/prospect show P-30")

    first, last = PEOPLE[29]
    assert f"{first} {last}" in shown
    assert email(30) in shown
    assert phone(30) in shown


def test_a_backup_made_after_and_one_made_before_forget_them_both(
    fifty: Office, sqlite: str, tmp_path: Path
) -> None:
    back_up(sqlite, tmp_path / "before", SECRET)
    leave(fifty, "erase", "Effacer définitivement", range(1, 4))
    back_up(sqlite, tmp_path / "after", SECRET)

    for name in ("before", "after"):
        database = tmp_path / f"restored-{name}.db"
        url = f"sqlite:///{database}"
        done = restore(
            tmp_path / name,
            url,
            SECRET,
            lists=[tmp_path / "erased.json"],
            at=datetime(2026, 2, 1, tzinfo=UTC),
        )
        open_storage(url).close()
        vacuumed(url)
        assert done.rows > 0
        assert left_in(database.read_bytes(), range(1, 4)) == []

"""All that is kept of a team goes at once: long after its workspace left, or when its operator says so."""

import json
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.backup import back_up
from bot.forgetting import forget
from bot.settings import Settings
from bot.vault import INSTALLATION, Vault
from bot.whole_teams import LEFT, begun, erase_team
from domain.people import Place, Team
from storage.columns import metadata
from storage.storage import open_storage
from storage.work import Books
from tests.bot.copies import NOW, SECRET, everything, identity, lists_beside, put_back
from tests.bot.test_command_line import prospect
from tests.mischief.test_stale_buttons import LINES
from tests.office import TEAM, Office, Teammate
from tests.postgres import BOTH
from tests.replicas.replica import KEY

OTHER = Team("plain", "T0OTHER")


class Stranger(Teammate):
    """Chloé, of another workspace."""

    def head(self, place: Place | None = None) -> dict[str, Any]:
        return super().head(place) | {"team": OTHER}


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


@pytest.fixture
def two(url: str) -> Iterator[Office]:
    """Two teams, each with a prospect and a token that is kept."""
    storage = open_storage(url, migrate=False)
    office = Office(storage)
    office.alice.types('/prospect product new "Zebra"')
    office.alice.types("/prospect add Ambert contact:Marlene email:marlene@ambert.example")
    office.alice.types("/prospect add Berzé")
    chloe = Stranger("chloe", office)
    chloe.types('/prospect product new "Okapi"')
    chloe.types("/prospect add Cholet contact:Paul")
    settings = Settings(database_url=url, prospect_secret_key=KEY)
    Vault(storage=storage, settings=settings).keep(INSTALLATION, {TEAM.id: "a", OTHER.id: "b"})
    yield office
    storage.close()


@pytest.fixture
def worked(two: Office) -> Office:
    """With a month of the first one's work."""
    for line in LINES:
        two.bob.types(f"/prospect {line}")
    two.alice.opens_home()
    two.until("2026-02-02 10:00")
    return two


def owned(books: Books) -> dict[int, dict[str, int]]:
    """How many rows of each table are whose."""
    found: dict[int, dict[str, int]] = {}
    for table in metadata.sorted_tables:
        if "team_id" in table.c:
            rows = books.connection.execute(
                select(table.c.team_id, func.count()).group_by(table.c.team_id)
            )
            for team, many in rows:
                found.setdefault(team, {})[table.name] = many
    return found


def test_nothing_of_it_stays_and_nothing_of_another_goes(worked: Office, url: str) -> None:
    before = worked.storage.read(owned)
    assert len(before[1]) > 20, "most tables have rows of it"

    known = erase_team(worked.storage, TEAM, worked.now)

    assert known
    assert worked.storage.read(owned) == {2: before[2]}
    left = json.dumps(everything(url), default=str, ensure_ascii=False)
    words = ("Zebra", "Ambert", "Marlene", "Alice", "alice", TEAM.id)
    assert [word for word in words if word in left] == []
    assert "Cholet" in left


def test_its_token_goes_and_that_of_others_stays(two: Office) -> None:
    erase_team(two.storage, TEAM, two.now)

    kept = two.storage.read(lambda books: books.sealed.all(INSTALLATION))
    assert [one.name for one in kept] == [OTHER.id]


def test_one_that_is_not_there_is_said_to_be_unknown(two: Office) -> None:
    before = two.storage.read(owned)

    assert not erase_team(two.storage, Team("plain", "T0NOBODY"), two.now)
    assert two.storage.read(owned) == before


def test_when_it_comes_back_it_begins_anew(two: Office) -> None:
    erase_team(two.storage, TEAM, two.now)

    two.alice.types('/prospect product new "Zebra"')
    said = two.alice.types("/prospect add Ambert")

    assert "P-1" in said
    assert set(two.storage.read(owned)) == {2, 3}


def test_begun_and_broken_off_it_is_ended_by_the_next_day(two: Office) -> None:
    two.storage.write(lambda books: begun(books, TEAM, two.now))
    assert 1 in two.storage.read(owned)

    forget(two.storage, two.now)

    assert set(two.storage.read(owned)) == {2}


def test_told_to_stop_it_is_gone_on_with_another_time(two: Office) -> None:
    two.storage.write(lambda books: begun(books, TEAM, two.now))

    forget(two.storage, two.now, lambda: True)
    there = set(two.storage.read(owned))
    forget(two.storage, two.now)

    assert there == {1, 2}
    assert set(two.storage.read(owned)) == {2}


@pytest.mark.parametrize(
    "url", [pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
def test_of_two_processes_each_takes_a_lot_and_neither_all_the_rest_at_once(
    worked: Office, url: str
) -> None:
    storage = worked.storage
    beside = open_storage(url, migrate=False)
    storage.write(lambda books: begun(books, TEAM, worked.now))
    before = storage.read(owned)[1]

    with ThreadPoolExecutor(1) as another:

        def held(books: Books) -> tuple[int, Future[int]]:
            one, other = a_lot(books), another.submit(beside.write, a_lot)
            while not storage.read(somebody_waits):
                """It is about to."""
            return one, other

        one, other = storage.write(held)
        both = one, other.result()
    after = storage.read(owned)[1]
    while storage.write(a_lot):
        pass

    beside.close()
    assert both == (1, 1)
    assert after["prospects"] == before["prospects"] - 2
    assert after["products"] == before["products"]
    assert set(storage.read(owned)) == {2}


def somebody_waits(books: Books) -> bool:
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    return bool(books.connection.exec_driver_sql(waiting).scalar_one())


def a_lot(books: Books) -> int:
    return books.departed.emptied(at_most=1)


@pytest.mark.parametrize(("days", "stays"), [(89, True), (91, False)])
def test_a_workspace_that_left_is_kept_for_ninety_days(two: Office, days: int, stays: bool) -> None:
    two.storage.write(lambda books: books.teams.left(OTHER, at=two.now))

    forget(two.storage, two.now + timedelta(days=days))

    assert (2 in two.storage.read(owned)) is stays
    assert 1 in two.storage.read(owned)
    assert timedelta(days=90) == LEFT


def test_a_backup_made_before_is_restored_without_it(two: Office, url: str, tmp_path: Path) -> None:
    identity(two.storage)
    back_up(url, tmp_path / "backup", SECRET)
    erase_team(two.storage, TEAM, NOW)
    lists = lists_beside(two.storage, later(tmp_path))

    there, done = put_back(tmp_path, lists)

    assert done.teams_again == 1
    left = json.dumps(everything(there), default=str, ensure_ascii=False)
    assert [word for word in ("Zebra", "Ambert", "Marlene", TEAM.id) if word in left] == []
    assert "Cholet" in left


def test_a_newer_team_under_an_old_number_is_somebody_else(
    two: Office, url: str, tmp_path: Path
) -> None:
    erase_team(two.storage, OTHER, two.now - timedelta(days=400))
    lists = lists_beside(two.storage, later(tmp_path))
    identity(two.storage)
    two.storage.write(
        lambda books: books.connection.exec_driver_sql(
            "UPDATE teams SET external_id = 'T0NEWER', erased_at = NULL, left_at = NULL WHERE id = 2"
        )
    )
    back_up(url, tmp_path / "backup", SECRET)

    _, done = put_back(tmp_path, lists)

    assert done.teams_again == 0


def test_at_the_terminal_teams_are_listed_and_erased_once_their_id_is_typed(
    sqlite: str, tmp_path: Path
) -> None:
    storage = open_storage(sqlite, migrate=False)
    office = Office(storage)
    office.alice.types('/prospect product new "Zebra"')
    office.alice.types("/prospect add Ambert")
    storage.write(lambda books: books.teams.known(OTHER, at=NOW))
    storage.write(lambda books: books.teams.left(OTHER, at=NOW))

    listed = prospect("team", "list", folder=tmp_path, DATABASE_URL=sqlite)
    hesitant = prospect("team", "erase", TEAM.id, folder=tmp_path, DATABASE_URL=sqlite)
    unknown = prospect("team", "erase", "T0NOBODY", "--yes", folder=tmp_path, DATABASE_URL=sqlite)
    there = set(storage.read(owned))
    done = prospect("team", "erase", TEAM.id, "--yes", folder=tmp_path, DATABASE_URL=sqlite)

    assert listed.stdout.splitlines() == [
        "plain T0TEAM  has the bot  1 product(s), 1 prospect(s), last change 2026-01-05",
        "plain T0OTHER  left 2026-02-01, erased on 2026-05-02  0 product(s), 0 prospect(s), "
        "last change never",
    ]
    assert (hesitant.returncode, unknown.returncode, done.returncode) == (1, 2, 0)
    assert there == {1}
    assert "removes the app there" in done.stdout
    assert storage.read(owned) == {}
    assert "team/1" in (tmp_path / "erased.json").read_text()
    storage.close()


def later(folder: Path) -> Path:
    """Where the database's own lists lie."""
    beside = folder / "later"
    beside.mkdir()
    return beside

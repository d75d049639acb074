"""All of a team's data in another kind of database: nobody in the chat notices."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command

from bot.moving import move, warning
from storage.built_afterwards import INDEXES, REFERENCES
from storage.engines import writing_engine
from storage.migrate import configured, downgrade
from storage.moving import Before, Watching
from storage.storage import open_storage
from storage.work import Books
from tests.bot.copies import Tables, everything, identity
from tests.bot.test_backup_commands import of_version, older
from tests.moving.by_hand import UNSEEN, done_by_hand
from tests.moving.used_office import answers, goes_on_with, opened, works_on
from tests.office import EQUIPE, TEAM, Office
from tests.stories.playing import Played

pytestmark = pytest.mark.postgres


def test_the_team_goes_on_there_as_it_would_have_gone_on_here(
    used: Office, sqlite: str, there: str
) -> None:
    move(sqlite, there, UNSEEN)

    moved = goes_on_with(used, there)
    asked = (answers(used), answers(moved))
    went_on = (works_on(used), works_on(moved))
    again = (answers(used), answers(moved))
    kept = (lasting(sqlite), lasting(there))
    moved.storage.close()
    assert asked[0] == asked[1]
    assert went_on[0] == went_on[1]
    assert again[0] == again[1] != asked[0]
    assert kept[0] == kept[1]


def lasting(url: str) -> Tables:
    """What is due loses its row when it is done: SQLite gives its number again, PostgreSQL never."""
    tables = dict(everything(url))
    return {**tables, "due": sorted(row[1:] for row in tables["due"])}


def test_buttons_of_messages_that_were_there_before_still_work(
    used: Office, sqlite: str, there: str
) -> None:
    move(sqlite, there, UNSEEN)

    moved = goes_on_with(used, there)
    answered = moved.alice.presses_directly("3")
    done = moved.bob.presses_directly("Done")
    undone = moved.bob.presses("Undo")

    said = (used.alice.presses_directly("3"), used.bob.presses_directly("Done"))
    assert (answered, done) == said
    assert undone == used.bob.presses("Undo") != ""
    assert lasting(there) == lasting(sqlite)
    moved.storage.close()


def test_what_waited_to_be_sent_is_sent_from_there_and_once(
    used: Office, sqlite: str, there: str
) -> None:
    used.chat.is_away = True
    told: list[Before] = []
    silent = Office(opened(sqlite), now=used.now, chat=used.chat)
    silent.storage.write(lambda books: waits(books, silent))

    move(sqlite, there, Watching(begins=told.append))

    moved = goes_on_with(used, there)
    moved.deliver()
    moved.deliver()
    moved.storage.close()
    silent.storage.close()
    assert [one.waiting for one in told] == [1]
    assert [text for text in moved.reads() if text == "It waited"] == ["It waited"]


def waits(books: Books, office: Office) -> None:
    """A message that nobody has sent yet."""
    books.joined(TEAM, at=office.now).outbox.put(
        destination=EQUIPE,
        kind="report",
        method="post",
        args={"text": "It waited", "controls": []},
        subject=None,
        at=office.now,
    )


def test_a_report_on_it_is_the_same_to_the_byte(campaign: str, played: Played, there: str) -> None:
    move(campaign, there, UNSEEN)

    at = "2026-04-07T12:00"
    moved = Played(database=there, transcript="", calls=[])
    for what in ("stats", "scores", "needs", "list", "digest"):
        assert json.dumps(moved.report(what, at=at)) == json.dumps(played.report(what, at=at))


def test_it_may_come_back(campaign: str, there: str, tmp_path: Path) -> None:
    back = f"sqlite:///{tmp_path / 'back.db'}"

    move(campaign, there, UNSEEN)
    move(there, back, UNSEEN)

    assert everything(back) == everything(there) == everything(campaign)


def test_it_is_counted_and_added_up_on_both_sides(campaign: str, there: str) -> None:
    rows = sum(map(len, everything(campaign).values()))
    told: list[Before] = []
    gone: list[int] = []
    compared: list[int] = []

    done = move(
        campaign,
        there,
        Watching(begins=told.append, moved=gone.append, compared=compared.append),
    )

    sums = {one.table: one.before for one in done.compared}
    assert told[0].rows == sum(gone) == sum(compared) == sum(one.rows for one in sums.values())
    assert told[0].rows >= rows > 2000
    assert sums["prospects"].rows == 212
    assert sums["prospects"].numbers > 0 < sums["prospects"].digest
    assert all(one.is_same for one in done.compared)
    assert done.left_out == 0


@pytest.mark.parametrize("into", ["there", "bare"])
def test_the_other_database_has_the_shape_of_any_other(
    campaign: str, postgres: str, into: str, request: pytest.FixtureRequest
) -> None:
    before = shape(postgres)
    target = request.getfixturevalue(into)

    move(campaign, target, UNSEEN)

    assert shape(target) == before
    engine = writing_engine(target)
    with engine.begin() as connection:
        command.check(configured(connection))
    engine.dispose()


def shape(url: str) -> list[list[tuple[object, ...]]]:
    engine = writing_engine(url)
    with engine.begin() as connection:
        found = [
            [tuple(row) for row in connection.exec_driver_sql(query)]
            for query in (REFERENCES, INDEXES)
        ]
    engine.dispose()
    return found


def test_the_source_is_not_changed(campaign: str, there: str) -> None:
    path = Path(campaign.removeprefix("sqlite:///"))
    before = path.read_bytes()

    move(campaign, there, UNSEEN)

    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_database_where_a_bot_only_started_may_be_filled(
    used: Office, sqlite: str, there: str
) -> None:
    fresh = open_storage(there)
    identity(fresh)
    fresh.close()

    move(sqlite, there, UNSEEN)

    moved = opened(there)
    assert identity(moved) == identity(used.storage)
    moved.close()


def some_revisions() -> list[str]:
    every = older()
    return [every[0], every[len(every) // 2], every[-1]]


@pytest.mark.parametrize("revision", some_revisions())
def test_an_older_versions_database_is_moved_as_it_is_and_brought_up_to_date_there(
    tmp_path: Path, there: str, revision: str
) -> None:
    source = f"sqlite:///{tmp_path}/prospect.db"
    of_version(source, revision)
    before = everything(source)

    move(source, there, UNSEEN)

    assert everything(source) == before, "nothing was upgraded here"
    open_storage(source).close()
    assert everything(there) == everything(source)


def test_a_character_that_postgresql_keeps_in_no_text_is_left_out(
    campaign: str, there: str, tmp_path: Path
) -> None:
    back = f"sqlite:///{tmp_path / 'back.db'}"
    done_by_hand(
        campaign,
        "UPDATE contacts SET role = 'a' || char(0) || 'b' || char(0) WHERE id = 3",
        "UPDATE segments SET hypothesis = char(0) WHERE id = 1",
    )

    done = move(campaign, there, UNSEEN)
    same = move(campaign, back, UNSEEN)

    row = next(row for row in everything(there)["contacts"] if row[0] == 3)
    assert (done.left_out, same.left_out) == (3, 0)
    assert "ab" in row
    assert everything(back) == everything(campaign)


def test_a_bot_that_was_at_work_lately_is_seen(used: Office, sqlite: str, there: str) -> None:
    told: list[Before] = []
    move(sqlite, there, Watching(begins=told.append))

    assert told[0].lately is not None
    soon, later = (told[0].lately + timedelta(minutes=minutes) for minutes in (1, 3))
    assert "Stop it first" in str(warning(told[0], now=soon))
    assert warning(told[0], now=later) is None


def test_an_emptied_database_may_be_filled_again(campaign: str, bare: str) -> None:
    move(campaign, bare, UNSEEN)
    engine = writing_engine(bare)
    downgrade(engine, "base")
    engine.dispose()

    move(campaign, bare, UNSEEN)

    assert everything(bare) == everything(campaign)

"""`prospect doctor` says what is well, and what to do about what is not."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.settings import Settings
from chat.slack.manifest import SCOPES
from domain.people import THE_BOT, Person, Place, Profile, Team
from domain.stages import Stage
from playground.identity import TEAM_ID, channel_id
from playground.server import serve
from playground.workspace import Workspace
from storage.storage import open_storage
from storage.work import Books
from tests.office import MONDAY_MORNING, PARIS
from tests.storage.begun import some_prospects


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    workspace = Workspace(channels=("equipe", "general"), scopes=SCOPES)
    server = serve(workspace, port=0)
    yield workspace
    server.stop()


def joined(workspace: Workspace, database: str, **changed: str) -> Settings:
    known = {
        "slack_bot_token": workspace.app.bot_token,
        "slack_app_token": workspace.app.app_token,
        "slack_api_url": workspace.api_url,
        "database_url": database,
    }
    return Settings(**(known | changed))


def findings(settings: Settings) -> dict[str, tuple[bool, str]]:
    return {finding.what: (finding.well, finding.words) for finding in examine(settings)}


def with_a_product_in(channel: str, database: str) -> None:
    storage = open_storage(database)
    storage.write(
        lambda books: books.joined(Team("slack", TEAM_ID), at=MONDAY_MORNING).products.add(
            name="demarches",
            channel=Place(channel_id(channel)),
            language="fr",
            zone=PARIS,
            country="FR",
            digest_at=MONDAY_MORNING.time(),
            by=Person("alice"),
            at=MONDAY_MORNING,
        )
    )
    storage.close()


def test_where_all_is_well_nothing_is_to_be_done(workspace: Workspace, database: str) -> None:
    with_a_product_in("equipe", database)

    found = findings(joined(workspace, database))

    assert all(well for well, _ in found.values())
    assert set(found) == {
        "database",
        "clock",
        "queue",
        "notices",
        "secret key",
        "bot token",
        "scopes",
        "app token",
        f"channel {channel_id('equipe')}",
    }


def test_a_wrong_token_is_told_without_repeating_it(workspace: Workspace, database: str) -> None:
    found = findings(joined(workspace, database, slack_bot_token="xoxb-wrong"))

    assert found["bot token"][0] is False
    assert "SLACK_BOT_TOKEN" in found["bot token"][1]
    assert "xoxb-wrong" not in str(found)


def test_a_channel_without_the_bot_says_how_to_invite_it(
    workspace: Workspace, database: str
) -> None:
    with_a_product_in("equipe", database)
    workspace.remove_bot("equipe")

    well, words = findings(joined(workspace, database))[f"channel {channel_id('equipe')}"]

    assert not well
    assert "/invite" in words


def test_a_slack_that_cannot_be_reached_is_told_in_a_sentence(database: str) -> None:
    nowhere = Settings(
        slack_bot_token="xoxb-1", slack_api_url="http://127.0.0.1:9/api/", database_url=database
    )

    found = findings(nowhere)

    assert found["bot token"][0] is False
    assert "cannot be reached" in found["bot token"][1]


def test_a_bot_that_does_not_run_is_seen_by_what_is_due(database: str) -> None:
    late = datetime.now(UTC) - timedelta(hours=1)
    storage = open_storage(database)
    storage.write(
        lambda books: books.joined(Team("slack", "T1"), at=late).due.plan("digest", 1, at=late)
    )
    storage.close()

    found = findings(Settings(database_url=database))

    assert found["clock"][0] is False
    assert "is the bot running?" in found["clock"][1]


def test_people_whose_details_stay_since_nobody_can_be_told_are_counted(database: str) -> None:
    storage = open_storage(database)

    def imported(books: Books) -> None:
        work = books.joined(Team("slack", "T1"), at=MONDAY_MORNING)
        product = some_prospects(work, Stage.NEW, at=MONDAY_MORNING, by=THE_BOT)
        one = work.prospects.named("Mairie 1", product=product)
        assert one is not None
        work.contacts.add(prospect=one.id, name="Paul Roy", at=MONDAY_MORNING)

    storage.write(imported)
    before = findings(Settings(database_url=database))["notices"]
    alice = Profile(person=Person("alice"), name="Alice")
    storage.write(lambda books: books.of(Team("slack", "T1")).people.met(alice))
    storage.close()

    after = findings(Settings(database_url=database))["notices"]

    assert before[0] is False
    assert "the details of 1 person(s)" in before[1]
    assert "Paul" not in before[1]
    assert after[0] is True


def test_a_database_that_cannot_be_opened_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "not.db").write_text("this is no database at all, and long enough to be seen so")

    found = findings(Settings(database_url=f"sqlite:///{tmp_path / 'not.db'}"))

    assert found == {"database": (False, found["database"][1])}
    assert "DATABASE_URL" in found["database"][1]

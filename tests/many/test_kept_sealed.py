"""Installations through all that may happen to keys and databases: replaced, lost, backed up, restored."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.backup import back_up
from bot.keys import secret_of
from bot.lost_keys import given_up, lost
from bot.own_keys import keys_of
from bot.settings import Settings
from bot.slack_installations import KeptInstallations
from bot.slack_many import kept_installations
from bot.vault import Vault
from chat.slack.installing import Installed
from storage.storage import Storage, open_storage
from tests.bot.copies import SECRET, put_back
from tests.bot.test_command_line import prospect
from tests.many.site import here, kept
from tests.replicas.replica import KEY

NEWER = "CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk="


@pytest.fixture
def settings(database: str) -> Settings:
    return Settings(database_url=database, prospect_secret_key=KEY)


@pytest.fixture
def opened(settings: Settings) -> Iterator[Storage]:
    storage = open_storage(settings.database_url, migrate=False)
    keys = keys_of(storage, settings)
    one = kept_installations(settings, keys, storage, clock=now)
    for team in ("TONE", "TTWO"):
        one.save(Installed(team=team, token=f"xoxb-{team}", by="UALICE"))
    yield storage
    storage.close()


def now() -> datetime:
    return datetime(2026, 1, 5, 9, tzinfo=UTC)


def begun_anew(storage: Storage, settings: Settings) -> KeptInstallations:
    """As the program after a restart."""
    return kept_installations(settings, keys_of(storage, settings), storage, clock=now)


def test_a_replaced_key_opens_every_installation(opened: Storage, settings: Settings) -> None:
    both = replace(settings, prospect_secret_key=f"{NEWER},{KEY}")
    at_work = begun_anew(opened, both)

    Vault(storage=opened, settings=both).reseal()

    newer = replace(settings, prospect_secret_key=NEWER)
    assert begun_anew(opened, newer).token_of("TONE") == "xoxb-TONE"
    assert at_work.token_of("TTWO") == "xoxb-TTWO"


def test_a_key_lost_for_good_costs_every_installation_and_says_so(
    opened: Storage, settings: Settings
) -> None:
    other = replace(settings, prospect_secret_key=NEWER)

    said = lost(opened, other)
    before = here(settings)
    given_up(opened, other)

    assert said.workspaces == ("TONE", "TTWO")
    assert before == {"TONE": True, "TTWO": True}
    assert here(settings) == {"TONE": False, "TTWO": False}
    assert kept(settings) == []


def test_at_the_terminal_it_is_said_how_many_have_to_install_it_again(
    opened: Storage, settings: Settings, tmp_path: Path
) -> None:
    said = prospect(
        "secret",
        "lost",
        folder=tmp_path,
        DATABASE_URL=settings.database_url,
        PROSPECT_SECRET_KEY=NEWER,
    )

    assert "2 Slack workspace(s) have to install Prospect again" in said.stdout


def test_a_restored_backup_has_its_installations(
    opened: Storage, settings: Settings, tmp_path: Path
) -> None:
    back_up(settings.database_url, tmp_path / "backup", SECRET)
    assert b"xoxb-" not in (tmp_path / "backup").read_bytes()

    url, _ = put_back(tmp_path)

    there = replace(settings, database_url=url)
    storage = open_storage(url)
    assert begun_anew(storage, there).token_of("TTWO") == "xoxb-TTWO"
    assert secret_of(there) == secret_of(settings)
    storage.close()


def test_the_secret_of_the_app_need_not_stand_in_env(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "PROSPECT_SLACK_CLIENT_ID=1.2\nPROSPECT_SLACK_CLIENT_SECRET=hunter2\n"
        "SLACK_SIGNING_SECRET=hunter2\nPROSPECT_PUBLIC_URL=https://prospect.example.org\n"
    )

    ended = prospect("tokens", "keep", folder=tmp_path)

    gone = "SLACK_SIGNING_SECRET, PROSPECT_SLACK_CLIENT_SECRET"
    assert f"Delete these lines of .env now: {gone}." in ended.stdout

"""What `prospect doctor` and `prospect manifest` say where many workspaces share a bot."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.settings import Settings
from bot.slack_manifest import manifest_for
from chat.findings import Finding
from domain.people import Team
from storage.storage import open_storage
from tests.bot.copies import NOW
from tests.bot.test_command_line import prospect
from tests.chat.slack_of_many import CHANNEL, ManyWorkspaces
from tests.many.site import Site

INSTALL = "https://prospect.example.org/slack/install"


def found(settings: Settings) -> dict[str, Finding]:
    return {one.what: one for one in examine(settings)}


def installed(site: Site) -> None:
    for code, workspace in (("code-one", "TONE"), ("code-two", "TTWO")):
        site.installs(code)
        site.types(workspace, 'product new "Product"')
        site.types(workspace, 'add "Lyon"')


def test_where_all_is_well_workspaces_are_counted_and_not_named(
    site: Site, settings: Settings
) -> None:
    installed(site)

    said = found(settings)

    assert said["installed"].words.startswith("in 2 workspace(s), 0 left; the last change in any")
    assert said["workspaces"].words.startswith("2 with a good token")
    assert [one for one in said if "TONE" in one] == []
    assert all(one.well for one in said.values() if one.what != "queue")


def test_before_anybody_installed_it_the_address_is_told(settings: Settings) -> None:
    assert (
        found(settings)["installed"].words == f"none yet: whoever administers one opens {INSTALL}."
    )


def test_each_that_is_not_well_is_told_by_its_id(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    installed(site)
    slack.uninstalls("TONE")

    said = found(settings)

    assert not said["workspace TONE"].well
    assert "refuses its token (account_inactive)" in said["workspace TONE"].words
    assert "xoxb" not in str(said)
    assert said["workspaces"].words.startswith("1 with a good token")


def test_scopes_that_lack_are_told_of_each_workspace(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    installed(site)
    slack.scopes["TTWO"] = ("commands",)

    said = found(settings)["workspace TTWO"]

    assert not said.well
    assert said.words.startswith("lacking app_mentions:read, ")
    assert said.words.endswith(f"installs it again at {INSTALL}.")


def test_a_channel_without_the_bot_is_told_with_its_workspace(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    installed(site)
    slack.not_in = {"TONE"}

    said = found(settings)[f"workspace TONE, channel {CHANNEL}"]

    assert said.words == "the bot is not in it: write /invite @Prospect there."


def test_a_team_without_a_token_is_told(settings: Settings) -> None:
    """It came with the one token of .env, before the bot was for many."""
    storage = open_storage(settings.database_url)
    storage.write(lambda books: books.teams.known(Team("slack", "TOLD"), at=NOW))
    storage.close()

    assert found(settings)["workspace TOLD"].words == (
        f"is known, and has no token: whoever administers it opens {INSTALL}."
    )


@pytest.mark.parametrize(
    ("app_token", "socket", "addresses"),
    [("", False, 4), ("xapp-1", True, 0)],
    ids=["Slack calls", "the bot calls"],
)
def test_the_manifest_leads_back_to_where_an_installation_ends(
    settings: Settings, app_token: str, socket: bool, addresses: int
) -> None:
    made = manifest_for(replace(settings, slack_app_token=app_token))

    assert made["oauth_config"]["redirect_urls"] == [
        "https://prospect.example.org/slack/oauth_redirect"
    ]
    assert made["settings"]["socket_mode_enabled"] is socket
    assert json.dumps(made).count("https://prospect.example.org/slack/events") == addresses
    assert {"app_uninstalled", "tokens_revoked"} <= set(
        made["settings"]["event_subscriptions"]["bot_events"]
    )
    assert made["settings"]["token_rotation_enabled"] is False
    assert made["settings"]["org_deploy_enabled"] is False


def test_it_is_printed_before_the_app_has_an_id(tmp_path: Path) -> None:
    printed = prospect(
        "manifest", folder=tmp_path, PROSPECT_PUBLIC_URL="https://prospect.example.org/"
    )

    assert json.loads(printed.stdout)["oauth_config"]["redirect_urls"] == [
        "https://prospect.example.org/slack/oauth_redirect"
    ]

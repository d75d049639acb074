"""A workspace that has the bot no more: nothing is sent there or done for it until it is back."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event

import pytest

from bot.own_keys import keys_of
from bot.settings import Settings
from bot.slack_many import kept_installations
from bot.whole_teams import erase_team
from domain.people import Team
from storage.storage import open_storage
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import Site, here, kept, site_of, waiting

UNINSTALLED: dict[str, object] = {"type": "app_uninstalled"}
LATER = 4_000_000_000
"""A moment after whatever a test did."""


def begun(site: Site, *codes: str) -> None:
    """Installed, each with a product and a prospect."""
    for code, workspace in (("code-one", "TONE"), ("code-two", "TTWO"))[: len(codes) or 2]:
        site.installs(code)
        site.types(workspace, 'product new "Product"')
        site.types(workspace, 'add "Lyon"')


def says_no(site: Site, workspace: str) -> str:
    """What the team's channel hears of."""
    return site.types(workspace, 'decline "Lyon" reason:out_of_scope')


def until(seen: Callable[[], bool]) -> None:
    ends, looks = time.monotonic() + 30, Event()
    while not seen():
        assert time.monotonic() < ends
        looks.wait(0.02)


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked"])
def test_refused_when_something_is_sent_it_counts_as_gone_and_the_others_go_on(
    site: Site, slack: ManyWorkspaces, settings: Settings, error: str
) -> None:
    begun(site)
    slack.post("TTWO", "what comes next")
    slack.uninstalls("TONE", error=error)

    says_no(site, "TONE")
    until(lambda: not here(settings)["TONE"])
    says_no(site, "TTWO")

    assert "said no" in slack.post("TTWO", "said no")
    assert here(settings) == {"TONE": False, "TTWO": True}
    assert kept(settings) == ["TTWO"]


def test_what_waited_is_sent_when_it_is_back_and_its_data_is_there(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    begun(site)
    slack.post("TONE", "what comes next")
    slack.uninstalls("TONE")
    says_no(site, "TONE")
    until(lambda: not here(settings)["TONE"])
    assert waiting(settings, "TONE") > 0
    slack.codes["again"] = "TONE"

    site.installs("again")

    assert "said no" in slack.post("TONE", "said no")
    assert "in your workspace again" in slack.post("TONE", "again")
    assert "Lyon" in site.types("TONE", "show P-1")


@pytest.mark.parametrize("error", ["invalid_auth", "not_authed"])
def test_what_slack_also_says_to_a_machine_it_does_not_know_makes_nobody_leave(
    site: Site, slack: ManyWorkspaces, settings: Settings, error: str
) -> None:
    """Or a new address of this machine would be the end of every installation."""
    begun(site)
    slack.broken["chat.postMessage"] = error

    says_no(site, "TONE")
    until(lambda: ("xoxb-TONE", "chat.postMessage") in slack.calls[-40:])

    assert here(settings)["TONE"]
    slack.broken.clear()
    assert "said no" in slack.post("TONE", "said no")


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked", "invalid_auth"])
def test_installed_anew_at_one_process_the_other_takes_the_new_token_at_once(
    settings: Settings, slack: ManyWorkspaces, error: str
) -> None:
    with site_of(settings) as one, site_of(settings) as other:
        begun(one, "code-one")
        assert "Lyon" in other.types("TONE", "show P-1")
        slack.uninstalls("TONE", error=error)
        slack.codes["again"] = "TONE"
        one.installs("again")

        said = other.types("TONE", "show P-1")
        says_no(other, "TONE")

        assert "Lyon" in said
        assert "said no" in slack.post("TONE", "said no")
    assert here(settings) == {"TONE": True}
    assert kept(settings) == ["TONE"]


def test_that_it_was_uninstalled_said_after_it_was_installed_anew_is_of_before(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    begun(site, "code-one")
    slack.uninstalls("TONE")
    slack.codes["again"] = "TONE"
    site.installs("again")

    revoked: dict[str, object] = {"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}}
    for event in (UNINSTALLED, revoked):
        site.hears("TONE", event, at=LATER)

    assert here(settings) == {"TONE": True}
    assert "Lyon" in site.types("TONE", "show P-1")


@pytest.mark.parametrize(
    ("at", "stays"), [(1_000_000_000, True), (LATER, False)], ids=["before", "after"]
)
def test_while_slack_says_nothing_the_moment_it_was_uninstalled_counts(
    site: Site, slack: ManyWorkspaces, settings: Settings, at: int, stays: bool
) -> None:
    begun(site, "code-one")
    slack.broken["auth.test"] = "internal_error"

    site.hears("TONE", UNINSTALLED, at=at)

    assert here(settings) == {"TONE": stays}


def test_that_it_was_uninstalled_said_twice_or_of_nobody_changes_nothing_more(
    site: Site, slack: ManyWorkspaces, settings: Settings
) -> None:
    begun(site, "code-one")
    slack.uninstalls("TONE")

    for workspace in ("TONE", "TONE", "TNOBODY"):
        site.hears(workspace, UNINSTALLED, at=LATER)

    assert here(settings) == {"TONE": False}


def test_typed_where_it_is_not_installed_it_says_where_to_install_it(
    site: Site, slack: ManyWorkspaces
) -> None:
    said = site.types("TOTHER", "add Lyon")

    assert "https://prospect.example.org/slack/install" in said
    assert "is not installed in this workspace" in said
    assert "n’est pas installé dans cet espace" in json.loads(said)["text"]
    assert slack.calls == []


def test_typed_while_it_is_being_installed_it_works_from_the_moment_it_is(
    settings: Settings, slack: ManyWorkspaces
) -> None:
    """At the other process too, that has just said no."""
    with site_of(settings) as one, site_of(settings) as other:
        assert "is not installed" in other.types("TONE", "help")
        one.installs("code-one")

        assert "is not installed" not in other.types("TONE", "help")


def test_uninstalled_another_process_acts_for_it_a_minute_longer_at_most(
    settings: Settings, slack: ManyWorkspaces
) -> None:
    """And sends nothing at all: the database knows at once."""
    with site_of(settings) as one, site_of(settings) as other:
        begun(one, "code-one")
        other.types("TONE", "show P-1")
        slack.uninstalls("TONE")
        one.hears("TONE", UNINSTALLED, at=LATER)
        before = len(slack.posts)

        says_no(other, "TONE")

        assert len(slack.posts) == before
    assert here(settings) == {"TONE": False}


def test_one_that_was_erased_and_writes_within_the_minute_counts_as_gone_when_it_is_next_heard(
    site: Site, settings: Settings
) -> None:
    begun(site, "code-one")
    storage = open_storage(settings.database_url)
    erase_team(storage, Team("slack", "TONE"), datetime.now(UTC))
    site.types("TONE", 'product new "Again"')
    assert here(settings)["TONE"]

    installations = kept_installations(
        settings, keys_of(storage, settings), storage, clock=lambda: datetime.now(UTC)
    )
    token = installations.token_of("TONE")
    storage.close()

    assert token is None
    assert not here(settings)["TONE"]

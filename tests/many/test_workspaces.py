"""Many Slack workspaces on one bot: each installs it, keeps to itself, and can leave."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.settings import Settings
from chat.slack.install_flow import COOKIE
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import Site, kept, site_of, state_of


def test_whoever_installs_it_is_sent_to_slack_with_the_scopes_of_the_manifest(site: Site) -> None:
    answer = site.begins()

    asked = parse_qs(urlsplit(answer.headers["location"]).query)
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("https://slack.com/oauth/v2/authorize?")
    assert asked["client_id"] == ["1.2"]
    assert asked["redirect_uri"] == ["https://prospect.example.org/slack/oauth_redirect"]
    assert "commands" in asked["scope"][0].split(",")


def test_installed_in_two_workspaces_each_sees_its_own_only(
    site: Site, slack: ManyWorkspaces
) -> None:
    assert "is installed" in site.installs("code-one").text
    assert "is installed" in site.installs("code-two").text
    for workspace, product in (("TONE", "First"), ("TTWO", "Second")):
        site.types(workspace, f'product new "{product}"')
    site.types("TONE", 'add "Mairie de Lyon"')

    crossing = site.types("TTWO", "show P-1") + site.types("TTWO", "show Lyon")

    assert "Lyon" in site.types("TONE", "show P-1")
    assert "Mairie" not in crossing
    assert "Mairie" not in site.types("TTWO", "list")


def test_what_is_posted_in_a_workspace_is_posted_with_its_own_token(
    site: Site, slack: ManyWorkspaces
) -> None:
    for code, workspace, name in (("code-one", "TONE", "Lyon"), ("code-two", "TTWO", "Brest")):
        site.installs(code)
        site.types(workspace, 'product new "A"')
        site.types(workspace, f'add "{name}"')
        site.types(workspace, f'decline "{name}" reason:out_of_scope')
    while len([post for post in slack.posts if "said no" in post[1]]) < 2:
        pass

    said = {(workspace, "Lyon" in words) for workspace, words in slack.posts if "said no" in words}

    assert said == {("TONE", True), ("TTWO", False)}


def test_a_workspace_that_did_not_install_it_is_not_let_in(site: Site) -> None:
    site.installs("code-one")

    assert "P-1" not in site.types("TOTHER", 'add "Lyon"')


@pytest.mark.parametrize(
    "event",
    [
        {"type": "app_uninstalled"},
        {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["UBOT"]}},
    ],
    ids=["uninstalled", "revoked"],
)
def test_uninstalled_its_token_is_gone_at_once_and_its_data_waits_for_it(
    site: Site, slack: ManyWorkspaces, settings: Settings, event: dict[str, object]
) -> None:
    site.installs("code-one")
    site.types("TONE", 'product new "First"')
    site.types("TONE", 'add "Mairie de Lyon"')
    slack.uninstalls("TONE")

    site.hears("TONE", event)

    assert kept(settings) == []
    assert "Lyon" not in site.types("TONE", "show P-1")
    slack.codes["again"] = "TONE"
    site.installs("again")
    assert "Lyon" in site.types("TONE", "show P-1")


def test_tokens_of_people_that_are_revoked_change_nothing(site: Site, settings: Settings) -> None:
    site.installs("code-one")

    site.hears("TONE", {"type": "tokens_revoked", "tokens": {"oauth": ["UALICE"], "bot": []}})

    assert kept(settings) == ["TONE"]


def test_tokens_lie_encrypted(sqlite: str, site: Site, settings: Settings) -> None:
    site.installs("code-one")

    content = Path(settings.database_url.removeprefix("sqlite:///")).read_bytes()
    journal = Path(settings.database_url.removeprefix("sqlite:///") + "-wal").read_bytes()
    assert b"xoxb-TONE" not in content + journal


def test_an_answer_of_slack_is_good_once(site: Site) -> None:
    state = state_of(site.begins())
    site.comes_back(state, "code-one")
    again = state_of(site.begins())

    second = site.comes_back(again, "code-two")
    replayed = site.comes_back(state, "code-two")

    assert second.status_code == 200
    assert replayed.status_code == 400


def test_a_state_already_used_is_refused_even_by_its_own_browser(
    site: Site, slack: ManyWorkspaces
) -> None:
    begun = site.begins()
    state = state_of(begun)
    site.comes_back(state, "code-one")
    site.client.cookies.update(begun.cookies)

    replayed = site.comes_back(state, "code-two")

    assert replayed.status_code == 401
    assert "used already" in replayed.text
    assert "code-two" in slack.codes


@pytest.mark.parametrize(
    "state", ["", "1.x.y", "9999999999.a.0", "é", "a" * 5000], ids=lambda state: state[:12]
)
def test_a_state_that_was_never_given_is_refused(site: Site, state: str) -> None:
    site.client.cookies.set(COOKIE, state.encode("ascii", "ignore").decode())

    answer = site.comes_back(state, "code-one")

    assert answer.status_code in (400, 401)
    assert "did not go through" in answer.text


def test_what_went_wrong_is_said_in_the_language_of_the_browser(site: Site) -> None:
    answer = site.comes_back("nothing", "code-one", language="fr-FR,fr;q=0.9,en;q=0.8")

    assert "n’a pas abouti" in answer.text
    assert '<html lang="fr">' in answer.text


def test_another_process_knows_the_workspace_after_a_restart(
    slack: ManyWorkspaces, settings: Settings
) -> None:
    with site_of(settings) as site:
        site.installs("code-one")
        site.types("TONE", 'product new "First"')
        site.types("TONE", 'add "Mairie de Lyon"')

    with site_of(settings) as site:
        assert "Lyon" in site.types("TONE", "show P-1")

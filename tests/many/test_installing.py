"""An installation through Slack: each end it may have, and what tries to make it end otherwise."""

from urllib.parse import parse_qs, urlsplit

import pytest

from bot.settings import Settings
from chat.slack.install_flow import COOKIE
from tests.chat.slack_of_many import ManyWorkspaces
from tests.many.site import Site, kept, site_of, state_of
from tests.security.listening import log_lines

SECRETS = ("a-client-secret", "a-signing-secret", "xoxb-", "code-one", "code-two")


def test_begun_at_one_process_it_ends_at_another_and_no_third_takes_it_again(
    settings: Settings, slack: ManyWorkspaces
) -> None:
    with site_of(settings) as here, site_of(settings) as there, site_of(settings) as third:
        begun = here.begins()
        state = state_of(begun)
        for other in (there, third):
            other.client.cookies.update(begun.cookies)

        assert "is installed" in there.comes_back(state, "code-one").text
        replayed = third.comes_back(state, "code-two")

    assert replayed.status_code == 401
    assert kept(settings) == ["TONE"]


def test_another_browser_does_not_end_what_this_one_began(site: Site, settings: Settings) -> None:
    """Or somebody would be led to install it for somebody else."""
    state = state_of(site.begins())
    site.client.cookies.clear()

    answer = site.comes_back(state, "code-one")

    assert answer.status_code == 400
    assert "in the browser where the installation began" in answer.text
    assert kept(settings) == []


def test_the_cookie_is_for_this_host_and_goes_with_nothing_another_site_sends(site: Site) -> None:
    cookie = site.begins().headers["set-cookie"]

    assert cookie.startswith(f"{COOKIE}=")
    assert COOKIE.startswith("__Host-")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax", "Max-Age=600"} <= set(
        cookie.split("; ")
    )


def test_the_last_page_can_be_read_again(site: Site, settings: Settings) -> None:
    first = site.installs("code-one")

    again = site.client.get(str(first.url))

    assert first.url.path == "/slack/installed"
    assert again.status_code == 200
    assert again.text == first.text
    assert "https://slack.com/app_redirect?app=A1&amp;team=TONE" in again.text


def test_who_goes_back_to_the_address_of_slack_is_told_that_it_is_installed_still(
    site: Site, settings: Settings
) -> None:
    state = state_of(site.begins())
    site.comes_back(state, "code-one")

    again = site.comes_back(state, "code-one")

    assert "If Prospect was installed by it a moment ago, it still is" in again.text
    assert kept(settings) == ["TONE"]


def test_two_administrators_at_once_install_it_once(
    settings: Settings, slack: ManyWorkspaces
) -> None:
    slack.codes |= {"of-alice": "TONE", "of-bob": "TONE"}
    with site_of(settings) as here, site_of(settings) as there:
        alices, bobs = state_of(here.begins()), state_of(there.begins())

        ends = [here.comes_back(alices, "of-alice"), there.comes_back(bobs, "of-bob")]

        assert ["is installed" in end.text for end in ends] == [True, True]
    assert kept(settings) == ["TONE"]


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("error=access_denied", "It was cancelled in Slack"),
        ("error=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Slack did not confirm it"),
        ("error=", "Slack did not confirm it"),
        ("", "good for ten minutes"),
        ("code=code-one", "good for ten minutes"),
    ],
    ids=["denied", "words of a stranger", "no reason", "nothing", "a code alone"],
)
def test_what_slack_may_lead_back_with_ends_with_a_page(
    site: Site, settings: Settings, query: str, told: str
) -> None:
    site.begins()

    answer = site.client.get(f"/slack/oauth_redirect?{query}")

    assert answer.status_code < 500
    assert told in answer.text
    assert "alert" not in answer.text
    assert 'href="install"' in answer.text
    assert kept(settings) == []


@pytest.mark.parametrize(
    ("granted", "told"),
    [
        ({"is_enterprise_install": True, "team": None}, "for a whole organisation at once"),
        ({"is_enterprise_install": True}, "for a whole organisation at once"),
        ({"expires_in": 43200, "refresh_token": "xoxe-1"}, "set to rotate its tokens"),
        ({"team": None}, "Slack did not confirm it"),
        ({"team": {"id": ""}}, "Slack did not confirm it"),
        ({"access_token": None}, "Slack did not confirm it"),
        ({"access_token": ""}, "Slack did not confirm it"),
    ],
    ids=["organisation", "its team too", "rotating", "no team", "empty", "no bot", "empty token"],
)
def test_what_is_of_no_use_here_is_not_kept(
    site: Site, slack: ManyWorkspaces, settings: Settings, granted: dict[str, object], told: str
) -> None:
    slack.granted = granted

    answer = site.installs("code-one")

    assert told in answer.text
    assert kept(settings) == []


@pytest.mark.parametrize("method", ["oauth.v2.access", "auth.test"])
def test_while_slack_is_ill_nothing_is_kept_and_it_is_said(
    site: Site, slack: ManyWorkspaces, settings: Settings, method: str
) -> None:
    slack.broken[method] = "internal_error"

    answer = site.installs("code-one")

    assert "Slack did not confirm it" in answer.text
    assert kept(settings) == []


def test_who_cannot_be_asked_about_is_greeted_in_the_language_of_their_browser(
    site: Site, slack: ManyWorkspaces
) -> None:
    slack.broken["users.info"] = "internal_error"

    site.comes_back(state_of(site.begins()), "code-one", language="fr")

    assert "Prospect est dans votre espace" in slack.post("TONE")


def test_whoever_installed_it_hears_directly_what_comes_next_in_their_language(
    site: Site, slack: ManyWorkspaces
) -> None:
    slack.codes["of-bob"] = "TTWO"
    slack.installers["of-bob"] = "UBOB"
    slack.locales["UBOB"] = "fr-FR"

    site.installs("code-one")
    site.installs("of-bob")

    english, french = slack.post("TONE"), slack.post("TTWO")
    assert "UALICE" in english
    assert "/prospect product new" in english
    assert "UBOB" in french
    assert "/prospect produit nouveau" in french


def test_installed_anew_with_other_scopes_nobody_is_told_twice(
    site: Site, slack: ManyWorkspaces
) -> None:
    slack.codes |= {"again": "TONE", "and-again": "TONE"}
    for code in ("code-one", "again", "and-again", "code-two"):
        site.installs(code)

    slack.post("TTWO")

    assert len([one for one in slack.posts if one[0] == "TONE"]) == 1


@pytest.mark.parametrize(
    ("team", "passed"),
    [
        ("TONE", ["TONE"]),
        ("TONE%26redirect_uri=https://evil.example", []),
        ("x%0d%0aSet-Cookie:%20a=b", []),
        ("%C3%A9", []),
    ],
)
def test_only_the_id_of_a_workspace_is_handed_on_to_slack(
    site: Site, team: str, passed: list[str]
) -> None:
    answer = site.client.get(f"/slack/install?team={team}", follow_redirects=False)

    asked = parse_qs(urlsplit(answer.headers["location"]).query)
    assert asked.get("team", []) == passed
    assert asked["redirect_uri"] == ["https://prospect.example.org/slack/oauth_redirect"]


@pytest.mark.parametrize("query", ["", "?app=A1", "?app=x&team=%22%3E%3Cscript%3E", "?team=TONE"])
def test_a_link_somebody_made_leads_to_slack_only(site: Site, query: str) -> None:
    answer = site.client.get(f"/slack/installed{query}")

    assert 'href="https://slack.com/"' in answer.text
    assert "script>" not in answer.text


@pytest.mark.parametrize(
    "languages", ["", "*", ";;;,,,", "fr;q=x", "é", "zz-ZZ", "en_US.UTF-8", "x" * 9000]
)
def test_whatever_a_browser_says_it_reads_there_is_a_page(site: Site, languages: str) -> None:
    headers = {"accept-language": languages.encode()}

    assert site.client.get("/slack/installed", headers=headers).status_code == 200


@pytest.mark.parametrize("path", ["/slack/installed", "/slack/oauth_redirect?error=access_denied"])
def test_a_page_loads_nothing_and_is_framed_by_nobody(site: Site, path: str) -> None:
    answer = site.client.get(path)

    policy = answer.headers.get_list("content-security-policy")
    assert len(policy) == 1
    assert policy[0].startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in policy[0]
    assert "unsafe" not in policy[0]
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "src=" not in answer.text


def test_another_name_than_its_own_is_not_answered(site: Site) -> None:
    answer = site.client.get("/slack/install", headers={"host": "evil.example"})

    assert answer.status_code == 421


def test_no_secret_gets_into_the_log(site: Site, slack: ManyWorkspaces) -> None:
    with log_lines() as log:
        site.installs("code-one")
        slack.broken["oauth.v2.access"] = "invalid_client_id"
        site.installs("code-two")
        slack.broken.clear()
        slack.granted = {"is_enterprise_install": True}
        site.installs("code-two")

    lines = [line for line in log.getvalue().splitlines() if "httpx" not in line]
    assert [line for line in lines for secret in SECRETS if secret in line] == []

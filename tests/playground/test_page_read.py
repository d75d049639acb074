"""What the page shows: languages, unread messages, refusals, searches, permalinks."""

import re

import httpx

from playground import Workspace
from tests.playground.page_browser import PlainBrowser, value


def test_each_person_reads_the_page_in_their_language(workspace: Workspace) -> None:
    for name, words in (("alice", "Vous êtes"), ("bob", "You are")):
        page = httpx.get(f"{workspace.base_url}/as/{name}/c/equipe", trust_env=False).text
        assert words in page
        assert f'<html lang="{"fr" if name == "alice" else "en"}">' in page


def test_private_answers_say_that_they_are(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    workspace.types("alice", "#equipe", "/prospect nonsense")

    assert "Visible par vous uniquement" in alice_browser.get("c/equipe")
    bob = httpx.get(f"{workspace.base_url}/as/bob/c/equipe", trust_env=False).text
    assert "nonsense" not in bob


def test_unread_messages_are_counted_and_marked_once(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    alice_browser.get("dm")
    workspace.types("bob", "#equipe", "first")
    alice_browser.get("c/equipe")
    workspace.types("bob", "#equipe", "second")
    workspace.types("bob", "#equipe", "third")

    elsewhere = alice_browser.get("c/general")
    there = alice_browser.get("c/equipe")

    assert "2 messages non lus" in elsewhere
    assert there.index("first") < there.index("Nouveaux") < there.index("second")
    assert "non lus" not in alice_browser.get("c/general")


def test_someone_elses_unread_talk_with_the_bot_shows_on_them(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    workspace.types("bob", "dm", "hello")
    workspace.visitor("bob").reads("You said", place="dm")

    assert "Bob Durand (a des messages non lus)" in alice_browser.get("c/equipe")


def test_what_was_refused_is_listed(workspace: Workspace, alice_browser: PlainBrowser) -> None:
    workspace.types("alice", "#equipe", "/prospect wrong")

    page = alice_browser.get("c/equipe")

    assert "1 refus" in page
    assert "must define one of: text, fields" in page
    assert "Aucun refus" in alice_browser.post("forget")


def test_only_the_last_messages_show_at_first(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    for number in range(205):
        workspace.types("bob", "#general", f"message {number}.")

    page = alice_browser.get("c/general")

    assert "Afficher les messages précédents</a> (5)" in page.replace(" (5)</a>", "</a> (5)")
    assert "message 4." not in page
    assert "message 4." in alice_browser.get("c/general?everything=1")


def test_a_page_that_has_a_message_gets_a_stub(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    workspace.types("bob", "#equipe", "only once")
    sign = re.findall(r'data-sign="(\w+)"', alice_browser.get("c/equipe"))[0]

    answer = alice_browser.client.get(
        "/as/alice/c/equipe", headers={"x-refresh": "seen", "x-has": sign}
    )

    assert "only once" not in answer.text
    assert f'data-sign="{sign}"></article>' in answer.text


def test_a_search_answers_with_groups(workspace: Workspace, alice_browser: PlainBrowser) -> None:
    workspace.types("alice", "#equipe", "/prospect add")
    page = alice_browser.get("c/equipe")

    answer = alice_browser.client.post(
        "/as/alice/search",
        data={
            "at": value(page, "at", after="<dialog"),
            "name": "v:tags|tags",
            "query": "hot",
        },
    )

    group = answer.json()["groups"][0]
    assert group["label"] == "Tags"
    assert group["options"][0] == {"value": "hot", "text": "hot", "description": ""}


def test_a_permalink_leads_to_the_message(workspace: Workspace) -> None:
    workspace.types("alice", "#equipe", "look")
    message = workspace.visitor("alice").messages("#equipe")[0]
    name = message.ts.replace(".", "")

    answer = httpx.get(f"{workspace.base_url}/archives/{message.channel}/p{name}", trust_env=False)

    assert answer.headers["location"] == f"/as/alice/c/equipe#m{message.ts.replace('.', '-')}"

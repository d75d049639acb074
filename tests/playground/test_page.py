"""The page without a script: its forms are plain forms, and it says everything in words."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import Any

import httpx
import pytest

from playground import Workspace
from playground.controls import field_name
from tests.playground.sample_blocks import option, section


class Browser:
    """Follows links and posts forms, as a browser without scripts does."""

    def __init__(self, client: httpx.Client, person: str) -> None:
        self.client = client
        self.here = f"/as/{person}"

    def get(self, place: str) -> str:
        answer = self.client.get(f"{self.here}/{place}")
        assert answer.status_code == 200, answer.text
        return answer.text

    def post(self, verb: str, **fields: Any) -> str:
        answer = self.client.post(
            f"{self.here}/{verb}", data={"back": f"{self.here}/c/equipe", **fields}
        )
        assert answer.status_code == 200, answer.text
        return answer.text


@pytest.fixture
def alice_browser(workspace: Workspace) -> Iterator[Browser]:
    headers = {"origin": workspace.base_url}
    with httpx.Client(
        base_url=workspace.base_url, headers=headers, follow_redirects=True, trust_env=False
    ) as client:
        yield Browser(client, "alice")


def value(html: str, name: str, *, after: str = "") -> str:
    found = re.search(rf'name="{re.escape(name)}" value="([^"]*)"', html[html.index(after) :])
    assert found, name
    return unescape(found[1])


def test_the_first_page_is_the_first_persons_first_channel(workspace: Workspace) -> None:
    answer = httpx.get(workspace.base_url, trust_env=False)

    assert answer.headers["location"] == "/as/alice/c/equipe"


def test_a_command_a_form_and_a_button_work_without_a_script(
    workspace: Workspace, alice_browser: Browser
) -> None:
    channel = workspace.ensure_channel("equipe").id
    page = alice_browser.post("say", channel=channel, text="/prospect add")
    at = value(page, "at", after="<dialog")
    wrong = alice_browser.post("submit", at=at, **{"v:name|v": "dup"})
    filled = {"v:name|v": "Administration C", "v:stage|v": "met"}

    page = alice_browser.post("submit", at=at, **filled)

    assert "Veuillez remplir ce champ obligatoire." in wrong
    assert "<dialog" not in page
    assert "Administration A" in page
    press = value(page, "press", after='class="button primary"')
    pressed = alice_browser.post("press", at=value(page, "at", after="data-sign"), press=press)
    assert "Done by" in pressed


def test_each_person_reads_the_page_in_their_language(workspace: Workspace) -> None:
    for name, words in (("alice", "Vous êtes"), ("bob", "You are")):
        page = httpx.get(f"{workspace.base_url}/as/{name}/c/equipe", trust_env=False).text
        assert words in page
        assert f'<html lang="{"fr" if name == "alice" else "en"}">' in page


def test_private_answers_say_that_they_are(workspace: Workspace, alice_browser: Browser) -> None:
    workspace.types("alice", "#equipe", "/prospect nonsense")

    assert "Visible par vous uniquement" in alice_browser.get("c/equipe")
    bob = httpx.get(f"{workspace.base_url}/as/bob/c/equipe", trust_env=False).text
    assert "nonsense" not in bob


def test_home_is_asked_for_when_it_is_opened(alice_browser: Browser) -> None:
    assert "My prospects" in alice_browser.get("home")


def test_what_people_type_cannot_become_part_of_the_page(
    workspace: Workspace, alice_browser: Browser
) -> None:
    nasty = "<img src=x onerror=alert(1)> \"'><script>alert(1)</script>"
    workspace.types("bob", "#equipe", nasty)
    workspace.types("alice", "#equipe", f"/prospect {nasty}")

    page = alice_browser.get("c/equipe")

    assert "<img src=x" not in page
    assert "<script>" not in page
    assert page.count("&lt;script&gt;") >= 2


def test_unread_messages_are_counted_and_marked_once(
    workspace: Workspace, alice_browser: Browser
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
    workspace: Workspace, alice_browser: Browser
) -> None:
    workspace.types("bob", "dm", "hello")
    workspace.visitor("bob").reads("You said", place="dm")

    assert "Bob Durand (a des messages non lus)" in alice_browser.get("c/equipe")


def test_what_was_refused_is_listed(workspace: Workspace, alice_browser: Browser) -> None:
    workspace.types("alice", "#equipe", "/prospect wrong")

    page = alice_browser.get("c/equipe")

    assert "1 refus" in page
    assert "must define one of: text, fields" in page
    assert "Aucun refus" in alice_browser.post("forget")


def test_a_press_on_something_gone_is_told(workspace: Workspace, alice_browser: Browser) -> None:
    channel = workspace.ensure_channel("equipe").id

    page = alice_browser.post("press", at=f"m/{channel}/1.000001", press="v:a|b")

    assert "a changé entre-temps" in page


def test_one_person_cannot_press_in_anothers_private_message(workspace: Workspace) -> None:
    workspace.types("alice", "#equipe", "/prospect nonsense")
    message = workspace.visitor("alice").messages("#equipe")[0]
    before = len(workspace.journal)
    actions = next(block for block in message.blocks if block["type"] == "actions")

    httpx.post(
        f"{workspace.base_url}/as/bob/press",
        data={
            "at": f"m/{message.channel}/{message.ts}",
            "press": field_name(actions, actions["elements"][0]),
        },
        headers={"origin": workspace.base_url},
        trust_env=False,
    )

    assert len(workspace.journal) == before


def test_only_the_last_messages_show_at_first(workspace: Workspace, alice_browser: Browser) -> None:
    for number in range(205):
        workspace.types("bob", "#general", f"message {number}.")

    page = alice_browser.get("c/general")

    assert "Afficher les messages précédents</a> (5)" in page.replace(" (5)</a>", "</a> (5)")
    assert "message 4." not in page
    assert "message 4." in alice_browser.get("c/general?everything=1")


def test_a_page_that_has_a_message_gets_a_stub(
    workspace: Workspace, alice_browser: Browser
) -> None:
    workspace.types("bob", "#equipe", "only once")
    sign = re.findall(r'data-sign="(\w+)"', alice_browser.get("c/equipe"))[0]

    answer = alice_browser.client.get(
        "/as/alice/c/equipe", headers={"x-refresh": "seen", "x-has": sign}
    )

    assert "only once" not in answer.text
    assert f'data-sign="{sign}"></article>' in answer.text


def test_a_search_answers_with_groups(workspace: Workspace, alice_browser: Browser) -> None:
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


def test_the_clock_is_pushed_by_a_button(workspace: Workspace, alice_browser: Browser) -> None:
    before = workspace.now()

    alice_browser.post("clock", to="day")

    while workspace.clock.moving:
        workspace.state.wait_change(workspace.state.version, 0.1)
    assert (workspace.now() - before).days == 1
    assert "Aucun rappel n’est prévu." in alice_browser.post("clock", to="digest")


def test_a_form_with_a_file_goes_with_its_bytes(
    workspace: Workspace, alice_browser: Browser
) -> None:
    workspace.types("alice", "#equipe", "/prospect add")
    at = value(alice_browser.get("c/equipe"), "at", after="<dialog")

    page = alice_browser.client.post(
        "/as/alice/press",
        data={"at": at, "back": "/as/alice/c/equipe", "v:name|v": "kept"},
        files={"v:file|v": ("deck.pdf", b"%PDF", "application/pdf")},
    ).text

    assert "deck.pdf" in page
    assert 'value="kept"' in page


def test_a_permalink_leads_to_the_message(workspace: Workspace) -> None:
    workspace.types("alice", "#equipe", "look")
    message = workspace.visitor("alice").messages("#equipe")[0]
    name = message.ts.replace(".", "")

    answer = httpx.get(f"{workspace.base_url}/archives/{message.channel}/p{name}", trust_env=False)

    assert answer.headers["location"] == f"/as/alice/c/equipe#m{message.ts.replace('.', '-')}"


@pytest.mark.parametrize("block_id", ["a b", "é|x", 'quote"', "per%cent=1"])
def test_ids_may_hold_any_character(
    workspace: Workspace, alice_browser: Browser, block_id: str
) -> None:
    element = {"type": "static_select", "action_id": block_id, "options": [option("A")]}
    blocks = [section("x"), {"type": "actions", "block_id": block_id, "elements": [element]}]
    channel = workspace.ensure_channel("equipe").id
    httpx.post(
        f"{workspace.api_url}chat.postMessage",
        json={"channel": channel, "text": "x", "blocks": blocks},
        headers={"authorization": f"Bearer {workspace.app.bot_token}"},
        trust_env=False,
    )
    page = alice_browser.get("c/equipe")
    name = unescape(re.findall(r'<select[^>]* name="([^"]+)"', page)[0])

    alice_browser.post("press", at=value(page, "at", after="data-sign"), press=name, **{name: "a"})

    sent = [e for e in workspace.journal if e["method"] == "block_actions"][-1]["args"]
    assert sent["actions"][0]["block_id"] == block_id
    assert sent["actions"][0]["selected_option"]["value"] == "a"


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("press", {"at": "", "press": ""}),
        ("press", {"at": "m/", "press": "v:%zz|%"}),
        ("press", {"at": "view/V0", "press": "v:a|b=c"}),
        ("press", {"at": "home", "press": "nonsense"}),
        ("submit", {"at": "view/"}),
        ("close", {"at": "nowhere"}),
        ("detach", {"at": "home", "detach": "x"}),
        ("shortcut", {"at": "m/C0/1.1", "callback": "none"}),
        ("say", {"channel": "C0000000000", "text": "x"}),
        ("say", {}),
        ("clock", {"to": "yesterday"}),
        ("search", {"at": "home", "name": "v:a|b", "query": "x"}),
    ],
)
def test_a_strange_form_breaks_nothing(
    workspace: Workspace, alice_browser: Browser, verb: str, fields: dict[str, str]
) -> None:
    workspace.state.ack_seconds = 0.5

    alice_browser.post(verb, **fields)


def test_an_impossible_moment_counts_as_empty(workspace: Workspace, alice_browser: Browser) -> None:
    workspace.types("alice", "#equipe", "/prospect add")
    at = value(alice_browser.get("c/equipe"), "at", after="<dialog")

    alice_browser.post(
        "submit", at=at, **{"v:name|v": "A", "v:stage|v": "met", "v:meeting|v": "2026-02-31T10:00"}
    )

    sent = next(e for e in workspace.journal if e["method"] == "view_submission")
    meeting = sent["args"]["view"]["state"]["values"]["meeting"]["v"]
    assert meeting["selected_date_time"] is None


def test_many_people_at_once_do_not_lock_each_other_out(workspace: Workspace) -> None:
    channel = workspace.ensure_channel("equipe").id

    def say(number: int) -> int:
        return httpx.post(
            f"{workspace.base_url}/as/alice/say",
            data={"channel": channel, "text": f"/prospect card {number}"},
            headers={"origin": workspace.base_url, "x-fetch": "1"},
            trust_env=False,
            timeout=20,
        ).status_code

    with ThreadPoolExecutor(24) as pool:
        answers = list(pool.map(say, range(24)))

    assert answers == [200] * 24
    assert workspace.refusals == []
    assert len(workspace.visitor("bob").sees("#equipe")) == 24

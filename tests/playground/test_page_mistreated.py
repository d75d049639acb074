"""What people type, strange forms and many at once break nothing of the page."""

import re
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import httpx
import pytest

from playground import Workspace
from playground.controls import field_name
from tests.playground.page_browser import PlainBrowser, value
from tests.playground.sample_blocks import option, section


def test_what_people_type_cannot_become_part_of_the_page(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
    nasty = "<img src=x onerror=alert(1)> \"'><script>alert(1)</script>"
    workspace.types("bob", "#equipe", nasty)
    workspace.types("alice", "#equipe", f"/prospect {nasty}")

    page = alice_browser.get("c/equipe")

    assert "<img src=x" not in page
    assert "<script>" not in page
    assert page.count("&lt;script&gt;") >= 2


def test_a_press_on_something_gone_is_told(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
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


@pytest.mark.parametrize("block_id", ["a b", "é|x", 'quote"', "per%cent=1"])
def test_ids_may_hold_any_character(
    workspace: Workspace, alice_browser: PlainBrowser, block_id: str
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
    workspace: Workspace, alice_browser: PlainBrowser, verb: str, fields: dict[str, str]
) -> None:
    workspace.state.ack_seconds = 0.5

    alice_browser.post(verb, **fields)


def test_an_impossible_moment_counts_as_empty(
    workspace: Workspace, alice_browser: PlainBrowser
) -> None:
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

"""The page without a script: its forms are plain forms, and it says everything in words."""

import httpx

from playground import Workspace
from tests.playground.page_browser import PlainBrowser, value


def test_the_first_page_is_the_first_persons_first_channel(workspace: Workspace) -> None:
    answer = httpx.get(workspace.base_url, trust_env=False)

    assert answer.headers["location"] == "/as/alice/c/equipe"


def test_a_command_a_form_and_a_button_work_without_a_script(
    workspace: Workspace, alice_browser: PlainBrowser
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


def test_home_is_asked_for_when_it_is_opened(alice_browser: PlainBrowser) -> None:
    assert "My prospects" in alice_browser.get("home")


def test_the_clock_is_pushed_by_a_button(workspace: Workspace, alice_browser: PlainBrowser) -> None:
    before = workspace.now()

    alice_browser.post("clock", to="day")

    while workspace.clock.moving:
        workspace.state.wait_change(workspace.state.version, 0.1)
    assert (workspace.now() - before).days == 1
    assert "Aucun rappel n’est prévu." in alice_browser.post("clock", to="digest")


def test_a_form_with_a_file_goes_with_its_bytes(
    workspace: Workspace, alice_browser: PlainBrowser
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

"""The page in a real browser: by mouse, by keyboard, for screen readers, on a phone, in the dark."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.playground.tab import PHONE

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def test_a_form_is_filled_in_corrected_and_sent(open_tab: Any) -> None:
    tab = open_tab()
    tab.add_prospect()
    page = tab.page
    expect(page.get_by_label("Organisation")).to_be_focused()

    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Please complete this required field.").first).to_be_visible()
    page.get_by_label("Organisation").fill("dup")
    page.get_by_label("Stage", exact=False).last.select_option(label="Met")
    page.get_by_label("Note").fill("a long note")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Already on the list", exact=True).last).to_be_visible()
    page.get_by_role("button", name="More fields").click()
    expect(page.get_by_label("Reason")).to_be_visible()
    expect(page.get_by_label("Note")).to_have_value("a long note")
    page.get_by_label("Organisation").fill("Administration C")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("dialog")).to_have_count(0)
    tab.log().to_contain_text("Interested")
    expect(page.locator("#text")).to_be_focused()


def test_a_search_works_with_the_keyboard(open_tab: Any) -> None:
    tab = open_tab()
    tab.add_prospect()
    search = tab.page.get_by_role("combobox", name="Prospect (optional)")

    search.press_sequentially("admin")
    expect(tab.page.get_by_role("option", name="Administration A")).to_be_visible()
    search.press("ArrowDown")
    search.press("Enter")
    expect(tab.page.locator(".chip")).to_contain_text("Administration B")
    search.press("Escape")

    expect(tab.page.get_by_role("dialog")).to_have_count(0)


def test_escape_closes_a_form_and_the_writing_goes_on(open_tab: Any) -> None:
    tab = open_tab()
    tab.add_prospect()

    tab.page.keyboard.press("Escape")

    expect(tab.page.get_by_role("dialog")).to_have_count(0)
    assert not tab.visitor.has_modal
    expect(tab.page.locator("#text")).to_be_focused()


def test_commands_are_proposed_while_typing(open_tab: Any) -> None:
    tab = open_tab()
    box = tab.page.locator("#text")

    box.press_sequentially("/")
    expect(tab.page.get_by_role("option")).to_contain_text("/prospect add | call | meet")
    box.press("Tab")

    expect(box).to_have_value("/prospect ")
    expect(tab.page.get_by_role("option")).to_have_count(0)


def test_people_are_proposed_after_an_at(open_tab: Any) -> None:
    tab = open_tab()
    box = tab.page.locator("#text")

    box.press_sequentially("hello @chl")
    box.press("Enter")

    expect(box).to_have_value("hello @chloe ")


def test_a_dangerous_press_is_confirmed_first(open_tab: Any) -> None:
    tab = open_tab()
    tab.send("/prospect card")
    tab.page.get_by_role("button", name="Close", exact=True).click()
    dialog = tab.page.get_by_role("dialog", name="Close it?")

    dialog.get_by_role("button", name="Keep").click()
    expect(dialog).to_have_count(0)
    tab.page.get_by_role("button", name="Close", exact=True).click()
    dialog.get_by_role("button", name="Close").click()

    tab.log().to_contain_text("chosen: 12")


def test_choices_in_a_message_act_at_once(open_tab: Any) -> None:
    tab = open_tab()
    tab.send("/prospect pickers")

    tab.page.get_by_label("Stage").select_option(label="Met")
    tab.log().to_contain_text("chosen: met")
    tab.page.get_by_label("Day", exact=True).fill("2026-01-12")
    tab.log().to_contain_text("chosen: 2026-01-12")
    expect(tab.page.get_by_label("Stage")).to_have_value("met")


def test_the_menu_of_a_message_closes_with_escape(open_tab: Any) -> None:
    tab = open_tab()
    tab.send("/prospect card")
    menu = tab.page.locator(".section .menu summary")

    menu.press("Enter")
    menu.press("ArrowDown")
    expect(tab.page.get_by_role("button", name="Edit")).to_be_focused()
    tab.page.keyboard.press("Escape")

    expect(menu).to_be_focused()
    expect(tab.page.get_by_role("button", name="Edit")).to_be_hidden()


def test_what_others_write_arrives_by_itself(open_tab: Any) -> None:
    tab = open_tab()

    tab.workspace.types("alice", tab.place, "hello from elsewhere")

    tab.log().to_contain_text("hello from elsewhere")


def test_what_is_being_written_survives_what_arrives(open_tab: Any) -> None:
    tab = open_tab()
    tab.page.locator("#text").fill("half a sent")

    tab.workspace.types("alice", tab.place, "meanwhile")

    tab.log().to_contain_text("meanwhile")
    expect(tab.page.locator("#text")).to_have_value("half a sent")


def test_a_file_is_added_and_taken_out_again(open_tab: Any) -> None:
    tab = open_tab()
    tab.add_prospect()
    page = tab.page
    page.get_by_label("Organisation").fill("kept")

    page.get_by_label("Document").set_input_files(
        {"name": "deck.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    )
    expect(page.get_by_text("deck.pdf")).to_be_visible()
    page.get_by_role("button", name="Remove deck.pdf").click()

    expect(page.get_by_text("deck.pdf")).to_have_count(0)
    expect(page.get_by_label("Organisation")).to_have_value("kept")
    tab.visitor.closes()


def test_a_table_shows_some_rows_and_sorts(open_tab: Any) -> None:
    tab = open_tab()
    tab.send("/prospect figures")
    table = tab.page.get_by_role("table", name="Prospects")
    expect(table.get_by_role("row")).to_have_count(4)

    tab.page.get_by_role("button", name="Sort by Score").click()
    expect(table.get_by_role("row").nth(1)).to_contain_text("Administration H")
    tab.page.get_by_role("button", name="Next", exact=True).click()
    expect(table.get_by_role("row").nth(1)).to_contain_text("Administration E")
    tab.workspace.types("alice", tab.place, "one more")
    tab.log().to_contain_text("one more")

    expect(table.get_by_role("row").nth(1)).to_contain_text("Administration E")


def test_a_shortcut_is_beside_the_composer(open_tab: Any) -> None:
    tab = open_tab()

    tab.page.get_by_label("Shortcuts").click()
    tab.page.get_by_role("button", name="Add a prospect").click()

    expect(tab.page.get_by_role("dialog", name="Add a prospect")).to_be_visible()
    tab.visitor.closes()


def test_on_a_phone_the_places_are_behind_a_button(open_tab: Any) -> None:
    tab = open_tab(viewport=PHONE)
    expect(tab.page.get_by_role("navigation")).to_be_hidden()

    tab.page.get_by_role("button", name="Conversations").click()
    tab.page.get_by_role("link", name="general").click()

    expect(tab.page.get_by_role("heading", name="general")).to_be_visible()
    width = tab.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]


def test_three_hundred_messages_are_redrawn_at_once(open_tab: Any) -> None:
    tab = open_tab()
    for _ in range(300):
        tab.workspace.types("bob", tab.place, "/prospect nonsense")
    tab.page.goto(tab.page.url + "?everything=1")
    tab.page.wait_for_timeout(500)

    again = "(async () => { const t = performance.now(); await redraw(); return performance.now() - t; })()"
    milliseconds = min(tab.page.evaluate(again) for _ in range(3))

    assert tab.page.locator("article").count() == 300
    assert milliseconds < 1000, "a redraw takes about 50 ms; a second means that all is morphed"

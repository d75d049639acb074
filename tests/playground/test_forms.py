"""Forms: what is filled in reaches the bot typed as Slack types it, and mistakes lose nothing."""

from datetime import date, datetime, time
from typing import Any

import pytest

from playground import NotDelivered, Visitor, Workspace
from tests.playground.sample_blocks import option


def sent_values(workspace: Workspace) -> dict[str, Any]:
    sent = [e for e in workspace.journal if e["method"] == "view_submission"]
    values: dict[str, Any] = sent[-1]["args"]["view"]["state"]["values"]
    return values


def opened(workspace: Workspace) -> Visitor:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect add")
    alice.fills({"Organisation": "Administration C", "Stage": "Met"})
    return alice


def test_a_form_goes_from_the_command_to_the_channel(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "/prospect add")
    alice.fills(organisation="Administration C", stage="Met")

    assert alice.submits() == {}

    assert not alice.has_modal
    assert "Interested" in alice.reads("P-12")
    assert "P-12" in joined.visitor("bob").sees("#equipe")[0]


def test_an_error_of_the_bot_stands_in_its_field_and_nothing_typed_is_lost(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "/prospect add")
    alice.fills(organisation="dup", stage="Met", note="long note")

    assert alice.submits() == {"Organisation": "Already on the list"}

    screen = alice.modal()
    assert screen.errors == {"Organisation": "Already on the list"}
    assert (screen.fields["Note"], screen.fields["Stage"]) == ("long note", "Met")


def test_an_error_for_a_field_that_is_not_there_is_refused(workspace: Workspace) -> None:
    alice = opened(workspace)
    alice.fills(organisation="lost")

    errors = alice.submits()

    assert list(errors) == [""]
    assert workspace.refusals[-1].error == "invalid_errors"


@pytest.mark.parametrize(
    ("label", "content", "block_id", "value"),
    [
        ("Stage", "Met", "stage", {"selected_option": option("Met")}),
        ("Owner", "@bob", "owner", {"selected_user": "{bob}"}),
        ("With", ["bob", "chloe"], "with", {"selected_users": ["{bob}", "{chloe}"]}),
        ("Place", "#general", "place", {"selected_conversation": "{general}"}),
        ("Obstacles", ["Legal"], "obstacles", {"selected_options": [option("Legal")]}),
        ("Signs", ["Digital"], "signs", {"selected_options": [option("Digital")]}),
        ("Day", date(2026, 1, 12), "day", {"selected_date": "2026-01-12"}),
        ("Hour", time(9, 30), "hour", {"selected_time": "09:30", "timezone": "Europe/Paris"}),
        (
            "Meeting",
            datetime(2026, 1, 12, 14),  # noqa: DTZ001 - what a person types bears no zone
            "meeting",
            {"selected_date_time": 1768222800},
        ),
        ("Minutes", 30, "minutes", {"value": "30"}),
        ("E-mail", "a@example.org", "email", {"value": "a@example.org"}),
        ("Site", "https://example.org", "site", {"value": "https://example.org"}),
        ("Note", "two\nlines & <more>", "note", {"value": "two\nlines & <more>"}),
        ("Prospect", "Mairie", "known", {"selected_option": option("Mairie de Lyon")}),
        (
            "Tags",
            ["hot", "mine"],
            "tags",
            {"selected_options": [option("hot"), option("mine")]},
        ),
    ],
)
def test_a_field_reaches_the_bot_with_its_type(
    workspace: Workspace, label: str, content: Any, block_id: str, value: dict[str, Any]
) -> None:
    alice = opened(workspace)

    alice.fills({label: content})
    alice.submits()

    sent = next(iter(sent_values(workspace)[block_id].values()))
    ids = {name: workspace.ensure_person(name).id for name in ("bob", "chloe")}
    ids["general"] = workspace.ensure_channel("general").id
    assert {k: v for k, v in sent.items() if k != "type"} == with_ids(value, ids)


def with_ids(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: with_ids(part, ids) for name, part in value.items()}
    if isinstance(value, list):
        return [with_ids(part, ids) for part in value]
    return value.format(**ids) if isinstance(value, str) and value.startswith("{") else value


def test_a_radio_button_and_a_rich_text_reach_the_bot(workspace: Workspace) -> None:
    alice = opened(workspace)

    alice.fills(pain="2 points", words="in my words")
    alice.submits()

    values = sent_values(workspace)
    assert values["pain"]["v"]["selected_option"]["value"] == "2"
    words = values["words"]["v"]["rich_text_value"]["elements"][0]["elements"][0]["text"]
    assert words == "in my words"


def test_what_is_left_empty_is_null_for_the_bot(workspace: Workspace) -> None:
    alice = opened(workspace)

    alice.submits()

    values = sent_values(workspace)
    assert values["day"]["v"] == {"type": "datepicker", "selected_date": None}
    assert values["with"]["v"] == {"type": "multi_users_select", "selected_users": []}
    assert values["note"]["v"] == {"type": "plain_text_input", "value": None}


def test_the_place_a_form_was_opened_from_is_chosen_where_asked(workspace: Workspace) -> None:
    alice = opened(workspace)

    assert alice.modal().fields["Place"] == "#equipe"


@pytest.mark.parametrize(
    ("label", "content", "sentence"),
    [
        pytest.param("Organisation", "", "complete this required field", id="required text"),
        pytest.param("E-mail", "not an address", "valid e-mail", id="e-mail"),
        pytest.param("Site", "nowhere", "valid address", id="address"),
        pytest.param("Minutes", "many", "enter a number", id="number"),
        pytest.param("Minutes", "7.5", "whole number", id="whole number"),
        pytest.param("Minutes", "2", "5 or more", id="too small"),
        pytest.param("Note", "x" * 3001, "at most 3000", id="too long"),
    ],
)
def test_the_page_refuses_before_the_bot_hears_of_it(
    workspace: Workspace, label: str, content: str, sentence: str
) -> None:
    bob = workspace.visitor("bob")
    bob.types("#equipe", "/prospect add")
    bob.fills({"Organisation": "A", "Stage": "Met", label: content})

    errors = bob.submits()

    assert list(errors) == [label]
    assert sentence in errors[label]
    assert [e for e in workspace.journal if e["method"] == "view_submission"] == []


def test_a_button_in_a_form_changes_it_and_keeps_what_was_typed(
    joined: Workspace, alice: Visitor
) -> None:
    alice.types("#equipe", "/prospect add")
    alice.fills(organisation="Administration C", signs=["Digital"])

    alice.presses("More fields")

    assert alice.modal().fields["Reason"] == ""
    assert alice.modal().fields["Organisation"] == "Administration C"
    assert alice.modal().fields["Signs"] == "Digital"


def test_forms_are_stacked_three_high_and_no_higher(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect stack")
    alice.submits()
    alice.presses("Deeper")
    assert alice.modal().title == "Level 3"

    workspace.state.ack_seconds = 0.5
    with pytest.raises(NotDelivered):  # the sample bot breaks on the refusal
        alice.presses("Deeper")

    assert alice.modal().title == "Level 3"
    assert "push_limit_reached" in [refusal.error for refusal in workspace.refusals]


def test_closing_goes_back_to_the_form_below(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect stack")
    alice.submits()

    alice.closes()

    assert alice.modal().title == "Level 1"


def test_clear_closes_them_all(workspace: Workspace) -> None:
    alice = workspace.visitor("alice")
    alice.types("#equipe", "/prospect stack")
    alice.submits()
    alice.submits()

    alice.submits()

    assert not alice.has_modal


def test_a_form_is_one_persons_own(workspace: Workspace) -> None:
    alice = opened(workspace)

    assert alice.has_modal
    assert not workspace.visitor("bob").has_modal


def test_a_bot_that_does_not_answer_leaves_the_form_open_with_all_that_was_typed(
    workspace: Workspace,
) -> None:
    alice = opened(workspace)
    workspace.state.ack_seconds = 0.0

    errors = alice.submits()

    assert "operation_timeout" in errors[""]
    assert alice.modal().fields["Organisation"] == "Administration C"


def test_a_file_is_sent_with_the_form_and_the_bot_can_fetch_it(workspace: Workspace) -> None:
    alice = opened(workspace)

    alice.uploads("Document", "deck.pdf", b"%PDF-1.7")
    alice.submits()

    file = sent_values(workspace)["file"]["v"]["files"][0]
    assert (file["name"], file["size"], file["mimetype"]) == ("deck.pdf", 8, "application/pdf")
    assert file["url_private"].startswith(workspace.base_url)


def test_a_global_shortcut_opens_a_form(joined: Workspace, alice: Visitor) -> None:
    alice.shortcut("Add a prospect")

    assert alice.modal().title == "Add a prospect"


def test_a_message_shortcut_brings_the_message(joined: Workspace, alice: Visitor) -> None:
    alice.types("#equipe", "They said yes")

    alice.shortcut("Save as a note", on="said yes")

    assert alice.modal().fields["Note"] == "They said yes"


def test_a_search_with_too_few_letters_asks_nothing(workspace: Workspace) -> None:
    alice = opened(workspace)

    assert alice.looks_up("Prospect", "a") == []
    assert alice.looks_up("Prospect", "admin") == ["Administration A", "Administration B"]
    asked = [e for e in workspace.journal if e["method"] == "block_suggestion"]
    assert [e["args"]["value"] for e in asked] == ["admin"]

"""Changing a prospect and its contacts, alone or two at a time; notes kept from messages."""

import pytest

from tests.office import Office


@pytest.fixture
def one(team: Office) -> Office:
    team.bob.types('/prospect add "Thiers" contact:Marie email:marie@thiers.example source:fair')
    return team


def test_the_form_holds_what_is_known(one: Office) -> None:
    one.bob.presses("Edit")

    assert one.bob.form is not None
    held = {field["name"]: field["value"] for field in one.bob.form["fields"]}
    assert held["name"] == "Thiers"
    assert held["contact"] == "Marie"
    assert held["email"] == "marie@thiers.example"
    assert held["source"] == "fair"
    assert held["type"] == "direct"


def test_every_field_can_be_changed(one: Office) -> None:
    one.bob.presses("Edit")

    answer = one.bob.sends(
        name="Mairie de Thiers",
        contact="Paul",
        role="DSI",
        email="paul@thiers.example",
        phone="01 44 49 85 00",
        source="web",
        type="relay",
        **{"new-segment": "Communes"},
    )

    assert answer.startswith("The changes are saved.")
    assert "Contact: Paul · DSI · paul@thiers.example · 01 44 49 85 00" in answer
    shown = one.bob.types("/prospect show mairie de thiers")
    assert "Segment: Communes" in shown
    assert "Type: Relay" in shown
    assert "Source: web" in shown


def test_sent_unchanged_it_changes_nothing(one: Office) -> None:
    one.bob.presses("Edit")

    answer = one.bob.sends()

    assert answer.startswith("Nothing was changed.")
    assert "changed" not in one.bob.types("/prospect show P-1")


def test_a_change_is_undone_contact_included(one: Office) -> None:
    one.bob.presses("Edit")
    one.bob.sends(name="Ambert", contact="Paul")

    one.bob.presses("Undo")

    answer = one.bob.types("/prospect show Thiers")
    assert "• Marie · marie@thiers.example" in answer
    assert "Paul" not in answer


def test_two_people_changing_different_fields_both_keep_theirs(one: Office) -> None:
    one.alice.types("/prospect show P-1")
    one.alice.presses("Modifier")
    one.bob.presses("Edit")

    one.bob.sends(source="web")
    one.alice.sends(name="Mairie de Thiers", role="DSI")

    shown = one.bob.types("/prospect show P-1")
    assert shown.startswith("Mairie de Thiers · P-1")
    assert "Source: web" in shown
    assert "• Marie · DSI · marie@thiers.example" in shown


def test_two_people_changing_the_same_field_are_told_and_nothing_is_lost(one: Office) -> None:
    one.bob.presses("Edit")
    one.alice.types("/prospect show P-1")
    one.alice.presses("Modifier")
    one.alice.sends(source="salon")

    answer = one.bob.sends(source="web", role="DSI")

    assert answer == ""
    assert one.bob.form is not None
    assert "@alice changed it in the meantime. It says now “salon”" in one.bob.form["remarks"][0]
    one.bob.sends()
    shown = one.bob.types("/prospect show P-1")
    assert "Source: web" in shown
    assert "DSI" in shown


def test_after_a_clash_what_the_other_wrote_elsewhere_stands(one: Office) -> None:
    one.bob.presses("Edit")
    one.alice.types("/prospect show P-1")
    one.alice.presses("Modifier")
    one.alice.sends(source="salon", role="DSI")
    one.bob.sends(source="web")

    one.bob.sends()

    shown = one.bob.types("/prospect show P-1")
    assert "Source: web" in shown
    assert "• Marie · DSI" in shown


def test_the_name_of_another_is_refused_under_its_field(one: Office) -> None:
    one.bob.types("/prospect add Ambert")
    one.bob.presses("Edit")

    one.bob.sends(name="thiers")

    assert "is there already: P-1" in one.bob.errors["name"]


def test_the_new_owner_is_told_directly(one: Office) -> None:
    one.bob.presses("Edit")

    one.bob.sends(owner=(one.alice.person,))

    assert one.alice.messages[-1].startswith("@bob vous confie Thiers (P-1).")


def test_a_contact_is_added_and_put_right(one: Office) -> None:
    one.bob.types("/prospect show P-1")

    one.bob.presses("Add a contact")
    one.bob.sends(contact="Paul", phone="01 44 49 85 00")
    one.bob.types("/prospect show P-1")
    one.bob.presses("Change the contact")
    one.bob.sends(email="")

    shown = one.bob.types("/prospect show P-1")
    assert "• Marie [" in shown
    assert "• Paul · 01 44 49 85 00" in shown


def test_a_contact_emptied_is_taken_out_and_comes_back_by_undo(one: Office) -> None:
    one.bob.types("/prospect show P-1")
    one.bob.presses("Change the contact")

    one.bob.sends(contact="", email="")

    assert "Marie" not in one.bob.types("/prospect show P-1")
    one.bob.presses("Undo")
    assert "• Marie · marie@thiers.example" in one.bob.types("/prospect show P-1")


def test_a_contact_changed_meanwhile_is_an_old_button(one: Office) -> None:
    one.bob.types("/prospect show P-1")
    one.alice.types("/prospect show P-1")
    one.alice.presses("Modifier le contact")
    one.alice.sends(contact="Paul")

    answer = one.bob.presses("Change the contact")

    assert answer.startswith("This button is from an older message")


def test_an_empty_contact_is_no_contact(one: Office) -> None:
    one.bob.types("/prospect show P-1")
    one.bob.presses("Add a contact")

    one.bob.sends()

    assert list(one.bob.errors) == ["contact"]


def test_a_message_is_kept_as_a_note(one: Office) -> None:
    one.bob.uses("note", text="They retype every form in the evening.")

    answer = one.bob.sends(who="P-1")

    assert answer.startswith("The note is kept.")
    shown = one.bob.types("/prospect show P-1")
    assert "@bob · “They retype every form in the evening.”" in shown


def test_a_note_sent_twice_is_kept_once(one: Office) -> None:
    one.bob.types('/prospect note P-1 "They know Ambert."')

    answer = one.bob.types('/prospect note P-1 "They know Ambert."')

    assert answer.startswith("This note is kept already.")
    assert one.bob.types("/prospect show P-1").count("“They know Ambert.”") == 1


def test_a_contact_sent_twice_is_kept_once(one: Office) -> None:
    one.bob.types("/prospect show P-1")
    one.bob.presses("Add a contact")

    answer = one.bob.sends(contact="Marie", email="marie@thiers.example")

    assert answer.startswith("This contact is written down already.")
    assert one.bob.types("/prospect show P-1").count("• Marie") == 1


def test_a_note_can_be_typed_and_undone(one: Office) -> None:
    one.bob.types('/prospect note thiers "They know Ambert."')
    noted = one.bob.types("/prospect show P-1")

    one.bob.presses("Undo")

    assert "“They know Ambert.”" in noted
    assert "“They know Ambert.”" not in one.bob.types("/prospect show P-1")


def test_a_note_is_no_event_for_the_clock(one: Office) -> None:
    one.until("2026-01-13 08:00")
    one.bob.types('/prospect note thiers "They know Ambert."')

    assert "silent for 6 business days" in one.bob.types("/prospect list")


@pytest.mark.parametrize(
    ("text", "said"),
    [("  ", "There is nothing to keep"), ("x" * 10_000, "10,000 characters, 3,000 at most")],
    ids=["empty", "too long"],
)
def test_a_note_that_cannot_be_kept_is_refused(one: Office, text: str, said: str) -> None:
    one.bob.uses("note")

    one.bob.sends(who="P-1", text=text)

    assert said in one.bob.errors["text"]


def test_a_note_needs_to_say_about_whom(one: Office) -> None:
    one.bob.uses("note", text="hello")

    one.bob.sends()

    assert list(one.bob.errors) == ["who"]

"""Needs by their form, and on a prospect's card."""

import pytest

from tests.handlers.needs_asked import requests, words
from tests.office import Office, prospect


def test_an_open_form_of_another_prospect_can_still_be_sent(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "A" must')
    with_thiers.alice.types("/prospect show P-1")
    with_thiers.alice.presses("Modifier")
    with_thiers.bob.types('/prospect need P-2 "A" must')

    said = with_thiers.alice.sends(source="un salon")

    assert said.startswith("Les changements sont enregistrés")
    assert (prospect(with_thiers).source, prospect(with_thiers).requests_alone) == ("un salon", 0)


def test_the_form_takes_a_known_need_and_new_ones_a_line_each(with_thiers: Office) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import a PDF" must')
    with_thiers.bob.types("/prospect need P-2")
    found = with_thiers.bob.looks_up("need", "pdf import")

    said = with_thiers.bob.sends(need="1", words="Export\n\n One login ", priority="must")

    assert "Import a PDF" in str(found)
    assert said.startswith(
        "3 needs are recorded: “Import a PDF” (a must; one other asks for it), "
        "“Export” (a must), and “One login” (a must)."
    )
    assert [(need, must) for need, must, _, _ in requests(with_thiers, 2)] == [
        ("Import a PDF", True),
        ("Export", True),
        ("One login", True),
    ]


def test_the_form_offers_the_meetings_and_the_latest_first(one: Office) -> None:
    one.bob.types('/prospect meet P-1 when:"2025-12-22 14:00"')
    one.bob.types("/prospect need P-1")
    assert one.bob.form is not None
    meeting = next(field for field in one.bob.form["fields"] if field["name"] == "meeting")

    one.bob.sends(words="Import")

    assert meeting["value"] == "1"
    assert requests(one) == [("Import", False, 1, "user")]


@pytest.mark.parametrize(
    ("sent", "field", "said"),
    [
        ({"who": "P-1"}, "words", "Choose a need, or write one."),
        ({"words": "Import"}, "who", "Choose who asks"),
        ({"who": "P-1", "words": "x" * 300}, "words", "That is too long for the need"),
        ({"who": "P-1", "words": "Import", "meeting": "7"}, "meeting", "That meeting was not"),
    ],
)
def test_the_form_says_what_is_wrong_under_its_field(
    one: Office, sent: dict[str, str], field: str, said: str
) -> None:
    one.bob.types("/prospect need")

    one.bob.sends(**sent)

    assert list(one.bob.errors) == [field]
    assert one.bob.errors[field].startswith(said)
    assert words(one) == []


def test_the_form_sent_twice_asks_once(one: Office) -> None:
    one.bob.types("/prospect need P-1")
    form = one.bob.form
    assert form is not None

    one.bob.fills_in(form, {"words": "Import", "priority": "must"})
    said = one.bob.fills_in(form, {"words": "Import", "priority": "must"})

    assert "nothing has changed" in said
    assert requests(one) == [("Import", True, None, "user")]


def test_a_prospects_card_shows_its_needs_and_those_nobody_else_asks_for(
    with_thiers: Office,
) -> None:
    with_thiers.bob.types('/prospect need P-1 "Import" must "Export" nice')
    with_thiers.bob.types('/prospect need P-2 "Import" must')

    shown = with_thiers.bob.types("/prospect show P-1")

    assert "Needs (2), one that nobody else asks for" in shown
    assert "• “Import” · a must · On the minimal list [Open]" in shown
    assert "• “Export” · nice to have · Asked for · alone [Open]" in shown
    assert "· need recorded" in shown


def test_from_a_prospects_card_a_need_is_one_button_away(one: Office) -> None:
    one.bob.types("/prospect show P-1")
    one.bob.presses("Record a need")

    one.bob.sends(words="Import", priority="must")

    assert requests(one) == [("Import", True, None, "user")]

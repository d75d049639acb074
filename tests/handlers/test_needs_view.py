"""The minimal list, the ranking, and what becomes of a need."""

from typing import Any

import pytest

from domain.needs import Need
from tests.office import TEAM, Office, prospect


@pytest.fixture
def asked(one: Office) -> Office:
    """Lyon (P-1, Alice's), Thiers (P-2, Bob's) and Metz (P-3, Bob's) want things; so does the team."""
    one.bob.types("/prospect add Thiers")
    one.bob.types("/prospect add Metz")
    one.bob.types('/prospect need P-1 "Import a PDF" "Export" must')
    one.bob.types('/prospect need P-2 "Import a PDF" must "One login" nice')
    one.bob.types('/prospect need P-3 "Import a PDF" nice "Dashboard" must')
    one.bob.types('/prospect need "Signature" origin:team')
    return one


def need(office: Office, words: str) -> Need:
    found = office.storage.read(lambda books: books.of(TEAM).needs.named(words, product=1))
    assert found is not None
    return found


def newest(office: Office, label: str) -> dict[str, str]:
    """The control with this label on the last card Bob was shown."""
    controls = office.bob.answers[-1]["controls"]
    found: dict[str, str] = next(one for one in controls if one["label"] == label)
    return found


def section(view: str, title: str) -> list[str]:
    """The rows that stand under a title."""
    _, _, below = view.partition(title)
    rows = []
    for line in below.splitlines()[1:]:
        if not line.startswith("• "):
            break
        rows.append(line.removesuffix(" [Open]").removeprefix("• "))
    return rows


def test_the_view_has_the_minimal_list_then_the_ranking_then_the_orphans(asked: Office) -> None:
    view = asked.bob.types("/prospect needs")

    assert section(view, "Minimal list: one need, a must for at least 2 prospects") == [
        "“Import a PDF” · a must for 2 of 3: Mairie de Lyon, Thiers, and Metz"
    ]
    assert section(view, "Asked for by users, not on the minimal list: 3") == [
        "“Export” · a must for 1 of 1: Mairie de Lyon",
        "“Dashboard” · a must for 1 of 1: Metz",
        "“One login” · nice to have for 1: Thiers",
    ]
    assert "Asked for by nobody (1): “Signature”." in view


def test_it_is_the_same_in_french(asked: Office) -> None:
    view = asked.alice.types("/prospect besoins")

    assert "Liste minimale\u00a0: un besoin, indispensable pour au moins 2 prospects" in view
    assert "Demandés par personne (1)\u00a0: «\u00a0Signature\u00a0»." in view


def test_without_any_need_the_view_says_how_to_begin(one: Office) -> None:
    view = one.bob.types("/prospect needs")
    one.bob.presses("Record a need")

    assert view.startswith("Nobody has asked demarches for anything yet.")
    assert one.bob.form is not None


def test_saying_no_takes_their_needs_off_and_shows_what_it_avoids(asked: Office) -> None:
    asked.bob.types("/prospect stage P-3 declined reason:contractor")

    view = asked.bob.types("/prospect needs")

    assert "a must for 2 of 2: Mairie de Lyon and Thiers" in view
    assert "Avoided by saying no (1): “Dashboard”." in view
    assert "Dashboard" not in "".join(section(view, "Asked for by users"))


def test_a_long_ranking_comes_in_pages(asked: Office) -> None:
    for number in range(12):
        asked.bob.types(f'/prospect need P-1 "Thing {number}"')

    first = asked.bob.types("/prospect needs")
    second = asked.bob.presses("5 more")

    assert len(section(first, "not on the minimal list: 15")) == 10
    assert len(section(second, "not on the minimal list: 15")) == 5
    assert asked.bob.presses_action("needs-page", "99") == "There are no more."


def test_a_need_opens_on_its_card(asked: Office) -> None:
    asked.bob.types('/prospect meet P-1 when:"2025-12-22 14:00"')
    asked.bob.types('/prospect need P-1 "Import a PDF" must')

    card = asked.bob.types("/prospect need import a pdf")

    assert card.startswith("Import a PDF\nState: On the minimal list\n")
    assert "Asked for by: 3 prospects, 2 as a must" in card
    assert "• Mairie de Lyon (P-1) · a must · Met · meeting of Mon 22 December 2025 [Open]" in card
    assert "• Metz (P-3) · nice to have · New · Mon 5 January [Open]" in card


def test_words_nobody_used_lead_to_those_that_resemble_them(asked: Office) -> None:
    said = asked.bob.types("/prospect needs import")

    assert said.startswith("Nobody asked for “import” yet")
    assert "Asked for by: 3 prospects" in asked.bob.presses("Import a PDF")


def test_from_its_card_somebody_else_asks_for_it(asked: Office) -> None:
    asked.bob.types("/prospect need Export")
    asked.bob.presses("Somebody asks for it")

    said = asked.bob.sends(who="P-2", priority="must")

    assert said.startswith("“Export” was there already; it is recorded for them too: a must.")


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ('need "Export" state:in_progress', "in_progress"),
        ('need "Export" state:in progress', "in_progress"),
        ('besoin "Export" état:en cours', "in_progress"),
        ("besoin Export état:livré", "delivered"),
        ('need "Export" state:used', "used"),
    ],
)
def test_a_need_goes_on_in_one_line(asked: Office, line: str, state: str) -> None:
    asked.bob.types(f"/prospect {line}")

    assert need(asked, "Export").state == state


def test_the_first_day_of_each_state_is_kept(asked: Office) -> None:
    asked.bob.types('/prospect need "Export" state:in_progress')
    asked.until("2026-01-12 10:00")
    asked.bob.types('/prospect need "Export" state:delivered')
    asked.until("2026-01-13 10:00")

    asked.bob.types('/prospect need "Export" state:asked')

    export = need(asked, "Export")
    assert export.started_at is not None
    assert export.delivered_at is not None
    assert (export.started_at.day, export.delivered_at.day) == (5, 12)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('need "Export" state:minimal', "Nobody puts “Export” on the minimal list by hand"),
        ('need "Export" state:asked', "“Export” is in that state already: Asked for."),
        ('need "Export" state:eaten', "I do not know the state “eaten”"),
        ('need "Export" name:"***"', "Give the need a name"),
        ('need "Export" name:"One login"', "“One login” is another need already, which one"),
        ('needs merge "Export"', "Which two needs?"),
        ('needs merge "Export" "Nothing"', "Nobody asked for “Nothing” yet"),
        ('needs merge "Export" "export"', "These are one need already: “Export”."),
        ("needs fewest many", "“many” is not a number of prospects to serve"),
        ("needs fewest 0", "“0” is not a number of prospects to serve"),
        (
            "needs fewest 9",
            "Only 3 of our prospects are good ones with a must: 9 cannot be served.",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(asked: Office, line: str, said: str) -> None:
    answer = asked.bob.types(f"/prospect {line}")

    assert answer.startswith(said)


def test_on_delivery_each_owner_is_told_once_whom_to_call_back(asked: Office) -> None:
    asked.bob.types("/prospect stage P-3 declined reason:other")
    asked.alice.types('/prospect need "Import a PDF" state:delivered')
    asked.alice.types('/prospect need "Import a PDF" state:in progress')
    asked.alice.types('/prospect need "Import a PDF" state:delivered')

    told = [message for message in asked.bob.messages if "is delivered" in message]

    assert told == [
        "“Import a PDF” is delivered. Call back the one who asked for it:\n"
        "Thiers · P-2\n[Log a call] [Set the next action]"
    ]
    assert [one for one in asked.alice.messages if "est livré" in one] == [
        "«\u00a0Import a PDF\u00a0» est livré. Rappelez celui qui l’a demandé\u00a0:\n"
        "Mairie de Lyon · P-1\n[Noter un appel] [Fixer la prochaine action]"
    ]


def test_a_delivery_said_by_mistake_is_undone_and_said_again_later(asked: Office) -> None:
    asked.bob.types('/prospect need "One login" state:delivered')
    undone = asked.bob.presses("Undo")
    as_before = need(asked, "One login")

    asked.bob.types('/prospect need "One login" state:delivered')

    assert undone.startswith("Undone.")
    assert (as_before.state, as_before.started_at, as_before.delivered_at) == ("asked", None, None)
    assert len([message for message in asked.bob.messages if "is delivered" in message]) == 2


def test_an_undo_of_a_state_that_changed_since_leads_nowhere(asked: Office) -> None:
    asked.bob.types('/prospect need "Export" state:in progress')
    undo = newest(asked, "Undo")
    asked.alice.types('/prospect need "Export" state:delivered')

    said = asked.bob.presses_action(undo["action"], undo["value"])

    assert "older message" in said
    assert need(asked, "Export").state == "delivered"


def test_merged_in_a_line_the_second_words_stay_and_it_can_be_undone(asked: Office) -> None:
    said = asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    together = need(asked, "Export").words
    parted = asked.bob.presses("Undo")

    assert said.startswith("“Export” and “Dashboard” are one need now: “Dashboard”.")
    assert "Asked for by: 2 prospects, 2 as a must" in said
    assert together == "Dashboard"
    assert parted.startswith("“Export” and “Dashboard” are two needs again.")
    assert need(asked, "Export").words == "Export"
    assert prospect(asked, 3).requests_alone == 1


def test_a_second_undo_of_a_merge_leads_nowhere(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')
    undo = newest(asked, "Undo")
    asked.bob.presses("Undo")

    assert "older message" in asked.bob.presses_action(undo["action"], undo["value"])


def test_merged_in_the_form(asked: Office) -> None:
    asked.bob.types("/prospect needs merge")
    asked.bob.sends(one="2")
    missing = asked.bob.errors
    said = asked.bob.sends(one="2", into="1")

    assert missing == {"into": "Choose a need."}
    assert said.startswith("“Export” and “Import a PDF” are one need now")


def test_a_merge_makes_whoever_asked_less_alone(asked: Office) -> None:
    asked.bob.types('/prospect needs merge "Export" "Dashboard"')

    assert (prospect(asked).requests_alone, prospect(asked, 3).requests_alone) == (0, 0)


def test_other_words_are_given_in_a_line_and_in_the_form(asked: Office) -> None:
    asked.bob.types('/prospect need Export name:"Export to a spreadsheet"')
    asked.bob.presses("Other words")
    asked.bob.sends(words="One login")
    taken = asked.bob.errors

    said = asked.bob.sends(words="Spreadsheet export")

    assert taken["words"].startswith("“One login” is another need already")
    assert said.startswith("“Export to a spreadsheet” is now called “Spreadsheet export”.")


def test_words_that_are_another_need_offer_to_merge_the_two(asked: Office) -> None:
    asked.bob.types('/prospect need Export name:"one login"')

    said = asked.bob.presses("Merge")

    assert said.startswith("“Export” and “One login” are one need now: “One login”.")


def test_a_removed_need_comes_back_on_undo(asked: Office) -> None:
    said = asked.bob.types("/prospect needs remove export")
    without = prospect(asked).requests
    asked.bob.presses("Undo")

    assert said.startswith("“Export” is removed.")
    assert (without, prospect(asked).requests) == (1, 2)
    assert need(asked, "Export").words == "Export"


def test_a_removed_need_whose_words_were_used_again_stays_away(asked: Office) -> None:
    asked.bob.types("/prospect needs remove export")
    undo = newest(asked, "Undo")
    asked.bob.types('/prospect need P-2 "Export"')

    said = asked.bob.presses_action(undo["action"], undo["value"])

    assert said.startswith("“Export” is another need already")


def test_the_frozen_list_is_dated_and_told_to_the_team_without_names(asked: Office) -> None:
    said = asked.bob.types("/prospect needs freeze")

    assert said == "The minimal list is frozen (1) and told to the team."
    assert asked.reads()[-1] == (
        "Liste minimale de demarches\n@bob l’a figée aujourd’hui\u00a0: un besoin.\n"
        "• «\u00a0Import a PDF\u00a0» · indispensable pour 2"
    )
    view = asked.bob.types("/prospect needs")
    assert "Frozen on Mon 5 January by @bob; unchanged since." in view


def test_the_view_says_what_has_changed_since_the_list_was_frozen(asked: Office) -> None:
    asked.bob.presses_action("needs-freeze", "")
    asked.bob.types('/prospect need P-2 "Export" must')
    asked.bob.types('/prospect need P-1 "Import a PDF" nice')

    view = asked.bob.types("/prospect needs")

    assert (
        "Frozen on Mon 5 January by @bob. Since then one came (“Export”), "
        "one went (“Import a PDF”)." in view
    )


def test_a_list_that_is_empty_or_has_not_changed_is_not_frozen(one: Office) -> None:
    empty = one.bob.types("/prospect needs freeze")
    one.bob.types("/prospect add Thiers")
    one.bob.types('/prospect need P-1 "Import" must')
    one.bob.types('/prospect need P-2 "Import" must')
    one.bob.types("/prospect needs freeze")

    again = one.alice.types("/prospect besoins figer")

    assert empty.startswith("The minimal list is empty")
    assert again.startswith("Rien n’a changé depuis que @bob a figé la liste")
    assert len(one.reads()) == 1


def test_the_fewest_needs_stand_beside_the_minimal_list(asked: Office) -> None:
    asked.bob.types('/prospect need P-3 "Archive" must')

    view = asked.bob.types("/prospect needs")
    one = asked.bob.types("/prospect needs fewest 1")

    assert (
        "Fewest needs that fully serve 2 of our 2 good prospects: 2. "
        "“Import a PDF” and “Export”. They serve Mairie de Lyon and Thiers." in view
    )
    assert one.startswith("Fewest needs that fully serve 1 of our 2 good prospects: 1\n")
    assert "They serve Thiers." in one


def test_the_fewest_needs_are_told_in_french(asked: Office) -> None:
    said = asked.alice.types("/prospect besoins minimum 3")

    assert said.startswith(
        "Le moins de besoins qui servent entièrement 3 de nos 3 bons prospects\u00a0: 3\n"
    )


@pytest.mark.parametrize(
    ("action", "value"),
    [
        ("need-open", "99"),
        ("need-open", "x"),
        ("need-state", "1:minimal"),
        ("need-state", "1"),
        ("need-state", "99:used"),
        ("need-state-undo", "1:asked"),
        ("need-state-undo", "1:asked:used:"),
        ("needs-merge", "1:99"),
        ("needs-part", "1:1:"),
        ("needs-part", "1"),
        ("need-restore", "1"),
        ("need-take-back", "1+2/x"),
        ("need-take-back", "1"),
        ("need-remove", ""),
        ("need-rename", "2²"),
        ("needs-page", "-1"),
    ],
)
def test_a_button_of_another_time_says_one_sentence_and_does_nothing(
    asked: Office, action: str, value: str
) -> None:
    before = kept(asked)

    said = asked.bob.presses_action(action, value)

    assert "older message" in said
    assert kept(asked) == before


def kept(office: Office) -> Any:
    return office.storage.read(
        lambda books: (
            books.of(TEAM).needs.of_product(1),
            books.of(TEAM).requests.of_product(1),
        )
    )


@pytest.mark.parametrize(
    "line",
    [
        'need P-1 "Import"',
        'need "Export" state:used',
        'need "Export" name:"x y"',
        "needs freeze",
        'needs merge "Export" "Dashboard"',
        "needs remove Export",
    ],
)
def test_nothing_is_written_in_a_closed_product(asked: Office, line: str) -> None:
    asked.bob.types("/prospect product close demarches")
    before = kept(asked)

    said = asked.bob.types(f"/prospect {line}")

    assert "[Reopen]" in said
    assert kept(asked) == before
    assert asked.bob.types("/prospect needs").startswith("What is asked of demarches")

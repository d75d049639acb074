"""The minimal list, the ranking, the fewest needs."""

from tests.handlers.wanted import section
from tests.office import Office


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
    assert asked.bob.presses_action("needs-page", "ranking:99") == "There are no more."


def test_a_long_minimal_list_comes_in_pages_too(asked: Office) -> None:
    things = " ".join(f'"Thing {number}"' for number in range(13))
    asked.bob.types(f"/prospect need P-1 {things} must")
    asked.bob.types(f"/prospect need P-2 {things} must")

    first = asked.bob.types("/prospect needs")
    second = asked.bob.presses("4 more")

    assert len(section(first, "Minimal list: 14 needs")) == 10
    assert second.count("a must for 2 of 2") == 4


def test_many_who_ask_are_told_in_short(asked: Office) -> None:
    for number in range(4, 10):
        asked.bob.types(f"/prospect add Nancy {number}")
        asked.bob.types(f'/prospect need P-{number} "Import a PDF" must')

    view = asked.bob.types("/prospect needs")

    assert "a must for 8 of 9: Mairie de Lyon, Thiers, Nancy 4, Nancy 5, and 5 more" in view


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


def test_words_that_resemble_nothing_promise_no_button(asked: Office) -> None:
    said = asked.bob.types("/prospect needs zzzz")

    assert said == "Nobody asked for “zzzz” yet: record it with “need WHO” and its words."


def test_from_its_card_somebody_else_asks_for_it(asked: Office) -> None:
    asked.bob.types("/prospect need Export")
    asked.bob.presses("Somebody asks for it")

    said = asked.bob.sends(who="P-2", priority="must")

    assert said.startswith("“Export” was there already; it is recorded for them too: a must.")


def test_the_only_good_prospect_is_told_in_the_singular(one: Office) -> None:
    one.bob.types('/prospect need P-1 "Import" must')

    assert (
        "Fewest needs that fully serve our only good prospect: 1. “Import”. It serves"
        " Mairie de Lyon." in one.bob.types("/prospect needs")
    )
    assert "qui servent entièrement notre seul bon prospect" in one.alice.types("/prospect besoins")


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

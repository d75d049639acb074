"""What a sponsor ordered, against what users need."""

from datetime import date

import pytest

from tests.handlers.ordered import NOTHING_CONFIRMED, ORDER
from tests.office import Office


def test_each_statement_is_a_hypothesis(one: Office) -> None:
    answer = one.bob.types(ORDER)

    assert answer.splitlines()[:5] == [
        "3 statements are written down.",
        NOTHING_CONFIRMED,
        "• One login for all · The director · not verified: no user asks for it [Decide]",
        "• Import a PDF · The director · not verified: no user asks for it [Decide]",
        "• A dashboard · The director · not verified: no user asks for it [Decide]",
    ]


def test_of_three_statements_one_confirmed_by_two_prospects_is_one_of_three(
    ordered: Office,
) -> None:
    ordered.bob.types('/prospect need P-1 "One login for all" must')
    ordered.bob.types('/prospect need P-2 "one login for all" nice')
    ordered.bob.types('/prospect need P-3 "Import a PDF" must')

    view = ordered.bob.types("/prospect mandate")

    assert view.splitlines()[:4] == [
        "Mandate versus needs: 1 of 3 confirmed",
        "• One login for all · The director · confirmed by 2 users: Mairie de Lyon and Ville de Metz"
        " [Decide]",
        "• Import a PDF · The director · not verified: one user of 2 [Decide]",
        "• A dashboard · The director · not verified: no user asks for it [Decide]",
    ]


def test_it_is_understood_in_french(one: Office) -> None:
    answer = one.alice.types("/prospect mandat « Le directeur » « Une seule connexion » le:hier")

    assert answer.startswith("Une phrase est notée.")
    assert "Commande face aux besoins\N{NO-BREAK SPACE}: 0 sur 1 confirmée" in answer


def test_those_we_declined_count_no_more(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "One login for all" must')
    ordered.bob.types('/prospect need P-2 "One login for all" must')

    ordered.bob.types("/prospect stage P-2 declined reason:contractor")

    assert NOTHING_CONFIRMED in ordered.bob.types("/prospect mandate")


def test_what_is_ordered_has_no_weight_in_the_ranking(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "Print a receipt" nice')

    ranking = ordered.bob.types("/prospect needs")

    assert ranking.index("Print a receipt") < ranking.index("One login for all")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('mandate refute "A horse" because:"no"', "Nobody ordered “A horse”"),
        ('mandate confirm "A horse" P-1', "Nobody ordered “A horse”"),
        ('mandate confirm "A dashboard" P-1 perhaps', "I do not know what to do with “perhaps”"),
        ('mandate confirm "A dashboard" nobody', "I know no prospect called “nobody”"),
        ('mandate "***" "A horse"', "Give who asked a name"),
        ('mandate "The director" "***"', "Give the need a name"),
        ('mandate "The director" "A horse" on:2026-01-06', "Tue 6 January has not come yet"),
        ('mandate "The director" "A horse" until:monday', "“until:” has no place in this command"),
        (f'mandate "The director" "{"x" * 300}"', "That is too long for the need"),
    ],
)
def test_what_makes_no_sense_is_refused(ordered: Office, line: str, said: str) -> None:
    before = ordered.bob.types("/prospect mandate")

    answer = ordered.bob.types(f"/prospect {line}")

    assert said in answer
    assert ordered.bob.types("/prospect mandate") == before


def test_a_need_from_a_mandate_without_its_sponsor_is_asked_about(one: Office) -> None:
    one.bob.types('/prospect need "A dashboard" origin:mandate')
    before = one.bob.types("/prospect mandate")

    one.bob.types('/prospect mandate "The director" "A dashboard"')

    asked = "One need comes from a mandate, and nobody wrote down whose: A dashboard."
    assert asked in before
    assert "nobody wrote down whose" not in one.bob.types("/prospect mandate")


def test_said_again_a_statement_stays_one(ordered: Office) -> None:
    answer = ordered.alice.types('/prospect mandat "the director" "one login for all"')

    assert answer.startswith("Tout cela était déjà noté.")
    assert NOTHING_CONFIRMED in ordered.bob.types("/prospect mandate")


def test_two_sponsors_may_order_the_same(ordered: Office) -> None:
    ordered.bob.types('/prospect mandate "The minister" "One login for all" "A dashboard" "More"')

    view = ordered.bob.types("/prospect mandate")

    assert "0 of 4 confirmed" in view
    assert "One login for all · The director and The minister · not verified" in view


def test_the_form_takes_one_statement_a_line(one: Office) -> None:
    one.bob.types("/prospect mandate")
    one.bob.presses("Write down a mandate")
    one.bob.sends(sponsor="The director", words=" \n ")
    errors = one.bob.errors

    answer = one.bob.sends(
        sponsor="The director", words="One login for all\n\nImport a PDF", on=date(2026, 1, 2)
    )

    assert errors == {"words": "Say what they asked for, one statement a line."}
    assert answer.startswith("2 statements are written down.")


def test_a_sponsor_alone_opens_the_form_with_it(one: Office) -> None:
    one.bob.types("/prospect mandate The director")

    answer = one.bob.sends(words="One login for all")

    assert "One login for all · The director" in answer


def test_the_need_s_card_shows_who_ordered_it(ordered: Office) -> None:
    card = ordered.bob.types('/prospect needs "One login for all"')

    assert "Ordered by: The director · not verified: no user asks for it" in card


def test_a_merged_statement_goes_on_as_the_other_need(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "Single sign-on" must')

    ordered.bob.types('/prospect needs merge "One login for all" "Single sign-on"')

    assert "Single sign-on · The director · not verified: one user of 2" in ordered.bob.types(
        "/prospect mandate"
    )


def test_a_merged_statement_is_still_known_by_its_own_words(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "Single sign-on" must')
    ordered.bob.types('/prospect needs merge "One login for all" "Single sign-on"')

    said = ordered.bob.types('/prospect mandate refute "One login for all" because:"Not theirs"')

    assert "Single sign-on" in said
    assert "Not theirs" in ordered.bob.types("/prospect mandate")

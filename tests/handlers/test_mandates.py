"""What a sponsor ordered, against what users need."""

from datetime import date

import pytest

from tests.office import Office, prospect

ORDER = '/prospect mandate "The director" "One login for all" "Import a PDF" "A dashboard"'
NOTHING_CONFIRMED = "Mandate versus needs: 0 of 3 confirmed"


@pytest.fixture
def ordered(one: Office) -> Office:
    """The director ordered three things; Mairie de Lyon (P-1), Metz (P-2) and Nice (P-3) are met."""
    for name in ("Metz", "Nice"):
        one.bob.types(f'/prospect add "Ville de {name}"')
    one.bob.types(ORDER)
    return one


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
    "line",
    [
        'mandate confirm "One login for all" P-1 must',
        "mandate confirm One login for all mairie de lyon must",
        'mandat confirmer "one LOGIN for all" P-1 indispensable',
    ],
)
def test_a_user_confirms_it_in_one_line(ordered: Office, line: str) -> None:
    answer = ordered.bob.types(f"/prospect {line}")

    assert answer.startswith("“One login for all” · not verified: one user of 2.")
    assert "One login for all · The director · not verified: one user of 2" in ordered.bob.types(
        "/prospect mandate"
    )
    assert prospect(ordered).requests == 1


def test_the_menu_of_a_statement_opens_the_form_of_who_confirms_it(ordered: Office) -> None:
    ordered.bob.types("/prospect mandate")
    ordered.bob.presses("Decide > A user confirms it")

    answer = ordered.bob.sends(who="P-2", priority="nice")

    assert "Ville de Metz · P-2" in answer
    assert "One login for all · The director · not verified: one user of 2" in ordered.bob.types(
        "/prospect mandate"
    )


def test_a_confirmation_is_undone_by_its_button(ordered: Office) -> None:
    ordered.bob.types('/prospect mandate confirm "One login for all" P-1 must')

    ordered.bob.presses("Undo")

    assert prospect(ordered).requests == 0


@pytest.mark.parametrize(
    "line",
    [
        'mandate confirm "One login for all" P-4 must',
        'need P-4 "One login for all" must',
        'need P-4 "One login for all" origin:user',
        'mandate confirm "One login for all" P-1',
    ],
    ids=["confirms", "asks for it", "says that it is a user", "by one of its people"],
)
def test_nobody_confirms_their_own_order(ordered: Office, line: str) -> None:
    ordered.bob.types('/prospect add "The Director"')
    ordered.bob.presses_action("contact-new", "P-1")
    ordered.bob.sends(contact="the director", origin="a meeting")

    answer = ordered.bob.types(f"/prospect {line}")

    assert "who cannot confirm their own order: ask another user" in answer
    assert NOTHING_CONFIRMED in ordered.bob.types("/prospect mandate")


def test_a_sponsor_that_had_asked_before_is_not_counted(one: Office) -> None:
    one.bob.types('/prospect add "The director"')
    one.bob.types('/prospect need P-2 "One login for all" must')

    one.bob.types(ORDER)

    assert "One login for all · The director · not verified: no user asks for it" in one.bob.types(
        "/prospect mandate"
    )


def test_in_the_form_the_prospect_is_blamed(ordered: Office) -> None:
    ordered.bob.types('/prospect add "The director"')
    ordered.bob.types('/prospect mandate confirm "One login for all"')

    ordered.bob.sends(who="P-4", priority="must")

    assert list(ordered.bob.errors) == ["who"]


def test_a_statement_is_refuted_with_its_reason_and_that_is_undone(ordered: Office) -> None:
    answer = ordered.bob.types(
        '/prospect mandate refute "A dashboard" because:"Nobody would look at it"'
    )
    refuted = ordered.bob.types("/prospect mandate")
    ordered.bob.answers.pop()

    ordered.bob.presses("Undo")

    assert answer.startswith("“A dashboard” is refuted.")
    assert "refuted: “Nobody would look at it” (no user asks for it)" in refuted
    assert "refuted" not in ordered.bob.types("/prospect mandate")


def test_it_is_taken_back_in_one_line(ordered: Office) -> None:
    ordered.alice.types('/prospect mandat infirmer "A dashboard" car:"Personne ne le regarde"')

    answer = ordered.bob.types('/prospect mandate reopen "A dashboard"')

    assert answer.startswith("“A dashboard” · not verified: no user asks for it.")


def test_the_form_of_a_refutation_needs_a_reason(ordered: Office) -> None:
    ordered.bob.types("/prospect mandate refute A dashboard")
    ordered.bob.sends(because="…")
    errors = ordered.bob.errors

    answer = ordered.bob.sends(because="Nobody would look at it")

    assert errors["because"].startswith("Say why “A dashboard” is wrong")
    assert answer.startswith("“A dashboard” is refuted.")


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


def test_a_mandate_is_undone_with_the_needs_nobody_else_named(ordered: Office) -> None:
    ordered.bob.types('/prospect need P-1 "Export" must')
    ordered.bob.types('/prospect mandate "The minister" "Export" "A horse"')

    answer = ordered.bob.presses("Undo")

    assert answer.startswith("Taken back: it is as if nobody had ordered it.")
    assert NOTHING_CONFIRMED in answer
    assert "Nobody asked" in ordered.bob.types('/prospect needs "A horse"')
    assert "Ordered by" not in ordered.bob.types("/prospect needs Export")


def test_a_mandate_undone_leaves_what_was_written_down_before_it(one: Office) -> None:
    one.bob.types('/prospect need "A dashboard" origin:mandate')
    one.bob.types('/prospect mandate "The director" "A dashboard"')

    answer = one.bob.presses("Undo")

    asked = "One need comes from a mandate, and nobody wrote down whose: A dashboard."
    assert asked in answer


def test_only_its_author_or_an_administrator_undoes_it(ordered: Office) -> None:
    undo = next(one for one in ordered.bob.answers[-1]["controls"] if one["label"] == "Undo")

    answer = ordered.chloe.presses_action(undo["action"], undo["value"])

    assert "@bob" in answer
    assert NOTHING_CONFIRMED in ordered.bob.types("/prospect mandate")


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

"""Users confirm what was ordered, or refute it: never whoever ordered it."""

import pytest

from tests.handlers.ordered import NOTHING_CONFIRMED, ORDER
from tests.office import Office, prospect


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

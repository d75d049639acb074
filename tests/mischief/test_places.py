"""Commands where no product is, where another one is, and where a product is closed."""

import pytest

from tests.mischief.hearing import heard
from tests.office import Office

VERBS = ("add", "call", "meet", "score", "done", "next-action", "note", "show", "list", "search")


@pytest.mark.parametrize("verb", [*VERBS, "stage", "park", "reopen", "segment"])
def test_without_a_product_no_form_opens_that_nobody_could_fill_in(
    office: Office, verb: str
) -> None:
    said = heard(office.alice, office.alice.types, f"/prospect {verb}")

    assert said.startswith("Aucun produit n’est suivi ici")


@pytest.mark.parametrize("shortcut", ["add", "note"])
def test_without_a_product_a_shortcut_says_so(office: Office, shortcut: str) -> None:
    said = heard(office.bob, office.bob.uses, shortcut, "their words")

    assert said.startswith("No product is followed here yet.")


@pytest.mark.parametrize("verb", VERBS)
def test_in_a_channel_that_follows_nothing_the_products_are_offered(
    team: Office, verb: str
) -> None:
    team.alice.types('/prospect product new "Other"', channel="other")

    said = heard(team.chloe, team.chloe.types, f"/prospect {verb}", "third")

    assert said.startswith("Ce lieu ne suit aucun produit")
    assert "[Produits] [Nouveau produit]" in said


def test_the_product_chosen_there_is_meant_from_then_on(team: Office) -> None:
    team.alice.types('/prospect product new "Other"', channel="other")
    team.chloe.types("/prospect list", channel="third")

    team.chloe.presses("Produits")
    team.chloe.presses("Utiliser celui-ci ici")

    assert team.chloe.tells("list").startswith("Aucun prospect · ouverts")


def test_a_product_whose_channel_was_taken_meanwhile_is_reopened_in_another(team: Office) -> None:
    team.alice.types("/prospect product close demarches")
    team.alice.types('/prospect product new "Next"')

    refused = team.alice.types("/prospect product reopen demarches")
    reopened = team.alice.types("/prospect produit rouvrir demarches canal:#{third}")

    assert "canal:#nom" in refused
    assert reopened == "demarches est de nouveau ouvert, rappels compris."
    assert "#third" in team.alice.types("/prospect product")

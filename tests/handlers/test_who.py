"""Which prospect is meant by what was typed."""

import pytest

from tests.office import Office

NAMES = (
    "Mairie de Lyon",
    "Mairie de Lille",
    "Agence de l'Eau",
    "Préfecture du Rhône",
    "Association Les Amis",
    "Lyon Métropole",
    "Lyon",
)


@pytest.fixture
def several(team: Office) -> Office:
    for name in NAMES:
        team.bob.types(f'/prospect add "{name}"')
    return team


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("P-4", "Préfecture du Rhône · P-4", id="a reference"),
        pytest.param("4", "Préfecture du Rhône · P-4", id="its number"),
        pytest.param("mairie de lyon", "Mairie de Lyon · P-1", id="the same name"),
        pytest.param("Mairie de Lyon SA", "Mairie de Lyon · P-1", id="with a legal form"),
        pytest.param("pref", "Préfecture du Rhône · P-4", id="the only one that starts so"),
        pytest.param("AGENCE DE L", "Agence de l'Eau · P-3", id="a start over an apostrophe"),
        pytest.param("Lyon", "Lyon · P-7", id="the whole name before a longer one"),
    ],
)
def test_a_prospect_is_found_however_it_is_typed(several: Office, typed: str, found: str) -> None:
    assert several.bob.types(f"/prospect show {typed}").startswith(found)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param(
            "mairie", ["P-2 · Mairie de Lille", "P-1 · Mairie de Lyon"], id="two start so"
        ),
        pytest.param("rhone", ["P-4 · Préfecture du Rhône"], id="a word inside"),
        pytest.param("les am", ["P-5 · Association Les Amis"], id="behind the legal form"),
        pytest.param("prefeture du rone", ["P-4 · Préfecture du Rhône"], id="two slips"),
    ],
)
def test_an_unclear_name_is_never_guessed(several: Office, typed: str, offered: list[str]) -> None:
    said = several.bob.types(f"/prospect show {typed}")

    assert [line for line in said.split("\n") if line.startswith("•")] == [
        f"• {one} [This one]" for one in offered
    ]


@pytest.mark.parametrize("typed", ["xyz", "!!", "P-99"])
def test_a_name_nobody_bears_leads_to_the_list(several: Office, typed: str) -> None:
    said = several.bob.types(f"/prospect show {typed}")

    assert said.startswith(f"I know no prospect called “{typed}”.")
    assert "[All prospects]" in said

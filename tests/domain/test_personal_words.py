"""Words of a need that may speak of a person stay out of the channel."""

import pytest

from domain.personal_words import may_name_somebody

NAMES = ["Zelda Quatrebarbes", "Jo Le Goff"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Import a PDF", False, id="a feature"),
        pytest.param("Export 2026 to 2030", False, id="years"),
        pytest.param("Write to z.q@secret.example", True, id="an address"),
        pytest.param("Call 01 99 00 77 77", True, id="a number"),
        pytest.param("Call +33199007777", True, id="a number without blanks"),
        pytest.param("A dashboard for zelda", True, id="a first name, any case"),
        pytest.param("Le jo", False, id="short words are any words"),
        pytest.param("As Mrs QUATREBARBES does it", True, id="a last name"),
    ],
)
def test_an_address_a_number_or_a_name_may_name_somebody(words: str, found: bool) -> None:
    assert may_name_somebody(words, NAMES) is found

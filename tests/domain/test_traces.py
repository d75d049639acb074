"""What points to one person is taken out of texts, and nothing else."""

import pytest

from domain.traces import Traces

PAUL = Traces(names=("Chloé Roy-Martin",), emails=("chloe.roy@lyon.fr",), phones=("+33612345678",))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Chloé Roy-Martin says yes", "[…] says yes", id="the name"),
        pytest.param("CHLOE ROY MARTIN", "[…]", id="capitals, no accent, no hyphen"),
        pytest.param("write to Chloe.Roy@lyon.fr.", "write to […].", id="the address"),
        pytest.param("06 12 34 56 78 or +33 6.12.34.56.78", "[…] or […]", id="the number"),
        pytest.param("0612345678", "[…]", id="in one go"),
        pytest.param("Chloé is back on Monday", "Chloé is back on Monday", id="a first name alone"),
        pytest.param("06 12 34 56 79", "06 12 34 56 79", id="another number"),
        pytest.param("Chloé Roy-Martinez", "Chloé Roy-Martinez", id="a longer name"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_anywhere(text: str, left: str) -> None:
    assert PAUL.without(text, here=False) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Chloé is back on Monday", "[…] is back on Monday", id="a first name"),
        pytest.param("Mrs Roy decides", "Mrs […] decides", id="a part of the name"),
        pytest.param("The royal mint", "The royal mint", id="inside a word"),
    ],
)
def test_about_their_own_prospect(text: str, left: str) -> None:
    assert PAUL.without(text, here=True) == left


def test_in_what_is_kept_as_json() -> None:
    kept = {"note": ["Chloé Roy-Martin", 3, None], "Chloé Roy-Martin": True}

    left = PAUL.without_in(kept, here=False)

    assert left == {"note": ["[…]", 3, None], "Chloé Roy-Martin": True}


def test_somebody_of_whom_nothing_is_known_leaves_no_trace() -> None:
    nobody = Traces(names=(), emails=(), phones=())

    assert nobody.without("Anything at all", here=True) == "Anything at all"

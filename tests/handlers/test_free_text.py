"""A gentle question after words that should not be kept about a person."""

import pytest

from tests.office import Office


@pytest.mark.parametrize(
    "line",
    [
        'note P-1 "She is pregnant."',
        'call P-1 talked note:"on sick leave"',
        'park P-1 until:2026-02-03 reason:"she is pregnant"',
        'next-action P-1 2026-02-10 "call back, she is pregnant"',
        'need P-1 "a form for when she is pregnant" must',
    ],
)
def test_it_is_kept_and_asked_about(one: Office, line: str) -> None:
    said = one.bob.types(f"/prospect {line}")

    assert "It seems to speak of somebody’s health: is it needed?" in said


def test_it_is_asked_in_a_form_too(one: Office) -> None:
    one.alice.types("/prospect note P-1")

    said = one.alice.sends(text="Elle est enceinte.")

    assert "Il semble y être question de la santé de quelqu’un" in said


def test_undo_takes_it_back(one: Office) -> None:
    one.bob.types('/prospect note P-1 "She is pregnant."')

    one.bob.types("/prospect undo")

    assert "pregnant" not in one.bob.types("/prospect show P-1")


@pytest.mark.parametrize(
    "line",
    [
        'note P-1 "They fill in forms by hand."',
        "search pregnant",
        'need "Association des malades" "Import a PDF"',
        'add "Association des personnes malades"',
    ],
)
def test_nothing_is_asked_about_ordinary_words_or_names(one: Office, line: str) -> None:
    assert "is it needed?" not in one.bob.types(f"/prospect {line}")

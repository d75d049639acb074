"""Every verb with everything that nobody types in earnest."""

import pytest

from tests.mischief.hearing import heard
from tests.mischief.words import HOSTILE, LINES
from tests.office import Office


@pytest.mark.parametrize("hostile", HOSTILE)
def test_whatever_follows_a_verb_gets_one_answer(busy: Office, hostile: str) -> None:
    for line in LINES:
        heard(busy.bob, busy.bob.types, f"/prospect {line} {HOSTILE[hostile]}")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_whatever_is_said_to_the_bot_gets_one_answer(busy: Office, hostile: str) -> None:
    heard(busy.alice, busy.alice.tells, HOSTILE[hostile])


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_was_kept_of_it_is_shown_and_found_again(busy: Office, hostile: str) -> None:
    typed = HOSTILE[hostile]
    busy.bob.types(f"/prospect call P-1 talked note:“{typed}”")
    busy.bob.types(f"/prospect note P-1 “{typed}”")
    busy.bob.types(f"/prospect score P-1 P1=4 note:“{typed}”")

    for line in ("show P-1", "list", "score P-1 why", f"search {typed}", "home", "segment"):
        heard(busy.bob, busy.bob.types, f"/prospect {line}")
    for label in ("Edit", "Log a call"):
        heard(busy.bob, busy.bob.presses, label)


def test_an_unpaired_half_of_a_letter_is_kept_as_unreadable(busy: Office) -> None:
    busy.bob.types("/prospect note P-1 a\ud800b\0c")

    assert "“a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c”" in busy.bob.types(
        "/prospect show P-1"
    )


def test_a_long_note_is_shown_whole(busy: Office) -> None:
    busy.bob.types(f"/prospect call P-1 talked note:“{'&' * 9_000}”")

    assert "&" * 9_000 in busy.bob.types("/prospect show P-1")


@pytest.mark.parametrize("verb", ["help", "aide", ""])
def test_empty_quotes_say_nothing(busy: Office, verb: str) -> None:
    assert heard(busy.bob, busy.bob.types, f'/prospect {verb} "" ""').startswith(
        "What would you like to do?"
    )

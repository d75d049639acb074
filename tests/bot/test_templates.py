"""Sentences joined by us read exactly as Fluent would write them."""

import pytest

from bot.templates import template
from bot.texts import LANGUAGES, fluent, pattern_of, phrases


class Anything(dict[str, str | int]):
    """Has every detail a sentence may ask for."""

    def __init__(self, value: str | int) -> None:
        self.asked: set[str] = set()
        self._value = value

    def get(self, name: str, default: object = None) -> str | int:
        self.asked.add(name)
        return self._value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["Marie « d’Isère »", 0, 7, 999])
def test_every_simple_sentence_is_joined_as_fluent_writes_it(
    language: str, value: str | int
) -> None:
    simple = 0
    for key in phrases(language):
        pattern, ours = pattern_of(language, key)
        if ours is None:
            continue
        details = Anything(value)

        joined = ours.filled(details)

        written, errors = fluent(language).format_pattern(
            pattern, dict.fromkeys(details.asked, value)
        )
        assert (joined, errors) == (str(written), [])
        simple += 1
    assert simple > 100


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(1_000, id="a number that needs a separator"),
        pytest.param(-1, id="a number below zero"),
        pytest.param(True, id="neither text nor number"),
    ],
)
def test_what_is_not_simply_put_between_words_is_left_to_fluent(value: int) -> None:
    title, _ = pattern_of("en", "card-title")
    made = template(title)

    assert made is not None
    assert made.filled({"name": value, "reference": "P-1"}) is None


def test_a_sentence_without_its_detail_is_left_to_fluent_which_says_so() -> None:
    title, _ = pattern_of("en", "card-title")
    made = template(title)

    assert made is not None
    assert made.filled({"name": "Mairie"}) is None

"""Whatever is typed, at whatever length, is read or refused in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.command_line import parse
from domain.refusals import Refusal

LONG = 10_000


QUOTES = ["«", "»", '"', "“", "”", "'", "’"]


KEYS = ["note:", "with:@a,", "@{U1}", "P1=", "4", "when:lundi", "tel:06", "https://x.y", "=", ":"]


WORDS = ["add", "12", ",", "pas", "intéressé", "🙂", "مدينة", " ", "\u00a0"]


PIECES = some.sampled_from([*QUOTES, *KEYS, *WORDS])


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("a" * LONG, id="one word"),
        pytest.param("add " + "é " * (LONG // 2), id="words"),
        pytest.param("add " + " " * LONG + "x", id="blanks"),
        pytest.param("add " + "'a " * (LONG // 3), id="apostrophes"),
        pytest.param("add " + '"a" ' * (LONG // 4), id="quotes"),
        pytest.param("add " + '“a" ' * (LONG // 4), id="mixed quotes"),
        pytest.param("meet X with:" + "@a " * (LONG // 3), id="mentions"),
        pytest.param("meet X " + "with:@a " * (LONG // 8), id="lists"),
        pytest.param("add " + "a:b " * (LONG // 4), id="unknown keys"),
        pytest.param("add " + "a:" * (LONG // 2), id="colons"),
        pytest.param("add " + "a" + "\u0301" * LONG, id="accents"),
        pytest.param("add a" + "\u0301\u0316" * LONG, id="accents in disorder"),
        pytest.param("call X tel:1" + " 1" * (LONG // 2), id="digits"),
        pytest.param("call X next:1" + " 1" * (LONG // 2), id="numbers after a day"),
        pytest.param("😀" * LONG, id="emoji"),
        pytest.param("\u202e" * LONG, id="marks that turn the text around"),
        pytest.param("\ud800\x00" * LONG, id="no characters at all"),
    ],
)
def test_a_very_long_line_is_read_like_a_short_one(typed: str) -> None:
    assert parse(typed).text


@given(some.one_of(some.text(), some.lists(PIECES, max_size=40).map(" ".join)))
def test_whatever_is_typed_nothing_but_a_refusal_is_raised(typed: str) -> None:
    try:
        line = parse(typed)
    except Refusal:
        return

    assert all(line.text[token.start : token.end] for token in line.positional)


@given(some.lists(PIECES, max_size=40).map("".join))
def test_whatever_is_glued_together_nothing_but_a_refusal_is_raised(typed: str) -> None:
    try:
        starts = [token.start for token in parse(typed).positional]
    except Refusal:
        return

    assert starts == sorted(starts)


@given(some.text().filter(lambda text: text.strip() and not set('"”“') & set(text)))
def test_what_is_quoted_comes_out_as_it_went_in(words: str) -> None:
    line = parse(f'add "{words}"')

    assert [token.quoted for token in line.positional] == [True]
    assert parse(f'add "{line.positional[0].text}"').positional[0].text == line.positional[0].text

"""The pattern a database looks with passes over no writing of a word, in a text nor in JSON."""

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.spelt import pieces, widely, word

WRITINGS = [
    pytest.param("Colas", "colas", id="as it is"),
    pytest.param("Colas", "ÇÔŁÃŚ", id="an accent on each letter"),
    pytest.param("Colas", "co\u0302la\u0303\u0300s", id="accents of their own"),
    pytest.param("Éloïse", "ELOISE", id="no accent"),
    pytest.param("Lebœuf", "leboeuf", id="two letters for one"),
    pytest.param("Leboeuf", "LEBŒUF", id="one letter for two"),
    pytest.param("Strauß", "STRAUSS", id="a double s"),
    pytest.param("O'Neill", "o’neill", id="another apostrophe"),
    pytest.param("Петров", "ПЕТРОВ", id="another script"),
    pytest.param("𝒜lice", "𝒜lice", id="more than four digits"),
    pytest.param('Jo"x', 'jo"x', id="a sign that JSON escapes"),
    pytest.param("Jo\\x", "jo\\x", id="a backslash"),
]


@pytest.mark.parametrize(("name", "text"), WRITINGS)
def test_it_finds_every_writing(name: str, text: str) -> None:
    assert re.search(widely(name, is_json=False), f"ask {text} on Monday")
    assert re.search(widely(name, is_json=True), json.dumps({"note": f"été {text}"}))


@given(
    name=some.text("abcdefghijklmnopqrstuvwxyzàéîôœæßłłı'’-Жя中", min_size=1),
    write=some.sampled_from((str.upper, str.lower, str.title, str.casefold)),
    form=some.sampled_from(("NFC", "NFD")),
)
def test_whatever_the_exact_pattern_finds_is_looked_at(name: str, write: object, form: str) -> None:
    assert callable(write)
    text = unicodedata.normalize(form, write(name))  # type: ignore[arg-type]
    exact = re.search(word(name), text, re.IGNORECASE)

    if exact:
        assert re.search(widely(name, is_json=False), text)
        assert re.search(widely(name, is_json=True), json.dumps(text))
        assert len(exact[0]) >= len(pieces(name))


@pytest.mark.parametrize("text", ["the mairie calls back", "à la rentrée", "Colette"])
def test_it_passes_over_other_words(text: str) -> None:
    assert not re.search(widely("Colas", is_json=False), text)
    assert not re.search(widely("Colas", is_json=True), json.dumps(text))

import pytest

from domain.command_line import parse
from domain.positional import (
    day_at_start,
    name_before_outcome,
    outcome_at_start,
    reference,
    splits,
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("P-12", 12),
        ("p-12", 12),
        ("p12", 12),
        ("12", 12),
        ("#P-0012", 12),
        ("P–12", 12),
        ("P-0", None),
        ("P-", None),
        ("12e", None),
        ("PP-12", None),
        ("2026-06-03", None),
        ("9" * 30, None),
        ("", None),
    ],
)
def test_a_reference_is_read(typed: str, number: int | None) -> None:
    assert reference(typed) == number


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        pytest.param("call A B c", ["A B c", "A B", "A"], id="bare words, the longest first"),
        pytest.param('call "A B" c', ["A B"], id="a quoted name ends itself"),
        pytest.param("call P-12 c", ["P-12"], id="a reference ends itself"),
        pytest.param("call 12 rue X", ["12 rue X", "12 rue", "12"], id="a number may be a name"),
        pytest.param('call A B "note"', ["A B", "A"], id="a quote is no part of a bare name"),
        pytest.param("call", [], id="nothing"),
    ],
)
def test_a_name_is_looked_for_the_longest_first(typed: str, names: list[str]) -> None:
    tokens = parse(typed).positional

    assert [name for name, _ in splits(tokens)] == names


def test_what_is_not_the_name_is_the_rest() -> None:
    tokens = parse("call A B c").positional

    rests = [[token.text for token in rest] for _, rest in splits(tokens)]

    assert rests == [[], ["c"], ["B", "c"]]


def test_a_line_of_thousands_of_words_has_few_readings() -> None:
    tokens = parse("call " + "a " * 5_000).positional

    assert len(list(splits(tokens))) == 16


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param("Mairie de Lyon interested", 3, id="one word"),
        pytest.param("Mairie pas intéressé", 1, id="two words"),
        pytest.param("Mairie no answer demain", 1, id="then more"),
        pytest.param("P-12 ne plus contacter", 1, id="a reference"),
        pytest.param('"Oui Care" oui merci', 1, id="quoted"),
        pytest.param("Oui Care rdv", 2, id="a name that begins like one"),
        pytest.param("Mairie de Lyon", 0, id="no outcome"),
        pytest.param("interested", 0, id="no name"),
        pytest.param('Mairie "interested"', 0, id="a quoted word is no outcome"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_the_outcome_marks_the_end_of_a_name(typed: str, words: int) -> None:
    assert name_before_outcome(parse(f"call {typed}").positional) == words


def test_an_outcome_takes_as_many_words_as_it_has() -> None:
    tokens = parse("call message vocal laissé hier").positional

    assert outcome_at_start(tokens) == ("voicemail", 3)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2026-07-22 send it", ("2026-07-22", 1)),
        ("dans 2 semaines 14h envoyer", ("dans 2 semaines 14h", 4)),
        ("lundi prochain", ("lundi prochain", 2)),
        ('"3 juin" x', ("3 juin", 1)),
        ("31/02 x", ("31/02", 1)),
        ("mon collègue", None),
        ("14h", None),
        ('"a quote" demain', None),
        ("envoyer demain", None),
        ("", None),
    ],
)
def test_a_day_at_the_start_is_found(typed: str, found: tuple[str, int] | None) -> None:
    assert day_at_start(parse(f"action {typed}").positional) == found

"""The verb of a line, its words and its quotes."""

import pytest

from domain.command_line import parse
from domain.refusals import UnclosedQuote
from tests.domain.positional import texts


@pytest.mark.parametrize(
    ("typed", "verb"),
    [
        pytest.param("add X", "add", id="English"),
        pytest.param("ajouter X", "add", id="French"),
        pytest.param("AJOUTER X", "add", id="capitals"),
        pytest.param("réglages", "settings", id="with accents"),
        pytest.param("REGLAGES", "settings", id="without accents"),
        pytest.param("re\u0301glages", "settings", id="an accent typed apart"),
        pytest.param("next-action X", "next-action", id="a hyphen"),
        pytest.param("next_action X", "next-action", id="an underscore"),
        pytest.param("next action X", "next-action", id="two words"),
        pytest.param("mettre en veille X", "park", id="three words"),
        pytest.param("rendez-vous X", "meet", id="a meeting in French"),
        pytest.param("?", "help", id="a question mark"),
        pytest.param("\u200eadd X", "add", id="after an invisible mark"),
        pytest.param("/prospect add X", "add", id="with the command itself"),
        pytest.param('segment:"A" add X', "add", id="after a key"),
        pytest.param("list e", "list", id="a short word after it"),
        pytest.param("dance X", None, id="no verb"),
        pytest.param('"add" X', None, id="a quoted word is never a verb"),
        pytest.param("", None, id="nothing"),
        pytest.param(" \u00a0\n", None, id="blanks"),
    ],
)
def test_the_verb_is_understood_however_it_is_typed(typed: str, verb: str | None) -> None:
    assert parse(typed).verb == verb


def test_an_unknown_verb_is_kept_as_it_was_typed() -> None:
    line = parse("Ajuter Mairie")

    assert (line.verb, line.verb_typed, line.words) == (None, "Ajuter", ("Mairie",))


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param('add "Mairie de Lyon"', id="straight"),
        pytest.param("add “Mairie de Lyon”", id="curly"),
        pytest.param('add “Mairie de Lyon"', id="curly then straight"),
        pytest.param('add "Mairie de Lyon”', id="straight then curly"),
        pytest.param("add ”Mairie de Lyon”", id="twice the closing one"),
        pytest.param("add „Mairie de Lyon“", id="German"),
        pytest.param("add «Mairie de Lyon»", id="French"),
        pytest.param("add « Mairie de Lyon »", id="French with blanks"),
        pytest.param("add «\u00a0Mairie de Lyon\u202f»", id="French with no-break spaces"),
        pytest.param("add ‘Mairie de Lyon’", id="single curly"),
        pytest.param("add 'Mairie de Lyon'", id="single straight"),
        pytest.param('add\u00a0"Mairie de Lyon"', id="after a no-break space"),
        pytest.param('add\n"Mairie de Lyon"\n', id="on two lines"),
    ],
)
def test_every_keyboard_has_its_quotes(typed: str) -> None:
    assert texts(typed) == ["Mairie de Lyon"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param("add l'Oréal d'Ivry", ["l'Oréal", "d'Ivry"], id="apostrophes"),
        pytest.param("add 'tis l’heure", ["'tis", "l’heure"], id="an apostrophe opens nothing"),
        pytest.param("add 'Ville de l'Isle'", ["Ville de l'Isle"], id="an apostrophe in quotes"),
        pytest.param('add TV 15"', ["TV", '15"'], id="inches"),
        pytest.param('meet "A", "B"', ["A", "B"], id="a comma between quotes"),
        pytest.param("meet A, B ; C", ["A", "B", "C"], id="commas between words"),
        pytest.param('add “He said "yes"”', ['He said "yes"'], id="quotes in quotes"),
        pytest.param('add ""', [], id="empty quotes say nothing"),
        pytest.param("add Lyon»", ["Lyon»"], id="a quote that only closes"),
        pytest.param("add 🏫 École", ["🏫", "École"], id="emoji"),
        pytest.param('add "بلدية باريس"', ["بلدية باريس"], id="from right to left"),
        pytest.param("add <!channel> <@U1>", ["<!channel>", "<@U1>"], id="markup"),
        pytest.param("add a'; DROP TABLE x;--", ["a'", "DROP", "TABLE", "x;--"], id="SQL"),
        pytest.param("search @{U123} #{C1}", ["@{U123}", "#{C1}"], id="mentions"),
    ],
)
def test_words_and_quoted_words_are_told_apart(typed: str, words: list[str]) -> None:
    assert texts(typed) == words


def test_a_token_says_where_it_was() -> None:
    line = parse('call "Mairie de Lyon" interested')

    first, second = line.positional
    assert line.text[first.start : first.end] == '"Mairie de Lyon"'
    assert line.text[second.start : second.end] == "interested"
    assert (first.quoted, second.quoted) == (True, False)


@pytest.mark.parametrize(
    ("typed", "position"),
    [
        pytest.param('add "Mairie', 5, id="straight"),
        pytest.param("add “Mairie", 5, id="curly"),
        pytest.param("ajouter « Mairie", 9, id="French"),
        pytest.param('add X note:"Mairie', 12, id="under a key"),
        pytest.param('add "A" "Mairie', 9, id="the second one"),
    ],
)
def test_a_quote_left_open_is_refused_with_its_place(typed: str, position: int) -> None:
    with pytest.raises(UnclosedQuote) as refused:
        parse(typed)

    assert refused.value.details["position"] == position
    assert refused.value.details["beginning"] == "Mairie"


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        pytest.param('meet "A" P-12 3 with:@bob', ("A", "P-12", "3"), id="quotes and references"),
        pytest.param("call Mairie de Lyon", (), id="bare words are for the verb to read"),
        pytest.param("call P-12 interested", ("P-12",), id="up to the first other word"),
    ],
)
def test_who_is_what_surely_names_a_prospect(typed: str, who: tuple[str, ...]) -> None:
    assert parse(typed).who == who


@pytest.mark.parametrize(("typed", "empty"), [("add", True), ("add X", False), ("add on:", False)])
def test_a_verb_alone_is_empty(typed: str, empty: bool) -> None:
    assert parse(typed).is_empty == empty

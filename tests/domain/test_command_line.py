import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.command_line import parse
from domain.refusals import (
    AnswerUnreadable,
    KeyGivenTwice,
    Refusal,
    UnclosedQuote,
    ValueAfterBlank,
)

LONG = 10_000
QUOTES = ["«", "»", '"', "“", "”", "'", "’"]
KEYS = ["note:", "with:@a,", "@{U1}", "P1=", "4", "when:lundi", "tel:06", "https://x.y", "=", ":"]
WORDS = ["add", "12", ",", "pas", "intéressé", "🙂", "مدينة", " ", "\u00a0"]
PIECES = some.sampled_from([*QUOTES, *KEYS, *WORDS])


def texts(line: str) -> list[str]:
    return [token.text for token in parse(line).positional]


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
    ("typed", "keys"),
    [
        pytest.param('note:"à rappeler"', {"note": "à rappeler"}, id="quoted"),
        pytest.param('note: "à rappeler"', {"note": "à rappeler"}, id="quoted after a blank"),
        pytest.param("note\u00a0: « à rappeler »", {"note": "à rappeler"}, id="French typography"),
        pytest.param("segment:Pioneers", {"segment": "Pioneers"}, id="a word"),
        pytest.param("SEGMENT:Pioneers", {"segment": "Pioneers"}, id="a key in capitals"),
        pytest.param("étape:met etape:met", {"stage": "met"}, id="twice the same value"),
        pytest.param("responsable:@bob", {"owner": "@bob"}, id="a French key"),
        pytest.param("owner: @{U1}", {"owner": "@{U1}"}, id="a mention after a blank"),
        pytest.param("channel:#{C1}", {"channel": "#{C1}"}, id="a channel"),
        pytest.param("e-mail:a@b.fr", {"email": "a@b.fr"}, id="a key with a hyphen"),
        pytest.param("jusqu’au:demain", {"until": "demain"}, id="a key with an apostrophe"),
        pytest.param("tél.:0612345678", {"phone": "0612345678"}, id="a key cut short"),
        pytest.param("for:60", {"for": "60"}, id="a number"),
        pytest.param("for=60", {"for": "60"}, id="an equals sign"),
        pytest.param("digest:09:15", {"digest": "09:15"}, id="a time"),
        pytest.param("source:https://x.y/?a=1", {"source": "https://x.y/?a=1"}, id="an address"),
        pytest.param(
            "role: email: type:relay", {"role": "", "email": "", "type": "relay"}, id="empty"
        ),
        pytest.param("on:", {"on": ""}, id="empty at the end"),
        pytest.param(
            "segment:Pioneers, type:relay", {"segment": "Pioneers", "type": "relay"}, id="comma"
        ),
        pytest.param("with:@alice,@bob", {"with": "@alice,@bob"}, id="a list"),
        pytest.param("with:@alice, @bob", {"with": "@alice, @bob"}, id="a list with a blank"),
        pytest.param(
            "with:@{U1} @{U2} @{U3}", {"with": "@{U1} @{U2} @{U3}"}, id="mentions in a row"
        ),
        pytest.param("obstacle:a obstacle:b", {"obstacle": "a,b"}, id="a list in two"),
        pytest.param("tel:06 12 34 56 78", {"phone": "06 12 34 56 78"}, id="a telephone"),
        pytest.param("tel:+33 (0)6 12.34.56", {"phone": "+33 (0)6 12.34.56"}, id="from abroad"),
        pytest.param("when:2026-01-12 14:00", {"when": "2026-01-12 14:00"}, id="a day and a time"),
        pytest.param(
            "next:lundi prochain à 14 h", {"next": "lundi prochain à 14 h"}, id="a day in words"
        ),
        pytest.param(
            "until:1er déc. 2026 for:60", {"until": "1er déc. 2026", "for": "60"}, id="a date"
        ),
    ],
)
def test_a_value_is_found_under_its_key(typed: str, keys: dict[str, str]) -> None:
    line = parse(f"add X {typed}")

    assert dict(line.keys) == keys
    assert line.words == ("X",)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("next:demain rappeler", ["rappeler"], id="a word after a day"),
        pytest.param('next:2026-07-22 "send it"', ["send it"], id="a quote after a day"),
        pytest.param("tel:0612345678 interested", ["interested"], id="a word after a telephone"),
        pytest.param("tel:06 12 34 56 78 2026-07-22", ["2026-07-22"], id="a day after a telephone"),
        pytest.param("note:court mais clair", ["mais", "clair"], id="bare words after a note"),
        pytest.param('note:"a" lundi', ["lundi"], id="a day after a note"),
    ],
)
def test_a_value_takes_nothing_that_is_not_its_own(typed: str, kept: list[str]) -> None:
    assert texts(f"call {typed}") == kept


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("https://x.y", id="an address"),
        pytest.param("mailto:a@b.fr", id="a mail address"),
        pytest.param("14:30", id="a time"),
        pytest.param(":tada:", id="an emoji's name"),
        pytest.param("ok:)", id="a smiley"),
        pytest.param("Précision:", id="an unknown word with a colon"),
        pytest.param(r"C:\temp", id="a path"),
        pytest.param("@bob:", id="a mention with a colon"),
    ],
)
def test_not_every_colon_makes_a_key(typed: str) -> None:
    line = parse(f"search {typed}")

    assert (line.words, dict(line.keys), dict(line.unknown_keys)) == ((typed,), {}, {})


def test_an_unknown_key_is_kept_apart() -> None:
    line = parse('add X couleur:bleu sgment:"A B"')

    assert dict(line.unknown_keys) == {"couleur": "bleu", "sgment": "A B"}
    assert line.words == ("X",)


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        pytest.param("P1=4 p2=0 E=3", {"P1": 4, "P2": 0, "E": 3}, id="any case"),
        pytest.param("P1=?", {"P1": None}, id="do not know"),
        pytest.param("P1=nsp", {"P1": None}, id="do not know, in French"),
        pytest.param("P1 = 4", {"P1": 4}, id="blanks around"),
        pytest.param("P1=4, P2=3,R1=2;C2=1", {"P1": 4, "P2": 3, "R1": 2, "C2": 1}, id="commas"),
        pytest.param("P1:4", {"P1": 4}, id="a colon"),
        pytest.param("P1=4 P1=4", {"P1": 4}, id="twice the same"),
    ],
)
def test_answers_are_read(typed: str, answers: dict[str, int | None]) -> None:
    line = parse(f"score P-12 {typed}")

    assert dict(line.answers) == answers
    assert line.who == ("P-12",)


@pytest.mark.parametrize("typed", ["P1=5", "P1=-1", "E=abc", "P1=", "P1=4.5", "P1=²", "D2=44"])
def test_an_answer_is_a_number_from_0_to_4(typed: str) -> None:
    with pytest.raises(AnswerUnreadable) as refused:
        parse(f"score P-12 {typed}")

    assert refused.value.details["question"] == typed.split("=")[0]


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
    "typed", ["add X segment: Pioneers", "ajouter X segment : Pioneers", "call X note: talk to her"]
)
def test_a_bare_value_after_a_blank_is_refused(typed: str) -> None:
    with pytest.raises(ValueAfterBlank):
        parse(typed)


@pytest.mark.parametrize("typed", ["add X segment:A cible:B", "score X P1=4 P1=3"])
def test_two_values_for_one_key_are_refused(typed: str) -> None:
    with pytest.raises(KeyGivenTwice):
        parse(typed)


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

"""What stands behind a key in a line, the answers to questions, and what of it is refused."""

import pytest

from domain.command_line import parse
from domain.refusals import AnswerUnreadable, KeyGivenTwice, ValueAfterBlank
from tests.domain.positional import texts


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
    "typed", ["add X segment: Pioneers", "ajouter X segment : Pioneers", "call X note: talk to her"]
)
def test_a_bare_value_after_a_blank_is_refused(typed: str) -> None:
    with pytest.raises(ValueAfterBlank):
        parse(typed)


@pytest.mark.parametrize("typed", ["add X segment:A cible:B", "score X P1=4 P1=3"])
def test_two_values_for_one_key_are_refused(typed: str) -> None:
    with pytest.raises(KeyGivenTwice):
        parse(typed)

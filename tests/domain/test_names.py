import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.names import clean, key, near, resembling, search_key

KNOWN = ["Mairie de Lyon", "Mairie de Lille", "Agence de l'Eau", "Préfecture du Rhône", "CNAF"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("  Mairie   de\tLyon \n", "Mairie de Lyon", id="blanks"),
        pytest.param("Mairie\u00a0de\u202fLyon", "Mairie de Lyon", id="no-break spaces"),
        pytest.param("Mairie\x00 de\x07 Lyon", "Mairie de Lyon", id="control characters"),
        pytest.param("Mairie\u200b de\ufeff Lyon", "Mairie de Lyon", id="invisible characters"),
        pytest.param("\u202eMairie", "Mairie", id="a mark that turns the text around"),
        pytest.param("Pre\u0301fecture", "Préfecture", id="an accent typed apart"),
        pytest.param("École 🏫", "École 🏫", id="emoji"),
        pytest.param("👩‍⚕️ Santé", "👩‍⚕️ Santé", id="emoji joined to another"),
        pytest.param("بلدية باريس", "بلدية باريس", id="from right to left"),
        pytest.param("<!channel>", "<!channel>", id="markup is the platform's to quote"),
        pytest.param("\ud800Mairie", "Mairie", id="half a character"),
        pytest.param(" \n ", "", id="nothing"),
    ],
)
def test_a_name_is_tidied(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Mairie de Lyon", "MAIRIE DE LYON", id="case"),
        pytest.param("Préfecture du Rhône", "prefecture du rhone", id="accents"),
        pytest.param("Mairie  de Lyon", " Mairie de\u00a0Lyon ", id="blanks"),
        pytest.param("Agence de l'Eau", "Agence de l’eau", id="apostrophes"),
        pytest.param("Agence de l'Eau", "agence de l eau", id="an apostrophe left out"),
        pytest.param("Saint-Denis", "saint denis", id="hyphens"),
        pytest.param("Œuvres sociales", "oeuvres sociales", id="ligatures"),
        pytest.param("Straße", "STRASSE", id="sharp s"),
        pytest.param("Dupont SA", "Dupont", id="a legal form at the end"),
        pytest.param("Dupont S.A.R.L.", "SARL Dupont", id="a legal form with dots, at either end"),
        pytest.param("Association Les Amis", "Les Amis", id="an association"),
        pytest.param("Harbour Bakery Ltd.", "Harbour Bakery Limited", id="English legal forms"),
        pytest.param("Bäckerei Huber GmbH", "Backerei Huber", id="a German legal form"),
        pytest.param("Agence de l'Eau", "Agence de l`Eau", id="a grave accent for an apostrophe"),
        pytest.param("C.N.A.F.", "CNAF", id="initials"),
        pytest.param("S.A.", "SA", id="nothing but a legal form, with dots"),
        pytest.param("SCOP SA Ardelaine", "Ardelaine", id="two legal forms"),
        pytest.param("École 🏫", "ecole 🏫", id="emoji"),
    ],
)
def test_two_ways_to_write_a_name_are_one_organisation(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Mairie de Lyon", "Mairie de Lille", id="another town"),
        pytest.param("Agence 12", "Agence 13", id="another number"),
        pytest.param("SA", "SARL", id="nothing but a legal form"),
        pytest.param("!!!", "???", id="nothing but punctuation"),
        pytest.param("🚀", "🎉", id="nothing but an emoji"),
        pytest.param("Salon Dupont", "Dupont", id="a word that only begins like a legal form"),
        pytest.param("Dupont SA Lyon", "Dupont Lyon", id="a legal form in the middle"),
        pytest.param("がく", "かく", id="marks that make another word in another script"),
        pytest.param("C++", "C", id="signs"),
    ],
)
def test_other_names_are_other_organisations(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_a_search_still_finds_the_legal_form() -> None:
    assert search_key("Association des Élus") == "association des elus"


@pytest.mark.parametrize(
    ("query", "candidates"),
    [
        pytest.param("mairie", ["Mairie de Lyon", "Mairie de Lille"], id="a word of two"),
        pytest.param("rhone", ["Préfecture du Rhône"], id="a word inside"),
        pytest.param("Mairie de Lyn", ["Mairie de Lyon", "Mairie de Lille"], id="a slip"),
        pytest.param("xyz", [], id="nothing like it"),
    ],
)
def test_what_is_spelt_much_like_it_is_offered(query: str, candidates: list[str]) -> None:
    assert resembling(query, KNOWN) == candidates


@pytest.mark.parametrize(
    ("name", "found"),
    [
        pytest.param("Mairie de Lyonn", ["Mairie de Lyon"], id="a slip"),
        pytest.param("Mairie Lyon", ["Mairie de Lyon"], id="a word left out"),
        pytest.param("MAIRIE DE LYON", [], id="the same one is not near, it is the same"),
        pytest.param("Tribunal de Lyon", [], id="another one"),
    ],
)
def test_near_names_are_mentioned(name: str, found: list[str]) -> None:
    assert list(near(name, KNOWN)) == found


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Agence 12", "Agence 13", id="numbers"),
        pytest.param("Administration A", "Administration B", id="letters"),
        pytest.param("Mairie de Lyon 3e", "Mairie de Lyon", id="a number and none"),
    ],
)
def test_numbers_and_letters_tell_organisations_apart(name: str, other: str) -> None:
    assert near(name, [other]) == ()


@given(some.text())
def test_tidying_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(some.text())
def test_a_tidied_name_is_the_same_organisation_and_can_be_stored(text: str) -> None:
    name = clean(text)

    assert key(name) == key(text)
    assert name.encode() is not None


@given(some.text(min_size=1))
def test_only_an_empty_name_has_an_empty_key(text: str) -> None:
    assert bool(key(text)) is bool(clean(text))


@given(some.text(), some.lists(some.text(), max_size=5))
def test_anything_can_be_looked_for(query: str, names: list[str]) -> None:
    assert {*resembling(query, names)} <= {*names}


def test_ten_thousand_characters_are_only_a_long_name() -> None:
    long = "Mairie " * 1500

    assert resembling(long, [long + "x", *KNOWN]) == [long + "x"]

"""What points to one person is taken out of texts, however it is written, and nothing else."""

import pytest

from domain.traces import Traces

CHLOE = Traces(names=("Chloé Roy-Martin",), emails=("chloe.roy@lyon.fr",), phones=("+33612345678",))
PAUL = Traces(names=("M. Paul Dupont",), emails=(), phones=())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Chloé Roy-Martin says yes", "[…] says yes", id="the name"),
        pytest.param("CHLOE ROY MARTIN", "[…]", id="capitals, no accent, no hyphen"),
        pytest.param("Chloé Roy‑Martin", "[…]", id="a hyphen that does not break"),
        pytest.param("Chloe\u0301 Roy-Martin", "[…]", id="an accent of its own"),
        pytest.param("Chloé Roy-Martin’s wish", "[…]’s wish", id="a possessive"),
        pytest.param("Roy-Martin Chloé", "[…]", id="last name first"),
        pytest.param("ROY MARTIN, Chloé", "[…]", id="last name first, with a comma"),
        pytest.param("Chloé Martin", "[…]", id="half of a double name"),
        pytest.param("write to Chloe.Roy@lyon.fr.", "write to […].", id="the address"),
        pytest.param("mailto:chloe.roy%40lyon.fr", "mailto:[…]", id="the address in a link"),
        pytest.param("06 12 34 56 78 or +33 6.12.34.56.78", "[…] or […]", id="the number"),
        pytest.param("0612345678", "[…]", id="in one go"),
        pytest.param("06.12.34.56.78, 06-12-34-56-78", "[…], […]", id="dots, hyphens"),
        pytest.param("0033 6 12 34 56 78", "[…]", id="0033"),
        pytest.param("+33 (0)6 12 34 56 78", "[…]", id="+33 (0)"),
        pytest.param("33612345678", "[…]", id="33"),
        pytest.param("06\u202f12\u202f34\u202f56\u202f78", "[…]", id="narrow blanks"),
        pytest.param("06 - 12 - 34 - 56 - 78", "[…]", id="blanks and hyphens"),
        pytest.param("Chloé is back on Monday", "Chloé is back on Monday", id="a first name alone"),
        pytest.param("Mme Roy-Martin", "Mme Roy-Martin", id="a last name alone"),
        pytest.param("C. R.-M.", "C. R.-M.", id="initials"),
        pytest.param("06 12 34 56 79", "06 12 34 56 79", id="another number"),
        pytest.param("siret 78061234567812", "siret 78061234567812", id="inside a longer number"),
        pytest.param("Chloé Roy-Martinez", "Chloé Roy-Martinez", id="a longer name"),
        pytest.param("anne-chloe.roy@lyon.fr", "anne-chloe.roy@lyon.fr", id="a longer address"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_anywhere(text: str, left: str) -> None:
    assert CHLOE.without(text, here=False) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Chloé is back on Monday", "[…] is back on Monday", id="a first name"),
        pytest.param("Mrs Roy decides", "Mrs […] decides", id="a part of the name"),
        pytest.param("MARTIN decides", "[…] decides", id="capitals"),
        pytest.param("Roy's wish, Roy’s wish", "[…]'s wish, […]’s wish", id="possessives"),
        pytest.param("The royal mint", "The royal mint", id="inside a word"),
    ],
)
def test_about_their_own_prospect(text: str, left: str) -> None:
    assert CHLOE.without(text, here=True) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("M. Dupont, Mr Dupont", "M. […], Mr […]", id="a title stays"),
        pytest.param("DUPONT Paul", "[…]", id="as on a list"),
        pytest.param("Paul DUPONT (IT)", "[…] (IT)", id="as on a badge"),
        pytest.param("M. le maire", "M. le maire", id="a title is nobody's"),
    ],
)
def test_a_title_is_no_part_of_a_name(text: str, left: str) -> None:
    assert PAUL.without(text, here=True) == left


@pytest.mark.parametrize("here", [True, False])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("Li Xu", "LI XU", id="two letters"),
        pytest.param("Zoe Lebœuf", "Zoé Leboeuf", id="an accent the name has not, œ"),
        pytest.param("Zoé Leboeuf", "ZOE LEBŒUF", id="œ the name has not"),
        pytest.param("Éléa Çelik", "elea celik", id="accents at the beginning"),
        pytest.param("Brian O'Neill", "Brian O’Neill", id="a typographic apostrophe"),
        pytest.param("Élise d’Artagnan", "Elise d'Artagnan", id="a straight apostrophe"),
        pytest.param("Roy, Paul", "Paul Roy", id="with a comma"),
        pytest.param("Paul Roy (Mairie de Lyon)", "Paul Roy", id="with where they work"),
        pytest.param("Mme Jeanne Roy", "Jeanne Roy", id="with a title"),
        pytest.param("Иван Петров", "ИВАН ПЕТРОВ", id="another script"),
    ],
)
def test_a_whole_name_in_other_letters(name: str, text: str, here: bool) -> None:
    assert Traces(names=(name,), emails=(), phones=()).without(text, here=here) == "[…]"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("Claire Martin", "Une réponse claire de la martingale", id="claire"),
        pytest.param("Pierre", "Une pierre, deux coups", id="pierre"),
        pytest.param("Martin", "Le martin-pêcheur", id="martin"),
        pytest.param("Paul Roy (Mairie de Lyon)", "Mairie de Lyon", id="where they work"),
    ],
)
def test_ordinary_words_stay_in_what_is_about_others(name: str, text: str) -> None:
    assert Traces(names=(name,), emails=(), phones=()).without(text, here=False) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("Li agrees, LI agrees", "[…] agrees, […] agrees", id="as a name is written"),
        pytest.param("a li of no meaning", "a li of no meaning", id="as a word"),
        pytest.param(
            "De la part de l’équipe", "De la part de l’équipe", id="a word of the language"
        ),
    ],
)
def test_a_name_of_two_letters_at_their_own_prospect(text: str, left: str) -> None:
    assert Traces(names=("Li De",), emails=(), phones=()).without(text, here=True) == left


@pytest.mark.parametrize(
    ("phone", "text"),
    [
        pytest.param("+45 12 34 56 78", "12345678", id="eight digits"),
        pytest.param("+45 12 34 56 78", "0045 12 34 56 78", id="00"),
        pytest.param("01 45 67 89 01 poste 12", "01.45.67.89.01", id="an extension"),
        pytest.param("+49 30 123456", "030 123456", id="a short one"),
    ],
)
def test_a_number_without_its_country(phone: str, text: str) -> None:
    assert Traces(names=(), emails=(), phones=(phone,)).without(text, here=False) == "[…]"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(r"paul\_roy@lyon.fr", id="escaped"),
        pytest.param("paulˍroy@lyon.fr", id="a sign that looks alike"),
        pytest.param("paul_roy@\u200blyon.fr", id="with a blank that is not seen"),
    ],
)
def test_an_address_as_a_chat_is_sent_it(text: str) -> None:
    assert Traces(names=(), emails=("paul_roy@lyon.fr",), phones=()).without(text, here=False) == (
        "[…]"
    )


def test_in_what_is_kept_as_json() -> None:
    kept = {"note": ["Chloé Roy-Martin", 3, None], "Chloé Roy-Martin": True}

    left = CHLOE.without_in(kept, here=False)

    assert left == {"note": ["[…]", 3, None], "Chloé Roy-Martin": True}


def test_somebody_of_whom_nothing_is_known_leaves_no_trace() -> None:
    nobody = Traces(names=("", "M."), emails=("",), phones=("", "12"))

    assert nobody.without("Anything at all, M. Roy, 12", here=True) == "Anything at all, M. Roy, 12"

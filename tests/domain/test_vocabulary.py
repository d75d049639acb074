from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain import state_words, synonyms, vocabulary
from domain.folding import squashed
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.stages import Stage


@pytest.mark.parametrize(
    ("kind", "codes"),
    [("outcome", Outcome), ("stage", Stage), ("obstacle", Obstacle), ("channel", Channel)],
)
def test_every_code_has_its_words(
    kind: str, codes: type[Outcome] | type[Stage] | type[Obstacle] | type[Channel]
) -> None:
    assert set(vocabulary.SPELLINGS[kind].values()) == {str(code) for code in codes}


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(table, id=name.lower())
        for name, table in (*vars(synonyms).items(), *vars(state_words).items())
        if name.isupper()
    ],
)
def test_no_word_means_two_things(table: dict[str, str]) -> None:
    meanings = Counter(
        spelling
        for words in table.values()
        for spelling in {squashed(word) for word in words.split(", ")}
    )

    assert [word for word, count in meanings.items() if count > 1] == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("interested", "interested"),
        ("INTERESSE", "interested"),
        ("intéressée", "interested"),
        ("not interested", "not_interested"),
        ("not_interested", "not_interested"),
        ("NotInterested", "not_interested"),
        ("pas_interesse", "not_interested"),
        ("pas intéressé", "not_interested"),
        ("pas-intéressée", "not_interested"),
        ("rdv", "meeting"),
        ("RDV fixé", "meeting"),
        ("rendez-vous", "meeting"),
        ("répondeur", "voicemail"),
        ("messagerie", "voicemail"),
        ("rappeler", "call_back"),
        ("à rappeler", "call_back"),
        ("call-back", "call_back"),
        ("callback", "call_back"),
        ("pas de réponse", "no_answer"),
        ("no answer", "no_answer"),
        ("occupé", "busy"),
        ("secrétariat", "left_message"),
        ("faux numéro", "wrong_number"),
        ("échangé", "talked"),
        ("orienté", "referred"),
        ("plus tard", "later"),
        ("ne plus contacter", "do_not_contact"),
        ("maybe", None),
        ("", None),
    ],
)
def test_an_outcome_is_understood_in_both_languages(typed: str, code: str | None) -> None:
    assert vocabulary.outcome(typed) == code
    assert vocabulary.outcome(typed.split()) == code


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("stage", "Rencontré", "met"),
        ("stage", "pilote", "pilot"),
        ("stage", "refusé par nous", "declined"),
        ("obstacle", "DSI", "it_security"),
        ("obstacle", "decision_complexe", "complex_decision"),
        ("obstacle", "juridique_rgpd", "legal_privacy"),
        ("channel", "visio", "video"),
        ("channel", "téléphone", "phone"),
        ("key", "Téléphone", "phone"),
        ("key", "à_faire", "todo"),
        ("type", "relais", "relay"),
        ("language", "Français", "fr"),
        ("filter", "en veille", "parked"),
        ("flag", "pourquoi", "why"),
        ("product state", "liste minimale", "minimal"),
        ("verb", "fiche", "show"),
        ("verb", "etape", "stage"),
    ],
)
def test_a_word_is_understood_in_both_languages(kind: str, typed: str, code: str) -> None:
    assert vocabulary.code(typed, kind) == code


@pytest.mark.parametrize(
    ("kind", "typed", "suggestion"),
    [
        pytest.param("verb", "ad", "add", id="a letter missing"),
        pytest.param("verb", "ajuter", "ajouter", id="in French"),
        pytest.param("verb", "reglage", "réglage", id="with its accent"),
        pytest.param("verb", "mettre en vielle", "mettre en veille", id="several words"),
        pytest.param("key", "segmnt", "segment", id="a key"),
        pytest.param("key", "jours fermé", "jours-fermés", id="typed as one word in a line"),
        pytest.param("outcome", "interresse", "intéressé", id="an outcome"),
        pytest.param("stage", "pillot", "pilot", id="a stage"),
        pytest.param("verb", "xyzzy", None, id="nothing near"),
        pytest.param("verb", "", None, id="nothing typed"),
        pytest.param("verb", "a" * 10_000, None, id="far too long"),
    ],
)
def test_the_nearest_word_is_suggested(kind: str, typed: str, suggestion: str | None) -> None:
    assert vocabulary.suggest(typed, kind) == suggestion


def test_any_choices_can_be_suggested_from() -> None:
    assert vocabulary.did_you_mean("pioner", ["Pioneers", "Agencies"]) == "Pioneers"


@pytest.mark.parametrize(("typed", "known"), [("p1", "P1"), ("E", "E"), ("Z9", None), ("", None)])
def test_a_question_is_known_by_its_code(typed: str, known: str | None) -> None:
    assert vocabulary.question(typed) == known


@given(some.text(), some.sampled_from(sorted(vocabulary.SPELLINGS)))
def test_no_word_breaks_the_vocabulary(word: str, kind: str) -> None:
    suggestion = vocabulary.suggest(word, kind)

    assert vocabulary.code(word, kind) is None or suggestion is not None

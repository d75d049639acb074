"""The portrait by its form, and by lines that end in it."""

from fractions import Fraction

import pytest

from domain.questions import FIT, Criterion
from tests.handlers.portraits_kept import portrait
from tests.office import Office


def test_weights_that_do_not_make_100_go_on_in_the_form(scored: Office) -> None:
    scored.bob.types('/prospect portrait weights pain:50 because:"Pain: first"')
    scored.bob.presses("Put it right in the form")

    said = scored.bob.sends(reach=30, digital=20)

    assert "Version 2" in said
    assert "“Pain: first”" in scored.bob.types("/prospect portrait versions")


def test_in_the_form_the_sum_is_told_under_its_field_and_nothing_is_lost(scored: Office) -> None:
    scored.bob.types("/prospect portrait edit")

    scored.bob.sends(pain=50, because="Pain first")

    assert scored.bob.errors == {"pain": "These weights make 110 together, not 100: take 10 away."}
    assert portrait(scored).version == 1


def test_every_number_of_the_portrait_is_in_its_form(scored: Office) -> None:
    scored.bob.types("/prospect portrait edit")
    numbers = {
        "enough-digital": 2,
        "penalty": 20,
        "risk": 50,
        "signs": 1,
        "fit-a": 80,
        "fit-b": 60,
        "commitment-1": 4,
        "commitment-2": 3,
        "confidence-high": 90,
        "confidence-medium": 50,
        "disagreement": 3,
    }

    scored.bob.sends(**numbers)

    kept = portrait(scored)
    assert (kept.enough[Criterion.DIGITAL], kept.contractor_penalty) == (2, 20)
    assert (kept.risk_threshold, kept.risk_needs_answers) == (Fraction(1, 2), 1)
    assert (kept.fit_bands, kept.commitment_bands) == ((80, 60), (4, 3))
    assert (kept.confidence_bands, kept.disagreement) == ((90, 50), 3)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "/prospect portrait levels enough-pain:3 enough-reach:2 enough-digital:2 penalty:20"
            " x-risk:50% signs-needed:1 fit-a:80 fit-b:60 commitment-1:4 commitment-2:3"
            " confidence-high:90 confidence-medium:50 disagree-from:3",
            id="english",
        ),
        pytest.param(
            "/prospect portrait-robot seuils suffisant-douleur:3 suffisant-accès:2"
            " suffisant-numérique:2 malus:20 risque-x:50 signes-requis:1 lettre-a:80 lettre-b:60"
            " engagement-1:4 engagement-2:3 confiance-haute:90 confiance-moyenne:50"
            " désaccord-dès:3",
            id="french",
        ),
    ],
)
def test_every_threshold_of_the_portrait_can_be_typed_in_a_line(scored: Office, line: str) -> None:
    scored.bob.types(line)

    kept = portrait(scored)
    assert [kept.enough[one] for one in FIT] == [3, 2, 2]
    assert (kept.contractor_penalty, kept.risk_threshold) == (20, Fraction(1, 2))
    assert (kept.risk_needs_answers, kept.disagreement) == (1, 3)
    assert (kept.fit_bands, kept.commitment_bands) == ((80, 60), (4, 3))
    assert kept.confidence_bands == (90, 50)


def test_a_line_that_names_a_number_without_its_value_opens_the_form(scored: Office) -> None:
    scored.bob.types('/prospect portrait levels penalty: because:"Too harsh"')

    said = scored.bob.sends(penalty=20)

    assert "Version 2" in said
    assert "“Too harsh”" in scored.bob.types("/prospect portrait versions")


def test_thresholds_typed_with_bad_weights_go_on_in_the_form(scored: Office) -> None:
    scored.bob.types("/prospect portrait levels pain:50 penalty:20")
    scored.bob.presses("Put it right in the form")

    scored.bob.sends(reach=30, digital=20)

    assert portrait(scored).contractor_penalty == 20


def test_a_screening_question_without_words_opens_the_form_of_the_questions(scored: Office) -> None:
    scored.bob.types('/prospect portrait screening:" "')

    assert scored.bob.form is not None
    assert scored.bob.form["form"] == "portrait-questions"


@pytest.mark.parametrize(
    ("sent", "field", "said"),
    [
        pytest.param({"fit-a": 50}, "fit-a", "Letter A must begin above letter B", id="letters"),
        pytest.param({"commitment-2": 3}, "commitment-1", "Commitment 1 must begin", id="digits"),
        pytest.param({"confidence-high": 40}, "confidence-high", "High confidence must", id="sure"),
        pytest.param({"enough-pain": 9}, "enough-pain", "from 1 to 4", id="enough of 9"),
        pytest.param({"penalty": None}, "penalty", "from 0 to 100", id="nothing"),
    ],
)
def test_a_number_that_does_not_hold_is_told_under_its_field(
    scored: Office, sent: dict[str, int | None], field: str, said: str
) -> None:
    scored.bob.types("/prospect portrait edit")

    scored.bob.sends(**sent)

    assert list(scored.bob.errors) == [field]
    assert said in scored.bob.errors[field]


def test_whoever_was_overtaken_is_told_whose_portrait_they_would_replace(scored: Office) -> None:
    scored.bob.types("/prospect portrait edit")
    scored.alice.types("/prospect portrait weights pain:60 reach:20 digital:20")

    scored.bob.sends(pain=30, reach=40, digital=30)
    form = scored.bob.form
    said = scored.bob.sends()

    assert form is not None
    assert form["remarks"][0].startswith(
        "@alice changed the portrait meanwhile: version 2 (pain 60, reach 20, digital 20)."
    )
    assert "Version 3 of the portrait of demarches holds from now on (pain 30, reach 40," in said


def test_the_same_form_sent_twice_makes_one_version(scored: Office) -> None:
    scored.bob.types("/prospect portrait edit")
    form = scored.bob.form
    assert form is not None
    scored.bob.sends(pain=50, reach=30, digital=20)
    scored.bob.form = form

    said = scored.bob.sends(pain=50, reach=30, digital=20)

    assert said == "Nothing changes: version 2 of the portrait of demarches says so already."

"""The score, its interval and its cell: the method's own examples come out."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from domain.exact import one_decimal
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.questions import Criterion
from domain.scoring import Score
from tests.domain.score_lines import ALL_BEST, A, scored

OP_001 = (
    "P1 4,4 · P2 3,3 · P3 3,– · D1 2,2 · D2 2,2 · R1 3 · R2 3,4 · C1 0,1 · C2 0 · C3 0,0 · E 4,4"
)


def shown(one: Score) -> str:
    """On one line, as the table of the method has it."""
    points = " ".join(str(contribution.shown) for contribution in one.contributions)
    label = one.confidence_label.value
    return (
        f"{points} {one.penalty_shown} | {one.total} {one.low}-{one.high} | "
        f"{one.confidence} {label} | {one.cell}"
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(A, "36.7 28.4 22.9 6.3 | 82 82-82 | 83 high | A1", id="A"),
        pytest.param(OP_001, "33.3 28.4 16.7 1.3 | 77 77-77 | 95 high | A1", id="OP-001"),
        pytest.param("", "20.0 17.5 12.5 None | 50 0-100 | 0 low | B?", id="no answers at all"),
    ],
)
def test_the_worked_examples_of_the_method_come_out_exactly(line: str, told: str) -> None:
    assert shown(scored(line)) == told


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        pytest.param(A, "88.0 0.21 1.00 1.00 0.83", id="A"),
        pytest.param(OP_001, "78.4 0.04 1.00 1.00 0.95", id="OP-001"),
        pytest.param("", "50.0 None 0.00 0.80 1.00", id="no answers at all"),
    ],
)
def test_the_parts_of_the_worked_examples_come_out_too(line: str, parts: str) -> None:
    one = scored(line)

    shares = (one.risk, one.coverage, one.source, one.agreement)
    told = ["None" if share is None else f"{float(share):.2f}" for share in shares]
    assert " ".join([str(one_decimal(one.fit)), *told]) == parts


def test_the_penalty_of_a_is_exact_before_it_is_shown() -> None:
    one = scored(A)

    assert one.penalty == Fraction(25, 4)
    assert one.penalty_shown == Decimal("6.3")


@pytest.mark.parametrize(
    ("answers", "points"),
    [
        pytest.param("D1 4 · D2 4", "25.0", id="four brings no more than three"),
        pytest.param("D1 3 · D2 3", "25.0", id="three is enough"),
        pytest.param("D1 2 · D2 3", "20.8", id="two is not"),
        pytest.param("D1 2,4 · D2 3", "25.0", id="the mean is taken before what is enough"),
        pytest.param("D1 4", "18.8", id="the other one unknown counts half"),
    ],
)
def test_beyond_enough_digital_brings_no_further_points(answers: str, points: str) -> None:
    assert str(scored(answers).contribution(Criterion.DIGITAL).shown) == points


@pytest.mark.parametrize(
    ("line", "total", "low", "high", "missing"),
    [
        pytest.param("P1 4", 57, 13, 100, "P2 P3 D1 D2 R1 R2", id="one good answer"),
        pytest.param("P1 0", 43, 0, 87, "P2 P3 D1 D2 R1 R2", id="one bad answer"),
        pytest.param(ALL_BEST, 100, 100, 100, "", id="everything, all best"),
        pytest.param(ALL_BEST + " · C1 4", 70, 70, 70, "", id="the penalty is all off at risk 1"),
        pytest.param("P1 ?", 50, 0, 100, "P1 P2 P3 D1 D2 R1 R2", id="not known is not answered"),
        pytest.param("C1 4", 20, 0, 70, "P1 P2 P3 D1 D2 R1 R2", id="a penalty on it all"),
        pytest.param(
            "P1 0 · P2 0 · P3 0 · D1 0 · D2 0 · R1 0 · R2 0 · C1 4 · C3 4",
            0,
            0,
            0,
            "",
            id="never below 0",
        ),
    ],
)
def test_what_is_unknown_counts_half_and_widens_the_interval(
    line: str, total: int, low: int, high: int, missing: str
) -> None:
    one = scored(line)

    assert (one.total, one.low, one.high) == (total, low, high)
    assert " ".join(one.missing) == missing


@pytest.mark.parametrize(
    ("line", "risk", "cell"),
    [
        pytest.param("C1 4", "1", "C?", id="one sign alone never makes an X"),
        pytest.param("C1 4 · C3 4", "1", "X?", id="two strong signs"),
        pytest.param("C1 4 · C3 4 · E 2", "1", "X2", id="an enthusiastic contractor"),
        pytest.param("C1 2 · C2 2 · C3 3", "7/12", "C?", id="a little below the threshold"),
        pytest.param("C1 3 · C3 3,1", "5/8", "X?", id="a little above it"),
        pytest.param("C1 2,3,2 · C3 3,3,2", "5/8", "X?", id="the means of three people"),
        pytest.param("C1 4 · C3 ?", "1", "C?", id="not known is no sign"),
        pytest.param("C1 0 · C3 0", "0", "B?", id="assessed and clean"),
    ],
)
def test_a_contractor_is_an_x_whatever_the_fit(line: str, risk: str, cell: str) -> None:
    one = scored(line)

    assert one.risk == Fraction(risk)
    assert one.cell == cell


def test_the_threshold_itself_makes_an_x() -> None:
    portrait = replace(DEFAULT_PORTRAIT, risk_threshold=Fraction(5, 8))

    assert scored("C1 3 · C3 2", portrait).cell == "X?"


@pytest.mark.parametrize(
    ("commitment", "digit"),
    [
        pytest.param("4", "1", id="four"),
        pytest.param("3", "1", id="three"),
        pytest.param("3,2", "2", id="two and a half"),
        pytest.param("2", "2", id="two"),
        pytest.param("2,2,1", "3", id="a little below two"),
        pytest.param("0", "3", id="none"),
        pytest.param("?", "?", id="not known"),
    ],
)
def test_the_digit_of_the_cell_is_their_commitment(commitment: str, digit: str) -> None:
    assert scored(f"E {commitment}").cell == f"B{digit}"


@pytest.mark.parametrize(
    ("line", "total", "letter"),
    [
        pytest.param("P1 4 · P2 4 · P3 4 · R2 4 · C1 1", 71, "A", id="above 70"),
        pytest.param("P1 4 · P2 4 · P3 4 · D1 2 · C1 1", 65, "B", id="64.6"),
        pytest.param(
            "P1 3 · P2 3 · P3 3 · D1 3 · D2 3 · R1 2 · R2 2 · C1 1 · C2 0", 69, "B", id="69"
        ),
        pytest.param("P1 3 · P2 3 · P3 2 · D1 3 · D2 3 · R1 3 · R2 2 · C1 0", 74, "A", id="74"),
        pytest.param("P1 4 · P2 4 · P3 3 · D1 3 · D2 3 · R1 1 · R2 1 · C1 0", 70, "A", id="70.4"),
        pytest.param("P1 3 · P2 3 · P3 3 · D1 3 · D2 3 · R1 1 · R2 3 · C1 1", 65, "B", id="65"),
        pytest.param("C1 0 · C3 1", 46, "C", id="below 50"),
        pytest.param("C1 0,0,0 · C2 0 · C3 1,0,0", 49, "C", id="49.2 is 49"),
        pytest.param("C1 0", 50, "B", id="50"),
    ],
)
def test_the_letter_of_the_cell_is_the_rounded_score(line: str, total: int, letter: str) -> None:
    one = scored(line)

    assert (one.total, one.cell[0]) == (total, letter)


def test_a_half_is_rounded_up_before_the_letter_is_chosen() -> None:
    weights: dict[Criterion, Fraction | int] = {
        Criterion.PAIN: Fraction(139, 2),
        Criterion.REACH: Fraction(61, 2),
        Criterion.DIGITAL: 0,
    }

    one = scored("P1 4 · P2 4 · P3 4 · R1 0 · R2 0", Portrait(version=2, weights=weights))

    assert one.fit == Fraction(139, 2)
    assert (one.total, one.cell) == (70, "A?")


def test_other_weights_give_another_score_and_say_their_version() -> None:
    weights = {Criterion.PAIN: 50, Criterion.REACH: 30, Criterion.DIGITAL: 20}

    one = scored(A, Portrait(version=2, weights=weights))

    assert [str(part.shown) for part in one.contributions] == ["45.8", "24.4", "18.3"]
    assert (one.total, one.portrait_version) == (82, 2)


@pytest.mark.parametrize(
    ("exact", "told"),
    [
        pytest.param("25/4", "6.3", id="6.25"),
        pytest.param("5/4", "1.3", id="1.25"),
        pytest.param("1/20", "0.1", id="0.05"),
        pytest.param("20", "20.0", id="whole"),
        pytest.param("0", "0.0", id="none"),
        pytest.param("62499/10000", "6.2", id="a little below"),
    ],
)
def test_points_are_shown_with_one_decimal_rounded_half_up(exact: str, told: str) -> None:
    assert str(one_decimal(Fraction(exact))) == told

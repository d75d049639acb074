"""The score of a prospect with every line that explains it. Source: docs/method.md, score.

Exact fractions all the way; each number shown is rounded once, half up, from the exact one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from domain.answers import Answer, Difference, differences_among, standing
from domain.exact import half_up, mean, one_decimal
from domain.levels import Level, Means, level_of
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.questions import (
    FIT,
    HIGHEST,
    Criterion,
    Question,
)


class ConfidenceLabel(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """What one criterion brings: `points` out of `weight`; `level` is 0 to 1."""

    criterion: Criterion
    weight: Fraction
    level: Fraction

    @property
    def points(self) -> Fraction:
        return self.weight * self.level

    @property
    def shown(self) -> Decimal:
        return one_decimal(self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """`total`, `low` and `high` are whole; `penalty` and `risk` are None when not assessed.

    `missing` lists the fit questions nobody answered, `by_hand` those of the bot's that a person
    answered, `means` the answer to each question, `commitment` the mean of E.
    """

    total: int
    low: int
    high: int
    contributions: tuple[Contribution, ...]
    penalty: Fraction | None
    risk: Fraction | None
    means: Means
    coverage: Fraction
    source: Fraction
    agreement: Fraction
    confidence: int
    confidence_label: ConfidenceLabel
    cell: str
    missing: tuple[Question, ...]
    disagreements: tuple[Difference, ...]
    by_hand: tuple[Question, ...]
    portrait_version: int

    @property
    def fit(self) -> Fraction:
        """The points before the penalty."""
        return sum((contribution.points for contribution in self.contributions), Fraction())

    @property
    def commitment(self) -> Fraction | None:
        return self.means.get(Question.E)

    @property
    def penalty_shown(self) -> Decimal | None:
        return None if self.penalty is None else one_decimal(self.penalty)

    def contribution(self, criterion: Criterion) -> Contribution:
        return next(one for one in self.contributions if one.criterion is criterion)


def score(answers: Iterable[Answer], portrait: Portrait = DEFAULT_PORTRAIT) -> Score:
    """Score a prospect from everybody's answers, in any order and with their older ones."""
    given = asked(answers, portrait)
    kept = [answer for question in given.values() for answer in question]
    means = means_of(given)
    levels = [level_of(criterion, means, portrait) for criterion in FIT]
    contributions = contributions_of(levels, portrait, portrait.neutral)
    risk = risk_of(means, portrait)
    penalty = penalty_of(risk, portrait)
    total = points(contributions, penalty)
    coverage, source, agreement = (
        coverage_of(means, portrait),
        source_of(kept, portrait),
        agree(given, portrait),
    )
    confidence = half_up(100 * coverage * source * agreement)
    differences = tuple(differences_among(given, by_at_least=portrait.disagreement))
    return Score(
        total=total,
        low=points(contributions_of(levels, portrait, 0), penalty),
        high=points(contributions_of(levels, portrait, 1), penalty),
        contributions=contributions,
        penalty=penalty,
        risk=risk,
        means=means,
        coverage=coverage,
        source=source,
        agreement=agreement,
        confidence=confidence,
        confidence_label=label(confidence, differences, portrait),
        cell=cell_of(total, means, portrait),
        missing=tuple(question for question in portrait.fit_questions if question not in means),
        disagreements=differences,
        by_hand=tuple(dict.fromkeys(answer.question for answer in kept if is_by_hand(answer))),
        portrait_version=portrait.version,
    )


def total_and_cell(answers: Iterable[Answer], portrait: Portrait) -> tuple[int, str]:
    """The same as in the score, without all that explains it: for many prospects at once."""
    means = means_of(asked(answers, portrait))
    levels = [level_of(criterion, means, portrait) for criterion in FIT]
    contributions = contributions_of(levels, portrait, portrait.neutral)
    total = points(contributions, penalty_of(risk_of(means, portrait), portrait))
    return total, cell_of(total, means, portrait)


def asked(answers: Iterable[Answer], portrait: Portrait) -> Mapping[Question, tuple[Answer, ...]]:
    """The answers that count, to what the portrait asks."""
    return {
        question: ones
        for question, ones in standing(answers).items()
        if question in portrait.questions
    }


def means_of(given: Mapping[Question, tuple[Answer, ...]]) -> Means:
    return {question: mean(values_of(ones)) for question, ones in given.items()}


def contributions_of(
    levels: Iterable[Level], portrait: Portrait, unknown: Fraction | int
) -> tuple[Contribution, ...]:
    """What each criterion brings when an unanswered question counts `unknown` (0 to 1)."""
    return tuple(
        Contribution(
            criterion=criterion,
            weight=Fraction(portrait.weights[criterion]),
            level=level.with_unknown(unknown),
        )
        for criterion, level in zip(FIT, levels, strict=True)
    )


def points(contributions: Iterable[Contribution], penalty: Fraction | None) -> int:
    exact = sum((one.points for one in contributions), Fraction()) - (penalty or 0)
    return half_up(min(max(exact, Fraction(0)), Fraction(100)))


def risk_of(means: Means, portrait: Portrait) -> Fraction | None:
    signs = [means[question] for question in portrait.contractor_questions if question in means]
    return mean(signs) / HIGHEST if signs else None


def penalty_of(risk: Fraction | None, portrait: Portrait) -> Fraction | None:
    return None if risk is None else portrait.contractor_penalty * risk


def coverage_of(means: Means, portrait: Portrait) -> Fraction:
    """The share of the fit questions that have an answer, by the weight of their criterion."""
    shares = (
        portrait.weights[criterion]
        * mean(question in means for question in portrait.questions_of(criterion))
        for criterion in FIT
        if portrait.questions_of(criterion)
    )
    return sum(shares, Fraction()) / 100


def source_of(kept: Iterable[Answer], portrait: Portrait) -> Fraction:
    people = {answer.by for answer in kept if answer.by is not None}
    return Fraction(1) if len(people) >= 2 else portrait.lone_source


def agree(given: Mapping[Question, tuple[Answer, ...]], portrait: Portrait) -> Fraction:
    """1 when nobody differs, 0 when everybody is as far apart as can be."""
    several = [
        values_of(given[question]) for question in portrait.fit_questions if question in given
    ]
    ranges = [max(values) - min(values) for values in several if len(values) >= 2]
    return 1 - mean(ranges) / HIGHEST if ranges else Fraction(1)


def label(
    confidence: int, differences: Iterable[Difference], portrait: Portrait
) -> ConfidenceLabel:
    """From the confidence as it is shown; never high while people differ on fit or contractor."""
    high, medium = portrait.confidence_bands
    if confidence < medium:
        return ConfidenceLabel.LOW
    differ = any(one.question is not Question.E for one in differences)
    return ConfidenceLabel.HIGH if confidence >= high and not differ else ConfidenceLabel.MEDIUM


def cell_of(total: int, means: Means, portrait: Portrait) -> str:
    return letter(total, means, portrait) + digit(means.get(Question.E), portrait)


def letter(total: int, means: Means, portrait: Portrait) -> str:
    signs = sum(question in means for question in portrait.contractor_questions)
    risk = risk_of(means, portrait)
    enough_signs = risk is not None and signs >= portrait.risk_needs_answers
    if risk is not None and enough_signs and risk >= portrait.risk_threshold:
        return "X"
    return band(Fraction(total), portrait.fit_bands, "ABC")


def digit(commitment: Fraction | None, portrait: Portrait) -> str:
    return "?" if commitment is None else band(commitment, portrait.commitment_bands, "123")


def band(value: Fraction, bounds: tuple[int, int], names: str) -> str:
    return names[sum(value < bound for bound in bounds)]


def is_by_hand(answer: Answer) -> bool:
    return answer.question.is_the_bots and answer.by is not None


def values_of(answers: Iterable[Answer]) -> list[int]:
    return [answer.value for answer in answers if answer.value is not None]

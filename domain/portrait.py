"""The portrait of the good user: how much each trait counts, and how much of it is enough.

Source: docs/method.md, score. A changed portrait is a new version; all scores follow it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from domain.questions import FIT, HIGHEST, Criterion

Weights = Mapping[Criterion, Fraction | int]


class BadPortrait(ValueError):
    """A portrait that cannot score anybody: `reason` says which rule it breaks."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The portrait is not usable: {reason}.")
        self.reason = reason


def usual_weights() -> Weights:
    return {Criterion.PAIN: 40, Criterion.REACH: 35, Criterion.DIGITAL: 25}


def usual_enough() -> Mapping[Criterion, int]:
    return {Criterion.PAIN: 4, Criterion.REACH: 4, Criterion.DIGITAL: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """Raises BadPortrait when its numbers do not hold together.

    `enough` is the answer from which more brings no further point. Bands are lower bounds, the
    best first. `neutral` is what an unanswered question counts, `lone_source` what one respondent
    alone is worth, `disagreement` the difference between two people from which they should talk.
    """

    version: int = 1
    weights: Weights = field(default_factory=usual_weights)
    enough: Mapping[Criterion, int] = field(default_factory=usual_enough)
    contractor_penalty: int = 30
    risk_threshold: Fraction = Fraction(60, 100)
    risk_needs_answers: int = 2
    fit_bands: tuple[int, int] = (70, 50)
    commitment_bands: tuple[int, int] = (3, 2)
    confidence_bands: tuple[int, int] = (70, 40)
    neutral: Fraction = Fraction(1, 2)
    lone_source: Fraction = Fraction(4, 5)
    disagreement: int = 2

    def __post_init__(self) -> None:
        broken = next((reason for reason, holds in rules(self) if not holds), None)
        if broken:
            raise BadPortrait(broken)


def rules(portrait: Portrait) -> tuple[tuple[str, bool], ...]:
    """What must hold, each with the reason told when it does not."""
    weights, enough = portrait.weights, portrait.enough
    return (
        ("it weighs pain, reach and digital", set(weights) == set(FIT)),
        ("no weight is below 0", all(weight >= 0 for weight in weights.values())),
        ("the weights add up to 100", sum(weights.values()) == 100),
        ("it says how much is enough of each", set(enough) == set(FIT)),
        ("enough is 1 to 4", all(1 <= level <= HIGHEST for level in enough.values())),
        ("the penalty is 0 to 100", 0 <= portrait.contractor_penalty <= 100),
        ("a share is 0 to 1", all(0 <= share <= 1 for share in shares(portrait))),
        ("bands go down", all(best > second for best, second in bands(portrait))),
    )


def shares(portrait: Portrait) -> tuple[Fraction, ...]:
    return (portrait.risk_threshold, portrait.neutral, portrait.lone_source)


def bands(portrait: Portrait) -> tuple[tuple[int, int], ...]:
    return (portrait.fit_bands, portrait.commitment_bands, portrait.confidence_bands)


DEFAULT_PORTRAIT = Portrait()

"""How much of each criterion of the portrait a prospect reaches. Source: docs/method.md, score."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from domain.exact import added
from domain.portrait import Portrait
from domain.questions import Criterion, Question

Means = Mapping[Question, Fraction]
"""The mean over the respondents, for each question that has an answer."""

NONE, ALL = Fraction(0), Fraction(1)


@dataclass(frozen=True, slots=True)
class Level:
    """How much of a criterion is `reached` (0 to 1), and the share of its questions still `open`."""

    reached: Fraction
    open: Fraction

    def with_unknown(self, counting: Fraction | int) -> Fraction:
        """The level when each open question counts so much."""
        return self.reached + self.open * counting if self.open else self.reached


def level_of(criterion: Criterion, means: Means, portrait: Portrait) -> Level:
    """Without a question it is all open, and has no weight."""
    questions = portrait.questions_of(criterion)
    if not questions:
        return Level(NONE, ALL)
    enough, count = Fraction(portrait.enough[criterion]), len(questions)
    known = [min(means[question], enough) for question in questions if question in means]
    return Level(added(known) / (enough * count), Fraction(count - len(known), count))

"""What a score makes one wonder: questions to the team, never a gate. Source: docs/method.md, score."""

from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from domain.answers import Answer
from domain.prospects import Reach
from domain.questions import Criterion
from domain.scoring import Score

LITTLE_PAIN = Fraction(25, 100)
MUCH_PAIN = Fraction(60, 100)
HARD = Fraction(40, 100)
ENOUGH_MEETINGS = 2

FRESH_FOR = timedelta(days=90)
"""An answer that is older than this is to be reviewed."""


class Hint(StrEnum):
    NOT_THEIR_PROBLEM = "not_their_problem"
    RELAY = "relay"
    ZOMBIE = "zombie"


def hints(score: Score, *, reach: Reach, meetings_held: int) -> tuple[Hint, ...]:
    """In the order in which they are told.

    Pain of little weight may not be their problem. Much pain in somebody hard to reach or hardly
    equipped calls for a relay. A zombie says yes, meeting after meeting, and commits to nothing.
    """
    pain, access, digital = (
        score.contribution(criterion).level
        for criterion in (Criterion.PAIN, Criterion.REACH, Criterion.DIGITAL)
    )
    is_far = reach is Reach.DIRECT and min(access, digital) < HARD
    commitment = score.commitment
    only_polite = commitment is not None and commitment <= 1
    found = {
        Hint.NOT_THEIR_PROBLEM: pain < LITTLE_PAIN,
        Hint.RELAY: pain >= MUCH_PAIN and is_far,
        Hint.ZOMBIE: only_polite and meetings_held >= ENOUGH_MEETINGS,
    }
    return tuple(hint for hint, holds in found.items() if holds)


def is_to_review(answer: Answer, now: datetime) -> bool:
    return now - answer.at > FRESH_FOR

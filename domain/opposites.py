"""Where to look instead: the opposite trait of what holds a segment back.

Source: docs/method.md, pivots. A part of the public that lacks the obstacle, said in a few words.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from domain.obstacles import Obstacle


class Opposite(StrEnum):
    SMALL_AND_SHORT_OF_MEANS = "small_few_means"
    DECIDES_ALONE = "decides_alone"
    FEW_MEANS = "few_means"
    SUFFERS_FROM_IT = "suffers_from_it"
    BY_HAND = "by_hand"
    DEADLINE_AHEAD = "deadline_ahead"
    FREE_TO_CHOOSE_TOOLS = "free_to_choose_tools"
    LITTLE_PERSONAL_DATA = "little_personal_data"
    DAILY_WORK = "daily_work"
    EQUIPPED = "equipped"
    KNOWN_PEOPLE = "known_people"


OF_TWO: Final[Mapping[frozenset[Obstacle], Opposite]] = {
    frozenset({Obstacle.COMPLEX_DECISION, Obstacle.OWN_MEANS}): Opposite.SMALL_AND_SHORT_OF_MEANS,
}
"""What two obstacles together point to; each of them is then said with it."""

OF_ONE: Final[Mapping[Obstacle, Opposite]] = {
    Obstacle.COMPLEX_DECISION: Opposite.DECIDES_ALONE,
    Obstacle.OWN_MEANS: Opposite.FEW_MEANS,
    Obstacle.NOT_THEIR_PROBLEM: Opposite.SUFFERS_FROM_IT,
    Obstacle.EXISTING_TOOL: Opposite.BY_HAND,
    Obstacle.BAD_TIMING: Opposite.DEADLINE_AHEAD,
    Obstacle.IT_SECURITY: Opposite.FREE_TO_CHOOSE_TOOLS,
    Obstacle.LEGAL_PRIVACY: Opposite.LITTLE_PERSONAL_DATA,
    Obstacle.NO_TIME: Opposite.DAILY_WORK,
    Obstacle.NOT_EQUIPPED: Opposite.EQUIPPED,
    Obstacle.WRONG_PERSON: Opposite.KNOWN_PEOPLE,
}
"""`other` has no opposite: nobody knows what it was."""


def opposites(obstacles: Iterable[Obstacle]) -> tuple[Opposite, ...]:
    """What to look for, in the order of the obstacles; each trait once."""
    several = list(obstacles)
    found: dict[Opposite, None] = {}
    for one in several:
        together = [pair for pair in OF_TWO if one in pair and pair <= set(several)]
        trait = OF_TWO[together[0]] if together else OF_ONE.get(one)
        if trait is not None:
            found[trait] = None
    return tuple(found)

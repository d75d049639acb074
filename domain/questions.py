"""The questions that score a prospect: what each one is about and who answers it.

Source: docs/method.md, questionnaire. The words and the described answers 0 to 4 are in locales/.
"""

from enum import StrEnum

LOWEST = 0
HIGHEST = 4


class Criterion(StrEnum):
    PAIN = "pain"
    REACH = "reach"
    DIGITAL = "digital"
    CONTRACTOR = "contractor"
    COMMITMENT = "commitment"


class Question(StrEnum):
    """In the order of the questionnaire."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    E = "E"

    @property
    def criterion(self) -> Criterion:
        return CRITERIA[self]

    @property
    def is_the_bots(self) -> bool:
        """Answered from what was recorded, unless somebody gives it by hand."""
        return self in {Question.R1, Question.C2}


CRITERION_BY_LETTER = {
    "P": Criterion.PAIN,
    "D": Criterion.DIGITAL,
    "R": Criterion.REACH,
    "C": Criterion.CONTRACTOR,
    "E": Criterion.COMMITMENT,
}

CRITERIA = {question: CRITERION_BY_LETTER[question.value[0]] for question in Question}

FIT = (Criterion.PAIN, Criterion.REACH, Criterion.DIGITAL)
"""What makes up the score, in the order in which it is told."""


EXTRA = frozenset({Question.P4, Question.D3, Question.R3})
"""Asked only where a portrait says so: one more question about each criterion."""

USUAL = tuple(question for question in Question if question not in EXTRA)
"""What everybody starts with."""

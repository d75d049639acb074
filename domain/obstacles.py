"""What holds a prospect back, and why we say no. Source: docs/method.md, obstacles and refusals."""

from enum import StrEnum


class Obstacle(StrEnum):
    """Theirs; several may hold at once."""

    COMPLEX_DECISION = "complex_decision"
    OWN_MEANS = "own_means"
    NOT_THEIR_PROBLEM = "not_their_problem"
    EXISTING_TOOL = "existing_tool"
    BAD_TIMING = "bad_timing"
    IT_SECURITY = "it_security"
    LEGAL_PRIVACY = "legal_privacy"
    NO_TIME = "no_time"
    NOT_EQUIPPED = "not_equipped"
    WRONG_PERSON = "wrong_person"
    OTHER = "other"


class DeclineReason(StrEnum):
    """Ours, when we are the ones who say no."""

    CONTRACTOR = "contractor"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_DIGITAL_ENOUGH = "not_digital_enough"
    TOO_SPECIFIC = "too_specific"
    NO_CAPACITY = "no_capacity"
    OTHER = "other"

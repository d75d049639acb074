"""The portrait of the good user: how much each trait counts, and how much of it is enough.

Source: docs/method.md, score. A changed portrait is a new version; all scores follow it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from domain.questions import EXTRA, FIT, HIGHEST, USUAL, Criterion, Question

NO_WORDS: Mapping[Question, "QuestionWords"] = {}

Weights = Mapping[Criterion, Fraction | int]


class Flaw(StrEnum):
    """What keeps a portrait from scoring anybody."""

    CRITERIA = "criteria"
    NEGATIVE = "negative"
    SUM = "sum"
    ENOUGH_OF_EACH = "enough-of-each"
    ENOUGH = "enough"
    PENALTY = "penalty"
    SHARE = "share"
    SIGNS = "signs"
    DISAGREEMENT = "disagreement"
    FIT_BANDS = "fit-bands"
    COMMITMENT_BANDS = "commitment-bands"
    CONFIDENCE_BANDS = "confidence-bands"
    NOTHING_ASKED = "nothing-asked"
    ORDER = "order"
    NO_WORDS = "no-words"


class BadPortrait(ValueError):
    """A portrait that cannot score anybody, by its first flaw."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(f"The portrait is not usable: {flaw}.")
        self.flaw = flaw


def usual_weights() -> Weights:
    return {Criterion.PAIN: 40, Criterion.REACH: 35, Criterion.DIGITAL: 25}


def usual_enough() -> Mapping[Criterion, int]:
    return {Criterion.PAIN: 4, Criterion.REACH: 4, Criterion.DIGITAL: 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWords:
    """A team's own words for a question: what is asked, and the five answers from 0 to 4."""

    asks: str
    anchors: tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """Raises BadPortrait when its numbers do not hold together.

    `questions` are asked in the order of the questionnaire, in the team's own `words` where it has
    some; `screening` is its own yes-or-no question, `ready_screening` the code of a ready-made one.

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
    questions: tuple[Question, ...] = USUAL
    words: Mapping[Question, QuestionWords] = field(default_factory=lambda: NO_WORDS)
    screening: str = ""
    ready_screening: str = ""
    by_criterion: Mapping[Criterion, tuple[Question, ...]] = field(
        init=False, repr=False, compare=False
    )
    """Its questions, found once: every score asks for them."""

    @property
    def asked(self) -> tuple[Question, ...]:
        """What a person is asked, in this order."""
        return tuple(question for question in self.questions if not question.is_the_bots)

    @property
    def fit_questions(self) -> tuple[Question, ...]:
        return self.questions_of(*FIT)

    @property
    def contractor_questions(self) -> tuple[Question, ...]:
        return self.questions_of(Criterion.CONTRACTOR)

    def questions_of(self, *criteria: Criterion) -> tuple[Question, ...]:
        """Those about one of these, in the order of the questionnaire."""
        if len(criteria) == 1:
            return self.by_criterion[criteria[0]]
        return tuple(question for question in self.questions if question.criterion in criteria)

    def __post_init__(self) -> None:
        found = {one: tuple(q for q in self.questions if q.criterion is one) for one in Criterion}
        object.__setattr__(self, "by_criterion", found)
        broken = next((flaw for flaw, holds in rules(self) if not holds), None)
        if broken:
            raise BadPortrait(broken)


def rules(portrait: Portrait) -> tuple[tuple[Flaw, bool], ...]:
    """What must hold, each with the flaw there is when it does not."""
    weights, enough = portrait.weights, portrait.enough
    return (
        (Flaw.CRITERIA, set(weights) == set(FIT)),
        (Flaw.NEGATIVE, all(weight >= 0 for weight in weights.values())),
        (Flaw.SUM, sum(weights.values()) == 100),
        (Flaw.ENOUGH_OF_EACH, set(enough) == set(FIT)),
        (Flaw.ENOUGH, all(1 <= level <= HIGHEST for level in enough.values())),
        (Flaw.PENALTY, 0 <= portrait.contractor_penalty <= 100),
        (Flaw.SHARE, all(0 <= share <= 1 for share in shares(portrait))),
        (Flaw.SIGNS, 1 <= portrait.risk_needs_answers <= 3),
        (Flaw.DISAGREEMENT, 1 <= portrait.disagreement <= HIGHEST),
        (Flaw.FIT_BANDS, go_down(portrait.fit_bands, 100)),
        (Flaw.COMMITMENT_BANDS, go_down(portrait.commitment_bands, HIGHEST)),
        (Flaw.CONFIDENCE_BANDS, go_down(portrait.confidence_bands, 100)),
        (Flaw.NOTHING_ASKED, all(map(is_asked_about(portrait), FIT))),
        (Flaw.ORDER, portrait.questions == in_order(portrait.questions)),
        (Flaw.NO_WORDS, all(map(has_words(portrait), portrait.questions))),
    )


def go_down(bands: tuple[int, int], highest: int) -> bool:
    """The best one first, and both within what can be reached."""
    best, second = bands
    return highest >= best > second >= 0


def is_asked_about(portrait: Portrait) -> Callable[[Criterion], bool]:
    """A criterion with a weight needs a question; without one it brings nothing."""
    return lambda criterion: bool(
        portrait.questions_of(criterion) or not portrait.weights.get(criterion)
    )


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    wanted = set(questions)
    return tuple(question for question in Question if question in wanted)


def has_words(portrait: Portrait) -> Callable[[Question], bool]:
    return lambda question: question not in WORDLESS or question in portrait.words


def shares(portrait: Portrait) -> tuple[Fraction, ...]:
    return (portrait.risk_threshold, portrait.neutral, portrait.lone_source)


WORDLESS = EXTRA - {Question.R3}
"""Questions that only a team's own words explain; those of R3 are ready-made."""

DEFAULT_PORTRAIT = Portrait()

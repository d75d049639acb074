"""What people answered about a prospect, how far each one is, and where two of them differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.questions import HIGHEST, LOWEST, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`value` is 0 to 4, None for "I do not know"; `by` is a person's id, None for the bot.

    `by_hand` marks a question of the bot's (R1, C2) that a person answered instead. Raises
    ValueError for a value outside 0 to 4 and for a moment without a zone.
    """

    question: Question
    value: int | None
    by: str | None
    at: datetime
    by_hand: bool = False

    def __post_init__(self) -> None:
        if self.value is not None and not LOWEST <= self.value <= HIGHEST:
            raise ValueError(f"An answer is 0 to 4, not {self.value}.")
        if self.at.tzinfo is None:
            raise ValueError("The moment of an answer needs a zone.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """People who do not see the same thing: `given` is (person, value), highest first."""

    question: Question
    given: tuple[tuple[str, int], ...]


def latest(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Each one's last answer to each question, in the order of the questionnaire.

    "I do not know" replaces an older value. At the same moment, the later in the list counts.
    """
    kept: dict[tuple[Question, str | None], Answer] = {}
    for answer in sorted(answers, key=lambda answer: answer.at):
        kept[answer.question, answer.by] = answer
    return tuple(sorted(kept.values(), key=lambda answer: (place(answer), answer.by or "")))


def standing(answers: Iterable[Answer]) -> Mapping[Question, tuple[Answer, ...]]:
    """The answers that count, by question: known values only; one by hand replaces the bot's."""
    known: dict[Question, tuple[Answer, ...]] = {}
    for answer in latest(answers):
        if answer.value is not None:
            known[answer.question] = (*known.get(answer.question, ()), answer)
    return {question: without_the_bots(given) for question, given in known.items()}


def without_the_bots(given: tuple[Answer, ...]) -> tuple[Answer, ...]:
    return tuple(answer for answer in given if answer.by is not None) or given


def differing(answers: Iterable[Answer], *, by_at_least: int = 2) -> list[Difference]:
    """The questions on which two people are that far apart; what the bot found never counts."""
    return differences_among(standing(answers), by_at_least=by_at_least)


def differences_among(
    given: Mapping[Question, tuple[Answer, ...]], *, by_at_least: int
) -> list[Difference]:
    """The same, of the answers that count."""
    differences = []
    for question, ones in given.items():
        pairs = [(answer.by, answer.value) for answer in ones]
        known = [(by, value) for by, value in pairs if by is not None and value is not None]
        values = [value for _, value in known]
        if values and max(values) - min(values) >= by_at_least:
            known.sort(key=lambda pair: (-pair[1], pair[0]))
            differences.append(Difference(question=question, given=tuple(known)))
    return differences


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one person is with the questions `asked`: `given` has a value, or None for "I do not know"."""

    asked: tuple[Question, ...]
    given: Mapping[Question, int | None]

    @property
    def missing(self) -> tuple[Question, ...]:
        """What was not answered at all: "I do not know" is an answer."""
        return tuple(question for question in self.asked if question not in self.given)

    @property
    def is_complete(self) -> bool:
        return not self.missing

    @property
    def answered(self) -> int:
        return len(self.asked) - len(self.missing)

    def current(self, step: Question | None = None) -> Question | None:
        """The question shown: the one gone back to, else the first unanswered; None at the end."""
        gone_back_to = step if step in self.asked else None
        return gone_back_to or next(iter(self.missing), None)

    def back_from(self, question: Question | None) -> Question | None:
        """The question before this one (None: before the end); None at the first."""
        at = self.asked.index(question) if question in self.asked else len(self.asked)
        return self.asked[at - 1] if at else None

    def number(self, question: Question) -> int:
        """Its place among those a person is asked, from 1."""
        return self.asked.index(question) + 1


def progress(
    answers: Iterable[Answer],
    *,
    asked: tuple[Question, ...],
    by: str,
    since: datetime | None = None,
) -> Progress:
    """How far this person is; with `since`, counting only what was answered from then on."""
    given = {
        answer.question: answer.value
        for answer in latest(answers)
        if answer.by == by and answer.question in asked and (since is None or answer.at >= since)
    }
    return Progress(asked=asked, given=given)


def place(answer: Answer) -> int:
    return ORDER[answer.question]


ORDER = {question: position for position, question in enumerate(Question)}

"""Answers and scores as lines that can be read."""

from collections.abc import Iterator
from datetime import UTC, datetime

from domain.answers import Answer
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.questions import Question
from domain.scoring import Score, score

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)
ALL_BEST = "P1 4 · P2 4 · P3 4 · D1 4 · D2 4 · R1 4 · R2 4"
A = "P1 4,4 · P2 3,4 · P3 4,3 · D1 3,3 · D2 2,3 · R1 3 · R2 4,3 · C1 1,1 · C2 1 · C3 0,1 · E 4,4"


def read(line: str) -> Iterator[Answer]:
    """Answers as the method writes them: Alice's, then Bob's; R1 and C2 are the bot's."""
    for part in filter(None, line.split(" · ")):
        code, values = part.split(" ")
        question = Question(code)
        people = (None,) if question.is_the_bots else ("alice", "bob", "chloe")
        for by, value in zip(people, values.split(","), strict=False):
            known = None if value in {"–", "?"} else int(value)
            yield Answer(question=question, value=known, by=by, at=NOON)


def scored(line: str, portrait: Portrait = DEFAULT_PORTRAIT) -> Score:
    return score(read(line), portrait)

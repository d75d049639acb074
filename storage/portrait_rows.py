"""A portrait as JSON, and back. The usual one takes no room and no time."""

import json
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from domain.portrait import DEFAULT_PORTRAIT, Portrait, QuestionWords
from domain.questions import Criterion, Question

WHOLE = ("version", "contractor_penalty", "risk_needs_answers", "disagreement")
SHARES = ("risk_threshold", "neutral", "lone_source")
BANDS = ("fit_bands", "commitment_bands", "confidence_bands")
TEXTS = ("screening", "ready_screening")
REMEMBERED = 1024
"""Portraits of as many products: each is read at each command."""


def kept(portrait: Portrait) -> dict[str, Any] | None:
    """As JSON; None for the portrait everybody starts with."""
    return None if portrait == DEFAULT_PORTRAIT else as_json(portrait)


def as_json(portrait: Portrait) -> dict[str, Any]:
    return {
        **{name: getattr(portrait, name) for name in (*WHOLE, *TEXTS)},
        **{name: str(getattr(portrait, name)) for name in SHARES},
        **{name: list(getattr(portrait, name)) for name in BANDS},
        "weights": {one.value: str(weight) for one, weight in portrait.weights.items()},
        "enough": {one.value: level for one, level in portrait.enough.items()},
        "questions": [question.value for question in portrait.questions],
        "words": {
            question.value: [words.asks, *words.anchors]
            for question, words in portrait.words.items()
        },
    }


def portrait(row: Mapping[str, Any] | None) -> Portrait:
    return DEFAULT_PORTRAIT if row is None else read(json.dumps(row))


@lru_cache(maxsize=REMEMBERED)
def read(text: str) -> Portrait:
    row = json.loads(text)
    plain: dict[str, Any] = {
        **{name: row[name] for name in (*WHOLE, *TEXTS)},
        **{name: Fraction(row[name]) for name in SHARES},
        **{name: tuple(row[name]) for name in BANDS},
    }
    return Portrait(
        **plain,
        weights={Criterion(one): Fraction(weight) for one, weight in row["weights"].items()},
        enough={Criterion(one): level for one, level in row["enough"].items()},
        questions=tuple(map(Question, row["questions"])),
        words={
            Question(code): QuestionWords(asks=asks, anchors=tuple(anchors))
            for code, (asks, *anchors) in row["words"].items()
        },
    )

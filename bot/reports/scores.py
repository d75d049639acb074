"""`report scores`: each prospect's score and all that explains it."""

from decimal import Decimal
from typing import Any

from bot.reports.scored_then import scored_then
from domain.answers import Difference
from domain.prospects import Prospect
from domain.questions import Criterion
from domain.scoring import Score
from handlers.desk import Desk


def scores(desk: Desk) -> list[dict[str, Any]]:
    """One object a prospect, in the order of the list, as it was at the moment asked about."""
    return [row(prospect, counted) for prospect, counted in scored_then(desk)]


def row(prospect: Prospect, counted: Score) -> dict[str, Any]:
    return {
        "prospect": prospect.name,
        "score": counted.total,
        "interval": [counted.low, counted.high],
        **{
            criterion.value: number(counted.contribution(criterion).shown)
            for criterion in (Criterion.PAIN, Criterion.REACH, Criterion.DIGITAL)
        },
        "contractor": None if counted.penalty_shown is None else number(counted.penalty_shown),
        "risk": 0.0 if counted.risk is None else float(round(counted.risk, 4)),
        "confidence": counted.confidence,
        "confidence_label": counted.confidence_label.value,
        "cell": counted.cell,
        "disagreements": [difference(one) for one in counted.disagreements],
        "missing": [question.value for question in counted.missing],
    }


def difference(one: Difference) -> dict[str, Any]:
    return {"question": one.question.value, "values": [value for _, value in one.given]}


def number(shown: Decimal) -> float:
    return float(shown)

"""Who is motivated enough to build for: met, and committed with more than words.

Source: docs/method.md, clocks.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from domain.answers import Answer
from domain.exact import mean
from domain.prospects import Prospect
from domain.questions import Question
from domain.stages import Stage

MOTIVATED = (Stage.MET, Stage.PILOT, Stage.USER)
COMMITTED = "1"
"""The digit of the cell of who gave the most."""


def is_motivated(prospect: Prospect) -> bool:
    cell = prospect.cell or ""
    return prospect.stage in MOTIVATED and cell.endswith(COMMITTED)


def first_interest(prospect: Prospect) -> datetime | None:
    """When it first said yes to a next step, or went further without a word of it."""
    return first_entry(prospect.entered, Stage.INTERESTED)


def first_entry(entered: Mapping[Stage, datetime], least: Stage) -> datetime | None:
    """The first entry into this stage or a later one."""
    return min((at for stage, at in entered.items() if stage.rank >= least.rank), default=None)


def motivated_since(
    entered: Mapping[Stage, datetime], answers: Iterable[Answer], *, enough: int
) -> datetime | None:
    """When it was first met and its commitment `enough` (the mean of what each person answered).

    None if it never was. A closed prospect was motivated as long as it was.
    """
    met = first_entry(entered, Stage.MET)
    if met is None:
        return None
    latest: dict[object, int] = {}
    for answer in sorted(answers, key=lambda answer: answer.at):
        if answer.question is not Question.E:
            continue
        if answer.value is None:
            latest.pop(answer.by, None)
        else:
            latest[answer.by] = answer.value
        if latest and mean(latest.values()) >= enough:
            return max(met, answer.at)
    return None

"""What people were asked about two prospects that became one: nobody is asked twice."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from chat.port import Say
from domain.meetings import Questionnaire, QuestionnaireState
from domain.prospects import Prospect
from handlers import asking
from handlers.desk import Desk

WAITING = QuestionnaireState.WAITING


def asked_once(
    kept: Prospect, gone: Prospect, came: Collection[int], desk: Desk
) -> tuple[list[Mapping[str, Any]], list[Say]]:
    """Cancel those that wait for an answer somebody owes already, or gave. Return how each stood."""
    useless = list(twice(kept, gone, came, desk))
    stood = [as_it_stands(asked, desk) for asked in useless]
    says: list[Say] = [asking.cancelled(asked, kept, desk) for asked in useless]
    says += [
        asking.shown(asked, kept, desk)
        for asked in desk.work.questionnaires.of_prospect(kept.id)
        if asked.id in came and asked.state is WAITING
    ]
    return stood, says


def twice(
    kept: Prospect, gone: Prospect, came: Collection[int], desk: Desk
) -> Iterator[Questionnaire]:
    """Of what waits, those about the one that is gone whose person is asked about the other anyway."""
    yield from waiting(desk.work.questionnaires.of_prospect(gone.id))
    here = waiting(desk.work.questionnaires.of_prospect(kept.id))
    asked_anyway = {asked.person for asked in here if asked.id not in came}
    yield from (asked for asked in here if asked.id in came and asked.person in asked_anyway)


def waiting(several: Sequence[Questionnaire]) -> list[Questionnaire]:
    return [asked for asked in several if asked.state is WAITING]


def as_it_stands(asked: Questionnaire, desk: Desk) -> Mapping[str, Any]:
    due = desk.work.due.planned(asking.REMINDER, asked.id)
    return {
        "id": asked.id,
        "step": asked.step,
        "reminded": None if due is None else due.isoformat(),
    }


def asked_again(stood: Sequence[Mapping[str, Any]], desk: Desk) -> None:
    """Each waits as it did."""
    for one in stood:
        asked = desk.work.questionnaires.get(one["id"])
        if asked is None:
            continue
        back = replace(asked, state=WAITING, step=one["step"], finished_at=None)
        desk.work.questionnaires.save(back)
        if one["reminded"] is not None:
            at = datetime.fromisoformat(one["reminded"])
            desk.work.due.plan(asking.REMINDER, asked.id, at=at)


def shown_of(prospect: Prospect, desk: Desk) -> list[Say]:
    """The messages of those that wait, as they read now."""
    here = waiting(desk.work.questionnaires.of_prospect(prospect.id))
    return [asking.shown(asked, prospect, desk) for asked in here]

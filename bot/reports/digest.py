"""`report digest`: who has gone quiet, and whether the morning's post says it."""

from collections.abc import Mapping
from typing import Any

from domain.digest import WhySilent
from domain.people import Person
from domain.prospects import Prospect
from handlers.desk import Desk
from handlers.digest import digest_now


def digest(desk: Desk) -> dict[str, Any]:
    """`lines` is all that is quiet, `shown` what that day's post names; see docs/stories.md.

    `posted` says that the day's post was made; `why_silent` why none is made at that moment.
    """
    found = digest_now(desk.product, desk, desk.now)
    ids = [line.prospect for line in found.lines]
    prospects = desk.work.prospects.several([*ids, *(line.prospect for line in found.shown)])
    names = {member.person.id: member.name for member in desk.work.people.all()}
    return {
        "lines": [
            row(prospects[line.prospect], line.state.value, line.business_days, names)
            for line in found.lines
        ],
        "shown": [prospects[line.prospect].name for line in found.shown],
        "missing_questionnaires": found.missing,
        "posted": found.why_silent is WhySilent.ALREADY_POSTED,
        "why_silent": None if found.why_silent is None else found.why_silent.value,
    }


def row(
    prospect: Prospect, state: str, business_days: int, names: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "prospect": prospect.name,
        "reference": prospect.reference,
        "state": state,
        "business_days": business_days,
        "stage": prospect.stage.value,
        "owner": shown(prospect.owner, names),
    }


def shown(owner: Person | None, names: Mapping[str, str]) -> str | None:
    return None if owner is None else names.get(owner.id, owner.id)

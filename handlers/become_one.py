"""Two prospects become one: everything of one moves to the other, which takes the values chosen."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from chat.port import Say
from domain.call_effect import with_log
from domain.meetings import MeetingState
from domain.prospect_merging import Part, merged
from domain.prospects import Prospect
from domain.stages import Stage
from domain.timeline import MERGED, MERGED_AWAY
from domain.wording import say
from handlers.appointments import nearest_end
from handlers.asked_around import subject_of, told_again
from handlers.contractor_watch import CONTRACTOR
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.handover import handed_over
from handlers.merged_questionnaires import asked_once
from handlers.prospect_card import confirmed
from handlers.record import Recorded, record
from handlers.requests_followed import follow_requests

DUE_OF_ONE = (CONTRACTOR,)
"""What is due about a prospect by its id and follows the one it became; its next action does by itself."""


def become_one(
    kept: Prospect, gone: Prospect, desk: Desk, *, of_other: Collection[Part] = ()
) -> list[Say]:
    """Raises ProductIsClosed, ChangedMeanwhile."""
    product = desk.open_product(kept.product)
    desk.work.merging.lock(kept.id, gone.id)
    objected = has_objected(kept, gone, desk)
    held = desk.work.holds.of_prospect(gone.id)
    away = sent_away(gone, desk)
    moved, says = brought_along(kept, gone, desk)
    merge = desk.work.merging.add(
        product=product.id,
        kept=kept.id,
        gone=gone.id,
        number=gone.number,
        moved=moved | {"away": away.entry},
        by=desk.by.id,
        at=desk.now,
    )
    follow_requests([kept.id], product, desk)
    was = desk.work.prospects.get(kept.id)
    now = with_rows(merged(was, gone, of_other=of_other, objected=objected), desk)
    recorded = record(now, desk, was=was, what=MERGED, child=f"merge:{merge}")
    if held is not None and recorded.prospect.queue_lane is not None:
        person, until = held
        desk.work.holds.hand(kept.id, product=product.id, to=person, until=until)
    noted = say(
        "merge-noted",
        gone=gone.name,
        gone_reference=gone.reference,
        kept=recorded.prospect.name,
        reference=kept.reference,
    )
    return [
        confirmed(recorded, desk, noted),
        *says,
        *told_again(recorded.prospect, desk),
        *happened(away, desk, did="merged"),
        *handed_over(recorded.prospect, was, desk),
    ]


def has_objected(kept: Prospect, gone: Prospect, desk: Desk) -> bool:
    """Whether the one or the other is closed because somebody there asked to be left alone."""
    closed = [one.id for one in (kept, gone) if one.stage is Stage.NOT_INTERESTED]
    return bool(desk.work.objections.at(closed))


def sent_away(gone: Prospect, desk: Desk) -> Recorded:
    """It stands nowhere any more. What was written about it is in its last entry, which moves too."""
    emptied = replace(
        gone,
        deleted_at=desk.now,
        next_action="",
        next_action_on=None,
        park_reason="",
        source="",
        audience="",
    )
    child = f"away:{gone.number}"
    return record(emptied, desk, was=gone, what=MERGED_AWAY, child=child)


def brought_along(kept: Prospect, gone: Prospect, desk: Desk) -> tuple[dict[str, Any], list[Say]]:
    """All the rows that are about it. Return what undoing it needs, and what to tell about it."""
    moved = desk.work.merging.move(gone.id, into=kept.id, at=desk.now)
    came = moved["contacts"]
    moved |= desk.work.merged_contacts.unite(came, prospect=kept.id, at=desk.now)
    asked, says = asked_once(kept, gone, moved["questionnaires"], desk)
    message = desk.work.messages.becomes(subject_of(gone), now=subject_of(kept))
    return moved | {"asked": asked, "due": due_of(kept, gone, desk), "around": message}, says


def due_of(kept: Prospect, gone: Prospect, desk: Desk) -> dict[str, Any]:
    """By kind, when it was due about the one that goes, and whether it is due now about the other."""
    found = {}
    for kind in DUE_OF_ONE:
        at = desk.work.due.planned(kind, gone.id)
        if at is None:
            continue
        desk.work.due.drop(kind, gone.id)
        is_new = desk.work.due.planned(kind, kept.id) is None
        if is_new:
            desk.work.due.plan(kind, kept.id, at=at)
        found[kind] = [at.isoformat(), is_new]
    return found


def with_rows(prospect: Prospect, desk: Desk) -> Prospect:
    """With what is counted in the calls and the meetings that are now all its own."""
    zone = desk.product_with(prospect.product).zone
    held = desk.work.meetings.of_prospect(prospect.id, state=MeetingState.HELD)
    return replace(
        with_log(prospect, desk.work.calls.of_prospect(prospect.id), zone),
        meetings_held=len(held),
        meeting_at=nearest_end(prospect, desk),
    )

"""A pivot in words, for the cards of segments and figures."""

from domain.people import Private
from domain.pivots import Evidence, Pivot
from domain.wording import Detail, Phrase, say
from handlers.desk import Desk
from handlers.segment_words import obstacles


def pivot_line(pivot: Pivot, desk: Desk) -> Phrase:
    """When, from where to where, on which figures, by whom, why: for one person to read."""
    told: dict[str, Detail] = {
        "on": day_of(pivot, desk),
        "from": left(pivot, desk),
        "to": taken_up(pivot, desk),
        "evidence": evidence_told(pivot.evidence),
        "by": pivot.by,
        "parked": pivot.parked,
    }
    line = Phrase("pivot-line", told)
    return say("pivot-line-why", line=line, why=Private(pivot.why)) if pivot.why else line


def day_of(pivot: Pivot, desk: Desk) -> Detail:
    zone = desk.product_with(pivot.product).zone
    return (pivot.decided_at or pivot.at).astimezone(zone).date()


def left(pivot: Pivot, desk: Desk) -> str:
    """As it is called now."""
    return desk.work.segments.get(pivot.leaves).name


def taken_up(pivot: Pivot, desk: Desk) -> str:
    return pivot.to_name if pivot.to is None else desk.work.segments.get(pivot.to).name


def evidence_told(found: Evidence) -> Phrase:
    told: dict[str, Detail] = {
        "called": found.called,
        "calls": found.calls,
        "interested": found.interested,
    }
    if not found.obstacles:
        return Phrase("pivot-evidence", told)
    return Phrase("pivot-evidence-why", told | {"obstacles": obstacles(found.obstacles)})

"""When prospects that are closed were closed: for those that were reopened in between, the last time."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from domain.timeline import UNDONE
from storage.history_tables import entries
from storage.kept_rows import CLOSED_STAGES


def closed_again(
    connection: Connection, team_id: int, several: Sequence[int]
) -> Mapping[int, datetime]:
    """By prospect, of those whose last closing was not their first entry into that stage.

    The moment of a first entry stands with the prospect itself, exact though it be told later.
    """
    rows = connection.execute(
        select(entries.c.prospect_id, entries.c.at, entries.c.before, entries.c.after)
        .where(
            # "+ 0": SQLite would rather go through the team's days than look up a few ids.
            entries.c.team_id + 0 == team_id,
            entries.c.prospect_id.in_(several),
            entries.c.undone_at.is_(None),
            entries.c.what != UNDONE,
            entries.c.after["stage"].as_string().in_(CLOSED_STAGES),
        )
        .order_by(entries.c.id)
    )
    found: dict[int, datetime | None] = {}
    for row in rows:
        stage = row.after["stage"]
        is_first = stage in row.after.get("entered", {}) and stage not in row.before.get(
            "entered", {}
        )
        found[row.prospect_id] = None if is_first else row.at
    return {prospect: at for prospect, at in found.items() if at is not None}

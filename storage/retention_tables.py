"""The table of what somebody of the team was told of a person's details: soon to go, or still to be told of."""

from sqlalchemy import Column, Date, ForeignKey, Index, Table, Text

from storage.columns import Moment, metadata
from storage.tables import of_team

retention_notices = Table(
    "retention_notices",
    metadata,
    of_team(),
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("since", Date, nullable=False),
    Column("told", Text, nullable=False),
    Column("told_at", Moment),
    Index(None, "team_id", "told_at"),
)
"""`since` is the day the period was counted from: a later contact makes the notice worthless. `told` is who
was told, `told_at` when; it is empty while the day's messages are gathered."""

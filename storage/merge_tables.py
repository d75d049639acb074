"""The table of merges: which prospect became part of which, and what moved, so that it can move back."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, Table, Text

from storage.columns import Moment, metadata
from storage.tables import of, of_team

merges = Table(
    "merges",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("kept_id", ForeignKey("prospects.id", ondelete="CASCADE"), nullable=False),
    Column("gone_id", ForeignKey("prospects.id", ondelete="SET NULL")),
    Column("number", Integer, nullable=False),
    Column("moved", JSON, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
    Index(None, "team_id", "number"),
    Index(None, "kept_id"),
    Index(None, "gone_id"),
)
"""`number` is the reference of the one that is gone, which means the other one from then on; `moved` has ids."""

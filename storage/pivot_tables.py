"""The tables of the pivots: which segment was left for which, why, and whom that set aside."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Integer, Table, Text

from storage.columns import Moment, metadata
from storage.tables import of, of_team

pivots = Table(
    "pivots",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("from_id", ForeignKey("segments.id", ondelete="CASCADE"), nullable=False),
    Column("to_id", ForeignKey("segments.id", ondelete="CASCADE")),
    Column("to_name", Text, nullable=False),
    Column("hypothesis", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("park_until", Date, nullable=False),
    Column("state_before", Text, nullable=False),
    Column("state_after", Text, nullable=False),
    Column("evidence", JSON, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("decided_at", Moment),
    Column("undone_at", Moment),
    Column("parked", Integer, nullable=False),
    Column("begun_to", Boolean, nullable=False),
    Index(None, "product_id", "id"),
)
"""Before it is decided a pivot is a proposal; `begun_to` says that its new segment began with it."""

pivot_prospects = Table(
    "pivot_prospects",
    metadata,
    Column("pivot_id", ForeignKey("pivots.id", ondelete="CASCADE"), primary_key=True),
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    Column("entry_id", ForeignKey("entries.id", ondelete="CASCADE"), nullable=False),
    Index(None, "prospect_id"),
    Index(None, "entry_id"),
)
"""Whom a pivot parked, with the entry that takes it back."""

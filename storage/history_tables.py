"""What was done to each prospect, what was decided, and the figures that add up to."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, Table, Text, text

from storage.columns import Moment, metadata, of_those
from storage.tables import of, of_team

MOVING = text("what IN ('call', 'met', 'stage')")
"""Deeds by which somebody is talked with, or enters a stage: a few among all that were added. Queries write
it out as it stands here, for the index to be used."""

entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("prospect"),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("child", Text),
    Column("undone_at", Moment),
    Index(None, "prospect_id", "id"),
    Index(None, "team_id", "at"),
    of_those(MOVING, "ix_entries_moving", "team_id", "at", "id"),
)

figures = Table(
    "figures",
    metadata,
    Column("segment_id", ForeignKey("segments.id", ondelete="CASCADE"), primary_key=True),
    Column("figure", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("because", Text, nullable=False),
    Index(None, "product_id", "id"),
)

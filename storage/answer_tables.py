"""The tables of what people know about a prospect: their answers, their notes, where they differ."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from storage.columns import Moment, metadata, of_the_set_aside
from storage.tables import of, of_team

questionnaires = Table(
    "questionnaires",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    of("prospect"),
    of("meeting", nullable=True),
    Column("person", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("state", Text, nullable=False),
    Column("reminders", Integer, nullable=False),
    Column("step", Text),
    Column("finished_at", Moment),
    UniqueConstraint("meeting_id", "prospect_id", "person"),
    Index(None, "prospect_id", "person"),
    Index(None, "team_id", "person", "state"),
    Index(None, "product_id", "state", "asked_at"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("prospect"),
    Column("person", Text),
    Column("question", Text, nullable=False),
    Column("value", Integer),
    Column("by_hand", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "prospect_id"),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("prospect"),
    Column("kind", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "prospect_id", "at"),
    of_the_set_aside(),
)

told_differences = Table(
    "told_differences",
    metadata,
    of_team(),
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("given", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)

"""The tables of the machine: what is due, what waits to be sent, what was handled, what is kept sealed."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, Table, Text, UniqueConstraint
from sqlalchemy import text as sql

from storage.columns import Moment, metadata, of_those
from storage.tables import of_team

WAITING = sql("state = 'waiting'")

due = Table(
    "due",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False),
    UniqueConstraint("kind", "subject"),
    Index(None, "due_at", "id"),
)

digests = Table(
    "digests",
    metadata,
    Column("product_id", ForeignKey("products.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),
    of_team(),
    Column("posted_at", Moment, nullable=False),
    Column("shown", JSON, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    Column("destination", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("args", JSON, nullable=False),
    Column("mark", Text, nullable=False, server_default=""),
    Column("subject", Text),
    Column("state", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("leased_until", Moment),
    Column("tries", Integer, nullable=False),
    Column("error", Text),
    of_those(WAITING, "ix_outbox_in_order", "id"),
    of_those(WAITING, "ix_outbox_waiting", "destination", "id"),
    Index(None, "team_id", "state"),
)

pauses = Table(
    "pauses",
    metadata,
    Column("team_id", ForeignKey("teams.id", ondelete="CASCADE"), primary_key=True),
    Column("destination", Text, primary_key=True),
    Column("until", Moment, nullable=False),
    Index(None, "until"),
)
"""Until when a destination gets nothing new, whichever process would send it."""

messages = Table(
    "messages",
    metadata,
    of_team(),
    Column("subject", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("ts", Text, nullable=False),
    Column("posted_at", Moment, nullable=False),
    UniqueConstraint("team_id", "subject"),
)

HELD = sql("person IS NOT NULL")

holds = Table(
    "holds",
    metadata,
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    of_team(),
    Column("product_id", ForeignKey("products.id", ondelete="CASCADE"), nullable=False),
    Column("person", Text),
    Column("until", Moment, nullable=False),
    of_those(HELD, "uq_holds_person", "product_id", "person", unique=True),
    Index(None, "product_id", "until"),
)

seen = Table(
    "seen",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

sealed = Table(
    "sealed",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
"""Encrypted with a key from outside the database, of which `key` is the name (docs/adr/0017)."""

"""The tables of choosing users: what they ask for, who ordered what, the portrait, who introduced whom."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.columns import Moment, metadata, of_the_set_aside, of_those
from storage.tables import ALIVE, of, of_team

STANDING = text("deleted_at IS NULL AND merged_into IS NULL")

needs = Table(
    "needs",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("words", Text, nullable=False),
    Column("words_key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("created_by", Text, nullable=False),
    Column("started_at", Moment),
    Column("delivered_at", Moment),
    Column("merged_into", ForeignKey("needs.id", ondelete="SET NULL")),
    Column("deleted_at", Moment),
    of_those(STANDING, "uq_needs_words", "product_id", "words_key", unique=True),
    of_the_set_aside(),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    of("need"),
    of("prospect", nullable=True),
    of("meeting", nullable=True),
    Column("is_must", Boolean, nullable=False),
    Column("origin", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "need_id"),
    Index(None, "prospect_id"),
    Index(None, "product_id"),
)

minimal_lists = Table(
    "minimal_lists",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("requesters", Integer, nullable=False),
    Column("needs", JSON, nullable=False),
    Index(None, "product_id", "id"),
)

mandates = Table(
    "mandates",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("sponsor", Text, nullable=False),
    Column("sponsor_key", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "product_id"),
    of_the_set_aside(),
)

hypotheses = Table(
    "hypotheses",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("mandate"),
    of("need"),
    Column("refuted_at", Moment),
    Column("refuted_by", Text),
    Column("because", Text, nullable=False, server_default=""),
    Column("deleted_at", Moment),
    Index(None, "mandate_id"),
    Index(None, "need_id"),
)

portraits = Table(
    "portraits",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("version", Integer, nullable=False),
    Column("portrait", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("because", Text, nullable=False),
    UniqueConstraint("product_id", "version"),
)

introductions = Table(
    "introductions",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    of("prospect"),
    Column("through_id", ForeignKey("prospects.id", ondelete="CASCADE")),
    Column("through_person", Text),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("deleted_at", Moment),
    Index(None, "prospect_id"),
    Index(None, "through_id"),
    of_those(ALIVE, None, "product_id"),
)

announcements = Table(
    "announcements",
    metadata,
    of_team(),
    Column("product_id", ForeignKey("products.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("of", Text, primary_key=True),
    Column("at", Moment, nullable=False),
)
"""What was said once to a team and is not to be said again: an alarm of one silence, the report of one week."""

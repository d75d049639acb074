"""The tables of people's rights: who objected, what was asked for, which messages told of whom."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from storage.columns import Moment, metadata
from storage.tables import of, of_team

objections = Table(
    "objections",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    Column("fingerprint", Text, nullable=False),
    Column("since", Date, nullable=False),
    UniqueConstraint("team_id", "fingerprint"),
)
"""A keyed hash of an address or a number, and a day: nothing else (docs/personal-data.md)."""

objections_heard = Table(
    "objections_heard",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("call"),
    of("contact"),
    Column("fingerprint", Text, nullable=False),
    Column("since", Date, nullable=False),
    Index(None, "call_id"),
    Index(None, "team_id", "fingerprint"),
)
"""What a call of the last day added, and whom it was about, so that undoing it takes back that only. A
contact with neither address nor number has one row, with no fingerprint."""

rights_requests = Table(
    "rights_requests",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("number", Integer, nullable=False),
    Column("what", Text, nullable=False),
    Column("received_on", Date, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("done_at", Moment),
    Column("by", Text, nullable=False),
    Column("contact_id", ForeignKey("contacts.id", ondelete="SET NULL")),
    Column("extended_on", Date),
    Column("because", Text, nullable=False, server_default=""),
    Index(None, "team_id", "due_on"),
)
"""`number` is the prospect's: a request outlives the details it was about. Of whom it is, is kept while it
waits."""

messages_about = Table(
    "messages_about",
    metadata,
    of_team(),
    Column("prospect_id", ForeignKey("prospects.id", ondelete="CASCADE"), primary_key=True),
    Column("subject", Text, primary_key=True),
    Index(None, "team_id", "subject"),
)
"""Direct messages that held something private, and which prospects they may be about."""

messages_beside = Table(
    "messages_beside",
    metadata,
    Column("team_id", ForeignKey("teams.id", ondelete="CASCADE"), primary_key=True),
    Column("subject", Text, primary_key=True),
)
"""Direct messages that held something private of no prospect: why a product changed, who ordered it."""

"""The table of what one database is told from another by."""

from sqlalchemy import Column, Integer, Table, Text

from storage.columns import Moment, metadata

installation = Table(
    "installation",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("identity", Text, nullable=False),
    Column("restored_at", Moment),
)
"""One row. `identity` is made once and goes along with a copy; `restored_at` is when this was filled from one."""

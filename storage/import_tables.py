"""The tables of imports: which list is read or written how far, and what each lot of it made.

What the lines say is nowhere here: the list is read again each time.
"""

from sqlalchemy import JSON, Column, Index, Integer, Table, Text

from storage.columns import Moment, metadata
from storage.tables import of, of_team

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("product"),
    Column("by", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("segment", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("chosen", JSON, nullable=False),
    Column("same", JSON, nullable=False),
    Column("found", JSON, nullable=False),
    Column("counts", JSON, nullable=False),
    Column("populations", JSON, nullable=False),
    Column("until_line", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("leased_until", Moment),
    Column("at", Moment, nullable=False),
    Column("ended_at", Moment),
    Index(None, "state"),
    Index(None, "product_id", "id"),
)

import_lots = Table(
    "import_lots",
    metadata,
    Column("id", Integer, primary_key=True),
    of_team(),
    of("import"),
    Column("first_number", Integer),
    Column("last_number", Integer),
    Column("entries", JSON, nullable=False),
    Column("undone_at", Moment),
    Index(None, "import_id", "id"),
)

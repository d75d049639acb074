"""What was set aside and who is not informed are found without reading everybody."""

import sqlalchemy as sa
from alembic import op

revision = "bae6b4f10df1"
down_revision = "55cb2837847b"
branch_labels = None
depends_on = None

TABLES = ("calls", "contacts", "mandates", "needs", "notes", "prospects")
SET_ASIDE = sa.text("deleted_at IS NOT NULL")
NOT_INFORMED = sa.text("informed_on IS NULL AND deleted_at IS NULL")


def upgrade() -> None:
    for table in TABLES:
        op.create_index(
            f"ix_{table}_deleted_at",
            table,
            ["deleted_at"],
            sqlite_where=SET_ASIDE,
            postgresql_where=SET_ASIDE,
        )
    op.create_index(
        "ix_contacts_not_informed",
        "contacts",
        ["team_id", "prospect_id"],
        sqlite_where=NOT_INFORMED,
        postgresql_where=NOT_INFORMED,
    )


def downgrade() -> None:
    op.drop_index("ix_contacts_not_informed", "contacts")
    for table in TABLES:
        op.drop_index(f"ix_{table}_deleted_at", table)

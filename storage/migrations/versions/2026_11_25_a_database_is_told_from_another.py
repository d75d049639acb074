"""A database is told from another."""

import sqlalchemy as sa
from alembic import op

revision = "5c1d9be0a7f2"
down_revision = "8dabe21d477a"
branch_labels = None
depends_on = None

ERASED = sa.text("erased_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("restored_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installation")),
    )
    op.create_index(
        "ix_contacts_erased_at",
        "contacts",
        ["erased_at"],
        sqlite_where=ERASED,
        postgresql_where=ERASED,
    )


def downgrade() -> None:
    op.drop_index("ix_contacts_erased_at", "contacts")
    op.drop_table("installation")

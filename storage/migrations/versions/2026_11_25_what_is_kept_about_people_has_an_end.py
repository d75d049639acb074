"""What is kept about people has an end: periods, since when they are known, what was told of it.

Each product is looked at every day from the next one on.
"""

import sqlalchemy as sa
from alembic import op

revision = "a41f7c3d9e02"
down_revision = "5c1d9be0a7f2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "products",
        sa.Column("retention", sa.JSON(), server_default="{}", nullable=False),
    )
    op.add_column("contacts", sa.Column("known_since", sa.DateTime(), nullable=True))
    op.create_table(
        "retention_notices",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_retention_notices_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["team_id"], ["teams.id"], name=op.f("fk_retention_notices_team_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("contact_id", "kind", name=op.f("pk_retention_notices")),
    )
    op.create_index(
        "ix_retention_notices_team_id_told_at", "retention_notices", ["team_id", "told_at"]
    )
    op.execute(
        "INSERT INTO due (team_id, kind, subject, due_at, tries) "
        "SELECT team_id, 'retention', CAST(id AS TEXT), '2026-11-25 00:00:00.000000', 0 "
        "FROM products"
    )


def downgrade() -> None:
    op.execute("DELETE FROM due WHERE kind IN ('retention', 'retention-lot')")
    op.drop_index("ix_retention_notices_team_id_told_at", "retention_notices")
    op.drop_table("retention_notices")
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_column("known_since")
    with op.batch_alter_table("products", schema=None) as batch_op:
        batch_op.drop_column("retention")

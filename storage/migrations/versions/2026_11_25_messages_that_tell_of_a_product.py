"""Messages that tell of a product are found again as well."""

import sqlalchemy as sa
from alembic import op

revision = "b7e2d4c95a10"
down_revision = "3f8a1c6be274"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "messages_beside",
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"],
            ["teams.id"],
            name=op.f("fk_messages_beside_team_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("team_id", "subject", name=op.f("pk_messages_beside")),
    )
    op.create_index("ix_messages_about_team_id_subject", "messages_about", ["team_id", "subject"])


def downgrade() -> None:
    op.drop_index("ix_messages_about_team_id_subject", "messages_about")
    op.drop_table("messages_beside")

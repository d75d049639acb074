"""Contacts are found without accents, names sort alike on every server."""

import sqlalchemy as sa
from alembic import op

from domain.names import search_key

revision = "e01909f28614"
down_revision = "51c29df038c6"
branch_labels = None
depends_on = None

contacts = sa.table(
    "contacts",
    sa.column("id", sa.Integer),
    sa.column("name", sa.Text),
    sa.column("email", sa.Text),
    sa.column("search_key", sa.Text),
)


def upgrade() -> None:
    with op.batch_alter_table("contacts") as batch_op:
        batch_op.add_column(sa.Column("search_key", sa.Text(), server_default="", nullable=False))
    fill()
    sort_by("C")


def downgrade() -> None:
    sort_by("default")
    with op.batch_alter_table("contacts") as batch_op:
        batch_op.drop_column("search_key")


def fill() -> None:
    """In the form that names are looked for in by the program that migrates."""
    connection = op.get_bind()
    known = connection.execute(sa.select(contacts.c.id, contacts.c.name, contacts.c.email)).all()
    for contact, name, email in known:
        connection.execute(
            sa.update(contacts)
            .where(contacts.c.id == contact)
            .values(search_key=search_key(f"{name} {email}"))
        )


def sort_by(collation: str) -> None:
    """SQLite has no other order than that of the characters' numbers."""
    if op.get_context().dialect.name == "postgresql":
        op.execute(f'ALTER TABLE prospects ALTER COLUMN search_key TYPE TEXT COLLATE "{collation}"')

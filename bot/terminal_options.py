"""Options that several commands of the terminal have."""

from typing import Annotated

import typer

Database = Annotated[str | None, typer.Option("--db", help="A database other than DATABASE_URL.")]

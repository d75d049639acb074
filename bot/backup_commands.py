"""`prospect backup` and `prospect restore`, at the terminal."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import WRONG, Database, read_settings, say, stop


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it. It is encrypted.")],
    db: Database = None,
) -> None:
    """Everything in one encrypted file, while the bot goes on. Needs the same PROSPECT_SECRET_KEY to be restored."""
    settings = read_settings()
    from bot.backup import back_up
    from bot.keys import NoKey, secret_of

    try:
        lines = back_up(db or settings.database_url, file, secret_of(settings))
    except (NoKey, OSError) as problem:
        stop(f"Nothing was backed up: {problem}", code=1)
    say(
        f"{file}: {lines} lines, encrypted. Keep the secret key elsewhere: nothing opens it without."
    )


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.", exists=True, dir_okay=False)],
    db: Database = None,
    erased: Annotated[
        Path | None, typer.Option(help="A newer erased.json than the one beside the backup.")
    ] = None,
) -> None:
    """Fill an empty database from a backup; whoever was erased since is erased again."""
    settings = read_settings()
    from bot.backup import NotRestored
    from bot.backup import restore as restored
    from bot.erased_list import NAME
    from bot.keys import NoKey, key_file, secret_of

    database = db or settings.database_url
    lists = [
        file.with_name(NAME),
        key_file(database).with_name(NAME),
        *([erased] if erased else []),
    ]
    try:
        done = restored(file, database, secret_of(settings), lists=lists, at=datetime.now(UTC))
    except NotRestored as problem:
        stop(str(problem), code=WRONG)
    except (NoKey, OSError) as problem:
        stop(f"Nothing was restored: {problem}", code=1)
    say(f"{done.rows} rows are back; {done.erased_again} of people erased since were erased again.")

"""`prospect backup` and `prospect restore`, at the terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bot.terminal import WRONG, read_settings, say, stop
from bot.terminal_options import Database

if TYPE_CHECKING:
    from bot.backup import Progress, Restored
    from bot.settings import Settings

NewerList = Annotated[
    Path | None,
    typer.Option(
        help="A newer erased.json than the one beside the backup, objections.json beside it.",
        exists=True,
        dir_okay=False,
    ),
]
HoldOutbox = Annotated[
    bool,
    typer.Option(
        "--hold-outbox/--send-outbox",
        help="Whether what waited to be sent when the copy was made is left unsent: it may have "
        "been sent since. Send it when no bot ran since then.",
    ),
]
KEPT: Final = timedelta(days=30)
"""A backup holds everybody who was there: an older one is one too many (docs/personal-data.md)."""


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it. It is encrypted.")],
    db: Database = None,
) -> None:
    """Everything in one encrypted file, while the bot goes on. Needs the same PROSPECT_SECRET_KEY to be restored."""
    settings = read_settings()
    from bot.backup import NotBackedUp, back_up
    from bot.keys import NoKey, ring_of
    from storage.unavailable import Unavailable

    database = db or settings.database_url
    try:
        key = ring_of(replace(settings, database_url=database), may_make=False).first
        with bar("Backing up") as progress:
            lines = back_up(database, file, key, progress)
    except NotBackedUp as problem:
        stop(str(problem), code=WRONG)
    except (NoKey, OSError) as problem:
        stop(f"Nothing was backed up: {problem}", code=1)
    except Unavailable as error:
        stop(f"Nothing was backed up: the database cannot be used ({error}).", code=1)
    say(
        f"{file}: {lines} lines, encrypted. Keep the secret key elsewhere: nothing opens it without."
    )
    if too_many := older_ones(file, before=datetime.now(UTC) - KEPT):
        say(
            f"{too_many} backup(s) in {file.parent} are older than {KEPT.days} days: delete them, they hold "
            "people who were erased since."
        )


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.", exists=True, dir_okay=False)],
    db: Database = None,
    erased: NewerList = None,
    hold_outbox: HoldOutbox = True,
) -> None:
    """Fill an empty database from a backup; whoever was erased since is erased again."""
    settings = read_settings()
    from bot.backup import NotRestored
    from bot.backup import restore as restored
    from bot.erased_list import NAME
    from bot.keys import NoKey, key_file
    from storage.unavailable import Unavailable

    database = db or settings.database_url
    lists = [
        file.with_name(NAME),
        key_file(database).with_name(NAME),
        *([erased] if erased else []),
    ]
    try:
        first, *older = keys_for(settings, database)
        with bar("Restoring") as progress:
            done = restored(
                file,
                database,
                first,
                lists=lists,
                at=datetime.now(UTC),
                older_secrets=older,
                holds=hold_outbox,
                progress=progress,
            )
    except NotRestored as problem:
        stop(str(problem), code=WRONG)
    except (NoKey, OSError) as problem:
        stop(f"Nothing was restored: {problem}", code=1)
    except Unavailable as error:
        stop(f"Nothing was restored: the database cannot be used ({error}).", code=1)
    tell(done)


def tell(done: "Restored") -> None:
    """What is there again, and what was kept from being said twice."""
    say(
        f"{done.rows} rows are back; {done.erased_again} of people erased since were erased again, "
        f"{done.objected_again} objections heard since hold."
    )
    if done.teams_again:
        say(f"{done.teams_again} team(s) erased since were erased again.")
    if done.held.letters or done.held.posts:
        say(
            f"Not sent, as it may have been sent since: {done.held.letters} message(s) that waited, "
            f"{done.held.posts} team message(s) due by now."
        )


def keys_for(settings: "Settings", database: str) -> list[bytes]:
    """Those of the database to fill, and those of the one that is used; then those they replaced. Raises NoKey."""
    from bot.keys import NoKey, ring_of
    from bot.rotation import former_keys

    found: dict[bytes, None] = {}
    missing: list[NoKey] = []
    for url in (database, settings.database_url):
        try:
            found |= dict.fromkeys(
                ring_of(replace(settings, database_url=url), may_make=False).keys
            )
        except NoKey as problem:
            missing.append(problem)
    if not found:
        raise missing[0]
    for url in (database, settings.database_url):
        found |= dict.fromkeys(former_keys(url))
    return list(found)


def older_ones(file: Path, *, before: datetime) -> int:
    """How many backups beside it are older than that."""
    from bot.sealed_file import is_sealed

    return sum(
        one.is_file() and one.stat().st_mtime < before.timestamp() and is_sealed(one)
        for one in file.parent.iterdir()
    )


@contextmanager
def bar(what: str) -> Iterator["Progress"]:
    """On a terminal somebody watches."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    from bot.backup import Progress

    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as shown:
        task = shown.add_task(what, total=None)
        yield Progress(
            begins=lambda total: shown.update(task, total=total),
            counted=lambda more: shown.advance(task, more),
        )

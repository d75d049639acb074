"""`prospect secret`, `secret rotate` and `secret lost`, at the terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.settings import Settings
from bot.terminal import WRONG, say, stop

if TYPE_CHECKING:
    from bot.lost_keys import Lost
    from storage.storage import Storage

secret = typer.Typer(
    help="Print a new PROSPECT_SECRET_KEY; `rotate` puts a new key in the place of the present one.",
    invoke_without_command=True,
)


@secret.callback()
def printed(context: typer.Context) -> None:
    """Print a new PROSPECT_SECRET_KEY; `rotate` puts a new key in the place of the present one."""
    if context.invoked_subcommand is None:
        from bot.keys import new_key, written

        say(written(new_key()))


@secret.command()
def rotate() -> None:
    """A new key in the place of the present one. The bot may be at work meanwhile; nothing is lost."""
    with vault_of() as (settings, storage):
        if settings.prospect_secret_key:
            rotate_setting(settings, storage)
        else:
            rotate_file(settings, storage)


@secret.command()
def lost(
    yes: Annotated[bool, typer.Option("--yes", help="Give up what nobody opens any more.")] = False,
) -> None:
    """When the key is lost for good: say what that costs and, with --yes, go on without."""
    with vault_of() as (settings, storage):
        from bot.lost_keys import given_up
        from bot.lost_keys import lost as found

        gone = given_up(storage, settings) if yes else found(storage, settings)
    say(
        costs(gone, yes=yes)
        if gone
        else "Nothing is lost: what is kept opens with the present key."
    )


@contextmanager
def vault_of() -> "Iterator[tuple[Settings, Storage]]":
    """The settings as they are written, and their database: a wrong key keeps nobody from mending it."""
    from storage.storage import open_storage

    settings = Settings.unchecked()
    if not settings.knows_its_database:
        stop("DATABASE_URL is not an address Prospect knows.", code=WRONG)
    storage = open_storage(settings.database_url)
    try:
        yield settings, storage
    finally:
        storage.close()


def rotate_file(settings: Settings, storage: "Storage") -> None:
    from bot.key_file import Busy
    from bot.keys import key_file
    from bot.rotation import rotation

    path = key_file(settings.database_url)
    if not path.exists() and not storage.read(lambda books: books.sealed.keys()):
        stop("There is no key yet: the bot makes it when it first runs.", code=1)
    try:
        for step in rotation(storage, settings):
            say(step)
    except Busy:
        stop("Another program is replacing the key at this moment: nothing was done here.", code=1)
    except OSError as problem:
        stop(
            f"The key file cannot be replaced ({problem.strerror or type(problem).__name__}); "
            "everything opens as before.",
            code=1,
        )
    say(
        "Keep the new key where you kept the former one: nothing opens the next backups without it."
    )


def rotate_setting(settings: Settings, storage: "Storage") -> None:
    from bot.keys import new_key, ring_of, written
    from bot.vault import Vault

    ring = ring_of(settings)
    if len(ring.keys) == 1:
        say(written(new_key()))
        stop(
            "Nothing was changed yet. That is a new key: write it before the present one, "
            "PROSPECT_SECRET_KEY=NEW,PRESENT, wherever the bot runs, restart it, then run this again.",
            code=WRONG,
        )
    count = Vault(storage=storage, settings=settings).reseal()
    say(
        f"{count} value(s) are sealed with the first key of PROSPECT_SECRET_KEY. Leave only that one, "
        "and restart the bot. Backups made until now open with the former one only: keep it as long as them."
    )


def costs(gone: "Lost", *, yes: bool) -> str:
    """In sentences."""
    told = []
    if gone.tokens:
        told.append(f"To be given again: {', '.join(gone.tokens)}.")
    if gone.workspaces:
        told.append(
            f"{len(gone.workspaces)} Slack workspace(s) have to install Prospect again; their data waits for them "
            "for 90 days."
        )
    if gone.objections:
        told.append(
            f"{gone.objections} address(es) and number(s) of people who objected recognise nobody any more: "
            "have an administrator record each objection again that is known from elsewhere."
        )
    if gone.keys:
        told.append("Buttons and forms already shown in Mattermost are too old.")
    end = "Given up: start the bot." if yes else "Nothing was changed: add --yes to go on without."
    return "\n".join([*told, end])

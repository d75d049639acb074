"""`prospect tokens`: platforms' tokens kept sealed in the database, instead of standing in .env."""

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

import typer
from dotenv import dotenv_values

from bot.kept_tokens import NAMES, given_in
from bot.secret_commands import vault_of
from bot.settings import Settings
from bot.terminal import WRONG, read_settings, say, stop

tokens = typer.Typer(
    help="Keep the tokens of platforms encrypted in the database, rather than in .env.",
    invoke_without_command=True,
)


@tokens.callback()
def listed(context: typer.Context) -> None:
    """List which tokens are kept, never what they are."""
    if context.invoked_subcommand is not None:
        return
    with vault_of() as (settings, storage):
        kept = storage.read(lambda books: books.sealed.all("token"))
    given = given_in(settings)
    for one in kept:
        shadow = "; the one that is set is used instead" if one.name in given else ""
        say(f"{one.name}  kept since {one.at:%Y-%m-%d}{shadow}")
    if not kept:
        say("No token is kept: `prospect tokens keep` takes those of .env.")


@tokens.command()
def keep() -> None:
    """Take the tokens that are set, in .env or in the environment, into the database, encrypted."""
    given = given_in(Settings.unchecked())
    if not given:
        stop(f"None of {', '.join(NAMES)} is set: write those you have in .env first.", code=WRONG)
    read_settings()
    kept_and_told(given)


@tokens.command()
def forget(name: Annotated[str, typer.Argument(help="As `prospect tokens` lists it.")]) -> None:
    """Delete one that is kept. It needs no key."""
    wanted = name.strip().upper()
    with vault_of() as (settings, storage):
        from bot.vault import TOKEN, Vault

        was_there = Vault(storage=storage, settings=settings).forget(TOKEN, wanted)
    if not was_there:
        stop("No token of that name is kept: `prospect tokens` lists them.", code=WRONG)
    say(f"{wanted} is not kept any more.")


def kept_and_told(given: Mapping[str, str]) -> None:
    """Or stop, with nothing to be deleted anywhere. Raises NoKey, Unavailable."""
    with vault_of() as (settings, storage):
        from bot.vault import TOKEN, Vault

        vault = Vault(storage=storage, settings=settings)
        vault.keep(TOKEN, given)
        kept = vault.all(TOKEN)
    if {name: kept.get(name) for name in given} != dict(given):
        stop("They were not kept as they were given: leave .env as it is.", code=1)
    say(f"Kept, encrypted, in the database: {', '.join(given)}.")
    if told := to_be_deleted(given):
        say(told)


def to_be_deleted(names: Collection[str]) -> str:
    """Where they still stand in clear."""
    written = dotenv_values(".env") if Path(".env").exists() else {}
    lines = [name for name in names if written.get(name)]
    elsewhere = [name for name in names if os.environ.get(name)]
    told = []
    if lines:
        told.append(f"Delete these lines of .env now: {', '.join(lines)}.")
    if elsewhere:
        told.append(f"These need not be set in the environment any more: {', '.join(elsewhere)}.")
    return " ".join(told)

"""`prospect install mattermost`: from an administrator's token to the lines of .env."""

import os
import socket
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer
from dotenv import set_key

from bot.kept_tokens import NAMES, with_kept_tokens
from bot.setting_problems import problems_of
from bot.settings import Settings
from bot.terminal import WRONG, say, stop

if TYPE_CHECKING:
    from chat.mattermost.install_plan import Wanted

ADMIN_TOKEN: Final = "MATTERMOST_ADMIN_TOKEN"
ENV_FILE: Final = Path(".env")
ONLY_ITS_OWNER: Final = 0o600
FOR_OTHERS: Final = 0o007
MADE_LATER: Final = "made by the installation"

install = typer.Typer(help="Make the bot at home in a chat.", no_args_is_help=True)


@install.callback()
def what_is_installed() -> None:
    """Make the bot at home in a chat."""


@install.command()
def mattermost(
    team: Annotated[str, typer.Option(help="The team that gets /prospect, by its name.")],
    url: Annotated[str, typer.Option(help="The server's address, if not MATTERMOST_URL.")] = "",
    channel: Annotated[
        list[str] | None, typer.Option(help="A channel the bot joins; may be repeated.")
    ] = None,
    public_url: Annotated[
        str, typer.Option(help="Where Mattermost reaches the bot, if not PROSPECT_PUBLIC_URL.")
    ] = "",
    username: Annotated[str, typer.Option(help="The name of the bot's account.")] = "prospect",
    write: Annotated[
        bool, typer.Option("--write", help="Write the settings to .env instead of printing them.")
    ] = False,
    keep: Annotated[
        bool,
        typer.Option("--keep", help="Keep the tokens encrypted in the database, not in .env."),
    ] = False,
) -> None:
    """Make the bot's account, token and command; say what the server must have switched on.

    Needs the token of a System Admin, in MATTERMOST_ADMIN_TOKEN or typed when asked. It can be done
    again at any time: what is right already stays.
    """
    from chat.mattermost.install_plan import NotInstalled, Wanted

    known = given(url, public_url)
    wanted = Wanted(
        team=team,
        channels=channel or [],
        public_url=known.prospect_public_url,
        username=username,
        token=known.mattermost_token,
    )
    try:
        installed = install_on(known, wanted, admin_token())
    except NotInstalled as problem:
        stop("\n".join(problem.problems), code=1)
    if keep:
        installed = without_kept(installed)
    finish(installed, write=write)


def given(url: str, public_url: str) -> Settings:
    """What is set, changed by what was typed; whatever is wrong with it stops here."""
    known = with_kept_tokens(Settings.unchecked())
    known = replace(
        known,
        mattermost_url=(url or known.mattermost_url).rstrip("/"),
        prospect_public_url=(public_url or known.prospect_public_url).rstrip("/"),
    )
    complete = replace(
        known,
        mattermost_token=known.mattermost_token or MADE_LATER,
        mattermost_command_tokens=known.mattermost_command_tokens or MADE_LATER,
    )
    if problems := list(problems_of(complete)):
        stop("\n".join(problems), code=WRONG)
    return known


def admin_token() -> str:
    """Never an argument: those are seen by everybody on the machine, and stay in its history."""
    if token := os.environ.get(ADMIN_TOKEN, "").strip():
        return token
    if not sys.stdin.isatty():
        stop(
            f"{ADMIN_TOKEN} is missing: a System Admin makes a token in Mattermost, Profile, Security, "
            "Personal Access Tokens, and revokes it afterwards.",
            code=WRONG,
        )
    typed: str = typer.prompt("Token of a System Admin (not shown)", hide_input=True, err=True)
    return typed.strip()


def install_on(known: Settings, wanted: "Wanted", token: str) -> dict[str, str]:
    """The settings that come of it. Raises NotInstalled."""
    from chat.mattermost.api import Api
    from chat.mattermost.install import carried_out
    from chat.mattermost.install_plan import planned, server_config
    from chat.mattermost.server_settings import examined_settings

    admin = Api(known.mattermost_url, token)
    try:
        config = server_config(admin)
        findings = list(examined_settings(config, wanted.public_url, lookup=addresses))
        for finding in findings:
            say(finding.line)
        done = carried_out(admin, planned(admin, config, wanted), wanted)
    finally:
        admin.close()
    for sentence in done.done:
        say(sentence)
    if not all(finding.well for finding in findings):
        say("Ask the server's administrator for what is marked FIX above.")
    tokens = dict.fromkeys([*known.command_tokens, done.command_token])
    return {
        "MATTERMOST_URL": known.mattermost_url,
        "MATTERMOST_TOKEN": done.token,
        "MATTERMOST_COMMAND_TOKENS": ",".join(tokens),
        "PROSPECT_PUBLIC_URL": wanted.public_url,
    }


def addresses(host: str) -> list[str]:
    """To which a name leads from here."""
    try:
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return []
    return sorted({str(address[0]).partition("%")[0] for *_, address in found})


def without_kept(settings: dict[str, str]) -> dict[str, str]:
    """The tokens go into the database; what is left is no secret."""
    from bot.token_commands import kept_and_told

    tokens = {name: value for name, value in settings.items() if name in NAMES}
    kept_and_told(tokens)
    return {name: value for name, value in settings.items() if name not in tokens}


def finish(settings: dict[str, str], *, write: bool) -> None:
    if not write:
        say("\nFor .env, which nobody but its owner should read (chmod 600 .env):\n")
        for name, value in settings.items():
            say(f"{name}={value}")
        return
    try:
        written(settings, ENV_FILE)
    except OSError as problem:
        stop(f"{ENV_FILE} cannot be written: {problem.strerror or problem}.", code=1)
    say(f"{', '.join(settings)} are in {ENV_FILE}. Start the bot, then: prospect doctor.")


def written(settings: dict[str, str], file: Path) -> None:
    """Everything else in it stays, and so does its owner; others read it no more. Raises OSError."""
    before = file.stat() if file.exists() else None
    for name, value in settings.items():
        if before is not None and before.st_mode & FOR_OTHERS:
            file.chmod(ONLY_ITS_OWNER)
        set_key(file, name, value, quote_mode="never", follow_symlinks=True)
        if before is not None:
            with suppress(PermissionError):  # then it is the writer's own
                os.chown(file, before.st_uid, before.st_gid)

"""`prospect team list|erase`: which teams the database keeps, and the end of all that is kept of one."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.secret_commands import vault_of
from bot.terminal import WRONG, say, stop

if TYPE_CHECKING:
    from bot.settings import Settings
    from domain.people import Team
    from storage.departed import Known
    from storage.storage import Storage

team = typer.Typer(
    help="The teams that the database keeps: list them, erase all of one for good.",
    no_args_is_help=True,
)

Which = Annotated[str, typer.Argument(metavar="TEAM", help="Its id, as `prospect team list` says.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask: it cannot be undone.")]


@team.command(name="list")
def listed() -> None:
    """One line a team: whether it has the bot, how much is kept of it, when it last changed something."""
    with vault_of() as (_, storage):
        known = storage.read(lambda books: books.departed.known())
    for one in known:
        say(line(one))
    if not known:
        say("No team is kept.")


@team.command()
def erase(which: Which, yes: Yes = False) -> None:
    """All that is kept of a team, for good: prospects, people, members, messages that wait, its token.

    Nothing in the chat is deleted. The bot may be at work meanwhile.
    """
    with vault_of() as (settings, storage):
        found = only_one(which.strip(), storage)
        say(line(found))
        if not yes and typer.prompt("Type its id to erase it for good", err=True) != found.team.id:
            stop("Nothing was done.", code=1)
        gone(found.team, settings, storage)
    say(f"All that was kept of {found.team.id} is erased. Backups made before still hold it.")
    if found.left_at is None:
        say("It has the bot still: whoever administers it removes the app there.")


def only_one(which: str, storage: "Storage") -> "Known":
    """Or stop."""
    known = storage.read(lambda books: books.departed.known())
    found = [one for one in known if which in (one.team.id, f"{one.team.platform} {one.team.id}")]
    if not found:
        stop("No team of that id is kept: `prospect team list` lists them.", code=WRONG)
    if len(found) > 1:
        stop('Two chats have a team of that id: say which, "slack T0123".', code=WRONG)
    return found[0]


def gone(team: "Team", settings: "Settings", storage: "Storage") -> None:
    """And written down, for backups that are restored."""
    from bot.erased_list import NAME
    from bot.housekeeping import Housekeeping
    from bot.keys import key_file
    from bot.whole_teams import erase_team

    erase_team(storage, team, now())
    Housekeeping(
        storage=storage,
        clock=now,
        erased_list=key_file(settings.database_url).with_name(NAME),
    ).keep_lists()


def line(one: "Known") -> str:
    from bot.whole_teams import LEFT

    state = "has the bot"
    if one.left_at is not None:
        state = f"left {one.left_at:%Y-%m-%d}, erased on {one.left_at + LEFT:%Y-%m-%d}"
    last = "never" if one.last_change is None else f"{one.last_change:%Y-%m-%d}"
    return (
        f"{one.team.platform} {one.team.id}  {state}  {one.products} product(s), "
        f"{one.prospects} prospect(s), last change {last}"
    )


def now() -> datetime:
    return datetime.now(UTC)

"""The command line: run the bot, look after it, play stories, print reports.

Each command imports what it needs when it is called: a start must not wait for the others' libraries.
"""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.backup_commands import backup, restore
from bot.list_commands import export_list, import_list
from bot.mattermost_install import install
from bot.migrate_command import migrate
from bot.privacy_commands import privacy
from bot.secret_commands import secret
from bot.team_commands import team
from bot.terminal import WRONG, read_settings, say, stop
from bot.terminal_options import Database
from bot.token_commands import tokens

app = typer.Typer(
    name="prospect",
    help="Prospect helps a product team find its first users, in its chat.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.command(name="import")(import_list)
app.command(name="export")(export_list)
app.add_typer(install, name="install")
app.command(name="backup")(backup)
app.command(name="restore")(restore)
app.command(name="migrate")(migrate)
app.add_typer(privacy, name="privacy")
app.add_typer(secret, name="secret")
app.add_typer(team, name="team")
app.add_typer(tokens, name="tokens")


class Platform(StrEnum):
    SLACK = "slack"
    MATTERMOST = "mattermost"


class Report(StrEnum):
    STATS = "stats"
    SCORES = "scores"
    NEEDS = "needs"
    LIST = "list"
    DIGEST = "digest"


@app.command(name="run")
def run_bot() -> None:
    """Join the chats named in .env; without one, open the local workspace in a browser."""
    from bot.run import run

    run()


@app.command()
def demo(
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin the demo story anew.")] = False,
    story: Annotated[
        Path | None,
        typer.Option(help="Begin anew with this story: demo/saying-no.story.", exists=True),
    ] = None,
) -> None:
    """Open the local workspace, whatever .env says."""
    settings = read_settings()
    from bot.local import run_local
    from bot.logs import start_logging
    from bot.replay.handed import ListNotTaken
    from bot.replay.story import UnreadableStory

    start_logging(settings.log_level, settings.log_format)
    try:
        run_local(settings, fresh=fresh or story is not None, story=story)
    except (UnreadableStory, ListNotTaken) as problem:
        stop(str(problem), code=WRONG)


@app.command()
def manifest() -> None:
    """Print the manifest of the Slack app, to paste at https://api.slack.com/apps."""
    from bot.slack_manifest import manifest_for

    say(json.dumps(manifest_for(read_settings()), indent=2))


@app.command()
def permissions(
    as_json: Annotated[bool, typer.Option("--json", help="JSON, for scripts.")] = False,
) -> None:
    """Print who may do what, as this version has it."""
    from bot.permissions import as_markdown, in_json
    from bot.permissions import permissions as every

    found = every()
    say(json.dumps(in_json(found), ensure_ascii=False, indent=2) if as_json else as_markdown(found))


@app.command()
def doctor() -> None:
    """Check the database, the tokens, the scopes, the channels, the clock and the queue."""
    settings = read_settings()
    from bot.doctor import examine

    findings = list(examine(settings))
    for finding in findings:
        say(finding.line)
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


@app.command()
def replay(
    files: Annotated[list[Path], typer.Argument(help="Stories: dated chat transcripts.")],
    db: Database = None,
    until: Annotated[
        str | None, typer.Option(help="Stop there: 2026-07-20T10:00, in the story's zone.")
    ] = None,
    transcript: Annotated[
        Path | None, typer.Option(help="Write what everybody saw to this file.")
    ] = None,
    payloads: Annotated[
        Path | None, typer.Option(help="Write each platform call to this file, a JSON line each.")
    ] = None,
    platform: Annotated[
        Platform, typer.Option(help="Whose shapes the calls have.")
    ] = Platform.SLACK,
    strict: Annotated[
        bool, typer.Option("--strict", help="Stop with exit 1 at a line the bot refuses.")
    ] = False,
) -> None:
    """Play stories through the real bot, in virtual time."""
    from bot.logs import start_logging
    from bot.replay.command import NotATime, play_stories
    from bot.replay.player import Refused
    from bot.replay.story import UnreadableStory

    settings = read_settings()
    start_logging(settings.log_level, settings.log_format)
    try:
        play_stories(
            files,
            database=db or settings.database_url,
            until=until,
            transcript=transcript,
            payloads=payloads,
            strict=strict,
            platform=platform.value,
            settings=settings,
        )
    except (UnreadableStory, NotATime, OSError) as problem:
        stop(str(problem), code=WRONG)
    except Refused as refused:
        stop(str(refused), code=1)


@app.command()
def report(
    what: Annotated[Report, typer.Argument(help="What to print.")],
    product: Annotated[
        str | None, typer.Option(help="Which product, if there are several.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(help="At that time, in the product's zone: 2026-07-20T10:00.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON, for scripts.")] = False,
    db: Database = None,
) -> None:
    """Print what the chat shows."""
    from bot.reports.command import made
    from bot.reports.scene import WhichProduct
    from bot.reports.tables import printed

    try:
        found = made(
            what.value, database=db or read_settings().database_url, product=product, at=at
        )
    except WhichProduct as problem:
        stop(str(problem), code=WRONG)
    say(json.dumps(found, ensure_ascii=False, indent=2) if as_json else printed(what.value, found))

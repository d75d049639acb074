"""The doctor's questions to Slack: of the one workspace whose token is in .env, or of all that installed the bot."""

import json
from collections.abc import Iterator
from datetime import datetime

from bot.keys import NoKey
from bot.settings import Settings
from bot.team_channels import channels_of, team_channels
from bot.vault import INSTALLATION, Vault
from chat.findings import Finding
from chat.slack.connect import web_client
from chat.slack.examine import app_token, examined
from chat.slack.examine_many import Workspace, examined_each
from domain.people import Team
from storage.departed import Known
from storage.storage import Storage

INSTALL = "/slack/install"


def slack(settings: Settings, storage: Storage) -> Iterator[Finding]:
    if settings.prospect_slack_client_id:
        yield from many(settings, storage)
        return
    bot = web_client(settings.slack_bot_token, api_url=settings.slack_api_url)
    socket = (
        web_client(settings.slack_app_token, api_url=settings.slack_api_url)
        if settings.slack_app_token
        else None
    )
    yield from examined(bot, socket, channels=team_channels(storage, "slack"))


def many(settings: Settings, storage: Storage) -> Iterator[Finding]:
    """Workspaces by their ids."""
    try:
        kept = Vault(storage=storage, settings=settings).all(INSTALLATION)
    except NoKey as problem:
        yield Finding(what="workspaces", well=False, words=str(problem))
        return
    install = settings.prospect_public_url.rstrip("/") + INSTALL
    known = [
        one
        for one in storage.read(lambda books: books.departed.known())
        if one.team.platform == "slack"
    ]
    yield counted(len(kept), known, install)
    for one in known:
        if one.left_at is None and one.team.id not in kept:
            words = f"is known, and has no token: whoever administers it opens {install}."
            yield Finding(what=f"workspace {one.team.id}", well=False, words=words)
    several = [
        Workspace(
            team=team,
            token=str(json.loads(value)["token"]),
            channels=channels_of(storage, Team("slack", team)),
        )
        for team, value in kept.items()
    ]
    api_url = settings.slack_api_url
    yield from examined_each(
        several, lambda token: web_client(token, api_url=api_url), install=install
    )
    if settings.slack_app_token:
        yield app_token(web_client(settings.slack_app_token, api_url=api_url))


def counted(installed: int, known: list[Known], install: str) -> Finding:
    if not installed:
        words = f"none yet: whoever administers one opens {install}."
        return Finding(what="installed", well=True, words=words)
    left = sum(one.left_at is not None for one in known)
    heard = [one.last_change for one in known if one.last_change is not None]
    words = f"in {installed} workspace(s), {left} left; {last(heard)}."
    return Finding(what="installed", well=True, words=words)


def last(changes: list[datetime]) -> str:
    if not changes:
        return "nothing was recorded yet"
    return f"the last change in any was at {max(changes):%Y-%m-%d %H:%M} UTC"

"""What is on a Mattermost server before the bot is installed there, and what stands in the way."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from chat.mattermost.addresses import COMMAND
from chat.mattermost.api import Api, Json, Refused, Unreachable
from chat.mattermost.server_settings import SWITCHES, Switch

TRIGGER: Final = "prospect"
NAME: Final = re.compile(r"[a-z0-9_-][a-z0-9._-]*")
"""Of a team, a channel or an account, in its address."""
MOST_TEAMS: Final = 200
MOST_NAMED: Final = 20
UNAUTHORIZED: Final = 401


class NotInstalled(Exception):
    """Why it cannot be done; `problems` has a sentence for each thing that is in the way."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`team` and `channels` by their names; `token` is the one the bot has, if it has one."""

    team: str
    channels: Sequence[str]
    public_url: str
    username: str = TRIGGER
    token: str = ""

    @property
    def command_url(self) -> str:
        return self.public_url.rstrip("/") + COMMAND


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is there. `bot` and `command` are None where they are to be made."""

    team: Json
    channels: Sequence[Json]
    bot: Json | None
    command: Json | None


def server_config(admin: Api) -> Json:
    """All the settings of the server, which only an administrator reads. Raises NotInstalled."""
    nowhere = (
        f"No Mattermost answers at {admin.url}: write its address as in your browser, without the "
        "team's name."
    )
    try:
        me = admin.get("/users/me")
    except Refused as refused:
        if refused.status != UNAUTHORIZED:
            raise NotInstalled(f"{nowhere} ({refused})") from refused
        raise NotInstalled(
            f"Mattermost at {admin.url} does not take the administrator's token: make one in your "
            "profile, Security, Personal Access Tokens."
        ) from refused
    except Unreachable as error:
        raise NotInstalled(f"{nowhere} ({error})") from error
    if "system_admin" not in me["roles"].split():
        raise NotInstalled(
            f"@{me['username']} is no System Admin, and only one may read the server's settings and make "
            "a bot account: ask one of them for a token, or to do this."
        )
    with asking("for its settings"):
        config: Json = admin.get("/config")
    return config


def planned(admin: Api, config: Json, wanted: Wanted) -> Plan:
    """Looks, changes nothing. Raises NotInstalled with all that is in the way."""
    problems: list[str] = []
    team = found_team(admin, wanted.team, problems)
    channels = [] if team is None else found_channels(admin, team, wanted.channels, problems)
    bot = found_bot(admin, wanted.username, problems)
    if bot is None:
        problems.extend(off(config, SWITCHES["bot accounts"]))
    no_commands = list(off(config, SWITCHES["slash commands"]))
    problems.extend(no_commands)
    command = None if team is None or no_commands else found_command(admin, team, problems)
    if problems or team is None:
        raise NotInstalled(*problems)
    return Plan(team=team, channels=channels, bot=bot, command=command)


def off(config: Json, switch: Switch) -> Iterator[str]:
    if not switch.is_on(config):
        yield f"{switch.what.capitalize()}: {switch.words}"


def found_team(admin: Api, name: str, problems: list[str]) -> Json | None:
    """By the name in its address, or as it is shown."""
    team = named(admin, "/teams/name/", name, f"the team {name}")
    if team is not None:
        return team
    with asking("which teams there are"):
        teams: list[Json] = admin.get("/teams", per_page=MOST_TEAMS)
    for team in teams:
        if team["display_name"].casefold() == name.casefold():
            return team
    names = ", ".join(sorted(team["name"] for team in teams)[:MOST_NAMED]) or "none at all"
    problems.append(f'The server has no team "{name}". It has: {names}.')
    return None


def found_channels(
    admin: Api, team: Json, names: Sequence[str], problems: list[str]
) -> Sequence[Json]:
    found = []
    for name in dict.fromkeys(one.removeprefix("~").removeprefix("#") for one in names):
        path = f"/teams/{team['id']}/channels/name/"
        channel = named(admin, path, name, f"the channel {name}")
        if channel is None:
            problems.append(
                f'The team {team["name"]} has no channel "{name}": write its name as it stands at the '
                "end of its address."
            )
        elif channel["delete_at"]:
            problems.append(f'The channel "{name}" is archived: name another one.')
        else:
            found.append(channel)
    return found


def found_bot(admin: Api, username: str, problems: list[str]) -> Json | None:
    if not NAME.fullmatch(username.lower()):
        problems.append(
            f'"{username}" can be no account: choose another name for the bot with --username, of small '
            "letters, figures, dots, dashes and underscores."
        )
        return None
    user = named(admin, "/users/username/", username, f"the account {username}")
    if user is None:
        return None
    if not user.get("is_bot"):
        problems.append(
            f'"{username}" is the account of a person: choose another name for the bot with --username.'
        )
    return user


def found_command(admin: Api, team: Json, problems: list[str]) -> Json | None:
    """Ours is the one that calls our address, wherever that is."""
    with asking("which commands there are"):
        commands: list[Json] = admin.get("/commands", team_id=team["id"], custom_only="true")
    for command in commands:
        if command["trigger"] != TRIGGER:
            continue
        if command["url"].endswith(COMMAND):
            return command
        problems.append(
            f"Another command answers /{TRIGGER} in the team {team['name']} already: remove it in "
            "Integrations, Slash Commands, or give it another trigger word."
        )
    return None


def named(admin: Api, path: str, name: str, what: str) -> Json | None:
    """The one with that name; None for a name that nothing has, or can have."""
    if not NAME.fullmatch(name.lower()):
        return None
    with asking(f"about {what}"):
        try:
            found: Json = admin.get(path + name.lower())
        except Refused as refused:
            if refused.status == 404:
                return None
            raise
        return found


@contextmanager
def asking(what: str) -> Iterator[None]:
    """Mattermost's no, in a sentence."""
    try:
        yield
    except Refused as refused:
        why = REASONS.get(refused.code, f"it answers {refused}")
        raise NotInstalled(f"Mattermost was asked {what} and refuses: {why}.") from refused
    except Unreachable as error:
        raise NotInstalled(f"Mattermost was asked {what} and does not answer ({error}).") from error


REASONS: dict[str, str] = {
    "api.command.duplicate_trigger.app_error": (
        f"/{TRIGGER} is taken by another command or a plugin"
    ),
    "api.bot.create_disabled": "bot accounts are switched off in the System Console",
    "api.context.permissions.app_error": "the administrator's token may not do it",
    "api.context.session_expired.app_error": "the administrator's token is not good any more",
}

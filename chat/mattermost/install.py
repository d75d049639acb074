"""Makes the bot at home on a Mattermost server: its account, its token, its channels, its command.

An administrator lends a token for it. Done again it changes nothing that is right already, and
nothing at all is changed before everything that could stop it was looked at (`planned`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from chat.mattermost.api import Api, Refused
from chat.mattermost.install_plan import TRIGGER, Plan, Wanted, asking

NAME: Final = "Prospect"
WHAT_IT_DOES: Final = "Helps a product team find its first users before it builds."
TOKEN_OF: Final = "Prospect, made by its installation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """`done` has a sentence for each thing, whether it was made or found."""

    bot: str
    token: str
    command_token: str
    done: Sequence[str]


def carried_out(admin: Api, plan: Plan, wanted: Wanted) -> Installed:
    """Raises NotInstalled; what was made until then is found again the next time."""
    done: list[str] = []
    bot = the_bot(admin, plan, wanted, done)
    token = the_token(admin, bot, wanted, done)
    with asking(f"to add the bot to the team {plan.team['name']}"):
        member = {"team_id": plan.team["id"], "user_id": bot}
        admin.post(f"/teams/{plan.team['id']}/members", member)
    done.append(f"The bot is in the team {plan.team['name']}.")
    for channel in plan.channels:
        with asking(f"to add the bot to the channel {channel['name']}"):
            admin.post(f"/channels/{channel['id']}/members", {"user_id": bot})
        done.append(f"The bot is in the channel {channel['name']}.")
    command_token = the_command(admin, plan, wanted, done)
    return Installed(bot=bot, token=token, command_token=command_token, done=done)


def the_bot(admin: Api, plan: Plan, wanted: Wanted, done: list[str]) -> str:
    """Its id."""
    shown = f"@{wanted.username}"
    if plan.bot is None:
        with asking(f"to make the bot account {shown}"):
            about = {"display_name": NAME, "description": WHAT_IT_DOES}
            made = admin.post("/bots", {"username": wanted.username.lower(), **about})
        done.append(f"The bot account {shown} is made.")
        return str(made["user_id"])
    known = str(plan.bot["id"])
    if plan.bot["delete_at"]:
        with asking(f"to enable the bot account {shown}"):
            admin.post(f"/bots/{known}/enable", {})
        done.append(f"The bot account {shown} was disabled and is enabled again.")
    else:
        done.append(f"The bot account {shown} is there.")
    return known


def the_token(admin: Api, bot: str, wanted: Wanted, done: list[str]) -> str:
    """The one it has, while it is good: Mattermost shows a token only once."""
    if wanted.token and owner(admin, wanted.token) == bot:
        done.append("The bot's token is good.")
        return wanted.token
    with asking("to make a token for the bot"):
        made = admin.post(f"/users/{bot}/tokens", {"description": TOKEN_OF})
    done.append("A token is made for the bot. Those made before stay good until you revoke them.")
    return str(made["token"])


def owner(admin: Api, token: str) -> str | None:
    """Whose token that is; None for nobody's any more."""
    bot = Api(admin.url, token)
    try:
        return str(bot.get("/users/me")["id"])
    except Refused:
        return None
    finally:
        bot.close()


def the_command(admin: Api, plan: Plan, wanted: Wanted, done: list[str]) -> str:
    """Its token. One that is there calls us from now on."""
    about = {
        "team_id": plan.team["id"],
        "trigger": TRIGGER,
        "method": "P",
        "url": wanted.command_url,
        "username": wanted.username.lower(),
        "display_name": NAME,
        "description": WHAT_IT_DOES,
        "auto_complete": True,
        "auto_complete_desc": "Prospects, calls, meetings and scores",
        "auto_complete_hint": 'add "Organisation" | call P-12 interested | help',
    }
    where = f"in the team {plan.team['name']}"
    with asking(f"to make the command /{TRIGGER} {where}"):
        if plan.command is None:
            made = admin.post("/commands", about)
        elif about.items() <= plan.command.items():
            done.append(f"The command /{TRIGGER} is there {where}.")
            return str(plan.command["token"])
        else:
            path = f"/commands/{plan.command['id']}"
            made = admin.put(path, plan.command | about)
    done.append(f"The command /{TRIGGER} {where} calls {wanted.command_url}.")
    return str(made["token"])

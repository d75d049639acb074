"""auth.test, apps.connections.open, team.info, bots.info."""

import secrets

from playground.identity import APP_ID, BOT_ID, BOT_USER_ID, TEAM_ID
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method
from playground.wire import Json

TEAM_NAME = "Prospect, local workspace"


def auth_test(state: State, args: Json) -> Json:
    return {
        "url": f"{state.base_url}/",
        "team": TEAM_NAME,
        "user": state.directory.bot.name,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def connections_open(state: State, args: Json) -> Json:
    """The address serves once."""
    ticket = secrets.token_hex(16)
    state.tickets.add(ticket)
    socket_url = state.base_url.replace("http", "ws", 1)
    return {"url": f"{socket_url}/link?ticket={ticket}&app_id={APP_ID}"}


def team_info(state: State, args: Json) -> Json:
    team = {"id": TEAM_ID, "name": TEAM_NAME, "domain": "local", "email_domain": "", "icon": {}}
    return {"team": team}


def bots_info(state: State, args: Json) -> Json:
    if args.get("bot") not in (None, "", BOT_ID):
        raise Refused("bot_not_found", f"no bot {args['bot']}")
    bot = {
        "id": BOT_ID,
        "deleted": False,
        "name": state.directory.bot.real_name,
        "app_id": APP_ID,
        "user_id": BOT_USER_ID,
        "icons": {},
    }
    return {"bot": bot}


METHODS = {
    "auth.test": Method(function=auth_test),
    "apps.connections.open": Method(function=connections_open, app_token=True),
    "team.info": Method(function=team_info, scopes=("team:read",)),
    "bots.info": Method(function=bots_info, scopes=("users:read",)),
}

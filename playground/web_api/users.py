"""users.info and users.list: names, languages, time zones."""

from datetime import datetime
from zoneinfo import ZoneInfo

from playground.identity import BOT_ID, TEAM_ID
from playground.people import Person
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method, needed, truth
from playground.wire import Json


def described(state: State, person: Person, *, locale: bool) -> Json:
    offset = datetime.now(ZoneInfo(person.zone)).utcoffset()
    profile: Json = {
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        "display_name": person.real_name,
        "display_name_normalized": person.real_name,
        "team": TEAM_ID,
    }
    if person.email and "users:read.email" in state.app.scopes:
        profile["email"] = person.email
    if person.is_bot:
        profile["bot_id"] = BOT_ID
    described: Json = {
        "id": person.id,
        "team_id": TEAM_ID,
        "name": person.name,
        "real_name": person.real_name,
        "deleted": person.kind == "left",
        "is_bot": person.is_bot,
        "is_app_user": False,
        "is_admin": person.kind == "administrator",
        "is_restricted": person.kind == "guest",
        "is_stranger": person.kind == "external",
        "tz": person.zone,
        "tz_label": person.zone,
        "tz_offset": int(offset.total_seconds()) if offset else 0,
        "profile": profile,
        "updated": 1_700_000_000,
    }
    return described | ({"locale": person.locale} if locale else {})


def info(state: State, args: Json) -> Json:
    person = state.directory.people.get(needed(args, "user", "user_not_found"))
    if person is None:
        raise Refused("user_not_found", f"nobody here is {args['user']}")
    return {"user": described(state, person, locale=truth(args.get("include_locale")))}


def list_all(state: State, args: Json) -> Json:
    locale = truth(args.get("include_locale"))
    people = list(state.directory.people.values())
    members = [described(state, person, locale=locale) for person in people]
    return {"members": members, "response_metadata": {"next_cursor": ""}}


METHODS = {
    "users.info": Method(function=info, scopes=("users:read",)),
    "users.list": Method(function=list_all, scopes=("users:read",)),
}

"""What Slack sends the app: commands, interactions, events; field by field."""

import secrets

from playground.identity import APP_ID, BOT_USER_ID, TEAM_ID
from playground.messages import Message
from playground.passes import response_url_for
from playground.people import Channel, Person
from playground.state import State
from playground.views import View
from playground.wire import Json

TEAM_DOMAIN = "local"


def channel_name(channel: Channel) -> str:
    return "directmessage" if channel.is_direct else channel.name


def response_url(
    state: State, channel: str, person: str, ts: str | None = None, thread_ts: str | None = None
) -> str:
    name = state.passes.response_url(response_url_for(channel, person, ts, thread_ts))
    return f"{state.base_url}/hooks/{TEAM_ID}/{name}"


def command(state: State, person: Person, channel: Channel, name: str, text: str) -> Json:
    """Sent as a form, so every value is a string."""
    return {
        "token": state.app.verification_token,
        "team_id": TEAM_ID,
        "team_domain": TEAM_DOMAIN,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": text,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
        "response_url": response_url(state, channel.id, person.id),
        "trigger_id": state.passes.trigger(person.id, channel=channel.id),
    }


def _head(state: State, kind: str, person: Person) -> Json:
    return {
        "type": kind,
        "user": {
            "id": person.id,
            "username": person.name,
            "name": person.name,
            "team_id": TEAM_ID,
        },
        "api_app_id": APP_ID,
        "token": state.app.verification_token,
        "team": {"id": TEAM_ID, "domain": TEAM_DOMAIN},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def message_context(state: State, message: Message, person: Person) -> Json:
    channel = state.directory.channels[message.channel]
    url = response_url(state, channel.id, person.id, message.ts, message.thread_ts)
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.is_ephemeral,
    }
    return {
        "container": container,
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "message": message.wire(),
        "response_url": url,
    }


def view_context(view: View) -> Json:
    return {"container": {"type": "view", "view_id": view.id}, "view": view.wire()}


def block_actions(
    state: State, person: Person, action: Json, where: Message | View, values: Json
) -> Json:
    if isinstance(where, Message):
        context = message_context(state, where, person)
        trigger = state.passes.trigger(person.id, channel=where.channel)
    else:
        context = view_context(where)
        trigger = state.passes.trigger(person.id, channel=where.channel, view=where.id)
    return {
        **_head(state, "block_actions", person),
        "trigger_id": trigger,
        "state": {"values": values},
        "actions": [action],
        **context,
    }


def suggestion(
    state: State, person: Person, names: tuple[str, str], query: str, where: Message | View
) -> Json:
    """What a typeahead asks; `names` are the block id and the action id."""
    context = (
        message_context(state, where, person) if isinstance(where, Message) else view_context(where)
    )
    context.pop("response_url", None)
    block_id, action_id = names
    return {
        **_head(state, "block_suggestion", person),
        "action_id": action_id,
        "block_id": block_id,
        "value": query,
        **context,
    }


def submission(state: State, person: Person, view: View) -> Json:
    return {
        **_head(state, "view_submission", person),
        "trigger_id": state.passes.trigger(person.id, channel=view.channel, view=view.id),
        "view": view.wire(),
        "response_urls": _response_urls(state, person, view),
    }


def _response_urls(state: State, person: Person, view: View) -> list[Json]:
    """One for each conversation chosen in an element with `response_url_enabled`."""
    urls = []
    for block in view.blocks:
        element = block.get("element") or {}
        value = view.values.get(block["block_id"], {}).get(element.get("action_id", ""), {})
        chosen = value.get("selected_conversation") or value.get("selected_channel")
        if element.get("response_url_enabled") and chosen:
            urls.append(
                {
                    "block_id": block["block_id"],
                    "action_id": element["action_id"],
                    "channel_id": chosen,
                    "response_url": response_url(state, chosen, person.id),
                }
            )
    return urls


def closed(state: State, person: Person, view: View, *, everything: bool) -> Json:
    head = _head(state, "view_closed", person)
    return {**head, "view": view.wire(), "is_cleared": everything}


def shortcut(state: State, person: Person, callback_id: str, message: Message | None) -> Json:
    """A shortcut from the menu of a message, or (without one) from beside the composer."""
    channel = message.channel if message else None
    payload = {
        **_head(state, "message_action" if message else "shortcut", person),
        "callback_id": callback_id,
        "trigger_id": state.passes.trigger(person.id, channel=channel),
        "action_ts": state.clock.next_ts(),
    }
    if message is None:
        del payload["user"]["name"]
        return payload
    context = message_context(state, message, person)
    del context["container"]
    return {**payload, **context, "message_ts": message.ts}


def event(state: State, inner: Json) -> Json:
    return {
        "token": state.app.verification_token,
        "team_id": TEAM_ID,
        "context_team_id": TEAM_ID,
        "context_enterprise_id": None,
        "api_app_id": APP_ID,
        "type": "event_callback",
        "event_id": "Ev" + secrets.token_hex(5).upper(),
        "event_time": int(state.now().timestamp()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": TEAM_ID,
                "user_id": BOT_USER_ID,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event": {"event_ts": state.clock.next_ts(), **inner},
    }

"""What people's clients ask of a server: it asks the bot in turn, as a real one does."""

import json
import time
from typing import Any

import httpx

from tests.contract.pretend.bot_side import NOT_THERE, No, Path
from tests.contract.pretend.shapes import (
    FROM_THE_COMMAND,
    Json,
    dialog_kept,
    event,
    metadata,
    props_kept,
)
from tests.contract.pretend.state import Hook, State

AGENT = {"User-Agent": "Mattermost-Bot/1.1", "Accept": "application/json"}
PATIENCE = 30.0


def types(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """POST /commands/execute."""
    url, token = state.command
    trigger, _, text = body["command"].removeprefix("/").partition(" ")
    if trigger.lower() != "prospect" or not url:
        raise No(404, "api.command.execute_command.not_found.app_error")
    channel = state.channels[body["channel_id"]]
    hook = state.fresh("hook")
    state.hooks[hook] = Hook(user=user, channel=channel["id"])
    form = {
        "channel_id": channel["id"],
        "channel_name": channel["name"],
        "command": "/prospect",
        "response_url": f"{state.address}/hooks/commands/{hook}",
        "team_domain": state.team["name"],
        "team_id": state.team["id"],
        "text": text,
        "token": token,
        "trigger_id": state.trigger(user),
        "user_id": user,
        "user_name": state.users[user]["username"],
        **mentioned(state, text),
    }
    headers = {**AGENT, "Authorization": f"Token {token}"}
    answer = asked(url, headers=headers, data=form)
    if answer.get("text") or answer.get("props"):
        props = {**(answer.get("props") or {}), **FROM_THE_COMMAND}
        state.whisper(user, channel["id"], answer.get("text", ""), props)
    return answer


def mentioned(state: State, text: str) -> Json:
    """The people and channels that a text names."""
    words = [word.strip(",;:\"'") for word in text.split()]
    people = {one["username"]: one["id"] for one in state.users.values()}
    channels = {one["name"]: one["id"] for one in state.channels.values()}
    named = [word[1:] for word in words if word[:1] == "@" and word[1:] in people]
    places = [
        word.rpartition("~")[2]
        for word in words
        if "~" in word and word.rpartition("~")[2] in channels
    ]
    found: Json = {}
    if named:
        found |= {"user_mentions": named, "user_mentions_ids": [people[one] for one in named]}
    if places:
        found |= {
            "channel_mentions": places,
            "channel_mentions_ids": [channels[one] for one in places],
        }
    return found


def presses(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """POST /posts/{post}/actions/{action}."""
    post = state.posts.get(path["post"]) or state.hidden.get(path["post"])
    if post is None:
        raise No(404, NOT_THERE)
    channel = state.channels[post["channel_id"]]
    if (channel["id"], user) not in state.members:
        raise No(403, "api.context.permissions.app_error")
    action = action_of(post, path["action"])
    is_select = action["type"] == "select"
    context = dict(action["integration"]["context"])
    if is_select:
        context["selected_option"] = body["selected_option"]
    direct = channel["type"] == "D"
    sent = {
        "user_id": user,
        "user_name": state.users[user]["username"],
        "channel_id": channel["id"],
        "channel_name": channel["name"],
        "team_id": "" if direct else state.team["id"],
        "team_domain": "" if direct else state.team["name"],
        "post_id": post["id"],
        "trigger_id": state.trigger(user),
        "type": action["type"],
        "data_source": "",
        "context": context,
    }
    answer = asked(action["integration"]["url"], headers=AGENT, json=sent)
    if update := answer.get("update"):
        if post["id"] in state.hidden:
            raise No(404, NOT_THERE)
        props = props_kept(update.get("props", post["props"]))
        post.update(message=update["message"], props=props, metadata=metadata(props))
        post["edit_at"] = state.now()
        state.tell_all("post_edited", channel["id"], post)
    if text := answer.get("ephemeral_text"):
        state.whisper(user, channel["id"], text, {})
    return {"status": "OK", "trigger_id": sent["trigger_id"]}


def action_of(post: Json, wanted: str) -> Json:
    for attachment in post["props"].get("attachments") or []:
        for action in attachment.get("actions") or []:
            if action["id"] == wanted and wanted.isalnum():
                found: Json = action
                return found
    raise No(404, NOT_THERE)


def opens(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """POST /actions/dialogs/open, by the bot, for whoever the trigger is of."""
    known = state.triggers.get(body["trigger_id"])
    if known is None or known[1] < time.monotonic():
        raise No(400, "interactive_message.decode_trigger_id.expired")
    dialog = dialog_kept(body["dialog"])
    shown = {"trigger_id": state.fresh("dialog"), "url": body["url"], "dialog": dialog}
    state.tell(known[0], event("open_dialog", {"dialog": json.dumps(shown)}, user=known[0]))
    return {"status": "OK"}


def submits(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """POST /actions/dialogs/submit: everything but the user is the client's own word."""
    sent = {
        "type": "dialog_submission",
        "callback_id": body["callback_id"],
        "state": body["state"],
        "user_id": user,
        "channel_id": body["channel_id"],
        "team_id": body["team_id"],
        "submission": body["submission"],
        "cancelled": body.get("cancelled", False),
    }
    return asked(body["url"], headers=AGENT, json=sent)


def hook(state: State, user: str, path: Path, body: Any, query: Path) -> Json:
    """POST to a response_url: five times, new messages only."""
    known = state.hooks.get(path["hook"])
    if known is None or not known.left:
        raise No(400, "app.command_webhook.try_use.invalid")
    known.left -= 1
    props = {**(body.get("props") or {}), **FROM_THE_COMMAND}
    state.whisper(known.user, known.channel, body.get("text", ""), props)
    return {}


def asked(url: str, **what: Any) -> Json:
    """The bot's answer. What is not JSON, or not 200, is an error for the person."""
    try:
        response = httpx.post(url, timeout=PATIENCE, **what)
        found: Json = response.json()
    except (httpx.HTTPError, ValueError) as error:
        raise No(500, "api.command.execute_command.failed.app_error") from error
    if response.status_code != 200:
        raise No(400, "api.post.do_action.action_integration.app_error")
    return found

"""Slack payloads in, our events out. Pure; nothing else knows the names of Slack's fields."""

from collections.abc import Mapping
from typing import Any

from chat.port import (
    Choice,
    Command,
    HomeOpened,
    Lookup,
    Message,
    Press,
    Shortcut,
    Submitted,
    Told,
)
from chat.slack.origin import read_origin
from chat.slack.read_text import typed, without_mention
from chat.slack.read_values import offered, values
from chat.slack.write_controls import action_of
from domain.people import Person, Place, Team

Payload = Mapping[str, Any]
PLAIN_MESSAGES = (None, "file_share")
"""The kinds of message that somebody just wrote; edits, joins and the like are others."""


def command(payload: Payload) -> Command:
    return Command(
        id=payload["trigger_id"],
        team=Team("slack", payload["team_id"]),
        by=Person(payload["user_id"]),
        place=place(payload["channel_id"]),
        via=answering(payload),
        text=typed(payload.get("text") or ""),
    )


def press(payload: Payload) -> Press:
    action = payload["actions"][0]
    kind = Press if action["type"] == "button" else Choice
    return kind(
        **head(payload),
        id=f"{payload['trigger_id']}:{action.get('action_ts', '')}",
        action=action_of(action["action_id"]),
        value=pressed(action),
        message=message(payload),
    )


def pressed(action: Payload) -> str:
    chosen = action.get("selected_option")
    return str(chosen["value"] if chosen else action.get("value") or "")


def message(payload: Payload) -> Message | None:
    stood = payload.get("container") or {}
    if stood.get("type") != "message":
        return None
    return Message(stood["channel_id"], stood["message_ts"], bool(stood.get("is_ephemeral")))


def submitted(payload: Payload) -> Submitted:
    """The same id as long as the form is the same: a form sent twice is one event."""
    view = payload["view"]
    return Submitted(
        **head(payload),
        id=f"{view['id']}:{view['hash']}",
        form=view["callback_id"],
        about=read_origin(view.get("private_metadata") or "")[1],
        values=values(view["state"]["values"], offered(view["blocks"])),
    )


def lookup(payload: Payload) -> Lookup:
    """Its id says which field it is for: an id gets into the log, what is typed does not."""
    return Lookup(
        **head(payload),
        id=payload["action_id"],
        lookup=action_of(payload["action_id"]),
        query=payload.get("value") or "",
    )


def shortcut(payload: Payload) -> Shortcut:
    on = payload.get("message") or {}
    return Shortcut(
        **head(payload),
        id=payload["trigger_id"],
        name=payload["callback_id"],
        text=typed(on.get("text") or ""),
    )


def home_opened(payload: Payload) -> HomeOpened | None:
    """None for another tab of the bot's page."""
    event = payload["event"]
    if event.get("tab", "home") != "home":
        return None
    by = Person(event["user"])
    return HomeOpened(
        id=payload["event_id"], team=team(payload), by=by, place=Place(by.id, direct=True)
    )


def mentioned(payload: Payload) -> Told | None:
    """The bot's name in a channel; None when the bot or another one wrote it."""
    bots = [one.get("user_id") or "" for one in payload.get("authorizations") or []]
    return told(payload, bot=bots[0] if bots else "")


def direct_message(payload: Payload) -> Told | None:
    """None for a message in a channel: there, only its name or a command calls the bot."""
    if payload["event"].get("channel_type") != "im":
        return None
    return mentioned(payload)


def told(payload: Payload, *, bot: str) -> Told | None:
    event = payload["event"]
    text = typed(without_mention(event.get("text") or "", bot))
    if event.get("bot_id") or event.get("subtype") not in PLAIN_MESSAGES or "user" not in event:
        return None
    files = tuple(str(file["id"]) for file in event.get("files") or [] if file.get("id"))
    if not text and not files and event.get("subtype"):
        return None
    return Told(
        id=payload["event_id"],
        team=team(payload),
        by=Person(event["user"]),
        place=place(event["channel"]),
        via={"thread": event["thread_ts"]} if event.get("thread_ts") else {},
        text=text,
        files=files,
    )


def head(payload: Payload) -> dict[str, Any]:
    """What every interaction says: team, person, place, and how to answer."""
    by = Person(payload["user"]["id"])
    return {
        "team": team(payload),
        "by": by,
        "place": interaction_place(payload, by),
        "via": answering(payload),
    }


def team(payload: Payload) -> Team:
    """An interaction of a whole organisation names the team beside its person only."""
    found = payload.get("team") or {}
    return Team("slack", payload.get("team_id") or found.get("id") or payload["user"]["team_id"])


def interaction_place(payload: Payload, by: Person) -> Place:
    """The channel; for a form the one it was opened from; else the conversation with the bot."""
    channel = payload.get("channel")
    if channel:
        return place(channel["id"])
    origin, _ = read_origin((payload.get("view") or {}).get("private_metadata") or "")
    return origin or Place(by.id, direct=True)


def place(channel: str) -> Place:
    return Place(channel, direct=channel.startswith("D"))


def answering(payload: Payload) -> dict[str, Any]:
    """How this can be answered: a trigger for forms, an address for replies, the view it is in."""
    via = {
        name: payload[key]
        for name, key in (("trigger", "trigger_id"), ("url", "response_url"))
        if payload.get(key)
    }
    view = payload.get("view")
    if view and view.get("type") == "modal":
        via["view"] = {
            "id": view["id"],
            "hash": view["hash"],
            "depth": depth(view),
            "fields": [
                block["block_id"] for block in view["blocks"] if block.get("type") == "input"
            ],
        }
    return via


def depth(view: Payload) -> int:
    """1 for a form alone, 2 on top of another, 3 for the last one Slack allows."""
    below = view.get("previous_view_id")
    if not below:
        return 1
    return 2 if below == view.get("root_view_id") else 3

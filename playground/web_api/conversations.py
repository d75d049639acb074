"""conversations.open, info, list, members, join, history, replies."""

from playground.identity import BOT_USER_ID
from playground.people import Channel
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method, needed
from playground.wire import Json

HISTORY = ("channels:history", "groups:history", "im:history")
READ = ("channels:read", "groups:read", "im:read")


def described(channel: Channel) -> Json:
    shared: Json = {
        "id": channel.id,
        "created": 1_700_000_000,
        "is_archived": channel.archived,
        "is_im": channel.is_direct,
        "is_org_shared": False,
    }
    if channel.is_direct:
        return shared | {"user": channel.direct_with, "is_open": True}
    return shared | {
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.private,
        "is_group": channel.private,
        "is_private": channel.private,
        "is_general": channel.name == "general",
        "is_member": BOT_USER_ID in channel.members,
        "num_members": len(channel.members),
    }


def seen_by_bot(state: State, args: Json) -> Channel:
    channel = state.directory.channel(needed(args, "channel", "channel_not_found"))
    if channel.private and BOT_USER_ID not in channel.members:
        raise Refused("channel_not_found", "the bot does not see this private channel")
    return channel


def open_direct(state: State, args: Json) -> Json:
    people = str(args.get("users") or "").split(",")
    if people == [""]:
        return {"channel": described(seen_by_bot(state, args))}
    if len(people) > 1:
        raise Refused("method_not_supported", "group messages are not in the local workspace")
    person = state.directory.people.get(people[0])
    if person is None:
        raise Refused("user_not_found", f"nobody here is {people[0]}")
    if person.is_bot:
        raise Refused("cannot_dm_bot", "the bot cannot talk to itself")
    channel = state.directory.direct(person.id)
    return {"channel": described(channel) if args.get("return_im") else {"id": channel.id}}


def info(state: State, args: Json) -> Json:
    return {"channel": described(seen_by_bot(state, args))}


def list_all(state: State, args: Json) -> Json:
    kinds = str(args.get("types") or "public_channel").split(",")
    wanted = [
        described(channel)
        for channel in state.directory.channels.values()
        if _kind(channel) in kinds and (BOT_USER_ID in channel.members or not channel.private)
    ]
    return {"channels": wanted, "response_metadata": {"next_cursor": ""}}


def _kind(channel: Channel) -> str:
    if channel.is_direct:
        return "im"
    return "private_channel" if channel.private else "public_channel"


def of_somebody(state: State, args: Json) -> Json:
    """Those a person is in, as far as the bot sees them: the public ones, and its own."""
    person = str(args.get("user") or BOT_USER_ID)
    if person not in state.directory.people:
        raise Refused("user_not_found", f"nobody here is {person}")
    every = list_all(state, args)
    theirs = [
        one for one in every["channels"] if person in state.directory.channels[one["id"]].members
    ]
    return every | {"channels": theirs}


def members(state: State, args: Json) -> Json:
    found = sorted(seen_by_bot(state, args).members)
    return {"members": found, "response_metadata": {"next_cursor": ""}}


def join(state: State, args: Json) -> Json:
    channel = seen_by_bot(state, args)
    if channel.is_direct or channel.private:
        raise Refused("method_not_supported_for_channel_type", "only public channels are joined")
    channel.members.add(BOT_USER_ID)
    state.changed()
    return {"channel": described(channel)}


def history(state: State, args: Json) -> Json:
    """The newest first, threads left out; ephemeral messages are nobody's history."""
    channel = seen_by_bot(state, args)
    shown = [m.wire() for m in state.messages.in_channel(channel.id) if not m.is_ephemeral]
    tops = [m for m in reversed(shown) if m.get("thread_ts") in (None, m["ts"])]
    most = int(args.get("limit") or 100)
    return {"messages": tops[:most], "has_more": len(tops) > most}


def replies(state: State, args: Json) -> Json:
    """A message and what answers it, oldest first."""
    channel = seen_by_bot(state, args)
    first = state.messages.find(channel.id, args.get("ts"))
    shown = [
        m.wire()
        for m in state.messages.in_channel(channel.id)
        if m.thread_ts == first.ts and m.ts != first.ts and not m.is_ephemeral
    ]
    return {"messages": [first.wire(), *shown], "has_more": False}


METHODS = {
    "conversations.open": Method(function=open_direct, scopes=("im:write",)),
    "conversations.info": Method(function=info, scopes=READ),
    "conversations.list": Method(function=list_all, scopes=READ),
    "conversations.members": Method(function=members, scopes=READ),
    "conversations.history": Method(function=history, scopes=HISTORY),
    "conversations.replies": Method(function=replies, scopes=HISTORY),
    "users.conversations": Method(function=of_somebody, scopes=READ),
    "conversations.join": Method(function=join, scopes=("channels:join",)),
}

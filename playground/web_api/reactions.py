"""reactions.add: the bot puts a small picture under a message."""

from playground.identity import BOT_USER_ID
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method, needed
from playground.wire import Json


def add(state: State, args: Json) -> Json:
    name = needed(args, "name", "no_reaction").strip(":")
    channel = state.directory.channel(needed(args, "channel", "channel_not_found"))
    message = state.messages.find(channel.id, args.get("timestamp"))
    people = message.reactions.setdefault(name, [])
    if BOT_USER_ID in people:
        raise Refused("already_reacted", f"{name} is already there")
    people.append(BOT_USER_ID)
    state.touched(message)
    return {}


METHODS = {"reactions.add": Method(function=add, scopes=("reactions:write",))}

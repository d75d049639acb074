"""chat.postEphemeral: a message for one person in a channel."""

from playground.identity import BOT_USER_ID
from playground.messages import Message
from playground.refused import Refused
from playground.state import State
from playground.web_api.chat import checked_content, writable
from playground.web_api.method import Method, needed
from playground.wire import Json


def post_ephemeral(state: State, args: Json) -> Json:
    channel = writable(state, needed(args, "channel", "channel_not_found"))
    if BOT_USER_ID not in channel.members:
        raise Refused("not_in_channel", "the bot is not in that channel")
    person = needed(args, "user", "user_not_found")
    if person not in channel.members:
        raise Refused("user_not_in_channel", "that person is not in that channel")
    checked_content(args)
    message = state.post(
        Message(
            channel=channel.id,
            author=BOT_USER_ID,
            ts=state.clock.next_ts(),
            text=str(args.get("text") or ""),
            blocks=list(args.get("blocks") or []),
            only_for=person,
            thread_ts=args.get("thread_ts") or None,
        )
    )
    return {"message_ts": message.ts}


METHODS = {"chat.postEphemeral": Method(function=post_ephemeral, scopes=("chat:write",))}

"""chat.postMessage, chat.update, chat.delete, chat.getPermalink."""

from playground.identity import BOT_USER_ID
from playground.limits.surfaces import POSTED_TEXT, UPDATED_TEXT, refuse_blocks
from playground.messages import Message
from playground.people import Channel
from playground.refused import Refused
from playground.state import State
from playground.web_api.method import Method, needed, truth
from playground.wire import Json


def writable(state: State, reference: str) -> Channel:
    """The channel, when the bot may write there."""
    channel = state.directory.channel(reference)
    if channel.archived:
        raise Refused("is_archived", f"#{channel.name} is archived")
    if BOT_USER_ID in channel.members:
        return channel
    if channel.private:
        raise Refused("channel_not_found", "the bot does not see this private channel")
    if "chat:write.public" not in state.app.scopes:
        raise Refused("not_in_channel", f"the bot is not in #{channel.name}")
    return channel


def checked_content(args: Json) -> None:
    attachments = args.get("attachments") or []
    if not isinstance(attachments, list):
        raise Refused("invalid_attachments", "attachments must be an array")
    if len(attachments) > 100:
        raise Refused("too_many_attachments", "no more than 100 attachments")
    if args.get("blocks"):
        refuse_blocks(args["blocks"])
    if not any(args.get(part) for part in ("text", "blocks", "attachments", "markdown_text")):
        raise Refused("no_text", "a message needs text or blocks")
    if len(args.get("markdown_text") or "") > 12_000:
        raise Refused("msg_too_long", "markdown_text holds 12000 characters")


def post_message(state: State, args: Json) -> Json:
    """The same `client_msg_id` again is answered with the message that is there."""
    channel = writable(state, needed(args, "channel", "channel_not_found"))
    checked_content(args)
    thread = args.get("thread_ts") or None
    if thread is not None:
        state.messages.find(channel.id, thread)
    name = args.get("client_msg_id") or None
    known = state.messages.of_client(channel.id, name) if name else None
    if known is not None:
        return posted(known)
    state.pace.check(channel.id)
    message = state.post(
        Message(
            channel=channel.id,
            author=BOT_USER_ID,
            ts=state.clock.next_ts(),
            text=str(args.get("text") or args.get("markdown_text") or "")[:POSTED_TEXT],
            blocks=list(args.get("blocks") or []),
            attachments=list(args.get("attachments") or []),
            thread_ts=thread,
            broadcast=truth(args.get("reply_broadcast")),
            metadata=args.get("metadata"),
            client_msg_id=name,
        )
    )
    return posted(message)


def posted(message: Message) -> Json:
    return {"channel": message.channel, "ts": message.ts, "message": message.wire()}


def own_message(state: State, args: Json, error: str) -> Message:
    channel = needed(args, "channel", "channel_not_found")
    if channel not in state.directory.channels:
        raise Refused("channel_not_found", "the id of the conversation is needed here")
    message = state.messages.find(channel, args.get("ts"))
    if message.is_ephemeral:
        raise Refused("message_not_found", "an ephemeral message changes by response_url only")
    if not message.by_bot:
        raise Refused(error, "the bot did not write this message")
    return message


def update(state: State, args: Json) -> Json:
    message = own_message(state, args, "cant_update_message")
    text = None if args.get("text") is None else str(args["text"])
    if len(text or "") > UPDATED_TEXT:
        raise Refused("msg_too_long", f"chat.update takes {UPDATED_TEXT} characters of text")
    checked_content(args)
    message.text = text if text is not None else message.text
    if "blocks" in args:
        message.blocks = state.named(list(args["blocks"] or []))
        message.values.clear()
    elif text is not None:
        message.blocks = []
    message.edited = True
    state.touched(message)
    return {
        "channel": message.channel,
        "ts": message.ts,
        "text": message.text,
        "message": message.wire(),
    }


def delete(state: State, args: Json) -> Json:
    message = own_message(state, args, "cant_delete_message")
    state.messages.remove(message)
    state.changed()
    return {"channel": message.channel, "ts": message.ts}


def get_permalink(state: State, args: Json) -> Json:
    channel = state.directory.channel(needed(args, "channel", "channel_not_found"))
    message = state.messages.find(channel.id, args.get("message_ts"))
    name = message.ts.replace(".", "")
    link = f"{state.base_url}/archives/{channel.id}/p{name}"
    return {"channel": channel.id, "permalink": link}


METHODS = {
    "chat.postMessage": Method(function=post_message, scopes=("chat:write",)),
    "chat.update": Method(function=update, scopes=("chat:write",)),
    "chat.delete": Method(function=delete, scopes=("chat:write",)),
    "chat.getPermalink": Method(function=get_permalink),
}

"""Sending a file in three steps (address, bytes, completion), and files.info."""

from playground.files import File
from playground.identity import BOT_USER_ID
from playground.messages import Message
from playground.refused import Refused
from playground.state import State
from playground.web_api.chat import writable
from playground.web_api.method import Method, needed
from playground.wire import Json

MOST_ALT_TEXT = 1000


def get_upload_url(state: State, args: Json) -> Json:
    name = needed(args, "filename")
    length = needed(args, "length")
    if not length.isdigit() or int(length) == 0:
        raise Refused("invalid_arguments", "length must be the size in bytes")
    alt_text = str(args.get("alt_txt") or "")
    if len(alt_text) > MOST_ALT_TEXT:
        raise Refused("alt_txt_too_large", f"alt_txt holds {MOST_ALT_TEXT} characters")
    file = state.files.add(name, size=int(length), created=int(state.now().timestamp()))
    file.alt_text = alt_text
    return {"file_id": file.id, "upload_url": f"{state.base_url}/upload/{file.id}"}


def receive(state: State, file_id: str, content: bytes) -> None:
    """The bytes, as they were announced."""
    file = state.files.find(file_id)
    if len(content) != file.size:
        raise Refused("upload_size", f"{file.size} bytes were announced, {len(content)} came")
    file.content = content


def complete(state: State, args: Json) -> Json:
    wanted = args.get("files")
    if not isinstance(wanted, list) or not wanted:
        raise Refused("invalid_arguments", "files must be a list of ids and titles")
    files = [_finished(state, entry) for entry in wanted]
    places = [args.get("channel_id"), *str(args.get("channels") or "").split(",")]
    for place in filter(None, places):
        _share(state, str(place), files, args)
    state.changed()
    return {"files": [file.wire(state.base_url) for file in files]}


def _finished(state: State, entry: Json) -> File:
    file = state.files.find(entry.get("id"))
    if file.content is None:
        raise Refused("file_not_found", "the bytes of this file never came")
    file.title = str(entry.get("title") or file.name)
    file.complete = True
    return file


def _share(state: State, place: str, files: list[File], args: Json) -> None:
    if place not in state.directory.channels:
        raise Refused("channel_not_found", "the id of the conversation is needed here")
    channel = writable(state, place)
    if BOT_USER_ID not in channel.members:
        raise Refused("not_in_channel", "the bot is not in that channel")
    for file in files:
        file.channels.append(channel.id)
    state.post(
        Message(
            channel=channel.id,
            author=BOT_USER_ID,
            ts=state.clock.next_ts(),
            text=str(args.get("initial_comment") or ""),
            files=[file.id for file in files],
            thread_ts=args.get("thread_ts") or None,
        )
    )


def info(state: State, args: Json) -> Json:
    file = state.files.find(args.get("file"))
    return {"file": file.wire(state.base_url), "response_metadata": {"next_cursor": ""}}


METHODS = {
    "files.getUploadURLExternal": Method(function=get_upload_url, scopes=("files:write",)),
    "files.completeUploadExternal": Method(function=complete, scopes=("files:write",)),
    "files.info": Method(function=info, scopes=("files:read",)),
}

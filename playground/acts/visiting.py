"""A person opens the app's Home tab, uses a shortcut, or attaches a file to a form."""

from playground import payloads
from playground.acts.pressing import Where, values_at
from playground.acts.talking import note, send_event
from playground.controls import find
from playground.files import File
from playground.messages import Message
from playground.people import Person
from playground.refused import NotDelivered, Refused
from playground.room import Room
from playground.words import phrase


def open_home(room: Room, person: Person, tab: str = "home") -> None:
    if "app_home_opened" not in room.state.app.events:
        return
    channel = room.state.directory.direct(person.id)
    inner: dict[str, object] = {
        "type": "app_home_opened",
        "user": person.id,
        "channel": channel.id,
        "tab": tab,
    }
    home = room.state.views.homes.get(person.id)
    if home is not None and tab == "home":
        inner["view"] = home.wire()
    send_event(room, inner)


def use_shortcut(
    room: Room, person: Person, callback_id: str, message: Message | None = None
) -> None:
    payload = payloads.shortcut(room.state, person, callback_id, message)
    try:
        room.interact(payload)
    except NotDelivered as refusal:
        place = message.channel if message else "D" + person.id[1:]
        channel = room.state.directory.channels[place]
        words = phrase(person.language, "shortcut-failed", error=refusal.code)
        note(room.state, person, channel, words)
        raise


def attach(
    room: Room, person: Person, where: Where, names: tuple[str, str], name: str, content: bytes
) -> File:
    """Put a file into a form's file input, beside those already there."""
    found = find(where.blocks, *names)
    if found is None:
        raise Refused("gone", "that input is no longer there")
    state = room.state
    wanted = found[1].get("filetypes")
    ending = name.rpartition(".")[2].casefold()
    if wanted and ending not in [kind.casefold() for kind in wanted]:
        raise Refused("invalid_filetype", phrase(person.language, "wrong-file-type"))
    file = state.files.add(
        name, size=len(content), author=person.id, created=int(state.now().timestamp())
    )
    file.content = content
    file.complete = True
    value = values_at(state, person, where).setdefault(names[0], {})
    before = value.get(names[1]) or {"files": []}
    files = [*before["files"], file.wire(state.base_url)]
    value[names[1]] = {"type": "file_input", "files": files}
    state.changed()
    return file


def detach(room: Room, person: Person, where: Where, names: tuple[str, str], file_id: str) -> None:
    value = values_at(room.state, person, where).get(names[0], {})
    files = value.get(names[1], {"files": []})["files"]
    value[names[1]] = {
        "type": "file_input",
        "files": [file for file in files if file["id"] != file_id],
    }
    room.state.changed()

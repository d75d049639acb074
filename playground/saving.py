"""Keeping the conversation in a JSON file, so that closing and opening again loses nothing."""

import dataclasses
import json
from datetime import timedelta
from pathlib import Path

from playground.messages import Message
from playground.people import Channel, Person
from playground.state import State
from playground.views import View
from playground.wire import Json

VERSION = 1
NOT_KEPT = {"values"}


def write(state: State, path: Path) -> None:
    """All or nothing: a copy beside it takes the file's place."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(_saved(state), ensure_ascii=False), encoding="utf-8")
    beside.replace(path)


def _saved(state: State) -> Json:
    directory = state.directory
    return {
        "version": VERSION,
        "clock_offset": state.clock.offset.total_seconds(),
        "last_ts": state.clock.last_given,
        "counter": state.counter,
        "people": [dataclasses.asdict(person) for person in directory.humans()],
        "channels": [
            {**dataclasses.asdict(channel), "members": sorted(channel.members)}
            for channel in list(directory.channels.values())
        ],
        "messages": [_message(message) for message in state.messages.all()],
        "homes": {person: view.content for person, view in list(state.views.homes.items())},
        "read": [[person, channel, ts] for (person, channel), ts in list(state.read.items())],
        "files": state.files.saved(),
    }


def _message(message: Message) -> Json:
    return {
        field.name: getattr(message, field.name)
        for field in dataclasses.fields(message)
        if field.name not in NOT_KEPT
    }


def restore(state: State, path: Path) -> None:
    """Raises ValueError when the file is not one of ours."""
    saved = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(saved, dict) or saved.get("version") != VERSION:
        raise ValueError(f"{path} is not a saved local workspace of this version")
    directory = state.directory
    for person in saved["people"]:
        directory.add_person(Person(**person))
    for channel in saved["channels"]:
        members = set(channel["members"])
        directory.channels[channel["id"]] = Channel(**{**channel, "members": members})
    for message in saved["messages"]:
        state.messages.add(Message(**message))
    for person_id, content in saved["homes"].items():
        values = state.reader(person_id).start(content["blocks"])
        state.views.homes[person_id] = View(person=person_id, content=content, values=values)
    state.read.update({(person, channel): ts for person, channel, ts in saved["read"]})
    state.files.restore(saved["files"])
    state.counter = saved["counter"]
    state.clock.never_before(saved["last_ts"])
    state.clock.run_with(timedelta(seconds=saved["clock_offset"]))
    state.changed()

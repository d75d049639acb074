"""What a posted form says: where it was, what was filled in, what was pressed."""

from dataclasses import dataclass, field

from starlette.datastructures import FormData, UploadFile

from playground.controls import PREFIX, ids_of
from playground.messages import Message
from playground.people import Person
from playground.refused import Refused
from playground.state import State
from playground.views import View


@dataclass(slots=True, kw_only=True)
class Posted:
    """`press` is what was pressed: block id, action id, and the value of a menu's entry."""

    at: str
    back: str
    filled: dict[str, list[str]] = field(default_factory=dict)
    files: list[tuple[tuple[str, str], UploadFile]] = field(default_factory=list)
    press: tuple[tuple[str, str], str | None] | None = None


def read_form(form: FormData) -> Posted:
    posted = Posted(at=str(form.get("at", "")), back=str(form.get("back", "/")))
    for name, content in form.multi_items():
        if name.startswith(PREFIX) and isinstance(content, UploadFile):
            if content.filename:
                posted.files.append((ids_of(name), content))
        elif name.startswith(PREFIX):
            posted.filled.setdefault(name, []).append(str(content))
    pressed = str(form.get("press", ""))
    if pressed.startswith(PREFIX):
        name, equals, value = pressed.partition("=")
        posted.press = (ids_of(name), value if equals else None)
    return posted


def place_of(state: State, person: Person, at: str) -> Message | View:
    """The message, modal or Home a form belongs to; raises Refused `gone`."""
    kind, _, rest = at.partition("/")
    if kind == "m":
        channel, _, ts = rest.partition("/")
        message = state.messages.find(channel, ts)
        if not message.seen_by(person.id):
            raise Refused("gone", "that message is for someone else")
        return message
    view = state.views.homes.get(person.id) if kind == "home" else state.views.top(person.id)
    if view is None or (kind == "view" and view.id != rest):
        raise Refused("gone", "that view is closed")
    return view

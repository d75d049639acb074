"""A person sends a form, or closes it."""

from playground import payloads
from playground.acts.complaints import complaints
from playground.limits.surfaces import refuse_view
from playground.people import Person
from playground.refused import NotDelivered, Refused
from playground.room import Room
from playground.state import State
from playground.views import View, new_hash
from playground.wire import Json
from playground.words import phrase


def make_view(state: State, person: Person, content: Json, channel: str | None = None) -> View:
    """A view the app sent, checked and with its first values."""
    kind = "home" if content.get("type") == "home" else "modal"
    refuse_view(content, kind)
    state.named(content["blocks"])
    values = state.reader(person.id, channel).start(content["blocks"])
    return View(person=person.id, content=content, values=values, channel=channel)


def replace_view(state: State, view: View, content: Json) -> None:
    """New content for an open view: what was typed is kept where the ids are the same."""
    refuse_view(content, view.content["type"])
    state.named(content["blocks"])
    view.values = state.reader(view.person, view.channel).start(content["blocks"], view.values)
    view.content = content
    view.hash = new_hash()
    view.errors = {}
    view.notice = ""
    state.changed()


def submit(room: Room, person: Person, view: View) -> bool:
    """Send the form as it stands. False when it stays open because something is wrong."""
    state = room.state
    view.notice = ""
    view.errors = complaints(view.blocks, view.values, person.language)
    if not view.errors:
        _send(room, person, view)
    state.changed()
    return not view.errors and not view.notice


def _send(room: Room, person: Person, view: View) -> None:
    try:
        answer = room.interact(payloads.submission(room.state, person, view))
        _follow(room.state, person, view, answer if isinstance(answer, dict) else {})
    except NotDelivered as refusal:
        view.notice = phrase(person.language, "form-failed", error=refusal.code)
    except Refused as refusal:
        room.state.journal.refuse("ack", refusal.code, refusal.why)
        view.notice = phrase(person.language, "form-failed", error=refusal.code)


def _follow(state: State, person: Person, view: View, answer: Json) -> None:
    """Do what the acknowledgement says: nothing closes this view."""
    action = answer.get("response_action")
    if action == "errors":
        view.errors = _known_errors(state, view, answer.get("errors"))
    elif action == "update":
        replace_view(state, view, answer["view"])
    elif action == "push":
        state.views.push(make_view(state, person, answer["view"], view.channel))
    elif action == "clear":
        state.views.close(person.id, view, everything=True)
    elif action is None:
        state.views.close(person.id, view, everything=False)
    else:
        raise Refused("invalid_response_action", f"no response_action {action!r}")


def _known_errors(state: State, view: View, errors: object) -> dict[str, str]:
    inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not set(errors) <= inputs:
        raise Refused("invalid_errors", "errors must be sentences by the block_id of an input")
    return {name: str(sentence) for name, sentence in errors.items()}


def close(room: Room, person: Person, view: View, *, everything: bool = False) -> None:
    room.state.views.close(person.id, view, everything=everything)
    room.state.changed()
    if view.content.get("notify_on_close"):
        payload = payloads.closed(room.state, person, view, everything=everything)
        try:
            room.interact(payload)
        except NotDelivered:
            return

"""A person presses a button or chooses something that acts at once."""

from collections.abc import Mapping
from typing import TypeAlias

from playground import payloads
from playground.controls import NO_STATE, field_name, find, stateful
from playground.messages import Message
from playground.people import Person
from playground.refused import Refused
from playground.room import Room
from playground.state import State
from playground.values import offered
from playground.views import View
from playground.wire import Json, Values

Where: TypeAlias = Message | View
Filled: TypeAlias = Mapping[str, list[str]]
"""A page's form: the strings of each control, by field name."""


def values_at(state: State, person: Person, where: Where) -> Values:
    """What this person has chosen there so far."""
    if isinstance(where, View):
        return where.values
    known = where.values.get(person.id)
    if known is None:
        known = state.reader(person.id, where.channel).start(where.blocks)
        where.values[person.id] = known
    return known


def take_form(state: State, person: Person, where: Where, filled: Filled) -> None:
    """Keep what a form holds: every control of that message or view is in it."""
    values = values_at(state, person, where)
    reader = state.reader(person.id)
    if isinstance(where, Message):
        where.version += 1
    for block, element in stateful(where.blocks):
        block_id, action_id = block["block_id"], element["action_id"]
        before = values.setdefault(block_id, {}).get(action_id)
        raw = list(filled.get(field_name(block, element), []))
        values[block_id][action_id] = reader.read(element, raw, before)


def press(
    room: Room,
    person: Person,
    where: Where,
    names: tuple[str, str],
    chosen: str | None = None,
) -> None:
    """`names` are block id and action id; `chosen` is the value taken in an overflow menu.
    Raises Refused `gone` when the control is no longer there, NotDelivered when not answered."""
    found = find(where.blocks, *names)
    if found is None:
        raise Refused("gone", "that control is no longer there")
    block, element = found
    values = values_at(room.state, person, where)
    if isinstance(where, Message):
        where.version += 1
    action = _action(room.state, block, element, values, chosen)
    payload = payloads.block_actions(room.state, person, action, where, values)
    answer = room.interact(payload)
    if answer:
        why = "Slack ignores what an acknowledgement of block_actions carries; use response_url"
        room.state.journal.refuse("ack", "ignored_answer", why)
    room.state.changed()


def _action(state: State, block: Json, element: Json, values: Values, chosen: str | None) -> Json:
    action: Json = {
        "type": element["type"],
        "block_id": block["block_id"],
        "action_id": element["action_id"],
        "action_ts": state.clock.next_ts(),
    }
    if element["type"] == "feedback_buttons":
        return action | {"value": chosen}
    if element["type"] == "overflow":
        option = next((o for o in offered(element) if o.get("value") == chosen), None)
        return action | {"selected_option": option}
    if element["type"] in NO_STATE:
        parts = ("text", "value", "style", "url", "confirm")
        return action | {name: element[name] for name in parts if name in element}
    return action | values[block["block_id"]][element["action_id"]]

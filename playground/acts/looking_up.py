"""A person types in a menu whose options the app searches."""

from playground import payloads
from playground.acts.pressing import Where
from playground.controls import find
from playground.limits.surfaces import refuse_options
from playground.people import Person
from playground.refused import Refused
from playground.room import Room
from playground.wire import Json

DEFAULT_MIN_QUERY = 3


def look_up(
    room: Room, person: Person, where: Where, names: tuple[str, str], query: str
) -> list[Json]:
    """The groups the app offers: `{"label": text or None, "options": […]}`."""
    found = find(where.blocks, *names)
    if found is None:
        raise Refused("gone", "that menu is no longer there")
    if len(query) < found[1].get("min_query_length", DEFAULT_MIN_QUERY):
        return []
    payload = payloads.suggestion(room.state, person, names, query, where)
    answer = room.interact(payload)
    try:
        groups = _groups(answer)
    except Refused as refusal:
        room.state.journal.refuse("block_suggestion", refusal.code, refusal.why)
        raise
    known = room.state.looked_up.setdefault(person.id, {})
    for group in groups:
        known |= {option["value"]: option for option in group["options"]}
    return groups


def _groups(answer: object) -> list[Json]:
    if not isinstance(answer, dict):
        raise Refused("invalid_options", "the answer must hold options or option_groups")
    refuse_options(answer)
    if "option_groups" in answer:
        return [
            {"label": group["label"]["text"], "options": group["options"]}
            for group in answer["option_groups"]
        ]
    return [{"label": None, "options": answer.get("options", [])}]

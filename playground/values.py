"""What is chosen in each control: read from a form, kept between two views, drawn again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from playground.controls import stateful
from playground.wire import Blocks, Json, Values

ONE_OPTION = ("static_select", "external_select", "radio_buttons")
MANY_OPTIONS = ("multi_static_select", "multi_external_select", "checkboxes")
ONE_ID = {
    "users_select": "user",
    "conversations_select": "conversation",
    "channels_select": "channel",
}
MANY_IDS = {
    "multi_users_select": "users",
    "multi_conversations_select": "conversations",
    "multi_channels_select": "channels",
}
PICKED = {"datepicker": "date", "timepicker": "time", "datetimepicker": "date_time"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Turns the strings of a form into typed values.

    `looked_up` are the options a typeahead offered before, by value; `current` is the
    conversation a modal was opened from."""

    zone: ZoneInfo
    looked_up: Mapping[str, Json] = field(default_factory=dict)
    current: str | None = None

    def read(self, element: Json, raw: list[str], before: Json | None = None) -> Json:
        kind = element["type"]
        given = [text for text in raw if text != ""]
        one = given[0] if given else None
        if kind in ONE_OPTION:
            return {"type": kind, "selected_option": self._option(element, one, before)}
        if kind in MANY_OPTIONS:
            chosen = [self._option(element, text, before) for text in given]
            return {"type": kind, "selected_options": [option for option in chosen if option]}
        if kind in ONE_ID:
            return {"type": kind, f"selected_{ONE_ID[kind]}": one}
        if kind in MANY_IDS:
            return {"type": kind, f"selected_{MANY_IDS[kind]}": given}
        if kind in PICKED:
            return self._picked(element, one)
        if kind == "rich_text_input":
            return {"type": kind, "rich_text_value": rich_text(one)} if one else {"type": kind}
        if kind == "file_input":
            return before or {"type": kind, "files": []}
        return {"type": kind, "value": one.replace("\r\n", "\n") if one else None}

    def _picked(self, element: Json, one: str | None) -> Json:
        kind = element["type"]
        if kind == "datetimepicker":
            return {"type": kind, "selected_date_time": self._moment(one)}
        value: Json = {"type": kind, f"selected_{PICKED[kind]}": one}
        if kind == "timepicker" and element.get("timezone"):
            value["timezone"] = element["timezone"]
        return value

    def _moment(self, written: str | None) -> int | None:
        try:
            moment = datetime.fromisoformat(written or "")
        except ValueError:
            return None
        return int(moment.replace(tzinfo=self.zone).timestamp())

    def _option(self, element: Json, value: str | None, before: Json | None) -> Json | None:
        if value is None:
            return None
        for option in (*offered(element), *chosen_options(before)):
            if option.get("value") == value:
                return option
        return self.looked_up.get(value)

    def initial(self, element: Json) -> Json:
        kind = element["type"]
        if kind in ONE_OPTION:
            return {"type": kind, "selected_option": element.get("initial_option")}
        if kind in MANY_OPTIONS:
            return {"type": kind, "selected_options": element.get("initial_options") or []}
        if kind in ONE_ID:
            chosen = element.get(f"initial_{ONE_ID[kind]}")
            if chosen is None and element.get("default_to_current_conversation"):
                chosen = self.current
            return {"type": kind, f"selected_{ONE_ID[kind]}": chosen}
        if kind in MANY_IDS:
            return {"type": kind, f"selected_{MANY_IDS[kind]}": self._initial_ids(element)}
        if kind in PICKED:
            name = PICKED[kind]
            return self.read(element, []) | {f"selected_{name}": element.get(f"initial_{name}")}
        if kind == "rich_text_input":
            chosen = element.get("initial_value")
            return {"type": kind, "rich_text_value": chosen} if chosen else {"type": kind}
        if kind == "file_input":
            return {"type": kind, "files": []}
        return {"type": kind, "value": element.get("initial_value") or None}

    def _initial_ids(self, element: Json) -> list[str]:
        chosen = list(element.get(f"initial_{MANY_IDS[element['type']]}") or [])
        if not chosen and element.get("default_to_current_conversation") and self.current:
            chosen = [self.current]
        return chosen

    def start(self, blocks: Blocks, kept: Values | None = None) -> Values:
        """The values of fresh blocks. What was typed before is kept where the block id, the
        action id and the kind are the same; `initial_…` counts only for new controls."""
        values: Values = {}
        for block, element in stateful(blocks):
            block_id, action_id = block["block_id"], element["action_id"]
            before = (kept or {}).get(block_id, {}).get(action_id)
            if before is None or before["type"] != element["type"]:
                before = self.initial(element)
            values.setdefault(block_id, {})[action_id] = before
        return values


def offered(element: Json) -> list[Json]:
    options: list[Json] = list(element.get("options") or [])
    for group in element.get("option_groups") or []:
        options += group["options"]
    return options


def chosen_options(value: Json | None) -> list[Json]:
    if not value:
        return []
    one = value.get("selected_option")
    return [one] if one else list(value.get("selected_options") or [])


def rich_text(text: str) -> Json:
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "elements": [section]}


def plain_of(part: object) -> str:
    """The words of a rich text value, for the box it is typed in."""
    if isinstance(part, dict):
        own = part.get("text") if isinstance(part.get("text"), str) else ""
        return str(own) + plain_of(part.get("elements"))
    return "".join(map(plain_of, part)) if isinstance(part, list) else ""


def raw_of(value: Json | None, zone: ZoneInfo) -> list[str]:
    """The strings a form would send for this value."""
    if not value:
        return []
    kind = value["type"]
    if kind in (*ONE_OPTION, *MANY_OPTIONS):
        return [option["value"] for option in chosen_options(value)]
    if kind in MANY_IDS:
        return list(value[f"selected_{MANY_IDS[kind]}"])
    if kind == "file_input":
        return [file["id"] for file in value["files"]]
    content = _single(kind, value)
    if content is None:
        return []
    if kind == "datetimepicker" and isinstance(content, int):
        return [datetime.fromtimestamp(content, zone).strftime("%Y-%m-%dT%H:%M")]
    return [plain_of(content) if kind == "rich_text_input" else str(content)]


def _single(kind: str, value: Json) -> object:
    read: Callable[[str], object] = value.get
    if kind in ONE_ID:
        return read(f"selected_{ONE_ID[kind]}")
    if kind in PICKED:
        return read(f"selected_{PICKED[kind]}")
    return read("rich_text_value" if kind == "rich_text_input" else "value")


def is_empty(value: Json) -> bool:
    return not any(content for name, content in value.items() if name not in ("type", "timezone"))

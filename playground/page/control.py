"""Everything a template needs to draw one control; no choice is left to the template."""

import hashlib
import json
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from markupsafe import Markup

from playground.acts.looking_up import DEFAULT_MIN_QUERY
from playground.controls import field_name
from playground.labels import spoken_label
from playground.page.writing import Writer
from playground.people import Directory, Person
from playground.plain import text_of
from playground.values import MANY_IDS, ONE_ID, chosen_options, offered, raw_of
from playground.wire import Json, Values
from playground.words import phrase

KINDS = {
    "static_select": "select",
    "external_select": "search",
    "multi_external_select": "search",
    "multi_static_select": "many",
    "checkboxes": "many",
    "radio_buttons": "radio",
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "datetime-local",
    "number_input": "number",
    "email_text_input": "email",
    "url_text_input": "url",
    "plain_text_input": "text",
    "rich_text_input": "textarea",
    "file_input": "file",
    **dict.fromkeys(ONE_ID, "select"),
    **dict.fromkeys(MANY_IDS, "many"),
}


@dataclass(slots=True, kw_only=True)
class Choice:
    value: str
    text: Markup
    description: Markup | None = None
    chosen: bool = False


@dataclass(slots=True, kw_only=True)
class Drawn:
    """`live` says when it acts at once: never, `change`, `enter` or `type`."""

    kind: str
    id: str
    name: str
    label: str
    text: Markup = field(default_factory=Markup)
    value: str = ""
    style: str = ""
    url: str = ""
    confirm: str = ""
    placeholder: str = ""
    live: str = ""
    required: bool = False
    autofocus: bool = False
    groups: list[tuple[str, list[Choice]]] = field(default_factory=list)
    least: str | None = None
    most: str | None = None
    step: str | None = None
    min_query: int = 0
    multiple: bool = False
    files: list[Json] = field(default_factory=list)
    accepts: str = ""
    in_input: bool = False

    @property
    def choices(self) -> list[Choice]:
        return [choice for _, choices in self.groups for choice in choices]

    @property
    def chosen(self) -> list[Choice]:
        return [choice for choice in self.choices if choice.chosen]


class Pencil:
    """Draws the controls of one message or view for one person."""

    def __init__(
        self,
        person: Person,
        directory: Directory,
        writer: Writer,
        surface: str,
        values: Values,
    ) -> None:
        self._person = person
        self._directory = directory
        self._writer = writer
        self._surface = surface
        self._values = values

    def draw(self, block: Json, element: Json) -> Drawn:
        name = field_name(block, element)
        kind = str(element["type"])
        drawn = Drawn(
            kind=KINDS.get(kind, kind),
            id="e" + hashlib.blake2s(f"{self._surface} {name}".encode()).hexdigest()[:12],
            name=name,
            label=spoken_label(block, element, self._directory),
            confirm=self._confirm(element.get("confirm")),
            placeholder=text_of(element.get("placeholder"), self._directory),
            autofocus=bool(element.get("focus_on_load")),
            in_input=block["type"] == "input",
        )
        drawn.live = _live(block, element)
        drawn.required = drawn.in_input and not block.get("optional", False)
        value = self._values.get(block["block_id"], {}).get(element["action_id"])
        if drawn.kind in ("button", "icon_button", "feedback_buttons", "overflow"):
            self._pressable(drawn, element)
        elif drawn.kind in ("select", "many", "radio", "search"):
            self._choices(drawn, element, value)
        else:
            self._typed(drawn, element, value)
        return drawn

    def _confirm(self, confirm: Json | None) -> str:
        if not confirm:
            return ""
        words = {
            part: text_of(confirm[part], self._directory)
            for part in ("title", "text", "confirm", "deny")
        }
        return json.dumps(words | {"style": confirm.get("style", "primary")})

    def _pressable(self, drawn: Drawn, element: Json) -> None:
        drawn.text = self._writer.text(element.get("text"))
        drawn.style = element.get("style", "")
        drawn.url = element.get("url", "")
        if drawn.kind == "feedback_buttons":
            buttons = (element["positive_button"], element["negative_button"])
            drawn.groups = [
                (
                    "",
                    [Choice(value=b["value"], text=self._writer.text(b["text"])) for b in buttons],
                )
            ]
        elif drawn.kind == "overflow":
            drawn.groups = [("", [self._choice(option, []) for option in offered(element)])]

    def _choices(self, drawn: Drawn, element: Json, value: Json | None) -> None:
        kind = element["type"]
        raw = raw_of(value, ZoneInfo(self._person.zone))
        drawn.multiple = kind.startswith("multi_") or kind == "checkboxes"
        if drawn.kind == "search":
            drawn.min_query = element.get("min_query_length", DEFAULT_MIN_QUERY)
            drawn.groups = [("", [self._choice(o, raw) for o in chosen_options(value)])]
        elif kind in ONE_ID or kind in MANY_IDS:
            drawn.groups = [("", self._known(kind, raw))]
        elif element.get("option_groups"):
            drawn.groups = [
                (
                    text_of(group["label"], self._directory),
                    [self._choice(option, raw) for option in group["options"]],
                )
                for group in element["option_groups"]
            ]
        else:
            drawn.groups = [("", [self._choice(option, raw) for option in offered(element)])]
        if drawn.kind == "select" and not drawn.placeholder:
            key = {"users_select": "choose-person"}.get(kind, "choose")
            drawn.placeholder = phrase(self._person.language, key)

    def _choice(self, option: Json, raw: list[str]) -> Choice:
        value = str(option.get("value", ""))
        description = option.get("description")
        return Choice(
            value=value,
            text=self._writer.text(option["text"]),
            description=self._writer.text(description) if description else None,
            chosen=value in raw,
        )

    def _known(self, kind: str, raw: list[str]) -> list[Choice]:
        directory = self._directory
        if "users" in kind:
            pairs = [(person.id, person.real_name) for person in directory.humans()]
        else:
            pairs = [(c.id, f"#{c.name}") for c in directory.named_channels()]
            if "conversations" in kind:
                pairs += [(directory.direct(self._person.id).id, directory.bot.real_name)]
        return [Choice(value=v, text=Markup.escape(text), chosen=v in raw) for v, text in pairs]

    def _typed(self, drawn: Drawn, element: Json, value: Json | None) -> None:
        raw = raw_of(value, ZoneInfo(self._person.zone))
        drawn.value = raw[0] if raw else ""
        if element.get("multiline"):
            drawn.kind = "textarea"
        if drawn.kind == "file":
            drawn.files = list((value or {}).get("files", []))
            drawn.value = ""
            drawn.multiple = element.get("max_files", 10) > 1
            drawn.accepts = ",".join("." + kind for kind in element.get("filetypes") or [])
        elif drawn.kind == "number":
            drawn.least, drawn.most = element.get("min_value"), element.get("max_value")
            drawn.step = "any" if element.get("is_decimal_allowed") else "1"
        elif drawn.kind in ("text", "textarea") and element.get("max_length"):
            drawn.most = str(element["max_length"])


def _live(block: Json, element: Json) -> str:
    if block["type"] == "input" and not block.get("dispatch_action"):
        return ""
    if "input" not in element["type"]:
        return "change"
    wanted = (element.get("dispatch_action_config") or {}).get("trigger_actions_on") or []
    return "type" if "on_character_entered" in wanted else "enter"

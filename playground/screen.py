"""A modal or a Home tab, as a person sees it."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from playground.controls import controls
from playground.labels import label_of
from playground.people import Directory, Person
from playground.plain import lines_of, text_of
from playground.values import (
    MANY_IDS,
    MANY_OPTIONS,
    ONE_ID,
    ONE_OPTION,
    chosen_options,
    raw_of,
)
from playground.views import View
from playground.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`fields` are what is filled in, by label; `errors` sentences by label; `notice` is what
    went wrong with the whole form."""

    title: str
    lines: list[str]
    fields: dict[str, str]
    errors: dict[str, str]
    buttons: list[str]
    submit: str | None
    notice: str

    def __contains__(self, words: object) -> bool:
        return any(str(words) in line for line in self.lines)


def screen_of(view: View, person: Person, directory: Directory) -> Screen:
    labels = {
        block["block_id"]: text_of(block["label"], directory)
        for block in view.blocks
        if block["type"] == "input"
    }
    fields: dict[str, str] = {}
    buttons: list[str] = []
    for block, element in controls(view.blocks):
        label = label_of(block, element, directory)
        value = view.values.get(block["block_id"], {}).get(element["action_id"])
        if value is None:
            buttons.append(label)
        else:
            fields[label] = shown_value(value, person, directory)
    return Screen(
        title=text_of(view.content.get("title"), directory),
        lines=lines_of(view.blocks, directory),
        fields=fields,
        errors={labels.get(name, name): text for name, text in view.errors.items()},
        buttons=buttons,
        submit=text_of(view.content.get("submit"), directory) or None,
        notice=view.notice,
    )


def shown_value(value: Json, person: Person, directory: Directory) -> str:
    kind = value["type"]
    if kind in (*ONE_OPTION, *MANY_OPTIONS):
        return ", ".join(text_of(option["text"], directory) for option in chosen_options(value))
    raw = raw_of(value, ZoneInfo(person.zone))
    if kind == "file_input":
        return ", ".join(file["name"] for file in value["files"])
    if kind in (*ONE_ID, *MANY_IDS):
        return ", ".join(_name(name, directory) for name in raw)
    return ", ".join(raw)


def _name(reference: str, directory: Directory) -> str:
    person = directory.people.get(reference)
    channel = directory.channels.get(reference)
    if person is not None:
        return person.real_name
    return f"#{channel.name}" if channel is not None else reference

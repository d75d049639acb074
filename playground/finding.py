"""Finding a control by what a person sees written on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from playground.controls import controls
from playground.emoji import NAME
from playground.labels import label_of, spoken_label
from playground.messages import Message
from playground.people import Directory
from playground.plain import text_of
from playground.values import offered
from playground.views import View
from playground.wire import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """`option` is set when the label was one of the options of an overflow menu."""

    where: Message | View
    block: Json
    element: Json
    option: str | None = None

    @property
    def names(self) -> tuple[str, str]:
        return self.block["block_id"], self.element["action_id"]


def same(seen: str, wanted: str) -> bool:
    """Case, punctuation and pictures set aside: `next_action` is `Next action`."""
    return _key(seen) == _key(wanted)


def _key(label: str) -> str:
    return " ".join(re.findall(r"\w+", NAME.sub(" ", label).replace("_", " ").casefold()))


def find_control(
    places: list[Message | View], label: str, directory: Directory, *, pressable: bool
) -> Control | None:
    """The first control with that label; without one, the first whose label begins so."""
    found = [control for where in places for control in _all(where, directory, pressable=pressable)]
    for exact in (True, False):
        for seen, control in found:
            if same(seen, label) or (not exact and _key(label) and _begins(seen, label)):
                return control
    return None


def _begins(seen: str, label: str) -> bool:
    return _key(seen).startswith(_key(label))


def labels_in(places: list[Message | View], directory: Directory, *, pressable: bool) -> list[str]:
    return [seen for where in places for seen, _ in _all(where, directory, pressable=pressable)]


def _all(
    where: Message | View, directory: Directory, *, pressable: bool
) -> Iterator[tuple[str, Control]]:
    for block, element in controls(where.blocks):
        control = Control(where=where, block=block, element=element)
        kind = element["type"]
        if kind == "overflow" and pressable:
            for option in offered(element):
                chosen = Control(
                    where=where, block=block, element=element, option=option.get("value")
                )
                yield text_of(option["text"], directory), chosen
        elif (kind in ("button", "icon_button")) == pressable:
            yield label_of(block, element, directory), control
            yield spoken_label(block, element, directory), control
            if not pressable:
                yield str(element["action_id"]), control


def find_option(options: list[Json], wanted: str, directory: Directory) -> Json | None:
    """By what is written, or by its value."""
    for option in options:
        if same(text_of(option["text"], directory), wanted) or option.get("value") == wanted:
            return option
    for option in options:
        if _begins(text_of(option["text"], directory), wanted):
            return option
    return None

"""A story's line that hands a list over: the form of `import`, filled with a file beside the story."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from handlers.importing.asked import ENDINGS

HANDED = re.compile(
    rf"(/prospect\s+(?:import|importer|load|charger))\s+([\w-]+\.(?:{'|'.join(ENDINGS)}))(?:\s(.*))?"
)


class ListNotTaken(Exception):
    """The bot did not take a list of the story; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """`command` opens the form, `path` is what is put in it."""

    path: Path
    command: str


def handed(text: str, story: Path) -> Handed | None:
    """None where the line hands nothing over."""
    match = HANDED.fullmatch(text)
    if match is None:
        return None
    command, name, rest = match.groups()
    return Handed(path=story.with_name(name), command=f"{command} {rest or ''}".strip())


def filled(fields: list[dict[str, Any]], file: str) -> dict[str, Any]:
    """The values of a form that is sent as it stands, with that file in it."""
    return {
        field["name"]: (file,) if field["kind"] == "Upload" else field["value"] or None
        for field in fields
    }

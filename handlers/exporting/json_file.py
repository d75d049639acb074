"""A JSON file for scripts: an object for each prospect, its contacts inside."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def write_json(path: Path, records: Iterable[Mapping[str, Any]]) -> None:
    """A list, written one by one, each on a line of its own."""
    with path.open("w", encoding="utf-8") as file:
        separator = "["
        for one in records:
            file.write(f"{separator}\n{json.dumps(one, ensure_ascii=False)}")
            separator = ","
        file.write("[]\n" if separator == "[" else "\n]\n")

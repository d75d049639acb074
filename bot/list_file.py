"""A small file of what each database remembers: keys and moments, whole or not at all."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

from bot.whole_file import whole_file

DAMAGED: Final = ".damaged"
Remembered: TypeAlias = Mapping[str, str]
"""A day or a moment, by what it is remembered of."""


class Damaged(Exception):
    """The file is none of ours, or not whole any more."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


def of_all(path: Path) -> Mapping[str, Remembered]:
    """By database. Raises Damaged, OSError."""
    try:
        found: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise Damaged(path) from error
    if not is_ours(found):
        raise Damaged(path)
    kept: Mapping[str, Remembered] = found
    return kept


def is_ours(found: object) -> bool:
    return isinstance(found, dict) and all(
        isinstance(of_one, dict) and all(isinstance(one, str) for one in of_one.values())
        for of_one in found.values()
    )


def remember(path: Path, identity: str, now: Remembered) -> None:
    """Of this database from now on; what others remember stays. Raises Damaged, OSError."""
    before = of_all(path)
    if before.get(identity, {}) == now:
        return
    with whole_file(path) as file:
        file.write(json.dumps({**before, identity: now}, indent=0, sort_keys=True).encode())


def set_apart(path: Path) -> Path:
    """A damaged file makes room for a new one, and is kept. Raises OSError."""
    kept = path.with_name(path.name + DAMAGED)
    path.replace(kept)
    return kept

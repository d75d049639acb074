"""What a button carries, which may be of an older version of the bot, or of somebody's making."""

import json
from typing import Any

from domain.refusals import StaleButton

MOST_DIGITS = 9


def said(carried: str, **shapes: type) -> dict[str, Any]:
    """What a form carries as JSON, each of these names with such a value. Raises StaleButton."""
    try:
        found = json.loads(carried)
        if all(isinstance(found[name], shape) for name, shape in shapes.items()):
            return dict(found)
    except (ValueError, KeyError, TypeError):
        pass
    raise StaleButton


def number(carried: str) -> int:
    """The whole number a button carries, an id or a count of days. Raises StaleButton."""
    if not (carried.isascii() and carried.isdigit() and len(carried) <= MOST_DIGITS):
        raise StaleButton
    return int(carried)

"""A few ids in a statement that is written once: ten places, the free ones filled with the first id."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, bindparam

PLACES = 10
NAMES = tuple(f"id_{number}" for number in range(PLACES))


def is_one_of_ten(column: Column[Any]) -> ColumnElement[bool]:
    return column.in_([bindparam(name, type_=column.type) for name in NAMES])


def by_tens(ids: Sequence[int]) -> Iterator[dict[str, int]]:
    """The values for `is_one_of_ten`, as often as it takes."""
    for start in range(0, len(ids), PLACES):
        ten = ids[start : start + PLACES]
        yield dict.fromkeys(NAMES, ten[0]) | dict(zip(NAMES, ten, strict=False))

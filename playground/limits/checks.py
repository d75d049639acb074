"""The small checks that the tables of limits are written with."""

import re
from collections.abc import Iterator, Mapping

from playground.limits.problem import Check, Problem

ENTITY = re.compile(r"^https?://|^mailto:")


def string(most: int = 3000, least: int = 1, pattern: str | None = None) -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield Problem(pointer=at, message="must be a string", code="invalid_type")
            return
        if len(value) < least:
            yield Problem(pointer=at, message=f"must be more than {least - 1} characters")
        if len(value) > most:
            yield Problem(pointer=at, message=f"must be less than {most + 1} characters")
        if pattern and value and not re.search(pattern, value):
            yield Problem(pointer=at, message=f"must match {pattern}")

    return check


def link(most: int = 3000) -> Check:
    return string(most, pattern=ENTITY.pattern)


def flag() -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        if not isinstance(value, bool):
            yield Problem(pointer=at, message="must be a boolean", code="invalid_type")

    return check


def number(least: float, most: float = float("inf"), *, whole: bool = True) -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        fits = isinstance(value, int) or (not whole and isinstance(value, float))
        if isinstance(value, bool) or not fits or not isinstance(value, int | float):
            yield Problem(pointer=at, message="must be a number", code="invalid_type")
        elif not least <= value <= most:
            yield Problem(pointer=at, message=f"must be between {least} and {most}")

    return check


def one_of(*allowed: object) -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        if value not in allowed:
            names = ", ".join(str(name) for name in allowed)
            yield Problem(pointer=at, message=f"must be one of: {names}")

    return check


def several(item: Check, most: int, least: int = 1) -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        if not isinstance(value, list):
            yield Problem(pointer=at, message="must be an array", code="invalid_type")
            return
        if len(value) < least:
            yield Problem(pointer=at, message=f"must have at least {least} items")
        if len(value) > most:
            yield Problem(pointer=at, message=f"no more than {most} items allowed")
        for index, part in enumerate(value):
            yield from item(part, f"{at}/{index}")

    return check


def fields(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields, and no other."""
    allowed = {**required, **(optional or {})}

    def check(value: object, at: str) -> Iterator[Problem]:
        if not isinstance(value, dict):
            yield Problem(pointer=at, message="must be an object", code="invalid_type")
            return
        for name in required:
            if name not in value:
                yield Problem(pointer=at, message=f"missing required field: {name}")
        for name, part in value.items():
            if name not in allowed:
                yield Problem(pointer=at, message=f"invalid additional property: {name}")
            elif part is not None or name in required:
                yield from allowed[name](part, f"{at}/{name}")

    return check


def at_least_one(check: Check, *names: str) -> Check:
    def checked(value: object, at: str) -> Iterator[Problem]:
        yield from check(value, at)
        if isinstance(value, dict) and not any(value.get(name) for name in names):
            yield Problem(pointer=at, message=f"must define one of: {', '.join(names)}")

    return checked


def exactly_one(check: Check, *names: str) -> Check:
    def checked(value: object, at: str) -> Iterator[Problem]:
        yield from check(value, at)
        if isinstance(value, dict) and sum(bool(value.get(name)) for name in names) != 1:
            yield Problem(pointer=at, message=f"must define exactly one of: {', '.join(names)}")

    return checked


def by_type(kinds: Mapping[str, Check], unsupported: str = "unsupported type") -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str):
            yield Problem(pointer=at, message="missing required field: type")
        elif kind not in kinds:
            yield Problem(pointer=f"{at}/type", message=f"{unsupported}: {kind}")
        else:
            yield from kinds[kind](value, at)

    return check


def anything() -> Check:
    def check(value: object, at: str) -> Iterator[Problem]:
        yield from ()

    return check

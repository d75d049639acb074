"""Whether two contacts of one organisation are the same person, so that nobody is written down twice."""

from collections.abc import Callable, Mapping
from typing import Final

from domain.contact_keys import email_key, phone_key
from domain.names import search_key

KEYS: Final[Mapping[str, Callable[[str], str]]] = {
    "name": search_key,
    "role": search_key,
    "email": email_key,
    "phone": phone_key,
}
TELLING = ("name", "email", "phone")
"""What they must have in common, one of them at least."""


def are_one(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """They share something that tells, and nothing either says is said otherwise by the other.

    A number may be shared by colleagues: whoever has another name is somebody else.
    """
    keys = {field: (key(one[field]), key(other[field])) for field, key in KEYS.items()}
    if any(mine and theirs and mine != theirs for mine, theirs in keys.values()):
        return False
    return any(keys[field][0] and keys[field][0] == keys[field][1] for field in TELLING)


def filled(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """What the other says where the one says nothing."""
    return {field: other[field] for field in KEYS if not one[field] and other[field]}

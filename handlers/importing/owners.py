"""Whom of the team a cell names: a name, the beginning of one, or how the chat knows them."""

from collections.abc import Callable, Sequence

from domain.names import search_key
from domain.people import Member, Person


def called(members: Sequence[Member]) -> Callable[[str], Person | None]:
    """None for nobody, and for several."""
    names = [(search_key(one.name), one.person) for one in members]
    ids = {one.person.id.casefold(): one.person for one in members}

    def owner(text: str) -> Person | None:
        typed = text.strip().strip("@{}")
        if typed.casefold() in ids:
            return ids[typed.casefold()]
        wanted = search_key(typed)
        same = [person for name, person in names if name == wanted]
        found = same or [person for name, person in names if f"{name} ".startswith(f"{wanted} ")]
        return found[0] if len(found) == 1 else None

    return owner

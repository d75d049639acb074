"""Which of the rows somebody was written down in are of one person, and which of a colleague."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.contact_keys import email_key, phone_key
from domain.names import search_key
from domain.prospects import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A contact as one row has it. `set_aside_at` says since when it counts no more."""

    contact: Contact
    set_aside_at: datetime | None = None

    @property
    def id(self) -> int:
        return self.contact.id

    @property
    def is_there(self) -> bool:
        return self.set_aside_at is None

    @property
    def name(self) -> frozenset[str]:
        """Its words."""
        return frozenset(search_key(self.contact.name.value).split())

    @property
    def email(self) -> str:
        return email_key(self.contact.email.value)

    @property
    def phone(self) -> str:
        return phone_key(self.contact.phone.value)


def is_same(one: Written, other: Written) -> bool:
    """By an address, unless the names have nothing in common; by a number, which colleagues share,
    when one of the names holds the other."""
    if shared(one.email, other.email) and not contradict(one.name, other.name):
        return True
    within = one.name <= other.name or other.name <= one.name
    return shared(one.phone, other.phone) and within


def is_another(now: Written, before: Written) -> bool:
    """Whether what replaced a row is of somebody else: a successor, who may keep the number."""
    if not contradict(now.name, before.name) or shared(now.email, before.email):
        return False
    return differ(now.email, before.email) or differ(now.phone, before.phone)


def persons(
    rows: Sequence[Written], replaced: Iterable[tuple[int, int]]
) -> Sequence[frozenset[int]]:
    """The rows of each person at one prospect's; `replaced` has (new, old) for each row that was.

    Two who are there are never taken for one.
    """
    of = {row.id: row for row in rows}
    groups = [{row.id} for row in rows]
    for new, old in replaced:
        if new in of and old in of and not is_another(of[new], of[old]):
            join(groups, new, old)
    there = [group for group in groups if any(of[one].is_there for one in group)]
    gone = [group for group in groups if group not in there]
    for group in gone:
        if len(likely := [one for one in there if are_same(group, one, of)]) == 1:
            likely[0].update(group)
    left = [group for group in gone if not any(group <= one for one in there)]
    return [frozenset(group) for group in (*there, *together(left, of))]


def join(groups: list[set[int]], one: int, other: int) -> None:
    first = next(group for group in groups if one in group)
    second = next(group for group in groups if other in group)
    if first is not second:
        first |= second
        groups.remove(second)


def together(groups: Sequence[set[int]], of: dict[int, Written]) -> list[set[int]]:
    """Those set aside who are one person."""
    kept: list[set[int]] = []
    for group in groups:
        known = next((one for one in kept if are_same(group, one, of)), None)
        if known is None:
            kept.append(set(group))
        else:
            known |= group
    return kept


def are_same(some: Iterable[int], others: Iterable[int], of: dict[int, Written]) -> bool:
    known = [of[other] for other in others]
    return any(
        is_same(of[one], other) or (of[one].name and of[one].name == other.name)
        for one in some
        for other in known
    )


def shared(one: str, other: str) -> bool:
    return bool(one) and one == other


def differ(one: str, other: str) -> bool:
    return bool(one) and bool(other) and one != other


def contradict(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and not one & other

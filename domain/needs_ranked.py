"""Which needs come first: those that users ask for, the more of them as a must the earlier.

Source: docs/method.md, needs. Who was declined, a sponsor and the team itself weigh nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.needs import Need, NeedState, Origin, Request
from domain.prospects import Prospect
from domain.stages import Stage

GOOD_FITS = ("A", "B")
"""The letters of a cell that are worth serving; X is not among them (docs/method.md, score)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One prospect's own wish for a need: what it said last tells whether it is a must."""

    prospect: int
    requests: tuple[Request, ...]

    @property
    def is_must(self) -> bool:
        return self.requests[-1].is_must


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A need and who asked for it: `users` count, `declined` do not, `others` weigh nothing.

    `users` and `declined` stand in the order in which they first asked; `enough` is how many must
    have it before it is on the minimal list.
    """

    need: Need
    users: tuple[Wish, ...]
    declined: tuple[Wish, ...]
    others: tuple[Request, ...]
    enough: int

    @property
    def musts(self) -> int:
        return sum(wish.is_must for wish in self.users)

    @property
    def is_minimal(self) -> bool:
        return self.musts >= self.enough

    @property
    def is_orphan(self) -> bool:
        """No prospect asked for it."""
        return not (self.users or self.declined)

    @property
    def is_avoided(self) -> bool:
        """Only those we declined asked for it."""
        return bool(self.declined) and not self.users

    @property
    def state(self) -> NeedState:
        if self.need.state is NeedState.ASKED and self.is_minimal:
            return NeedState.MINIMAL
        return self.need.state

    @property
    def rank(self) -> tuple[int, int, int]:
        """The smaller the earlier; among equals, what came up first."""
        return (-self.musts, -len(self.users), self.need.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All needs of a product. `ranked` leaves out what only those we declined asked for."""

    ranked: tuple[Asked, ...]
    avoided: tuple[Asked, ...]

    @property
    def minimal(self) -> tuple[Asked, ...]:
        return tuple(one for one in self.ranked if one.is_minimal)

    @property
    def orphans(self) -> tuple[Asked, ...]:
        return tuple(one for one in self.ranked if one.is_orphan)

    @property
    def everything(self) -> tuple[Asked, ...]:
        return (*self.ranked, *self.avoided)

    def of(self, need: int) -> Asked | None:
        return next((one for one in self.everything if one.need.id == need), None)


def board(
    needs: Iterable[Need], requests: Iterable[Request], *, declined: Collection[int], enough: int
) -> Board:
    """`requests` in the order in which they were made, of prospects that are there."""
    by_need: dict[int, list[Request]] = {}
    for request in requests:
        by_need.setdefault(request.need, []).append(request)
    asked = sorted(
        (asked_for(need, by_need.get(need.id, ()), declined, enough) for need in needs),
        key=lambda one: one.rank,
    )
    return Board(
        ranked=tuple(one for one in asked if not one.is_avoided),
        avoided=tuple(one for one in asked if one.is_avoided),
    )


def asked_for(
    need: Need, requests: Iterable[Request], declined: Collection[int], enough: int
) -> Asked:
    by_prospect: dict[int, list[Request]] = {}
    others = []
    for request in requests:
        if request.prospect is None or request.origin is not Origin.USER:
            others.append(request)
        else:
            by_prospect.setdefault(request.prospect, []).append(request)
    wishes = [Wish(prospect=one, requests=tuple(made)) for one, made in by_prospect.items()]
    return Asked(
        need=need,
        users=tuple(wish for wish in wishes if wish.prospect not in declined),
        declined=tuple(wish for wish in wishes if wish.prospect in declined),
        others=tuple(others),
        enough=enough,
    )


def was_declined(prospect: Prospect, at: datetime) -> bool:
    """Whether we had said no to it by then."""
    is_declined = prospect.stage is Stage.DECLINED
    return is_declined and prospect.entered.get(Stage.DECLINED, at) <= at


def as_it_stood(need: Need, at: datetime) -> NeedState:
    """The state of a need at an earlier moment, as far as its dates tell."""
    if need.started_at is not None and need.started_at > at:
        return NeedState.ASKED
    if need.delivered_at is not None and need.delivered_at > at:
        return NeedState.IN_PROGRESS
    return need.state


def must_haves(
    asked: Iterable[Asked], prospects: Mapping[int, Prospect]
) -> Mapping[int, frozenset[int]]:
    """What each of our good prospects must have: open, fit A or B, with a must at least."""
    wanted: dict[int, set[int]] = {}
    for one in asked:
        for wish in one.users:
            if wish.is_must and is_good(prospects[wish.prospect]):
                wanted.setdefault(wish.prospect, set()).add(one.need.id)
    return {prospect: frozenset(needs) for prospect, needs in sorted(wanted.items())}


def is_good(prospect: Prospect) -> bool:
    return prospect.is_open and (prospect.cell or "").startswith(GOOD_FITS)


def words_of(asked: Iterable[Asked]) -> Sequence[str]:
    return [one.need.words for one in asked]

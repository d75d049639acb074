"""What somebody ordered: each of their statements is a hypothesis until users confirm it.

Source: docs/method.md, mandate.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.names import key
from domain.people import Person, Private


class HypothesisState(StrEnum):
    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """`sponsor` is who asked, as somebody wrote it down: a role rather than a name."""

    id: int
    product: int
    sponsor: Private[str]
    at: datetime
    by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Hypothesis:
    """One statement of a mandate, as the need with its words. `because` says why it is refuted."""

    id: int
    mandate: Mandate
    need: int
    words: str
    refuted_at: datetime | None = None
    refuted_by: Person | None = None
    because: Private[str] = Private("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """All that is known of one need somebody ordered; `users` are who asked for it too."""

    need: int
    words: str
    hypotheses: tuple[Hypothesis, ...]
    users: tuple[str, ...] = ()

    @property
    def refuted(self) -> Hypothesis | None:
        """The hypothesis that says why, where one of them was refuted."""
        return next((one for one in self.hypotheses if one.refuted_at is not None), None)

    def state(self, enough: int) -> HypothesisState:
        """Confirmed from `enough` users on; what a person refuted stays so whoever asks for it."""
        if self.refuted is not None:
            return HypothesisState.REFUTED
        if len(self.users) >= enough:
            return HypothesisState.CONFIRMED
        return HypothesisState.UNVERIFIED


def confirmed(statements: Iterable[Statement], enough: int) -> int:
    """How many of them users confirm."""
    return sum(one.state(enough) is HypothesisState.CONFIRMED for one in statements)


def is_the_sponsor(sponsor: str, names: Iterable[str]) -> bool:
    """Whether the sponsor is among these names, those of an organisation and of its people.

    Nobody confirms their own order.
    """
    return key(sponsor) in {key(name) for name in names if name}

"""A product in search of its first users, and the segments it looks in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people import Place
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.retention import USUAL_PERIODS, Periods
from domain.targets import USUAL_TARGETS, Targets
from domain.working_days import WorkingDays

PublicHolidays = Callable[[str, int], frozenset[date]]
"""The public holidays of a country (ISO code) in a year."""


class ProductState(StrEnum):
    SEARCH = "search"
    MINIMAL = "minimal"
    BUILDING = "building"
    LAUNCHED = "launched"


class SegmentState(StrEnum):
    ACTIVE = "active"
    PAUSED = "paused"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """`channel` is the team channel of the digest; `closed_days` are the team's own days off."""

    id: int
    name: str
    channel: Place | None
    language: str
    zone: ZoneInfo
    country: str
    digest_at: time
    closed_days: frozenset[date]
    state: ProductState
    closed_at: datetime | None
    created_at: datetime
    portrait: Portrait = DEFAULT_PORTRAIT
    targets: Targets = USUAL_TARGETS
    retention: Periods = USUAL_PERIODS
    pitch: str = ""
    """What a caller says of it, and what is asked, in the team's own words."""
    script: str = ""

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    def working_days(self, holidays: PublicHolidays) -> WorkingDays:
        return WorkingDays(
            zone=self.zone,
            holidays=lambda year: holidays(self.country, year),
            closed=self.closed_days,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """`population` is how many there are to reach, when that is known."""

    id: int
    product: int
    name: str
    hypothesis: str = ""
    population: int | None = None
    state: SegmentState = SegmentState.ACTIVE

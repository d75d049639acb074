"""A digest as it was posted, and what has happened since to those it names."""

from dataclasses import dataclass, replace
from datetime import date

from domain.attention import State
from domain.people import Person
from domain.stages import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What somebody did about a line (called, later, parked…); `entry` is the one that undoes it."""

    what: str
    by: Person
    entry: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedLine:
    """A prospect as the post named it.

    `owner` is a person's id; `since` is the day its action was due, when it is overdue.
    """

    prospect: int
    state: State
    business_days: int
    stage: Stage
    owner: str | None = None
    since: date | None = None
    deed: Deed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestPost:
    """`hidden` counts those due that found no room, `missing` the questionnaires still waited for.

    `resting`: some are quiet but were named too recently.
    """

    product: int
    day: date
    lines: tuple[PostedLine, ...] = ()
    hidden: int = 0
    missing: int = 0
    resting: bool = False

    @property
    def subject(self) -> str:
        """The name of its message in the chat."""
        return f"digest:{self.product}:{self.day.isoformat()}"

    def line_of(self, prospect: int) -> PostedLine | None:
        return next((line for line in self.lines if line.prospect == prospect), None)

    def with_deed(self, prospect: int, deed: Deed | None) -> "DigestPost":
        lines = (
            replace(line, deed=deed) if line.prospect == prospect else line for line in self.lines
        )
        return replace(self, lines=tuple(lines))

"""Where a prospect stands, from a line on a list to a user. Source: docs/method.md, stages."""

from enum import StrEnum


class Stage(StrEnum):
    """In order; the last three are closed."""

    NEW = "new"
    ATTEMPTED = "attempted"
    CONTACTED = "contacted"
    INTERESTED = "interested"
    MET = "met"
    PILOT = "pilot"
    USER = "user"
    NOT_INTERESTED = "not_interested"
    DECLINED = "declined"
    UNREACHABLE = "unreachable"

    @property
    def is_open(self) -> bool:
        return self in LATE_AFTER

    @property
    def rank(self) -> int:
        """0 for new to 6 for user; -1 for a closed one."""
        return OPEN.index(self) if self.is_open else -1

    @property
    def late_after(self) -> int | None:
        """Business days of silence that make it late; twice as many, critical. None if closed."""
        return LATE_AFTER.get(self)


LATE_AFTER = {
    Stage.NEW: 5,
    Stage.ATTEMPTED: 3,
    Stage.CONTACTED: 5,
    Stage.INTERESTED: 3,
    Stage.MET: 5,
    Stage.PILOT: 10,
    Stage.USER: 20,
}

OPEN = tuple(stage for stage in Stage if stage in LATE_AFTER)
CLOSED = tuple(stage for stage in Stage if stage not in LATE_AFTER)


def at_least(stage: Stage, least: Stage) -> Stage:
    """The later of the two on the way; a closed stage stays closed."""
    return least if stage.is_open and stage.rank < least.rank else stage

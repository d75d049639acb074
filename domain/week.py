"""What a week came to: who was added, who moved where, how many calls became conversations.

Source: docs/method.md, nudges. From what was recorded that week and not undone, in its order.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from domain.stages import Stage
from domain.timeline import Entry

NOBODY: Final[Mapping[Stage, tuple[int, ...]]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """`calls` are attempts, `conversations` those that reached somebody, `meetings` those held.

    `interested` are the prospects that were never interested before.
    """

    calls: int = 0
    conversations: int = 0
    meetings: int = 0
    interested: int = 0

    @property
    def is_nothing(self) -> bool:
        return not (self.calls or self.conversations or self.meetings or self.interested)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """Ids of prospects by where the week left them; who ended it where they began is in none.

    `reached`: further than before, or closed. `back`: less far. `reopened`: closed before.
    """

    reached: Mapping[Stage, tuple[int, ...]] = field(default_factory=lambda: NOBODY)
    back: tuple[int, ...] = ()
    reopened: tuple[int, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return not (self.reached or self.back or self.reopened)


def counts(entries: Iterable[Entry]) -> Counts:
    several = list(entries)
    calls = [entry for entry in several if entry.what == "call"]
    return Counts(
        calls=len(calls),
        conversations=sum("connected_calls" in entry.after for entry in calls),
        meetings=len({entry.child for entry in several if entry.what == "met"}),
        interested=len({entry.prospect for entry in several if is_first_interest(entry)}),
    )


def is_first_interest(entry: Entry) -> bool:
    was, now = (furthest(fields.get("entered", {})) for fields in (entry.before, entry.after))
    return was < Stage.INTERESTED.rank <= now


def furthest(entered: Mapping[str, Any]) -> int:
    return max((Stage(stage).rank for stage in entered), default=-1)


def moves(entries: Sequence[Entry]) -> Moves:
    first: dict[int, Stage] = {}
    last: dict[int, Stage] = {}
    for entry in entries:
        if "stage" in entry.after:
            first.setdefault(entry.prospect, Stage(entry.before["stage"]))
            last[entry.prospect] = Stage(entry.after["stage"])
    moved = [one for one in last if last[one] is not first[one]]
    reopened = [one for one in moved if last[one].is_open and not first[one].is_open]
    back = [one for one in moved if last[one].is_open and last[one].rank < first[one].rank]
    reached: dict[Stage, tuple[int, ...]] = {}
    for one in moved:
        if one not in reopened and one not in back:
            reached[last[one]] = (*reached.get(last[one], ()), one)
    return Moves(reached=reached, back=tuple(back), reopened=tuple(reopened))

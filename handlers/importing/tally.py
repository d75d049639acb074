"""What reading a list found: how many of what, the first of each, what is wrong, what is near."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.duplicates import Match
from domain.import_columns import Columns
from domain.import_modes import Mode
from domain.import_verdicts import Verdict, repeated
from domain.incoming import Problem
from handlers.importing.lines import Line
from handlers.importing.plan import Planned
from handlers.near_matches import Neighbours

SHOWN = 5
MOST_NEAR = 10
"""As many as a form can ask about; the others are other ones, and can be merged later."""
MOST_PROBLEMS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NearName:
    """`of` is a prospect's id, or an earlier line as a negative number; `other` its name."""

    line: int
    name: str
    of: int
    other: str


@dataclass(kw_only=True)
class Tally:
    """Filled by `take`. Of those with a near name, `decided` are the lines somebody spoke of."""

    neighbours: Neighbours = field(default_factory=Neighbours)
    counts: Counter[str] = field(default_factory=Counter)
    first: dict[Verdict, list[Planned]] = field(default_factory=dict)
    near: list[NearName] = field(default_factory=list)
    near_count: int = 0
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    repeats: list[tuple[int, Match]] = field(default_factory=list)
    repeat_count: int = 0
    lines: int = 0
    columns: Columns | None = None

    def take(self, lot: Iterable[Planned], *, decided: Iterable[str] = ()) -> None:
        known = frozenset(decided)
        for one in lot:
            self.lines += 1
            self.counts[one.verdict.value] += 1
            shown = self.first.setdefault(one.verdict, [])
            if len(shown) < SHOWN:
                shown.append(one)
            self.note(one.line.read.problems)
            if one.verdict is Verdict.TWICE and one.match is not None:
                self._note_repeat(one.line.number, one.match)
            if one.verdict is Verdict.CREATE:
                self._look_beside(one, known)

    @property
    def has_remarks(self) -> bool:
        return bool(self.problem_count or self.repeat_count)

    @property
    def has_more_than_shown(self) -> bool:
        return max(self.problem_count, self.repeat_count) > SHOWN

    @property
    def to_write(self) -> int:
        return self.counts[Verdict.CREATE] + self.counts[Verdict.COMPLETE]

    def note_line(self, line: Line, mode: Mode) -> None:
        """What there is to say of a line, whatever becomes of it."""
        self.note(line.read.problems)
        incoming, earlier = line.read.incoming, line.earlier
        if incoming is None or earlier is None:
            return
        if repeated(incoming, mode, earlier) is Verdict.TWICE:
            self._note_repeat(line.number, earlier)

    def _note_repeat(self, line: int, earlier: Match) -> None:
        self.repeat_count += 1
        if len(self.repeats) < MOST_PROBLEMS:
            self.repeats.append((line, earlier))

    def note(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.problem_count += 1
            if len(self.problems) < MOST_PROBLEMS:
                self.problems.append(problem)

    def _look_beside(self, one: Planned, decided: frozenset[str]) -> None:
        incoming = one.line.read.incoming
        if incoming is None:
            return
        found = (
            () if str(incoming.line) in decided else self.neighbours.near(incoming.name, at_most=1)
        )
        self.neighbours.add(-incoming.line, incoming.name)
        self.near_count += len(found)
        if found and len(self.near) < MOST_NEAR:
            self.near.append(
                NearName(
                    line=incoming.line, name=incoming.name, of=found[0].of, other=found[0].name
                )
            )

    def kept(self, head: tuple[str, ...]) -> Mapping[str, Any]:
        """What the forms that follow need, as plain JSON values."""
        near = [[one.line, one.name, one.of, one.other] for one in self.near]
        return {"head": list(head), "near": near, "lines": self.lines}


def near_of(found: Mapping[str, Any]) -> list[NearName]:
    return [
        NearName(line=line, name=name, of=of, other=other)
        for line, name, of, other in found.get("near", ())
    ]

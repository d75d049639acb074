"""What points to somebody, taken out of the team's free text, wherever people wrote it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Row,
    Table,
    Text,
    and_,
    cast,
    false,
    func,
    or_,
    select,
    true,
    update,
)

from domain.names import search_key
from domain.spelt import longest_plain, pieces, shortest_end, widely
from domain.traces import Traces
from storage.free_text import FREE, IN_HISTORY, KEYS
from storage.history_tables import entries
from storage.machinery import outbox
from storage.tables import prospects

A_LOT: Final = 500
"""Rows read at a time: texts may be long, and many are looked at in vain."""
Found: TypeAlias = Callable[[ColumnElement[Any]], ColumnElement[bool]]
"""Whether a text, or what is kept as JSON, may hold something."""


@dataclass
class Mended:
    """Where something was taken out: in what is about these prospects, in what is about none."""

    prospects: set[int] = field(default_factory=set)
    beside: bool = False

    def __or__(self, other: "Mended") -> "Mended":
        return Mended(self.prospects | other.prospects, self.beside or other.beside)

    def note(self, table: Table, prospect: int | None) -> None:
        if prospect is not None:
            self.prospects.add(prospect)
        elif table is not outbox:
            self.beside = True


class TakingOut:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def take_out(self, traces: Traces, *, prospect: int) -> Mended:
        """Out of all the team's free text; more thoroughly out of what is about their prospect."""
        mended, likes = Mended(), fragments(traces)
        for table in FREE:
            for row in self._found(table, likes, prospect):
                if self._mend(table, row, traces, here=row.about == prospect):
                    mended.note(table, row.about)
        return mended

    def _found(self, table: Table, likes: Sequence[Found], prospect: int) -> Iterator[Row[Any]]:
        """The rows that may hold a trace, and all of those about their prospect."""
        about = about_whom(table)
        columns = [table.c[name] for name in FREE[table]]
        look = or_(
            false() if about is None else about == prospect,
            *(worth_a_look(column, likes) for column in columns),
        )
        whom = (cast(None, table.c.id.type) if about is None else about).label("about")
        query = select(table.c.id, whom, *columns).where(table.c.team_id == self._team_id, look)
        yield from self._in_lots(query.order_by(table.c.id).limit(A_LOT), table)

    def _in_lots(self, query: Any, table: Table) -> Iterator[Row[Any]]:
        last = 0
        while rows := self._connection.execute(query.where(table.c.id > last)).all():
            yield from rows
            last = rows[-1].id

    def _mend(self, table: Table, row: Row[Any], traces: Traces, *, here: bool) -> bool:
        """Whether there was anything to take out."""
        before = {name: row._mapping[name] for name in FREE[table]}
        mend = history_without if table is entries else value_without
        after: dict[str, Any] = {
            name: mend(value, traces, here=here) for name, value in before.items()
        }
        if after == before:
            return False
        # What was told apart by a name alone stays so: each key is one of its own.
        after |= {
            key: f"{search_key(str(after[of]))} {row.id}"
            for key, of in KEYS.get(table.name, {}).items()
        }
        self._connection.execute(update(table).where(table.c.id == row.id).values(**after))
        return True


def about_whom(table: Table) -> ColumnElement[int] | None:
    """The prospect that a row of this table is about; None where it is about a product."""
    return table.c.id if table is prospects else table.c.get("prospect_id")


def value_without(value: Any, traces: Traces, *, here: bool) -> Any:
    return traces.without_in(value, here=here)


def history_without(values: dict[str, Any], traces: Traces, *, here: bool) -> dict[str, Any]:
    return {
        name: traces.without_in(value, here=here) if name in IN_HISTORY else value
        for name, value in values.items()
    }


def worth_a_look(column: ColumnElement[Any], traces: Sequence[Found]) -> ColumnElement[bool]:
    """Rows that may hold a trace that nobody else has; all, when nothing can be looked for."""
    return or_(false(), *(may_hold(column) for may_hold in traces))


def fragments(traces: Traces) -> Sequence[Found]:
    """Of each name all its words, of an address or a number what stands in every writing of it."""
    several = {frozenset(words) for words in traces.whole_names}
    names = [one for one in several if not any(other < one for other in several)]
    emails = map(longest_plain, filter(None, traces.emails))
    phones = ("%".join(end) for end in map(shortest_end, traces.phones) if end)
    longest_first = (sorted(words, key=len, reverse=True) for words in names)
    return [*map(spelt, longest_first), *map(holding, sorted({*emails, *phones}))]


def spelt(words: Sequence[str]) -> Found:
    """An accent may stand on any letter, which LIKE has no means of saying."""
    patterns = {
        is_json: [widely(word, is_json=is_json) for word in words] for is_json in (False, True)
    }
    shortest = sum(len(pieces(word)) for word in words)

    def may_hold(column: ColumnElement[Any]) -> ColumnElement[bool]:
        text, theirs = cast(column, Text), patterns[isinstance(column.type, JSON)]
        # The length first: it is known at once, and most texts are short.
        return and_(func.length(text) > shortest, *map(text.regexp_match, theirs))

    return may_hold


def holding(like: str) -> Found:
    """What is kept as JSON has no letter with an accent."""

    def may_hold(column: ColumnElement[Any]) -> ColumnElement[bool]:
        text = cast(column, Text)
        return and_(func.length(text) >= len(like.replace("%", "")), text.ilike(f"%{like}%"))

    return may_hold if like else lambda _: true()

"""Free text about prospects that is old enough to go: the words leave, the rows and every figure stay."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    Select,
    Table,
    Text,
    and_,
    cast,
    exists,
    func,
    or_,
    select,
    update,
)

from storage.answer_tables import notes
from storage.free_text import IN_HISTORY
from storage.history_tables import entries
from storage.retention import Stretch
from storage.tables import calls, prospects

PLANS: Final = ("next_action", "park_reason")
"""What stands on a prospect until it is replaced: as old as the entry that wrote it."""


class AgedText:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def empty(self, stretch: Stretch, *, before: datetime, undoable: datetime) -> frozenset[int]:
        """What was written before that moment. Return the prospects it was about.

        What was done since `undoable` keeps the means of undoing it.
        """
        touched = self._rows(notes, "text", stretch, before)
        touched |= self._rows(calls, "note", stretch, before)
        # The plans first: how old they are is read in the history.
        for name in PLANS:
            touched |= self._plan(name, stretch, before)
        return frozenset(touched | self._history(stretch, before, undoable))

    def count(self, product: int) -> int:
        """How many texts there are about a product's prospects, but for the history's."""
        of = and_(prospects.c.product_id == product, prospects.c.team_id == self._team_id)
        texts = (
            select(func.count(notes.c.id)).join(prospects).where(of, notes.c.text != ""),
            select(func.count(calls.c.id)).join(prospects).where(of, calls.c.note != ""),
            *(
                select(func.count(prospects.c.id)).where(of, prospects.c[name] != "")
                for name in PLANS
            ),
        )
        return sum(self._connection.execute(text).scalar_one() for text in texts)

    def _rows(self, table: Table, name: str, stretch: Stretch, before: datetime) -> set[int]:
        gone = self._connection.execute(
            update(table)
            .where(
                table.c.team_id == self._team_id,
                table.c.prospect_id.in_(within(stretch)),
                table.c.at < before,
                table.c[name] != "",
            )
            .values({name: ""})
            .returning(table.c.prospect_id)
        )
        return set(gone.scalars())

    def _plan(self, name: str, stretch: Stretch, before: datetime) -> set[int]:
        written_since = exists().where(
            entries.c.prospect_id == prospects.c.id,
            entries.c.at >= before,
            holds(entries.c.after, [name]),
        )
        gone = self._connection.execute(
            update(prospects)
            .where(
                prospects.c.team_id == self._team_id,
                prospects.c.id.in_(within(stretch)),
                prospects.c.created_at < before,
                prospects.c[name] != "",
                ~written_since,
            )
            .values({name: "", "version": prospects.c.version + 1})
            .returning(prospects.c.id)
        )
        return set(gone.scalars())

    def _history(self, stretch: Stretch, before: datetime, undoable: datetime) -> set[int]:
        """What stood before a change is as old as the change that wrote it, or as the prospect."""
        rows = self._connection.execute(
            select(entries)
            .join(prospects)
            .where(
                entries.c.team_id == self._team_id,
                entries.c.prospect_id.in_(within(stretch)),
                prospects.c.created_at < before,
                or_(
                    holds(entries.c.before, sorted(IN_HISTORY)),
                    holds(entries.c.after, sorted(IN_HISTORY)),
                ),
            )
            .order_by(entries.c.prospect_id, entries.c.id)
        ).all()
        touched = set()
        for prospect, several in groupby(rows, key=lambda row: row.prospect_id):
            for entry, values in left(list(several), before, undoable):
                touched.add(prospect)
                self._connection.execute(
                    update(entries).where(entries.c.id == entry).values(**values)
                )
        return touched


def within(stretch: Stretch) -> Select[tuple[int]] | ScalarSelect[int]:
    return select(prospects.c.id).where(
        prospects.c.product_id == stretch.product,
        prospects.c.id > stretch.after,
        prospects.c.id <= stretch.upto,
    )


def holds(values: ColumnElement[object], names: Collection[str]) -> ColumnElement[bool]:
    """Whether JSON values have one of these names."""
    return or_(*(cast(values, Text).contains(f'"{name}"', autoescape=True) for name in names))


def left(
    history: Sequence[Row[Any]], before: datetime, undoable: datetime
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Of one prospect's entries, those that lose words, with what is left in them."""
    recent: set[str] = set()
    for entry in history:
        of_before = {*entry.before} & IN_HISTORY - recent if entry.at < undoable else set()
        of_after = {*entry.after} & IN_HISTORY if entry.at < before else set()
        recent |= {*entry.after} - of_after
        if of_before or of_after:
            yield (
                entry.id,
                {
                    "before": without(entry.before, of_before),
                    "after": without(entry.after, of_after),
                },
            )


def without(values: dict[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}

"""All that is about one prospect moves to another one, and back again, row by row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, update

from storage.answer_tables import questionnaires
from storage.merge_tables import merges
from storage.method_tables import introductions
from storage.moving_rows import BESIDE, COPIED, ROWS, Moved
from storage.prepared import Row
from storage.tables import prospects
from storage.upsert import insert_into


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """`gone` became part of `kept`; `number` is its reference. `moved` says which rows it brought along."""

    id: int
    kept: int
    gone: int | None
    number: int
    at: datetime
    moved: Moved


class Merging:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def lock(self, *several: int) -> None:
        """Nobody else changes them before this transaction ends; always in the same order."""
        self._connection.execute(
            select(prospects.c.id)
            .where(prospects.c.team_id == self._team_id, prospects.c.id.in_(several))
            .order_by(prospects.c.id)
            .with_for_update()
        )

    def move(self, gone: int, *, into: int, at: datetime) -> Moved:
        """Everything of the one that goes; what was merged into it before follows."""
        moved: Moved = {name: self._move(name, gone, into) for name in ROWS}
        for name in BESIDE:
            moved |= self._move_beside(name, gone, into)
        for table in COPIED:
            self._copy(table, gone, into)
        return moved | {"introduced-itself": self._introduced_itself(into, at)}

    def add(
        self,
        *,
        product: int,
        kept: int,
        gone: int,
        number: int,
        moved: Moved,
        by: str,
        at: datetime,
    ) -> int:
        """Write the merge down. Return its id, for undoing."""
        added = self._connection.execute(
            insert(merges)
            .values(
                team_id=self._team_id,
                product_id=product,
                kept_id=kept,
                gone_id=gone,
                number=number,
                moved=moved,
                by=by,
                at=at,
            )
            .returning(merges.c.id)
        )
        return int(added.scalar_one())

    def get(self, merge: int) -> Merge | None:
        """None when there is none, or it was undone."""
        return self._one(merges.c.id == merge)

    def of_number(self, number: int) -> Merge | None:
        """By the reference of the one that is gone."""
        return self._one(merges.c.number == number)

    def move_back(self, merge: Merge) -> None:
        """Each row that had moved is where it was."""
        assert merge.gone is not None, "it was deleted meanwhile"
        for name, (table, column) in ROWS.items():
            self._point(table, column, table.c.id.in_(merge.moved.get(name, [])), merge.gone)
        for name, (table, other) in BESIDE.items():
            self._move_beside_back(table, other, merge, name)
        self._set_aside(merge.moved.get("introduced-itself", []), None)

    def undone(self, merge: int, *, at: datetime) -> None:
        """The reference means the one it was given to again."""
        self._connection.execute(
            update(merges)
            .where(merges.c.team_id == self._team_id, merges.c.id == merge)
            .values(undone_at=at)
        )

    def _move(self, name: str, gone: int, into: int) -> list[int]:
        table, column = ROWS[name]
        whose: list[ColumnElement[bool]] = [table.c[column] == gone]
        if table is questionnaires:
            whose.append(~table.c.id.in_(self._asked_of_both(gone, into)))
        ids = self._connection.execute(
            select(table.c.id).where(table.c.team_id == self._team_id, *whose).order_by(table.c.id)
        )
        found = list(ids.scalars())
        if found:
            self._point(table, column, table.c[column] == gone, into, *whose[1:])
        return found

    def _asked_of_both(self, gone: int, into: int) -> Sequence[int]:
        """Questionnaires that the same person has after the same meeting about the other one."""
        theirs = questionnaires.alias("theirs")
        found = self._connection.execute(
            select(questionnaires.c.id)
            .join(
                theirs,
                (theirs.c.meeting_id == questionnaires.c.meeting_id)
                & (theirs.c.person == questionnaires.c.person),
            )
            .where(questionnaires.c.prospect_id == gone, theirs.c.prospect_id == into)
        )
        return list(found.scalars())

    def _point(
        self, table: Table, column: str, which: ColumnElement[bool], to: int, *more: Any
    ) -> None:
        mine = table.c.team_id == self._team_id
        self._connection.execute(update(table).where(mine, which, *more).values({column: to}))

    def _move_beside(self, name: str, gone: int, into: int) -> Moved:
        table, other = BESIDE[name]
        of_gone, of_kept = (self._rows(table, one) for one in (gone, into))
        has = {row[other] for row in of_kept}
        moves = [row[other] for row in of_gone if row[other] not in has]
        goes = [plain(row) for row in of_gone if row[other] in has]
        its = table.c.prospect_id == gone
        self._connection.execute(
            update(table).where(its, table.c[other].in_(moves)).values(prospect_id=into)
        )
        self._connection.execute(delete(table).where(its))
        return {name: moves, f"{name}-gone": goes}

    def _move_beside_back(self, table: Table, other: str, merge: Merge, name: str) -> None:
        its = table.c.prospect_id == merge.kept, table.c[other].in_(merge.moved.get(name, []))
        self._connection.execute(update(table).where(*its).values(prospect_id=merge.gone))
        went = merge.moved.get(f"{name}-gone", [])
        if went:
            self._connection.execute(insert(table), went)

    def _copy(self, table: Table, gone: int, into: int) -> None:
        for row in self._rows(table, gone):
            self._connection.execute(
                insert_into(self._connection, table)
                .values(**{**row, "prospect_id": into})
                .on_conflict_do_nothing()
            )

    def _introduced_itself(self, prospect: int, at: datetime) -> list[int]:
        """That one introduced us to the other says nothing any more."""
        found = self._connection.execute(
            select(introductions.c.id).where(
                introductions.c.team_id == self._team_id,
                introductions.c.prospect_id == prospect,
                introductions.c.through_id == prospect,
                introductions.c.deleted_at.is_(None),
            )
        )
        ids = list(found.scalars())
        self._set_aside(ids, at)
        return ids

    def _set_aside(self, ids: Sequence[int], at: datetime | None) -> None:
        self._connection.execute(
            update(introductions)
            .where(introductions.c.team_id == self._team_id, introductions.c.id.in_(ids))
            .values(deleted_at=at)
        )

    def _rows(self, table: Table, prospect: int) -> Iterable[Row]:
        found = self._connection.execute(select(table).where(table.c.prospect_id == prospect))
        return found.mappings().all()

    def _one(self, condition: ColumnElement[bool]) -> Merge | None:
        row = (
            self._connection.execute(
                select(merges).where(
                    merges.c.team_id == self._team_id, merges.c.undone_at.is_(None), condition
                )
            )
            .mappings()
            .one_or_none()
        )
        return None if row is None else read(row)


def plain(row: Row) -> dict[str, Any]:
    return dict(row)


def read(row: Row) -> Merge:
    return Merge(
        id=row["id"],
        kept=row["kept_id"],
        gone=row["gone_id"],
        number=row["number"],
        at=row["at"],
        moved=row["moved"],
    )

"""Notes, facts and quotes about prospects: free text, which may name people."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, insert, select, update

from domain.notes import Note, NoteKind
from domain.people import Person, Private
from storage.answer_tables import notes


class Notes:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id

    def add(self, *, prospect: int, kind: NoteKind, by: Person, at: datetime, text: str) -> Note:
        added = self._connection.execute(
            insert(notes)
            .values(
                team_id=self._team_id,
                prospect_id=prospect,
                kind=kind.value,
                by=by.id,
                at=at,
                text=text,
            )
            .returning(notes)
        )
        return read(added.mappings().one())

    def of_prospect(self, prospect: int) -> Sequence[Note]:
        """In the order they were written."""
        rows = self._connection.execute(
            select(notes)
            .where(
                notes.c.team_id == self._team_id,
                notes.c.prospect_id == prospect,
                notes.c.deleted_at.is_(None),
            )
            .order_by(notes.c.at, notes.c.id)
        ).mappings()
        return [read(row) for row in rows]

    def remove(self, note: int, *, at: datetime | None) -> None:
        """Set aside, or take back with None."""
        self._connection.execute(
            update(notes)
            .where(notes.c.team_id == self._team_id, notes.c.id == note)
            .values(deleted_at=at)
        )


def read(row: RowMapping) -> Note:
    return Note(
        id=row["id"],
        prospect=row["prospect_id"],
        kind=NoteKind(row["kind"]),
        by=Person(row["by"]),
        at=row["at"],
        text=Private(row["text"], row["prospect_id"]),
    )

"""Imports: what was asked, how far it is, and the lots that can be undone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, insert, or_, select, update

from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.people import Person, Team
from storage.import_tables import import_lots, imports
from storage.tables import teams
from storage.teams import HERE

AT_WORK = (ImportState.READING, ImportState.WRITING, ImportState.UNDOING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """`file` is the chat's id of the list, empty for one read at the terminal.

    `chosen` has the column of each field somebody chose (None: not read), `same` what a line with a
    near name is: a prospect's id, or another line as a negative number. `found` is what the reading
    found, `counts` what was written up to the line `until_line`. `populations` are those it gave.
    """

    id: int
    product: int
    by: Person
    file: str
    name: str
    segment: str
    origin: str
    mode: Mode
    at: datetime
    state: ImportState
    chosen: Mapping[str, int | None] = field(default_factory=dict)
    same: Mapping[str, int] = field(default_factory=dict)
    found: Mapping[str, Any] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    populations: Mapping[str, int] = field(default_factory=dict)
    until_line: int = 0
    tries: int = 0

    @property
    def done(self) -> int:
        """How many lines were gone through."""
        verdicts = ("create", "complete", "there", "twice", "refused", "error")
        return sum(self.counts.get(verdict, 0) for verdict in verdicts)

    @property
    def subject(self) -> str:
        """Names its message."""
        return f"import:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """What one transaction made: the prospects with these numbers, and these entries of others."""

    id: int
    numbers: tuple[int, int] | None
    entries: Sequence[int]


class Imports:
    def __init__(self, connection: Connection, team_id: int) -> None:
        self._connection = connection
        self._team_id = team_id
        self.hidden: frozenset[int] = frozenset()

    def add(self, fresh: Import) -> Import:
        added = self._connection.execute(
            insert(imports)
            .values(
                team_id=self._team_id,
                product_id=fresh.product,
                by=fresh.by.id,
                file=fresh.file,
                name=fresh.name,
                segment=fresh.segment,
                origin=fresh.origin,
                mode=fresh.mode.value,
                chosen={},
                same={},
                found={},
                counts={},
                populations={},
                until_line=0,
                state=fresh.state.value,
                tries=0,
                at=fresh.at,
            )
            .returning(imports)
        )
        return read(added.mappings().one())

    def get(self, one: int) -> Import | None:
        """None for one of a `hidden` product, too."""
        row = (
            self._connection.execute(self._mine().where(imports.c.id == one))
            .mappings()
            .one_or_none()
        )
        return None if row is None or row["product_id"] in self.hidden else read(row)

    def held(self, one: int) -> Import | None:
        """The same; until the transaction ends, nobody else writes or undoes any of it."""
        query = self._mine().where(imports.c.id == one)
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update()
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else read(row)

    def latest(self, product: int) -> Import | None:
        query = self._mine().where(imports.c.product_id == product)
        row = self._connection.execute(query.order_by(imports.c.id.desc()).limit(1))
        found = row.mappings().one_or_none()
        return None if found is None else read(found)

    def change(self, one: int, **values: Any) -> None:
        """Columns by their names; a state by its code."""
        self._connection.execute(
            update(imports)
            .where(imports.c.team_id == self._team_id, imports.c.id == one)
            .values(**values)
        )

    def made(self, one: int, *, numbers: tuple[int, int] | None, entries: Sequence[int]) -> None:
        """One lot is written."""
        first, last = numbers or (None, None)
        self._connection.execute(
            insert(import_lots).values(
                team_id=self._team_id,
                import_id=one,
                first_number=first,
                last_number=last,
                entries=list(entries),
            )
        )

    def last_lot(self, one: int) -> Lot | None:
        """The newest that is not undone."""
        row = self._connection.execute(
            select(import_lots)
            .where(
                import_lots.c.team_id == self._team_id,
                import_lots.c.import_id == one,
                import_lots.c.undone_at.is_(None),
            )
            .order_by(import_lots.c.id.desc())
            .limit(1)
        )
        found = row.mappings().one_or_none()
        if found is None:
            return None
        numbers = (found["first_number"], found["last_number"])
        return Lot(
            id=found["id"],
            numbers=None if numbers[0] is None else numbers,
            entries=found["entries"],
        )

    def of_number(self, number: int) -> int | None:
        """The import that made the prospect with this reference and was not undone."""
        return self._connection.execute(
            select(import_lots.c.import_id).where(
                import_lots.c.team_id == self._team_id,
                import_lots.c.undone_at.is_(None),
                import_lots.c.first_number <= number,
                import_lots.c.last_number >= number,
            )
        ).scalar()

    def undone(self, lot: int, *, at: datetime) -> None:
        self._connection.execute(
            update(import_lots)
            .where(import_lots.c.team_id == self._team_id, import_lots.c.id == lot)
            .values(undone_at=at)
        )

    def _mine(self) -> Select[Any]:
        return select(imports).where(imports.c.team_id == self._team_id)


class ImportWork:
    """The imports of all teams, for whoever reads and writes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(
        self, *, now: datetime, until: datetime, platforms: Collection[str]
    ) -> tuple[Team, Import] | None:
        """Take the oldest of these platforms that has to go on; it comes back at `until` unless it ends before."""
        query = (
            select(imports, teams.c.platform, teams.c.external_id)
            .join(teams)
            .where(
                imports.c.state.in_([state.value for state in AT_WORK]),
                or_(imports.c.leased_until.is_(None), imports.c.leased_until <= now),
                teams.c.platform.in_(list(platforms)),
                HERE,
            )
            .order_by(imports.c.id)
            .limit(1)
        )
        if self._connection.dialect.name == "postgresql":
            query = query.with_for_update(skip_locked=True, of=imports)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        self.keep(row["id"], until=until, tries=row["tries"] + 1)
        return Team(row["platform"], row["external_id"]), read(row)

    def keep(self, one: int, **values: Any) -> None:
        """Hold it until that moment (`until`), `tries` begun so far."""
        said = {"leased_until": values.pop("until"), **values}
        self._connection.execute(update(imports).where(imports.c.id == one).values(**said))

    def next_at(self) -> datetime | None:
        """When one may go on, None when none waits."""
        free = func.coalesce(imports.c.leased_until, imports.c.at)
        waits = imports.c.state.in_([state.value for state in AT_WORK])
        return self._connection.execute(select(func.min(free)).where(waits)).scalar()


def read(row: RowMapping) -> Import:
    return Import(
        id=row["id"],
        product=row["product_id"],
        by=Person(row["by"]),
        file=row["file"],
        name=row["name"],
        segment=row["segment"],
        origin=row["origin"],
        mode=Mode(row["mode"]),
        at=row["at"],
        state=ImportState(row["state"]),
        chosen=row["chosen"],
        same=row["same"],
        found=row["found"],
        counts=row["counts"],
        populations=row["populations"],
        until_line=row["until_line"],
        tries=row["tries"],
    )

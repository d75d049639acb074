"""A list gone through: once to say what is in it, once more to write it, a lot after the other.

Nothing is parsed inside a transaction; each lot is planned in one that reads and written in another.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from domain.import_cells import Checks
from domain.import_columns import Columns
from domain.import_states import ImportState
from domain.import_verdicts import Verdict
from domain.people import THE_BOT, Member, Place, Team
from domain.products import PublicHolidays
from handlers.desk import Defaults, Desk
from handlers.import_checks import checks
from handlers.importing.lines import Line, columns_of, lines
from handlers.importing.owners import called
from handlers.importing.plan import Planned, planned
from handlers.importing.tally import Tally
from handlers.importing.undoing import undo_lot
from handlers.importing.writing import made_ready_all, write_lot
from handlers.near_matches import Neighbours
from handlers.spreadsheets.opening import opened
from handlers.spreadsheets.sheet import IN_CHAT, Limits, Sheet
from storage.imports import Import
from storage.storage import Storage
from storage.work import Books

LOT = 500
"""Lines in one transaction."""
COMPLETIONS = 40
"""Of them, those that complete somebody: each is recorded by itself."""
LEASE = timedelta(seconds=60)
NAMES = 5_000
MOST_NAMES = 100_000
"""Prospects whose names are compared with those of the list."""
NOWHERE = Place("", direct=True)
BOT = Member(person=THE_BOT, name="Prospect")


def never() -> bool:
    return False


def nothing() -> None:
    """Nobody waits for news."""


def ignore(_: int) -> None:
    """Nobody counts."""


class Stopped(Exception):
    """The import was dropped meanwhile, or the program ends: then the next one goes on with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    tally: Tally
    columns: Columns
    sheet: Sheet


@dataclass(frozen=True, kw_only=True)
class Passes:
    """What is done with a list, each in lots of its own transactions."""

    storage: Storage
    clock: Callable[[], datetime]
    holidays: PublicHolidays
    defaults: Defaults
    limits: Limits = IN_CHAT
    until: Callable[[], bool] = never

    def preview(
        self, team: Team, job: Import, path: Path, tell: Callable[[int], None] = ignore
    ) -> Preview:
        """Raises the refusals of handlers/spreadsheets, NoOrganisationColumn, NoSuchColumn."""
        tally = Tally(neighbours=self._neighbours(team, job))
        with self.opened(team, job, path) as (sheet, columns, every):
            for lot in self._lots(every):
                tally.take(self._planned(team, job, lot), decided=job.same)
                tell(len(lot))
            return Preview(tally=tally, columns=columns, sheet=sheet)

    def write(
        self,
        team: Team,
        job: Import,
        path: Path,
        tally: Tally,
        tell: Callable[[Import, Desk], None],
    ) -> Import:
        """Go on from the line where it stood. `tell` is called in each transaction. Raises Stopped.

        What is wrong with the lines goes into `tally`, of those written before too.
        """
        with self.opened(team, job, path) as (_, tally.columns, every):
            for lot in self._lots(every):
                for line in lot:
                    tally.note_line(line, job.mode)
                if lot[-1].number <= job.until_line:
                    continue
                several = made_ready_all(self._planned(team, job, lot), job)
                for part in in_parts(several):
                    job = self._written(team, job, part, tell)
        return job

    def head(self, job: Import, path: Path) -> tuple[str, ...]:
        """The names of its columns."""
        with opened(path, name=job.name, limits=self.limits) as sheet:
            return sheet.head

    def undo(self, team: Team, job: Import, tell: Callable[[], None] = nothing) -> Import:
        """Lot after lot, the newest first; what is undone stays so if it stops in between."""
        while (now := self._undone(team, job)) is not None:
            job = now
            tell()
            if self.until():
                raise Stopped
        return job

    def at_desk(self, team: Team, job: Import, books: Books) -> Desk:
        """Of whoever asked for it."""
        work = books.of(team)
        me = BOT if job.by == THE_BOT else work.people.get(job.by) or Member(person=job.by, name="")
        return Desk(
            work=work,
            now=self.clock(),
            me=replace(me, product=job.product),
            place=NOWHERE,
            holidays=self.holidays,
            defaults=self.defaults,
        )

    def _lots(self, every: Iterator[Line]) -> Iterator[list[Line]]:
        """Raises Stopped."""
        while lot := list(islice(every, LOT)):
            if self.until():
                raise Stopped
            yield lot

    @contextmanager
    def opened(
        self, team: Team, job: Import, path: Path
    ) -> Iterator[tuple[Sheet, Columns, Iterator[Line]]]:
        """The list, which column says what, and its lines one by one."""
        found = self.storage.read(lambda books: self._checks(team, job, books))
        with opened(path, name=job.name, limits=self.limits) as sheet:
            columns = columns_of(sheet.head, job)
            yield sheet, columns, lines(sheet.rows, columns, found, job.same)

    def _checks(self, team: Team, job: Import, books: Books) -> Checks:
        desk = self.at_desk(team, job, books)
        product = desk.product_with(job.product)
        owner = called(desk.work.people.all())
        return checks(country=product.country, today=desk.today, owner=owner)

    def _planned(self, team: Team, job: Import, lot: list[Line]) -> list[Planned]:
        def plan(books: Books) -> list[Planned]:
            return planned(lot, job, self.at_desk(team, job, books))

        return self.storage.read(plan)

    def _written(
        self,
        team: Team,
        job: Import,
        part: list[Planned],
        tell: Callable[[Import, Desk], None],
    ) -> Import:
        def write(books: Books) -> Import:
            desk = self.at_desk(team, job, books)
            now = desk.work.imports.held(job.id)
            if now is None or now.state not in (ImportState.WRITING, ImportState.TERMINAL):
                raise Stopped
            left = [one for one in part if one.line.number > now.until_line]
            if not left:
                return now
            written = write_lot(left, now, desk)
            counts = added(now.counts, written.counts | in_segments(written.segments))
            until = left[-1].line.number
            desk.work.imports.change(now.id, counts=counts, until_line=until)
            books.imports.keep(now.id, until=desk.now + LEASE)
            kept = replace(now, counts=counts, until_line=until)
            tell(kept, desk)
            return kept

        return self.storage.write(write)

    def _undone(self, team: Team, job: Import) -> Import | None:
        """With one lot less; None when there was none left."""

        def undo(books: Books) -> Import | None:
            desk = self.at_desk(team, job, books)
            now = desk.work.imports.held(job.id) or job
            lot = desk.work.imports.last_lot(job.id)
            if lot is None:
                return None
            counts = added(now.counts, asdict(undo_lot(lot, job, desk)))
            desk.work.imports.change(job.id, counts=counts)
            books.imports.keep(job.id, until=desk.now + LEASE)
            return replace(job, counts=counts)

        return self.storage.write(undo)

    def _neighbours(self, team: Team, job: Import) -> Neighbours:
        """The names there are, in a form in which near ones are found."""
        found, last, many = Neighbours(), 0, 0
        while many < MOST_NAMES and (page := self._names(team, job, last)):
            for prospect, name in page:
                found.add(prospect, name)
            last, many = page[-1][0], many + len(page)
        return found

    def _names(self, team: Team, job: Import, after: int) -> list[tuple[int, str]]:
        return self.storage.read(
            lambda books: list(
                books.of(team).known.names_after(after, product=job.product, at_most=NAMES)
            )
        )


def in_parts(lot: list[Planned]) -> Iterator[list[Planned]]:
    """Such that none has too many that complete somebody."""
    part: list[Planned] = []
    heavy = 0
    for one in lot:
        part.append(one)
        heavy += one.verdict is Verdict.COMPLETE
        if heavy == COMPLETIONS:
            yield part
            part, heavy = [], 0
    if part:
        yield part


def added(counts: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return {name: counts.get(name, 0) + more.get(name, 0) for name in {**counts, **more}}


def in_segments(counts: Mapping[str, int]) -> dict[str, int]:
    return {f"segment:{name}": count for name, count in counts.items()}

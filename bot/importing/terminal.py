"""`prospect import`: a list taken in from the terminal, or an import taken back."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import Progress

from bot.importing.passes import Passes
from bot.importing.problems import ENCODING, written
from bot.kept_tokens import with_kept_tokens
from bot.own_keys import Keys, keys_of
from bot.public_holidays import public_holidays
from bot.rendering import placed
from bot.reports.scene import chosen
from bot.settings import Settings
from bot.texts import Reader
from bot.writing_chat import writing_chat
from chat.plain.write import QUOTE
from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.import_verdicts import Verdict
from domain.people import THE_BOT, Team
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Defaults, Desk, ProductIsClosed
from handlers.importing.asked import ended
from handlers.importing.ending import end, end_undoing
from handlers.importing.tally import Tally
from handlers.naming import named, short
from handlers.spreadsheets.sheet import AT_THE_TERMINAL
from storage.imports import Import
from storage.storage import open_storage
from storage.work import Books

READER = Reader("en", ZoneInfo("UTC"), today=date.min)
FIGURES = {
    "created": Verdict.CREATE,
    "completed": Verdict.COMPLETE,
    "duplicates": Verdict.TWICE,
    "already_there": Verdict.THERE,
    "refused": Verdict.REFUSED,
    "errors": Verdict.ERROR,
}
CAN_BE_UNDONE = (ImportState.DONE, ImportState.TERMINAL, ImportState.UNDOING)


class NotDone(Exception):
    """What was asked is not done: the message says why, and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """`number` is None when nothing was written; `counts` by verdict, `remarks` a CSV file."""

    number: int | None
    counts: Mapping[str, int]
    remarks: bytes

    @property
    def figures(self) -> dict[str, int | None]:
        """As scripts read them."""
        return {"import": self.number} | {
            name: self.counts.get(verdict, 0) for name, verdict in FIGURES.items()
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """`product` None when there is only one; `segment` empty when the list says it."""

    file: Path
    product: str | None
    segment: str
    origin: str
    mode: Mode


def import_list(wanted: Wanted, *, database: str, dry_run: bool = False) -> Done:
    """Look at it, then write it unless it is a `dry_run`. Raises NotDone, WhichProduct."""
    with terminal(database) as here:
        team, job = here.job(wanted)
        console = Console(stderr=True)
        with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
            return here.done(team, job, wanted.file, bar, dry_run=dry_run)


def undo_import(number: int, *, database: str) -> Import:
    """As it is then. Raises NotDone."""
    with terminal(database) as here:
        return here.undone(number)


@contextmanager
def terminal(database: str) -> Iterator["Terminal"]:
    """Refusals are sentences there. Raises NoKey: who objected is known by the bot's own secret."""
    storage = open_storage(database)
    try:
        settings = with_kept_tokens(replace(Settings.unchecked(), database_url=database))
        keys = keys_of(storage, settings)
        passes = Passes(
            storage=storage,
            clock=lambda: datetime.now(UTC),
            holidays=public_holidays,
            defaults=Defaults(secret=keys.objections),
            limits=AT_THE_TERMINAL,
        )
        yield Terminal(passes=passes, settings=settings, keys=keys)
    except Refusal as refusal:
        raise NotDone(READER.say(Phrase(refusal.phrase, refusal.details), QUOTE)) from None
    finally:
        storage.close()


@dataclass(frozen=True, kw_only=True)
class Terminal:
    passes: Passes
    settings: Settings
    keys: Keys

    def job(self, wanted: Wanted) -> tuple[Team, Import]:
        """Not written down yet. Raises WhichProduct, ProductIsClosed."""

        def ask(books: Books) -> tuple[Team, Import]:
            work, product = chosen(books, wanted.product)
            if not product.is_open:
                raise ProductIsClosed(product)
            return work.team, Import(
                id=0,
                product=product.id,
                by=THE_BOT,
                file="",
                name=wanted.file.name,
                segment=short(wanted.segment, say("what-segment")),
                origin=named(wanted.origin, say("what-origin")),
                mode=wanted.mode,
                at=self.passes.clock(),
                state=ImportState.TERMINAL,
            )

        return self.passes.storage.read(ask)

    def done(self, team: Team, job: Import, path: Path, bar: Progress, *, dry_run: bool) -> Done:
        reading = bar.add_task("Reading", total=None)
        found = self.passes.preview(team, job, path, lambda lines: bar.advance(reading, lines))
        tally, counts = found.tally, dict(found.tally.counts)
        tally.columns = found.columns
        number = None
        if not dry_run and (counts.get(Verdict.CREATE, 0) or counts.get(Verdict.COMPLETE, 0)):
            bar.update(reading, total=tally.lines, completed=tally.lines)
            job = self._written(team, job, path, bar, tally.lines)
            number, counts = job.id, dict(job.counts)
        return Done(
            number=number,
            counts=counts,
            remarks=written(tally, READER).encode(ENCODING) if tally.has_remarks else b"",
        )

    def undone(self, number: int) -> Import:
        team, job = self._kept(number)
        job = self.passes.undo(team, job)
        self.passes.storage.write(
            lambda books: end_undoing(job, self.passes.at_desk(team, job, books))
        )
        return job

    def _written(self, team: Team, job: Import, path: Path, bar: Progress, lines: int) -> Import:
        writing = bar.add_task("Writing", total=lines)
        chat = writing_chat(team.platform, self.settings, self.keys.buttons)

        def tell(now: Import, _: Desk) -> None:
            bar.update(writing, completed=now.done)

        def finish(books: Books) -> None:
            desk = self.passes.at_desk(team, job, books)
            kept, _ = end(job, desk)
            if chat is not None:
                placed(ended(kept, desk), desk, chat, event=None)

        job = self.passes.storage.write(lambda books: books.of(team).imports.add(job))
        job = self.passes.write(team, job, path, Tally(), tell)
        self.passes.storage.write(finish)
        return job

    def _kept(self, number: int) -> tuple[Team, Import]:
        """The import with that number, in whichever team. Raises NotDone."""

        def ask(books: Books) -> tuple[Team, Import] | None:
            found = ((team, books.of(team).imports.get(number)) for team in books.teams.all())
            return next(((team, job) for team, job in found if job is not None), None)

        known = self.passes.storage.read(ask)
        if known is None:
            raise NotDone(f"There is no import {number} of the last 24 hours.")
        if known[1].state not in CAN_BE_UNDONE:
            raise NotDone(f"Import {number} is not written, or is undone already.")
        return known

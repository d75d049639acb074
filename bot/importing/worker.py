"""What waits among the imports is gone on with: read, written, undone; told by direct message."""

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.importing.courtesy import others_first
from bot.importing.passes import LEASE, Passes, Stopped
from bot.importing.problems import problems_file
from bot.rendering import placed
from chat.cards import Card
from chat.port import Chat, Say, Undelivered, Update
from domain.import_columns import NoOrganisationColumn
from domain.import_states import ImportState
from domain.names import clean
from domain.people import Team
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.importing import cards
from handlers.importing.asked import IMPORT, ended, taken_back
from handlers.importing.ending import end, end_undoing
from handlers.importing.tally import Tally
from handlers.naming import LONGEST_NAME
from handlers.spreadsheets.sheet import IN_CHAT
from storage.imports import Import
from storage.storage import Storage
from storage.unavailable import Unavailable
from storage.work import Books

logger = logging.getLogger(__name__)

MOST_TRIES = 5
PROGRESS_EVERY = timedelta(seconds=3)
WAITS = timedelta(seconds=30)


@dataclass(frozen=True, kw_only=True)
class Importer:
    """`folder` is where lists are kept while they are read; `wake` is called when there is news."""

    passes: Passes
    chats: Mapping[str, Chat]
    folder: Path
    wake: Callable[[], None]

    @property
    def storage(self) -> Storage:
        return self.passes.storage

    def work(self) -> int:
        """Go on with all that may go on now. Return how many were gone on with."""
        done = 0
        while not self.passes.until() and (claimed := self._claim()) is not None:
            self._go_on(*claimed)
            self.wake()
            done += 1
        return done

    def next_at(self) -> datetime | None:
        return self.storage.read(lambda books: books.imports.next_at())

    def _claim(self) -> tuple[Team, Import] | None:
        now = self.passes.clock()
        return self.storage.write(
            lambda books: books.imports.claim(now=now, until=now + LEASE, platforms=self.chats)
        )

    def _go_on(self, team: Team, job: Import) -> None:
        try:
            with others_first():
                self._do(team, job)
        except Stopped:
            self.storage.write(lambda books: books.imports.keep(job.id, until=None))
        except Refusal as refusal:
            self._drop(team, job, Phrase(refusal.phrase, refusal.details))
        except Undelivered as error:
            self._later(team, job, error)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: a bug is told by its reference
            self._broken(team, job, error)

    def _do(self, team: Team, job: Import) -> None:
        if job.state is ImportState.UNDOING:
            self._undo(team, job)
        elif job.state is ImportState.WRITING:
            self._write(team, self._with_file(team, job))
        else:
            self._read(team, self._with_file(team, job))

    def _read(self, team: Team, job: Import) -> None:
        try:
            found = self.passes.preview(team, job, self._path(job))
        except NoOrganisationColumn as refusal:
            found_so_far = {"head": list(self.passes.head(job, self._path(job)))}
            shown = cards.unread(job, Phrase(refusal.phrase, refusal.details))
            self._wait(team, job, found_so_far, shown)
            return
        tally = found.tally
        tally.columns = found.columns
        fields = {field.value: at for field, at in found.columns.fields.items()}
        kept = {**tally.kept(found.columns.head), "fields": fields}
        shown = cards.preview(job, tally, found.columns, found.sheet)
        self._wait(team, job, kept, shown, beside=None if tally.to_write else tally)

    def _wait(
        self,
        team: Team,
        job: Import,
        found: Mapping[str, Any],
        shown: Card,
        *,
        beside: Tally | None = None,
    ) -> None:
        """For somebody's word. The remarks `beside` it are those that no end will bring."""

        def wait(books: Books) -> None:
            desk = self.passes.at_desk(team, job, books)
            desk.work.imports.change(
                job.id, state=ImportState.WAITING.value, found=dict(found), leased_until=None
            )
            says: list[Say] = [update(job, shown)]
            if beside is not None and beside.has_more_than_shown:
                says.append(problems_file(job, beside, desk))
            self._place(team, says, desk)

        self.storage.write(wait)

    def _write(self, team: Team, job: Import) -> None:
        tally, told_at = Tally(), [self.passes.clock()]

        def tell(now: Import, desk: Desk) -> None:
            if desk.now - told_at[0] >= PROGRESS_EVERY:
                told_at[0] = desk.now
                self._place(team, [update(now, cards.progress(now, now.done))], desk)

        job = self.passes.write(team, job, self._path(job), tally, tell)

        def finish(books: Books) -> None:
            desk = self.passes.at_desk(team, job, books)
            kept, names = end(job, desk)
            says: list[Say] = [update(kept, cards.ended(kept, names))]
            if tally.has_remarks:
                says.append(problems_file(kept, tally, desk))
            self._place(team, [*says, *ended(kept, desk)], desk)

        self.storage.write(finish)
        self._path(job).unlink(missing_ok=True)

    def _undo(self, team: Team, job: Import) -> None:
        job = self.passes.undo(team, job)

        def finish(books: Books) -> None:
            desk = self.passes.at_desk(team, job, books)
            end_undoing(job, desk)
            removed = job.counts.get("removed", 0)
            says = [update(job, cards.undone(job)), *taken_back(job, removed, desk)]
            self._place(team, says, desk)

        self.storage.write(finish)

    def _with_file(self, team: Team, job: Import) -> Import:
        """Its list on this machine: brought again by a program that did not bring it before."""
        path = self._path(job)
        if path.exists():
            return job
        chat = self.chats[team.platform]
        fetched = chat.fetch(team, job.file, into=path, at_most=IN_CHAT.bytes)
        name = clean(fetched.name)[:LONGEST_NAME]
        self.storage.write(lambda books: books.of(team).imports.change(job.id, name=name))
        return replace(job, name=name)

    def _path(self, job: Import) -> Path:
        return self.folder / f"{job.id}.list"

    def _place(self, team: Team, says: Sequence[Say], desk: Desk) -> None:
        placed(says, desk, self.chats[team.platform], event=None)

    def _drop(self, team: Team, job: Import, why: Phrase) -> None:
        """It goes no further; what was written of it stays, and can be taken back."""
        undoes = job.state is ImportState.UNDOING

        def drop(books: Books) -> None:
            desk = self.passes.at_desk(team, job, books)
            now = desk.work.imports.get(job.id) or job
            writes = bool(job.state is ImportState.WRITING and now.until_line)
            state = ImportState.DONE if undoes or writes else ImportState.DROPPED
            desk.work.imports.change(
                job.id, state=state.value, leased_until=None, ended_at=desk.now
            )
            shown = cards.stopped(now, why) if state is ImportState.DONE else cards.dropped(why)
            self._place(team, [update(job, shown)], desk)

        self.storage.write(drop)
        self._path(job).unlink(missing_ok=True)

    def _later(self, team: Team, job: Import, error: Undelivered) -> None:
        """The chat did not give the list: again in a while, a few times."""
        logger.warning(
            "A list could not be brought.", extra={"import": job.id, "reason": error.reason}
        )
        if error.permanent or job.tries >= MOST_TRIES:
            self._drop(team, job, say("import-not-brought"))
            return
        wait = WAITS if error.after is None else max(WAITS, timedelta(seconds=error.after))
        until = self.passes.clock() + wait
        self.storage.write(lambda books: books.imports.keep(job.id, until=until))

    def _broken(self, team: Team, job: Import, error: Exception) -> None:
        reference = secrets.token_hex(3).upper()
        logger.error(
            "An import broke; its person was told the reference.",
            extra={"reference": reference, "import": job.id},
            exc_info=error,
        )
        self._drop(team, job, say("trouble-unexpected", reference=reference))


def update(job: Import, shown: Card) -> Update:
    return Update(to=job.by, subject=job.subject, card=shown, kind=IMPORT)

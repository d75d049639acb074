"""Prospects read lot by lot and written to a file, while everybody else goes on writing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.public_holidays import public_holidays
from bot.texts import Reader
from chat.plain.write import QUOTE
from domain.export_columns import COLUMNS
from domain.exported import Exported
from domain.people import Member, Person, Place, Team
from handlers.desk import Defaults, Desk
from handlers.exporting.file import write
from handlers.exporting.formats import Format
from handlers.exporting.heads import head
from handlers.exporting.lots import Lot, lot
from handlers.list_asked import Asked
from storage.storage import Storage
from storage.work import Books

NOBODY = Person("export")
Wanted = Callable[[Desk], Asked]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is exported from: one product of a team, as `reader` sees it.

    `language` is that of the columns; without one, the reader's, else the product's.
    """

    storage: Storage
    team: Team
    product: int
    now: datetime
    reader: Person = NOBODY
    language: str | None = None

    def desk(self, books: Books) -> Desk:
        work = books.of(self.team)
        me = work.people.get(self.reader) or Member(person=self.reader, name="")
        return Desk(
            work=work,
            now=self.now,
            me=replace(me, product=self.product),
            place=Place("", direct=True),
            holidays=public_holidays,
            defaults=Defaults(),
        )

    def exported(self, wanted: Wanted) -> Iterator[Exported]:
        """Each lot in a short transaction of its own, which only reads."""
        after: int | None = 0
        while after is not None:
            found = self._lot(wanted, after)
            yield from found.exported
            after = found.last

    def _lot(self, wanted: Wanted, after: int) -> Lot:
        def ask(books: Books) -> Lot:
            desk = self.desk(books)
            return lot(wanted(desk), desk, after=after)

        return self.storage.read(ask)


def write_export(
    source: Source,
    wanted: Wanted,
    path: Path,
    form: Format,
    *,
    told: Callable[[Exported], None] | None = None,
) -> None:
    """`told` hears of each prospect. The columns are named in the reader's language."""
    voice = source.storage.read(lambda books: voice_of(source.desk(books), source.language))
    write(
        path,
        form,
        heard(source.exported(wanted), told),
        heads={column: voice.say(head(column), QUOTE) for column in COLUMNS},
        language=voice.language,
        zone=source.storage.read(lambda books: source.desk(books).zone),
    )


def voice_of(desk: Desk, language: str | None) -> Reader:
    spoken = language or desk.me.language or desk.product.language
    return Reader(spoken, desk.zone, today=desk.today)


def heard(
    exported: Iterator[Exported], told: Callable[[Exported], None] | None
) -> Iterator[Exported]:
    for one in exported:
        if told is not None:
            told(one)
        yield one

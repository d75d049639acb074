"""`prospect export FILE`: a product's prospects and their contacts, written to a file of one's own."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from rich.console import Console
from rich.progress import Progress

from bot.exporting import Source, write_export
from bot.reports.scene import chosen
from handlers.exporting.formats import Format, format_called
from handlers.exporting.lots import EVERYTHING
from handlers.list_asked import Asked
from storage.storage import Storage, open_storage
from storage.work import Books

ALL = Asked(words=frozenset({EVERYTHING}))
UNCOUNTED = 100_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    prospects: int
    product: str


def export(
    file: Path, *, form: str | None, product: str | None, language: str | None, database: str
) -> Written:
    """Whole or not at all, and readable by its owner alone. Without `form`, the file's ending says it.

    Raises UnknownFormat, WhichProduct, OSError.
    """
    kind = format_called(form or file.suffix)
    storage = open_storage(database)
    try:
        source, name, total = found(storage, product, language)
        with NamedTemporaryFile(dir=file.parent, prefix=".export-", delete=False) as beside:
            path = Path(beside.name)
        try:
            write_with_a_bar(source, path, kind, total)
            path.replace(file)
        finally:
            path.unlink(missing_ok=True)
    finally:
        storage.close()
    return Written(prospects=total, product=name)


def found(storage: Storage, product: str | None, language: str | None) -> tuple[Source, str, int]:
    """What to export, the product's name, and how many prospects it has. Raises WhichProduct."""

    def ask(books: Books) -> tuple[Source, str, int]:
        work, one = chosen(books, product)
        source = Source(
            storage=storage,
            team=work.team,
            product=one.id,
            now=datetime.now(UTC),
            language=language,
        )
        return source, one.name, work.search.count(product=one.id, up_to=UNCOUNTED)

    return storage.read(ask)


def write_with_a_bar(source: Source, path: Path, form: Format, total: int) -> None:
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        writing = bar.add_task("Writing", total=total)
        write_export(source, lambda _: ALL, path, form, told=lambda _: bar.advance(writing))

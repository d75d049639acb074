"""Files as people bring them: written by a program, by hand, or with bad intent."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from domain.sheet_rows import SheetRow
from handlers.spreadsheets.opening import opened
from handlers.spreadsheets.sheet import IN_CHAT, Limits, Sheet

LIST = "Organisation;Rôle\nMairie de Besançon;Chargée d'études\nPréfecture;Délégué à l'été\n"


def csv_file(folder: Path, text: str | bytes, *, encoding: str = "utf-8") -> Path:
    path = folder / "upload"
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path


def xlsx_file(folder: Path, rows: Iterable[Sequence[object]]) -> Path:
    return saved(book_with(rows), folder)


def book_with(rows: Iterable[Sequence[object]]) -> Workbook:
    """Its only tab is `worksheets[0]`."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    return book


def saved(book: Workbook, folder: Path) -> Path:
    path = folder / "upload"
    book.save(path)
    return path


def changed(path: Path, parts: Mapping[str, bytes | None]) -> Path:
    """The same zip file with these parts in place of those it had; None takes one out."""
    with ZipFile(path) as archive:
        kept = {name: archive.read(name) for name in archive.namelist() if name not in parts}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in (kept | dict(parts)).items():
            if content is not None:
                archive.writestr(name, content)
    return path


def part(path: Path, name: str) -> bytes:
    with ZipFile(path) as archive:
        return archive.read(name)


def read(
    path: Path, *, name: str = "liste.csv", limits: Limits = IN_CHAT
) -> tuple[Sheet, list[SheetRow]]:
    """The whole of it."""
    with opened(path, name=name, limits=limits) as sheet:
        return sheet, list(sheet.rows)


def cells(path: Path) -> list[tuple[str, ...]]:
    return [row.cells for row in read(path)[1]]

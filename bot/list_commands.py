"""Lists at the terminal: `prospect import`, `prospect export`."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.terminal import WRONG, read_settings, say, stop
from bot.terminal_options import Database


class ExportFormat(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


class Language(StrEnum):
    EN = "en"
    FR = "fr"


class ImportMode(StrEnum):
    CREATE = "create"
    COMPLETE = "complete"
    SKIP = "skip"


def import_list(
    file: Annotated[
        Path | None,
        typer.Argument(
            help="A list: .xlsx, .xlsm, .csv, or .json as exported.", exists=True, dir_okay=False
        ),
    ] = None,
    product: Annotated[
        str | None, typer.Option(help="Which product, if there are several.")
    ] = None,
    segment: Annotated[
        str, typer.Option(help="Of every line. Without it, what the list says.")
    ] = "",
    origin: Annotated[str, typer.Option(help="Where the list comes from: people may ask.")] = "",
    mode: Annotated[
        ImportMode, typer.Option(help="What becomes of those we have already.")
    ] = ImportMode.SKIP,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be done.")
    ] = False,
    undo: Annotated[int | None, typer.Option(help="Undo the import with this number.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON, for scripts.")] = False,
    db: Database = None,
) -> None:
    """Take a list of prospects in, or take an import back."""
    database = db or read_settings().database_url
    with told_at_the_terminal():
        from bot.importing.terminal_words import importing, undoing, wanted

        if undo is not None:
            say(undoing(undo, database=database, as_json=as_json))
            return
        if file is None or not origin.strip():
            stop('Write: prospect import FILE --origin "where the list comes from".', code=WRONG)
        found = importing(
            wanted(file, product, segment, origin, mode.value),
            dry_run=dry_run,
            as_json=as_json,
            database=database,
        )
        say(found)


@contextmanager
def told_at_the_terminal() -> Iterator[None]:
    """What is not done is said, with the exit code of its kind."""
    from bot.importing.terminal import NotDone
    from bot.reports.scene import WhichProduct

    try:
        yield
    except WhichProduct as problem:
        stop(str(problem), code=WRONG)
    except NotDone as problem:
        stop(str(problem), code=1)


def export_list(
    file: Annotated[
        Path, typer.Argument(help="Where to write: .xlsx, .csv or .json.", dir_okay=False)
    ],
    product: Annotated[
        str | None, typer.Option(help="Which product, if there are several.")
    ] = None,
    form: Annotated[
        ExportFormat | None,
        typer.Option("--format", help="Where the file's ending does not say it."),
    ] = None,
    language: Annotated[
        Language | None, typer.Option(help="Of the columns' names, if not the product's.")
    ] = None,
    db: Database = None,
) -> None:
    """Write a product's prospects, contacts and notes to a file. An import reads it again."""
    from bot.export_command import export
    from bot.reports.scene import WhichProduct
    from handlers.exporting.formats import UnknownFormat

    database = db or read_settings().database_url
    try:
        done = export(file, form=form, product=product, language=language, database=database)
    except UnknownFormat:
        stop(f"{file.name} is no .xlsx, .csv or .json: name it so, or add --format.", code=WRONG)
    except WhichProduct as problem:
        stop(str(problem), code=WRONG)
    except OSError as problem:
        stop(f"{file} cannot be written: {problem.strerror or problem}.", code=1)
    say(f'{done.prospects} prospects of "{done.product}" are in {file}.')
    say("It holds personal data: only you can read it. Delete it once it has served.")

"""People's rights at the terminal: `prospect privacy export|erase|object|register|report`."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.list_commands import Language
from bot.terminal import WRONG, read_settings, say, stop
from bot.terminal_options import Database

if TYPE_CHECKING:
    from bot.privacy_terminal import PrivacyTerminal

privacy = typer.Typer(
    help="People’s rights: what is kept about somebody, erased, or refused from now on.",
    no_args_is_help=True,
)

Whom = Annotated[
    str, typer.Argument(metavar="CONTACT", help="An e-mail address, a number, a name or P-12.")
]
Contact = Annotated[str, typer.Option(help="Who is meant, where several are there.")]
Received = Annotated[
    str, typer.Option("--on", help="The day they asked, if not today: 2026-11-20.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask: it cannot be undone.")]
OnlyThere = Annotated[
    bool, typer.Option("--only-there", help="Not at the other places where the person is.")
]
Folder = Annotated[Path, typer.Option(help="Where the files go.", exists=True, file_okay=False)]
Product = Annotated[str | None, typer.Option(help="Which product, if there are several.")]
Speaking = Annotated[Language, typer.Option(help="Of what is printed and of the files.")]


@privacy.command()
def export(
    whom: Whom,
    contact: Contact = "",
    on: Received = "",
    folder: Folder = Path(),
    product: Product = None,
    language: Speaking = Language.EN,
    db: Database = None,
) -> None:
    """All that is kept about somebody, in two files that only you can read."""
    with terminal(product, language, db) as here:
        leave(here, "export", whom, contact=contact, on=on, folder=folder)


@privacy.command()
def report(
    folder: Folder = Path(),
    product: Product = None,
    language: Speaking = Language.EN,
    db: Database = None,
) -> None:
    """The record of processing, in two files for a data protection officer."""
    with terminal(product, language, db) as here:
        leave(here, "report", folder=folder)


@privacy.command()
def register(
    product: Product = None, language: Speaking = Language.EN, db: Database = None
) -> None:
    """What people asked for, by when it is due, and what is late."""
    with terminal(product, language, db) as here:
        say(here.asks("register").text)


@privacy.command()
def erase(
    whom: Whom,
    contact: Contact = "",
    on: Received = "",
    yes: Yes = False,
    only_there: OnlyThere = False,
    product: Product = None,
    language: Speaking = Language.EN,
    db: Database = None,
) -> None:
    """Take somebody out of everything, at all their prospects, for good."""
    with terminal(product, language, db) as here:
        for_good(here, "erase", whom, {"contact": contact, "on": on}, yes=yes, there=only_there)


@privacy.command(name="object")
def object_(
    whom: Whom,
    contact: Contact = "",
    on: Received = "",
    yes: Yes = False,
    only_there: OnlyThere = False,
    product: Product = None,
    language: Speaking = Language.EN,
    db: Database = None,
) -> None:
    """The same; their prospects are closed, and they are refused from then on."""
    with terminal(product, language, db) as here:
        for_good(here, "object", whom, {"contact": contact, "on": on}, yes=yes, there=only_there)


def leave(here: "PrivacyTerminal", what: str, whom: str = "", *, folder: Path, **keys: str) -> None:
    answered = here.asks(what, whom, **keys)
    if answered.text:
        say(answered.text)
    if not answered.files:
        raise typer.Exit(1)
    for name, content in answered.files.items():
        keep(folder / name, content)
        say(f"{folder / name}")


def for_good(
    here: "PrivacyTerminal",
    what: str,
    whom: str,
    keys: Mapping[str, str],
    *,
    yes: bool,
    there: bool,
) -> None:
    """Ask once more, whatever was said, with every place named."""
    question = here.asks(what, whom, **keys)
    say(question.text)
    values = question.to_confirm
    value = values.get("here" if there else "everywhere") or values.get("here")
    if value is None:
        stop("Several people may be meant: say which with --contact.", code=1)
    if not yes and not typer.confirm("For good?", err=True):
        stop("Nothing was done.", code=1)
    say(here.says_yes(value).text)


def keep(path: Path, content: bytes) -> None:
    """Whole or not at all, and readable by its owner alone."""
    from bot.whole_file import whole_file

    with whole_file(path) as file:
        file.write(content)


@contextmanager
def terminal(
    product: str | None, language: Language, db: str | None
) -> Iterator["PrivacyTerminal"]:
    """What is not done is said, with the exit code of its kind."""
    settings = read_settings()
    from bot.privacy_terminal import NotDone, privacy_terminal
    from bot.reports.scene import WhichProduct

    try:
        database = db or settings.database_url
        with privacy_terminal(database, product=product, language=language.value) as here:
            yield here
    except WhichProduct as problem:
        stop(str(problem), code=WRONG)
    except NotDone as problem:
        stop(str(problem), code=1)
    except OSError as problem:
        stop(f"The file cannot be written: {problem.strerror or problem}.", code=1)

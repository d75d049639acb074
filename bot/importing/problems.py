"""What is wrong with the lines of a list, as a file to work through."""

from collections.abc import Iterator
from operator import itemgetter
from pathlib import PurePath

from bot.rendering import voice_of
from bot.texts import Reader
from chat.plain.write import QUOTE
from chat.port import Attach
from domain.safe_cells import csv_lines
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.import_words import same_by
from handlers.importing.tally import Tally
from storage.imports import Import

ENCODING = "utf-8-sig"
LONGEST_STEM = 60


def problems_file(job: Import, tally: Tally, desk: Desk) -> Attach:
    """For whoever brought the list, in their language."""
    reader = voice_of(desk.work.people.get(job.by), desk)
    stem = PurePath(job.name).stem[:LONGEST_STEM] or "import"
    return Attach(
        to=job.by,
        name=f"{stem}-{reader.say(say('import-problems-name'), QUOTE)}.csv",
        content=written(tally, reader).encode(ENCODING),
        comment=say("import-problems-file", count=tally.problem_count + tally.repeat_count),
    )


def written(tally: Tally, reader: Reader) -> str:
    separator = ";" if reader.language == "fr" else ","
    return "".join(csv_lines(rows(tally, reader), separator=separator))


def rows(tally: Tally, reader: Reader) -> Iterator[tuple[str, ...]]:
    """Never with what a cell holds: the line's number is enough to find it."""
    for_all = ("import-problems-line", "import-problems-column", "import-problems-what")
    yield tuple(reader.say(Phrase(name), QUOTE) for name in for_all)
    for line, column, what in sorted([*wrong(tally), *repeated(tally)], key=itemgetter(0)):
        yield str(line), column, reader.say(what, QUOTE)


def wrong(tally: Tally) -> Iterator[tuple[int, str, Phrase]]:
    head = () if tally.columns is None else tally.columns.head
    for problem in tally.problems:
        column = "" if problem.column is None else head[problem.column]
        yield problem.line, column, Phrase(f"fault-{problem.fault}")


def repeated(tally: Tally) -> Iterator[tuple[int, str, Phrase]]:
    for line, earlier in tally.repeats:
        yield line, "", say("import-problem-twice", by=same_by(earlier.by), other=earlier.of)

"""How an import is told to whoever asked for it: what was found, how far it is, what came of it."""

from collections.abc import Iterator, Mapping

from chat.cards import Button, Buttons, Card, Confirm, Fields, Note, Row, Rows, Text, card
from domain.duplicates import Match
from domain.import_columns import Columns
from domain.import_verdicts import Verdict
from domain.names import clean
from domain.wording import Detail, Phrase, quoted, say
from handlers.import_words import field_words, problem_words, remark_words, same_by
from handlers.importing.plan import Planned
from handlers.importing.tally import SHOWN, Tally
from handlers.spreadsheets.sheet import Sheet
from storage.imports import Import

GO = "import-go"
COLUMNS = "import-columns"
NEAR = "import-near"
CANCEL = "import-cancel"
UNDO = "import-undo"
TOLD = (Verdict.TWICE, Verdict.THERE, Verdict.REFUSED)
MOST_NAMED = 30
LONGEST_COLUMN = 60


def reading(job: Import) -> Card:
    return card(Text(say("import-reading", name=job.name or "…")))


def preview(job: Import, tally: Tally, columns: Columns, sheet: Sheet) -> Card:
    """Nothing is written yet."""
    return card(
        Text(say("import-preview", name=job.name, lines=tally.lines)),
        counted(tally.counts),
        *listed(tally, columns),
        *told_of_columns(job, columns),
        *(Note(remark_words(remark)) for remark in sheet.remarks),
        Note(say("import-mode-is", mode=Phrase(f"import-mode-{job.mode}"))),
        Buttons(tuple(ways_on(job, tally))),
    )


def ways_on(job: Import, tally: Tally) -> Iterator[Button]:
    value = str(job.id)
    if tally.to_write:
        label = say("import-button-go", count=tally.to_write)
        yield Button(action=GO, label=label, value=value, style="primary")
    yield Button(action=COLUMNS, label=say("import-button-columns"), value=value)
    if tally.near:
        label = say("import-button-near", count=tally.near_count)
        yield Button(action=NEAR, label=label, value=value)
    yield Button(action=CANCEL, label=say("import-button-cancel"), value=value)


def counted(counts: Mapping[str, int]) -> Fields:
    """The verdicts there are; how many are new is always said."""
    return Fields(
        tuple(
            (Phrase(f"import-count-{verdict}"), say("import-figure", number=counts.get(verdict, 0)))
            for verdict in Verdict
            if verdict is Verdict.CREATE or counts.get(verdict, 0)
        )
    )


def listed(tally: Tally, columns: Columns) -> Iterator[Text | Rows]:
    """The first of each kind that is not simply written, with their lines."""
    for verdict in TOLD:
        if shown := tally.first.get(verdict):
            count = tally.counts[verdict]
            yield heading(f"import-first-{verdict}", count)
            yield Rows(tuple(Row(words=line_words(one)) for one in shown))
    if tally.near:
        yield heading("import-first-near", tally.near_count)
        yield Rows(
            tuple(
                Row(words=say("import-line-near", line=one.line, name=one.name, other=one.other))
                for one in tally.near[:SHOWN]
            )
        )
    if tally.problems:
        yield heading("import-first-problems", tally.problem_count)
        yield Rows(tuple(Row(words=problem_words(one, columns)) for one in tally.problems[:SHOWN]))


def heading(key: str, count: int) -> Text:
    return Text(Phrase(key, {"count": count, "shown": SHOWN, "more": max(0, count - SHOWN)}))


def line_words(one: Planned) -> Phrase:
    incoming = one.line.read.incoming
    name = "" if incoming is None else incoming.name
    match = one.match
    if one.verdict is Verdict.TWICE and match is not None:
        return say(
            "import-line-twice",
            line=one.line.number,
            name=name,
            by=same_by(match.by),
            other=match.of,
        )
    return say("import-line-there", line=one.line.number, name=name, by=reason(match))


def reason(match: Match | None) -> Phrase:
    return say("import-refused-before") if match is None else same_by(match.by)


def told_of_columns(job: Import, columns: Columns) -> Iterator[Note]:
    read = sorted((column, field) for field, column in columns.fields.items())
    pairs = tuple(
        say("import-column", column=shortened(columns.head[at]), field=field_words(field))
        for at, field in read
    )
    yield Note(say("import-columns-read", columns=pairs))
    twice = (column for one in columns.twice for column in one.left)
    unread = [clean(columns.head[at]) or str(at + 1) for at in sorted({*columns.unknown, *twice})]
    if unread:
        some: tuple[Detail, ...] = tuple(quoted(shortened(one)) for one in unread[:MOST_NAMED])
        yield Note(say("import-columns-unread", columns=some, count=len(unread)))
    if job.segment:
        yield Note(say("import-segment-is", segment=job.segment))


def shortened(name: str) -> str:
    return name if len(name) <= LONGEST_COLUMN else f"{name[: LONGEST_COLUMN - 1]}…"


def unread(job: Import, why: Phrase) -> Card:
    """No column says which organisation it is: somebody chooses it."""
    value = str(job.id)
    return card(
        Text(why),
        Buttons(
            (
                Button(
                    action=COLUMNS,
                    label=say("import-button-columns"),
                    value=value,
                    style="primary",
                ),
                Button(action=CANCEL, label=say("import-button-cancel"), value=value),
            )
        ),
    )


def dropped(why: Phrase) -> Card:
    return card(Text(why))


def stopped(job: Import, why: Phrase) -> Card:
    """What was written before stays, and can be taken back."""
    return card(Text(why), counted(job.counts), Buttons((undo_button(job),)))


def progress(job: Import, done: int) -> Card:
    total = int(job.found.get("lines", 0))
    return card(Text(say("import-progress", name=job.name, done=done, total=total)))


def ended(job: Import, populations: Mapping[str, int]) -> Card:
    """`populations` by the names of their segments."""
    changed = job.counts.get(Verdict.CREATE, 0) + job.counts.get(Verdict.COMPLETE, 0)
    return card(
        Text(say("import-ended", name=job.name)),
        counted(job.counts),
        *(
            Note(say("import-population", segment=name, population=count))
            for name, count in populations.items()
        ),
        Buttons((undo_button(job),)) if changed else None,
    )


def undo_button(job: Import) -> Button:
    return Button(
        action=UNDO,
        label=say("button-undo"),
        value=str(job.id),
        confirm=Confirm(
            title=say("import-undo-title"),
            text=say("import-undo-text"),
            yes=say("button-undo"),
            no=say("import-undo-no"),
        ),
    )


def undoing(job: Import) -> Card:
    return card(Text(say("import-undoing", name=job.name)))


def undone(job: Import) -> Card:
    removed, put_back, left = (job.counts.get(name, 0) for name in ("removed", "put_back", "left"))
    return card(
        Text(say("import-undone", name=job.name, removed=removed, put_back=put_back)),
        Note(say("import-undone-left", count=left)) if left else None,
    )

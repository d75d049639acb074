"""/prospect import: the form that takes a list of prospects in."""

from chat.cards import Option, Text, card
from chat.forms import Choose, Form, Line, Upload, Value
from chat.forms import Remark as Words
from chat.port import Open, Post, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.import_modes import Mode
from domain.import_states import ImportState
from domain.refusals import Refusal
from domain.wording import Phrase, quoted, say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.import_words import mode_words
from handlers.importing import cards
from handlers.keys import only
from handlers.naming import LONGEST_NAME, named, short
from handlers.spreadsheets.sheet import IN_CHAT, MEGABYTE
from storage.imports import Import

IMPORT = "import"
ENDINGS = ("csv", "xlsx", "xlsm", "json", "txt", "tsv")
MOST_SEGMENTS = 99
SOON = "import-told"


class WhichFile(Refusal):
    """The form was sent without a list."""

    phrase = "refusal-which-file"


def import_list(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "segment", "origin")
    desk.open_product()
    return [Open(form=import_form(desk, line.keys.get("segment", ""), line.keys.get("origin", "")))]


def import_form(desk: Desk, segment: str, origin: str, *, file: str = "") -> Form:
    """It asks for the file, unless it was handed over already."""
    segments = desk.work.segments.of_product(desk.product.id)[:MOST_SEGMENTS]
    known = desk.work.segments.named(segment, product=desk.product.id) if segment else None
    chosen = known if known in segments else None
    return Form(
        name=IMPORT,
        about=file,
        title=say("import-form-title"),
        submit=say("import-form-submit"),
        items=(
            Words(say("import-form-before", most=IN_CHAT.bytes // MEGABYTE, lines=IN_CHAT.rows)),
            *(() if file else (asked_for_file(),)),
            Line(
                name="origin",
                label=say("import-form-origin"),
                hint=say("import-form-origin-hint"),
                value=origin,
                at_most=LONGEST_NAME,
            ),
            Choose(
                name="segment",
                label=say("import-form-segment"),
                hint=say("import-form-segment-hint"),
                options=tuple(
                    Option(value=str(one.id), label=quoted(one.name)) for one in segments
                ),
                value=None if chosen is None else str(chosen.id),
                optional=True,
            ),
            Line(
                name="new_segment",
                label=say("import-form-new-segment"),
                value=segment if chosen is None else "",
                at_most=LONGEST_NAME,
                optional=True,
            ),
            Choose(
                name="mode",
                label=say("import-form-mode"),
                hint=say("import-form-mode-hint"),
                options=tuple(Option(value=mode, label=mode_words(mode)) for mode in Mode),
                value=Mode.SKIP,
            ),
        ),
    )


def asked_for_file() -> Upload:
    return Upload(
        name="file",
        label=say("import-form-file"),
        hint=say("import-form-file-hint"),
        endings=ENDINGS,
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    desk.open_product()
    return begin(
        desk,
        file=sent.about or file_of(sent.values.get("file")),
        segment=segment_of(sent, desk),
        origin=text(sent.values, "origin"),
        mode=Mode(text(sent.values, "mode") or Mode.SKIP),
    )


def begin(desk: Desk, *, file: str, segment: str, origin: str, mode: Mode = Mode.SKIP) -> list[Say]:
    """The answer says that it will be read; what is in it comes by direct message."""
    job = desk.work.imports.add(
        Import(
            id=0,
            product=desk.open_product().id,
            by=desk.by,
            file=file,
            name="",
            segment=segment,
            origin=named(origin, say("what-origin"), field="origin"),
            mode=mode,
            at=desk.now,
            state=ImportState.READING,
        )
    )
    begun = Post(to=desk.by, card=cards.reading(job), kind=IMPORT, subject=job.subject)
    return [Reply(card=card(Text(say("import-soon")))), begun]


def file_of(value: Value) -> str:
    first = value[0] if isinstance(value, tuple) and value else value
    if not isinstance(first, str) or not first:
        raise WhichFile(field="file")
    return first


def segment_of(sent: Submitted, desk: Desk) -> str:
    """The name of the one named, else of the one chosen; empty when the list says it."""
    new = short(text(sent.values, "new_segment"), say("what-segment"), field="new_segment")
    if new:
        return named(new, say("what-segment"), field="new_segment")
    chosen = text(sent.values, "segment")
    known = {str(one.id): one.name for one in desk.work.segments.of_product(desk.product.id)}
    return known.get(chosen, "")


def ended(job: Import, desk: Desk) -> list[Say]:
    """For the team's channel: figures only."""
    product = desk.product_with(job.product)
    created, completed = job.counts.get("create", 0), job.counts.get("complete", 0)
    if product.channel is None or not created + completed:
        return []
    words = told(job, created, completed)
    return [Post(to=product.channel, card=card(Text(words)), kind=IMPORT)]


def told(job: Import, created: int, completed: int) -> Phrase:
    of = say("import-into", segment=job.segment) if job.segment else say("import-into-product")
    return say("import-told", person=job.by, created=created, completed=completed, into=of)


def taken_back(job: Import, removed: int, desk: Desk) -> list[Say]:
    product = desk.product_with(job.product)
    if product.channel is None or not removed:
        return []
    words = say("import-told-undone", person=job.by, removed=removed)
    return [Post(to=product.channel, card=card(Text(words)), kind=IMPORT)]


ACCESS = OF_MEMBERS
COMMANDS = {IMPORT: import_list}
FORMS = {IMPORT: submit}

"""/prospect export csv|xlsx|json: a product's prospects and their contacts, as a file for you alone."""

from dataclasses import replace

from chat.cards import Note, Text, card
from chat.files import ToBeMade
from chat.port import Attach, Open, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.products import Segment
from domain.refusals import Refusal, StaleButton
from domain.stages import Stage
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.export_form import ALL, EXPORT, export_form
from handlers.exporting.formats import Format, UnknownFormat, file_name, format_called
from handlers.exporting.lots import as_json, conditions
from handlers.form_values import text
from handlers.keys import only
from handlers.list_asked import Asked, UnknownFilter, asked, longest

MOST = 10_000
"""Prospects in one message: the others' messages wait while a file is made."""


class NothingToExport(Refusal):
    """No prospect is like that."""

    phrase = "refusal-nothing-to-export"


class TooManyToExport(Refusal):
    """More than one message takes. Details: most."""

    phrase = "refusal-too-many-to-export"


def export(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect export [csv|xlsx|json] [what a list may be asked]; alone, the form."""
    if line.is_empty:
        return [Open(form=export_form(desk))]
    only(line, "stage", "segment", "owner")
    form, rest = form_and_rest(line)
    return sent(form, asked(rest, desk), desk)


def form_and_rest(line: CommandLine) -> tuple[Format, CommandLine]:
    """The form comes first, or is that of a spreadsheet. Raises UnknownFormat."""
    words = [token.text for token in line.positional]
    if not words:
        return Format.XLSX, line
    try:
        form = format_called(words[0])
    except UnknownFormat as unknown:
        try:
            longest(words)
        except UnknownFilter:
            raise unknown from None
        return Format.XLSX, line
    return form, replace(line, positional=line.positional[1:])


def submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    values = submitted.values
    stage, segment = text(values, "stage"), text(values, "segment")
    wanted = Asked(
        stage=None if stage in ("", ALL) else stage_of(stage),
        segment=None if segment in ("", ALL) else segment_of(segment, desk),
    )
    return sent(format_called(text(values, "format")), wanted, desk)


def stage_of(chosen: str) -> Stage:
    try:
        return Stage(chosen)
    except ValueError:
        raise StaleButton from None


def segment_of(chosen: str, desk: Desk) -> Segment:
    """Of the product meant here, which may be another one by now."""
    for segment in desk.work.segments.of_product(desk.product.id):
        if str(segment.id) == chosen:
            return segment
    raise StaleButton


def sent(form: Format, wanted: Asked, desk: Desk) -> list[Say]:
    """The file goes into the direct conversation only: it is full of people's names and numbers."""
    product = desk.product
    count = desk.work.search.count(*conditions(wanted, desk), product=product.id, up_to=MOST + 1)
    if not count:
        raise NothingToExport
    if count > MOST:
        raise TooManyToExport(most=MOST)
    file = Attach(
        to=desk.by,
        name=file_name(product.name, desk.today, form),
        content=ToBeMade(
            of={
                "product": product.id,
                "form": form.value,
                "reader": desk.by.id,
                "wanted": as_json(wanted),
            }
        ),
        comment=say("export-comment", product=product.name, count=count),
        kind=EXPORT,
    )
    told = card(Text(say("export-sent", count=count)), Note(say("export-personal")))
    return [file, Reply(card=told)]


ACCESS = OF_MEMBERS
COMMANDS = {EXPORT: export}
FORMS = {EXPORT: submitted}

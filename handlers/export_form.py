"""The form of an export: in which form, and which prospects."""

from chat.cards import Option
from chat.forms import Choose, Form, Remark
from domain.stages import Stage
from domain.wording import Phrase, quoted, say
from handlers.desk import Desk
from handlers.exporting.formats import Format

EXPORT = "export"
ALL = "all"
MOST_SEGMENTS = 99


def export_form(desk: Desk) -> Form:
    return Form(
        name=EXPORT,
        title=say("export-form-title"),
        submit=say("export-form-submit"),
        items=(
            Choose(
                name="format",
                label=say("export-field-format"),
                options=tuple(
                    Option(value=one.value, label=Phrase(f"export-format-{one}")) for one in Format
                ),
                value=Format.XLSX,
            ),
            segment_field(desk),
            stage_field(),
            Remark(say("export-personal")),
        ),
    )


def segment_field(desk: Desk) -> Choose:
    segments = desk.work.segments.of_product(desk.product.id)[:MOST_SEGMENTS]
    every = Option(value=ALL, label=say("export-every-segment"))
    return Choose(
        name="segment",
        label=say("field-segment"),
        options=(
            every,
            *(Option(value=str(one.id), label=quoted(one.name)) for one in segments),
        ),
        value=ALL,
    )


def stage_field() -> Choose:
    every = Option(value=ALL, label=say("export-every-stage"))
    return Choose(
        name="stage",
        label=say("stage-field-stage"),
        options=(
            every,
            *(Option(value=one.value, label=Phrase(f"stage-{one}")) for one in Stage),
        ),
        value=ALL,
    )

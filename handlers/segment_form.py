"""The form of a segment, new or known."""

from typing import Final

from chat.cards import Option
from chat.forms import Choose, Form, Item, Line, Number, Paragraph
from domain.products import Segment, SegmentState
from domain.wording import Phrase, say
from handlers.naming import LONGEST_NAME

AT_MOST: Final = 1_000_000


def segment_form(known: Segment | None) -> Form:
    state: tuple[Item, ...] = () if known is None else (state_field(known),)
    return Form(
        name="segment",
        title=say("segment-form-title"),
        submit=say("segment-form-submit"),
        about="" if known is None else str(known.id),
        items=(
            Line(
                name="name",
                label=say("segment-form-name"),
                value="" if known is None else known.name,
                at_most=LONGEST_NAME,
            ),
            Number(
                name="population",
                label=say("segment-form-population"),
                hint=say("segment-form-population-hint"),
                value=None if known is None else known.population,
                optional=True,
                at_least=1,
                at_most=AT_MOST,
            ),
            Paragraph(
                name="hypothesis",
                label=say("segment-form-hypothesis"),
                value="" if known is None else known.hypothesis,
                optional=True,
            ),
            *state,
        ),
    )


def state_field(known: Segment) -> Choose:
    return Choose(
        name="state",
        label=say("segment-form-state"),
        options=tuple(
            Option(value=one.value, label=Phrase(f"segment-state-{one}")) for one in SegmentState
        ),
        value=known.state.value,
    )

"""The form with which we say no: to whom, why, since when, and what it avoids."""

from dataclasses import dataclass
from datetime import date

from chat.forms import Choose, Day, Form, Item, Paragraph, Remark
from domain.obstacles import DeclineReason
from domain.prospects import Prospect
from domain.wording import say
from handlers.chosen import who_field
from handlers.contractor_facts import fact_lines, labelled
from handlers.desk import Desk
from handlers.naming import LONGEST_NOTE
from handlers.refusal_reasons import reason_options
from handlers.saying_no import DECLINE, avoided


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a line said already, to be completed."""

    reason: DeclineReason | None = None
    on: date | None = None
    note: str = ""


def decline_form(prospect: Prospect | None, typed: Typed, desk: Desk) -> Form:
    return Form(
        name=DECLINE,
        title=say("decline-form-title"),
        submit=say("decline-form-submit"),
        items=(
            who_field(prospect),
            *remarks(prospect, desk),
            Choose(
                name="reason",
                label=say("decline-field-reason"),
                hint=say("decline-hint-reason"),
                options=reason_options(),
                value=typed.reason,
            ),
            Day(name="on", label=say("decline-field-on"), value=typed.on or desk.today),
            Paragraph(
                name="note",
                label=say("decline-field-note"),
                hint=say("hint-may-be-read"),
                value=typed.note[:LONGEST_NOTE],
                at_most=LONGEST_NOTE,
                optional=True,
            ),
        ),
    )


def remarks(prospect: Prospect | None, desk: Desk) -> tuple[Item, ...]:
    """The facts there are against them, and what saying no avoids."""
    if prospect is None:
        return ()
    lines = fact_lines(prospect, desk)
    found = [Remark(line) for line in (labelled(lines), *lines)] if lines else []
    if prospect.requests_alone:
        found.append(Remark(avoided(prospect)))
    return tuple(found)

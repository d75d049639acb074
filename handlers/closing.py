"""Closing a prospect: they said no, they cannot be reached, or we say no."""

from chat.cards import Option
from chat.forms import Choose, ChooseMany, Day, Form, Scale
from chat.port import Open, Press, Say, Submitted
from domain.obstacles import DeclineReason, Obstacle
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stages import CLOSED, Stage
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.call_form import obstacle_options
from handlers.chosen import calendar_of, open_one, referred, who_field
from handlers.dates import behind
from handlers.desk import Desk
from handlers.form_values import chosen_day, codes, text
from handlers.refusal_reasons import DeclineWhy, reason_options
from handlers.stage_changes import change_stage, started_on


class CloseHow(Refusal):
    """The form does not say who said no."""

    phrase = "refusal-close-how"


def close_form(prospect: Prospect | None, desk: Desk, *, stage: Stage | None = None) -> Form:
    """With `stage` one of the closed ones is chosen at first."""
    return Form(
        name="close",
        title=say("close-form-title"),
        submit=say("close-form-submit"),
        items=(
            who_field(prospect),
            Scale(
                name="stage",
                label=say("close-field-stage"),
                options=tuple(
                    Option(value=one.value, label=Phrase(f"stage-{one}")) for one in CLOSED
                ),
                value=stage,
            ),
            ChooseMany(
                name="obstacles",
                label=say("close-field-obstacles"),
                options=obstacle_options(),
                optional=True,
            ),
            Choose(
                name="reason",
                label=say("close-field-reason"),
                hint=say("close-hint-reason"),
                options=reason_options(),
                optional=True,
            ),
            Day(name="on", label=say("close-field-on"), value=desk.today),
        ),
    )


def close_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Open(form=close_form(open_one(referred(press.value, desk), desk), desk))]


def close_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    values = submitted.values
    prospect = open_one(referred(values.get("who"), desk), desk, field="who")
    how, why = text(values, "stage"), text(values, "reason")
    if not how:
        raise CloseHow(field="stage")
    stage = Stage(how)
    reason = DeclineReason(why) if why else None
    if stage is Stage.DECLINED and reason is None:
        raise DeclineWhy(field="reason")
    calendar = calendar_of(prospect, desk)
    day = behind(chosen_day(values, "on") or calendar.today, calendar.today, field="on")
    return change_stage(
        prospect,
        stage,
        desk,
        at=started_on(day, desk, calendar),
        reason=reason if stage is Stage.DECLINED else None,
        obstacles=frozenset(map(Obstacle, codes(values, "obstacles"))),
    )


ACCESS = OF_MEMBERS
PRESSES = {"close": close_pressed}
FORMS = {"close": close_submitted}

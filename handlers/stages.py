"""Moving a prospect to a stage: /prospect stage WHO pilot on:2026-02-09, or the form."""

from chat.cards import Option
from chat.forms import Choose, Day, Form
from chat.port import Open, Press, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.obstacles import DeclineReason
from domain.positional import day_at_start, joined
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, referred, to_change, who_field
from handlers.closing import close_form
from handlers.dates import behind
from handlers.days import day
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.refusal_reasons import reason_in
from handlers.stage_changes import change_stage, started_on
from handlers.who import who


class UnknownStage(Refusal):
    """Details: typed, suggestion (a stage, or "none")."""

    phrase = "refusal-unknown-stage"


class WhichStage(Refusal):
    """The form says no stage."""

    phrase = "refusal-which-stage"


def stage(line: CommandLine, desk: Desk) -> list[Say]:
    if line.is_empty:
        return [Open(form=stage_form(None, desk))]
    only(line, "stage", "on", "reason")
    prospect, rest = who(line.positional, desk, line=line.text)
    desk.open_product(prospect.product)
    calendar = calendar_of(prospect, desk)
    wanted, rest = stage_in(line.keys.get("stage"), rest)
    if wanted is None:
        return [Open(form=stage_form(prospect, desk))]
    reason = reason_in(line.keys.get("reason"))
    if wanted is Stage.DECLINED and reason is None:
        return [Open(form=close_form(prospect, desk, stage=wanted))]
    typed = line.keys.get("on") or (found[0] if (found := day_at_start(rest)) else None)
    on = day(typed, desk.now, calendar.product.zone, past=True) if typed else calendar.today
    behind(on, calendar.today, field="on")
    at = started_on(on, desk, calendar)
    return change_stage(prospect, wanted, desk, at=at, reason=reason_for(wanted, reason))


def stage_in(typed: str | None, rest: tuple[Token, ...]) -> tuple[Stage | None, tuple[Token, ...]]:
    """The stage under its key, or the longest one the words begin with. Raises UnknownStage."""
    if typed:
        return known_stage(typed), rest
    for count in range(len(rest), 0, -1):
        code = vocabulary.stage(joined(rest[:count]))
        if code is not None:
            return Stage(code), rest[count:]
    return (known_stage(joined(rest)), ()) if rest else (None, ())


def known_stage(typed: str) -> Stage:
    code = vocabulary.stage(typed)
    if code is None:
        raise UnknownStage(typed=typed, suggestion=vocabulary.suggest(typed, "stage") or "none")
    return Stage(code)


def reason_for(stage: Stage, reason: DeclineReason | None) -> DeclineReason | None:
    return reason if stage is Stage.DECLINED else None


def stage_form(prospect: Prospect | None, desk: Desk) -> Form:
    return Form(
        name="stage",
        title=say("stage-form-title"),
        submit=say("stage-form-submit"),
        items=(
            who_field(prospect),
            Choose(
                name="stage",
                label=say("stage-field-stage"),
                options=tuple(
                    Option(value=one.value, label=Phrase(f"stage-{one}"))
                    for one in Stage
                    if one is not Stage.DECLINED
                ),
                value=None if prospect is None or is_declined(prospect) else prospect.stage,
            ),
            Day(
                name="on",
                label=say("stage-field-on"),
                hint=say("stage-hint-on"),
                value=desk.today,
            ),
        ),
    )


def is_declined(prospect: Prospect) -> bool:
    """That we said no is not among the choices: it goes with a reason, in the form that closes."""
    return prospect.stage is Stage.DECLINED


def stage_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Open(form=stage_form(to_change(press.value, desk), desk))]


def stage_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    values = submitted.values
    prospect = referred(values.get("who"), desk)
    wanted = text(values, "stage")
    if not wanted:
        raise WhichStage(field="stage")
    calendar = calendar_of(prospect, desk)
    on = behind(chosen_day(values, "on") or calendar.today, calendar.today, field="on")
    at = started_on(on, desk, calendar)
    return change_stage(prospect, Stage(wanted), desk, at=at)


ACCESS = OF_MEMBERS
COMMANDS = {"stage": stage}
PRESSES = {"stage": stage_pressed}
FORMS = {"stage": stage_submitted}

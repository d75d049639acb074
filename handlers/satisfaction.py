"""/prospect satisfied WHO yes|no: whether a user says that the product does them a service."""

from dataclasses import replace
from datetime import datetime

from chat.cards import Button, Option
from chat.forms import Day, Form, Scale
from chat.port import Open, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine
from domain.positional import joined
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stages import Stage
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, referred, to_change, who_field
from handlers.dates import behind
from handlers.days import day as day_typed
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.offers import Offer
from handlers.prospect_card import confirmed, prospect_card
from handlers.record import record
from handlers.stage_changes import started_on
from handlers.who import who

SATISFIED = "satisfied"


class NotAUser(Offer):
    """Only who uses the product can be satisfied with it. Details: name, stage."""

    phrase = "refusal-not-a-user"


class SatisfiedOrNot(Refusal):
    """Yes or no was to be said. Details: typed."""

    phrase = "refusal-satisfied-or-not"
    in_form = "refusal-choose-yes-or-no"


def satisfied(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "on")
    if line.is_empty:
        return [Open(form=form(None, desk))]
    prospect, rest = who(line.positional, desk, line=line.text)
    a_user(prospect, desk)
    typed = joined(rest)
    if not typed:
        return [Open(form=form(prospect, desk))]
    return kept(prospect, said(typed), since(prospect, line.keys.get("on", ""), desk), desk)


def form(prospect: Prospect | None, desk: Desk) -> Form:
    return Form(
        name=SATISFIED,
        title=say("satisfied-title"),
        submit=say("form-save"),
        items=(
            who_field(prospect),
            Scale(
                name="satisfied",
                label=say("satisfied-field"),
                options=tuple(
                    Option(value=answer, label=Phrase(f"satisfied-{answer}"))
                    for answer in ("yes", "no")
                ),
            ),
            Day(name="on", label=say("satisfied-field-on"), value=desk.today, optional=True),
        ),
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    values = sent.values
    prospect = a_user(referred(values.get("who"), desk), desk, field="who")
    calendar = calendar_of(prospect, desk)
    day = behind(chosen_day(values, "on") or calendar.today, calendar.today, field="on")
    at = started_on(day, desk, calendar)
    return kept(prospect, said(text(values, "satisfied")), at, desk)


def a_user(prospect: Prospect, desk: Desk, *, field: str | None = None) -> Prospect:
    """The same. Raises NotAUser, ProductIsClosed."""
    to_change(prospect.reference, desk)
    if prospect.stage is Stage.USER:
        return prospect
    raise NotAUser(
        Button(
            action="run", label=say("button-is-a-user"), value=f"stage {prospect.reference} user"
        ),
        name=prospect.name,
        stage=Phrase(f"stage-{prospect.stage}"),
        field=field,
    )


def said(typed: str) -> bool:
    """Raises SatisfiedOrNot."""
    answer = vocabulary.yes_or_no(typed)
    if answer is None:
        raise SatisfiedOrNot(typed=typed, field="satisfied")
    return answer == "yes"


def since(prospect: Prospect, typed: str, desk: Desk) -> datetime:
    """Raises DayIsAhead, DayIsLongAgo."""
    calendar = calendar_of(prospect, desk)
    if not typed:
        return desk.now
    day = behind(
        day_typed(typed, desk.now, calendar.product.zone, past=True), calendar.today, field="on"
    )
    return started_on(day, desk, calendar)


def kept(prospect: Prospect, is_satisfied: bool, at: datetime, desk: Desk) -> list[Say]:
    if is_satisfied == (prospect.satisfied_at is not None):
        answer = "yes" if is_satisfied else "no"
        return [Reply(card=prospect_card(prospect, desk, says=already(answer)))]
    changed = replace(prospect, satisfied_at=at if is_satisfied else None)
    recorded = record(changed, desk, was=prospect, what=SATISFIED)
    words = say("satisfied-noted") if is_satisfied else say("satisfied-taken-back")
    return [confirmed(recorded, desk, words)]


def already(answer: str) -> Phrase:
    return say("satisfied-already", answer=answer)


ACCESS = OF_MEMBERS
COMMANDS = {SATISFIED: satisfied}
FORMS = {SATISFIED: submit}

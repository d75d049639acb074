"""What comes next with a prospect, and on which day."""

from datetime import date

from chat.forms import Day, Form, Line
from chat.port import Open, Press, Say, Submitted
from domain.call_effect import planned_for
from domain.command_line import CommandLine
from domain.positional import day_at_start, joined
from domain.prospects import Prospect
from domain.quotes import Token
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, open_one, referred, who_field
from handlers.dates import ahead
from handlers.days import day as day_typed
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.naming import short
from handlers.offers import Offer
from handlers.prospect_card import button, confirmed
from handlers.record import record
from handlers.who import who


class NextActionWhen(Offer):
    """A next action needs its day. Details: reference."""

    phrase = "refusal-next-action-when"
    in_form = "refusal-choose-a-day"


def next_action(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect next-action WHO DAY "what"; the day may also come last."""
    if line.is_empty:
        return [Open(form=next_action_form(None))]
    only(line, "on", "next", "todo", "until", "when")
    prospect, rest = who(line.positional, desk, line=line.text)
    open_one(prospect, desk)
    if not rest and not line.keys:
        return [Open(form=next_action_form(prospect))]
    keys = line.keys
    typed = next((keys[key] for key in ("on", "next", "when", "until") if keys.get(key)), None)
    if typed is None:
        typed, rest = day_in(rest)
    if typed is None:
        choose = button("next-action", prospect, say("button-choose-the-day"), style="primary")
        raise NextActionWhen(choose, reference=prospect.reference)
    on = day_typed(typed, desk.now, calendar_of(prospect, desk).product.zone)
    return plan(prospect, on, keys.get("todo") or joined(rest), desk)


def day_in(tokens: tuple[Token, ...]) -> tuple[str | None, tuple[Token, ...]]:
    """The first words that write a day, and all the others."""
    for start in range(len(tokens)):
        found = day_at_start(tokens[start:])
        if found is not None:
            return found[0], tokens[:start] + tokens[start + found[1] :]
    return None, tokens


def next_action_form(prospect: Prospect | None) -> Form:
    return Form(
        name="next-action",
        title=say("next-action-form-title"),
        submit=say("next-action-form-submit"),
        items=(
            who_field(prospect),
            Day(
                name="day",
                label=say("next-action-field-day"),
                value=None if prospect is None else prospect.next_action_on,
            ),
            Line(
                name="todo",
                label=say("next-action-field-todo"),
                hint=say("hint-may-be-read"),
                value="" if prospect is None else prospect.next_action,
                optional=True,
            ),
        ),
    )


def next_action_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Open(form=next_action_form(open_one(referred(press.value, desk), desk)))]


def next_action_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    prospect = open_one(referred(submitted.values.get("who"), desk), desk, field="who")
    on = chosen_day(submitted.values, "day")
    if on is None:
        raise NextActionWhen(reference=prospect.reference, field="day")
    return plan(prospect, on, text(submitted.values, "todo"), desk)


def plan(prospect: Prospect, on: date, todo: str, desk: Desk) -> list[Say]:
    """Set it. Without words the planned act is put to another day. Raises DayIsPast."""
    ahead(on, calendar_of(prospect, desk).today, field="day")
    what = short(todo, say("what-todo"), field="todo") or prospect.next_action
    recorded = record(planned_for(prospect, on, what), desk, was=prospect, what="next-action")
    noted = confirmed(recorded, desk, say("next-action-noted", day=on))
    return [noted, *happened(recorded, desk, did="planned")]


ACCESS = OF_MEMBERS
COMMANDS = {"next-action": next_action}
PRESSES = {"next-action": next_action_pressed}
FORMS = {"next-action": next_action_submitted}

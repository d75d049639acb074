"""Setting a prospect aside until a day, or putting it off for a few days."""

from datetime import date

from chat.forms import Day, Form, Line
from chat.port import Open, Press, Say, Submitted
from domain import stage_moves
from domain.command_line import CommandLine
from domain.positional import day_at_start, joined
from domain.prospects import Prospect
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, in_direct_message, open_one, referred, who_field
from handlers.dates import after_today
from handlers.days import day as day_typed
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.naming import short
from handlers.offers import Offer
from handlers.pressed import number
from handlers.prospect_card import button, confirmed
from handlers.record import record
from handlers.who import who

MOST_LATER = 60
"""Business days: beyond that it is parked, with a reason."""


class ParkUntilWhen(Offer):
    """Parking needs the day it ends. Details: reference."""

    phrase = "refusal-park-until-when"
    in_form = "refusal-choose-a-day"


def park(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect park WHO until:DAY reason:"…"; the day may also follow the name."""
    if line.is_empty:
        return [Open(form=park_form(None, desk))]
    only(line, "until", "reason")
    prospect, rest = who(line.positional, desk, line=line.text)
    open_one(prospect, desk)
    if not rest and not line.keys:
        return [Open(form=park_form(prospect, desk))]
    typed, reason = line.keys.get("until"), line.keys.get("reason", "")
    if not typed and (found := day_at_start(rest)):
        typed, rest = found[0], rest[found[1] :]
    if not typed:
        choose = button("park", prospect, say("button-choose-the-day"), style="primary")
        raise ParkUntilWhen(choose, reference=prospect.reference)
    zone = calendar_of(prospect, desk).product.zone
    return park_until(prospect, day_typed(typed, desk.now, zone), reason or joined(rest), desk)


def park_pressed(press: Press, desk: Desk) -> list[Say]:
    return [Open(form=park_form(open_one(referred(press.value, desk), desk), desk))]


def park_form(prospect: Prospect | None, desk: Desk) -> Form:
    return Form(
        name="park",
        title=say("park-form-title"),
        submit=say("park-form-submit"),
        items=(
            who_field(prospect),
            Day(name="until", label=say("park-field-until"), hint=say("park-hint-until")),
            Line(
                name="reason",
                label=say("park-field-reason"),
                hint=say("hint-may-be-read"),
                value="" if prospect is None else prospect.park_reason,
                optional=True,
            ),
        ),
    )


def park_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    prospect = open_one(referred(submitted.values.get("who"), desk), desk, field="who")
    until = chosen_day(submitted.values, "until")
    if until is None:
        raise ParkUntilWhen(reference=prospect.reference, field="until")
    return park_until(prospect, until, text(submitted.values, "reason"), desk)


def park_until(prospect: Prospect, until: date, reason: str, desk: Desk) -> list[Say]:
    """Set it aside; it comes back on that day's morning. Raises DayIsPast, DayIsToday."""
    after_today(until, calendar_of(prospect, desk).today, field="until")
    why = short(reason, say("what-reason"), field="reason")
    parked = stage_moves.parked(prospect, until, why)
    recorded = record(parked, desk, was=prospect, what="park")
    noted = confirmed(recorded, desk, say("park-noted", day=until))
    return [noted, *happened(recorded, desk, did="parked")]


def later_pressed(press: Press, desk: Desk) -> list[Say]:
    """The menu "Later"; its value is a reference and business days, "P-12:3"."""
    reference, _, days = press.value.partition(":")
    count = number(days)
    if not 0 < count <= MOST_LATER:
        raise StaleButton
    prospect = open_one(referred(reference, desk), desk)
    return postponed(prospect, count, desk, replaces=in_direct_message(press))


def postponed(
    prospect: Prospect, business_days: int, desk: Desk, *, replaces: bool = False
) -> list[Say]:
    """Nobody is reminded of it for some business days."""
    calendar = calendar_of(prospect, desk)
    until = calendar.days.after(calendar.today, business_days)
    put_off = stage_moves.put_off(prospect, until, calendar.today)
    recorded = record(put_off, desk, was=prospect, what="later")
    noted = confirmed(recorded, desk, say("later-noted", day=until), replaces=replaces)
    return [noted, *happened(recorded, desk, did="later")]


ACCESS = OF_MEMBERS
COMMANDS = {"park": park}
PRESSES = {"park": park_pressed, "later": later_pressed}
FORMS = {"park": park_submitted}

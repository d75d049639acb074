"""The form that books a meeting, and what it sends back."""

from datetime import date, datetime, time

from chat.forms import ChooseMany, Day, Form, Number, People, Time
from chat.port import Submitted
from domain.people import Person
from domain.prospects import Prospect
from domain.refusals import ImpossibleDay, Refusal, UnreadableDuration
from domain.wording import say
from domain.written_days import LAST_YEAR
from handlers.appointments import Appointment
from handlers.chosen import as_option, calendar_of, referred
from handlers.desk import Desk
from handlers.form_values import chosen_day
from handlers.who import WhoIsMissing

FORM = "meet"
USUAL_MINUTES = 60
SHORTEST, LONGEST = 5, 24 * 60
USUAL_TIME = time(10)


class WhenIsMissing(Refusal):
    """A meeting needs a day."""

    phrase = "refusal-meeting-day-missing"


def meeting_form(
    prospects: tuple[Prospect, ...],
    desk: Desk,
    *,
    minutes: int = USUAL_MINUTES,
    attendees: tuple[Person, ...] = (),
) -> Form:
    return Form(
        name=FORM,
        title=say("meeting-form"),
        submit=say("meeting-form-send"),
        items=(
            ChooseMany(
                name="who",
                label=say("meeting-form-who"),
                lookup="prospect",
                values=tuple(prospect.reference for prospect in prospects),
                chosen=tuple(as_option(prospect) for prospect in prospects),
            ),
            Day(name="day", label=say("meeting-form-day")),
            Time(name="time", label=say("meeting-form-time"), value=USUAL_TIME),
            Number(
                name="minutes",
                label=say("meeting-form-minutes"),
                value=minutes,
                at_least=SHORTEST,
                at_most=LONGEST,
            ),
            People(
                name="with",
                label=say("meeting-form-with"),
                hint=say("meeting-form-with-hint"),
                value=attendees or (desk.by,),
                many=True,
            ),
        ),
    )


def wanted(form: Submitted, desk: Desk) -> Appointment:
    """The appointment a form asks for. Raises WhoIsMissing, WhenIsMissing, ImpossibleDay."""
    values = form.values
    clock, minutes, people = (values.get(name) for name in ("time", "minutes", "with"))
    day = chosen_day(values, "day")
    prospects = chosen(values.get("who"), desk)
    if day is None:
        raise WhenIsMissing(field="day")
    if day.year > LAST_YEAR:
        raise ImpossibleDay(typed=day.isoformat(), field="day")
    at = clock if isinstance(clock, time) else USUAL_TIME
    attendees = (
        tuple(one for one in people if isinstance(one, Person)) if isinstance(people, tuple) else ()
    )
    return Appointment(
        prospects=prospects,
        starts_at=starts(prospects[0], day, at, desk),
        minutes=lasting(minutes),
        attendees=attendees or (desk.by,),
    )


def lasting(minutes: object) -> int:
    """Raises UnreadableDuration."""
    if not isinstance(minutes, int):
        return USUAL_MINUTES
    if not 0 < minutes <= LONGEST:
        raise UnreadableDuration(typed=str(minutes), field="minutes")
    return minutes


def chosen(value: object, desk: Desk) -> tuple[Prospect, ...]:
    """Each once, in the order they were chosen."""
    if not isinstance(value, tuple) or not value:
        raise WhoIsMissing(field="who")
    found = {one.id: one for one in (referred(str(reference), desk) for reference in value)}
    return tuple(found.values())


def starts(prospect: Prospect, day: date, at: time, desk: Desk) -> datetime:
    return calendar_of(prospect, desk).days.at(day, at)

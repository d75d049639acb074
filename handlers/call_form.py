"""The form in which a call is told."""

from datetime import date

from chat.cards import Option
from chat.forms import Choose, ChooseMany, Day, Form, Item, Line, Paragraph, People, Value
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.people import Person
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.call_draft import CallDraft, made_on
from handlers.chosen import Calendar, who_field
from handlers.dates import ahead
from handlers.desk import Desk
from handlers.naming import LONGEST_NOTE, short


def call_form(prospect: Prospect | None, draft: CallDraft, desk: Desk) -> Form:
    """With everything that was already said filled in."""
    return Form(
        name="call",
        title=say("call-form-title"),
        submit=say("call-form-submit"),
        items=(
            who_field(prospect),
            choose("outcome", say("call-field-outcome"), outcomes(), draft.outcome),
            Day(
                name="next",
                label=say("call-field-next"),
                hint=say("call-hint-next"),
                value=draft.next_on,
                optional=True,
            ),
            Line(
                name="todo",
                label=say("call-field-todo"),
                hint=say("hint-may-be-read"),
                value=draft.todo,
                optional=True,
            ),
            ChooseMany(
                name="obstacles",
                label=say("call-field-obstacles"),
                options=obstacle_options(),
                values=tuple(sorted(draft.obstacles)),
                optional=True,
            ),
            Paragraph(
                name="note",
                label=say("call-field-note"),
                hint=say("hint-may-be-read"),
                value=draft.note,
                optional=True,
                at_most=LONGEST_NOTE,
            ),
            *circumstances(draft, desk),
        ),
    )


def circumstances(draft: CallDraft, desk: Desk) -> tuple[Item, ...]:
    """How, when and by whom: as it mostly is, for who does not say otherwise."""
    made = draft.at or desk.now
    return (
        choose("channel", say("call-field-channel"), channels(), draft.channel),
        Day(name="on", label=say("call-field-on"), value=made.astimezone(desk.zone).date()),
        People(name="by", label=say("call-field-by"), value=(draft.by or desk.by,)),
    )


def choose(name: str, label: Phrase, options: tuple[Option, ...], value: str | None) -> Choose:
    return Choose(name=name, label=label, options=options, value=value)


def outcomes() -> tuple[Option, ...]:
    return tuple(
        Option(value=outcome.value, label=Phrase(f"outcome-{outcome}")) for outcome in Outcome
    )


def channels() -> tuple[Option, ...]:
    return tuple(
        Option(value=channel.value, label=Phrase(f"channel-{channel}")) for channel in Channel
    )


def obstacle_options() -> tuple[Option, ...]:
    return tuple(
        Option(value=obstacle.value, label=Phrase(f"obstacle-{obstacle}")) for obstacle in Obstacle
    )


def told_call(values: dict[str, Value], calendar: Calendar) -> CallDraft:
    """What the form says of a call. Raises Refusal with the field to blame."""
    outcome, channel = values.get("outcome"), values.get("channel")
    next_on = as_day(values.get("next"))
    if next_on is not None:
        ahead(next_on, calendar.today, field="next")
    return CallDraft(
        outcome=Outcome(str(outcome)) if outcome else None,
        channel=Channel(str(channel)) if channel else Channel.PHONE,
        at=made_on(as_day(values.get("on")), calendar),
        by=first_person(values.get("by")),
        next_on=next_on,
        todo=short(as_text(values.get("todo")), say("what-todo"), field="todo"),
        obstacles=frozenset(map(Obstacle, as_codes(values.get("obstacles")))),
        note=as_text(values.get("note")),
    )


def as_day(value: Value) -> date | None:
    return value if isinstance(value, date) else None


def as_text(value: Value) -> str:
    return value.strip() if isinstance(value, str) else ""


def as_codes(value: Value) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def first_person(value: Value) -> Person | None:
    people = value if isinstance(value, tuple) else ()
    return next((one for one in people if isinstance(one, Person)), None)

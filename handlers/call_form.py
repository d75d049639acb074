"""The form in which a call is told."""

from collections.abc import Mapping

from chat.cards import Option
from chat.forms import Choose, ChooseMany, Day, Form, Item, Line, Paragraph, People, Value
from domain.obstacles import Obstacle
from domain.outcomes import Channel, Outcome
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.call_draft import CallDraft, made_on
from handlers.chosen import Calendar, who_field
from handlers.dates import ahead
from handlers.desk import Desk
from handlers.form_values import chosen_day, codes, person, text
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


def told_call(values: Mapping[str, Value], calendar: Calendar) -> CallDraft:
    """What the form says of a call. Raises Refusal with the field to blame."""
    outcome, channel = text(values, "outcome"), text(values, "channel")
    next_on = chosen_day(values, "next")
    if next_on is not None:
        ahead(next_on, calendar.today, field="next")
    return CallDraft(
        outcome=Outcome(outcome) if outcome else None,
        channel=Channel(channel) if channel else Channel.PHONE,
        at=made_on(chosen_day(values, "on"), calendar),
        by=person(values, "by"),
        next_on=next_on,
        todo=short(text(values, "todo"), say("what-todo"), field="todo"),
        obstacles=frozenset(map(Obstacle, codes(values, "obstacles"))),
        note=text(values, "note"),
    )

"""What the bot asks after a call, and the buttons that answer."""

from collections.abc import Sequence

from chat.cards import Button
from domain.call_effect import seems_unreachable
from domain.calls import Call
from domain.outcomes import Outcome
from domain.prospects import Prospect
from domain.wording import Phrase, say
from handlers.chosen import Calendar
from handlers.prospect_card import Controls, button

Asked = tuple[Phrase | None, Controls]

NOTHING: Asked = (None, ())


def follow_up(prospect: Prospect, call: Call, log: Sequence[Call], calendar: Calendar) -> Asked:
    """The question that follows, if any. Without buttons of its own, what comes next is meant."""
    if not prospect.is_open:
        return NOTHING
    if not call.outcome.reached:
        return not_reached(prospect, call, log, calendar)
    has_plan = prospect.next_action_on is not None or prospect.meeting_at is not None
    match call.outcome:
        case Outcome.LATER if not prospect.parked_on(calendar.today):
            park = button("park", prospect, say("call-answer-park"), style="primary")
            return say("call-ask-until-when"), (park,)
        case Outcome.REFERRED if not has_plan:
            return say("call-ask-referred"), (*other_contact(prospect), *next_action(prospect))
        case Outcome.MEETING if prospect.meeting_at is None:
            meet = button("meet", prospect, say("button-meet"), style="primary")
            return say("call-ask-meeting"), (meet, *next_action(prospect))
        case _ if has_plan or prospect.parked_on(calendar.today):
            return NOTHING
        case _:
            return say("ask-what-next"), ()


def not_reached(prospect: Prospect, call: Call, log: Sequence[Call], calendar: Calendar) -> Asked:
    if call.outcome is Outcome.WRONG_NUMBER:
        return say("call-ask-other-contact"), other_contact(prospect)
    if not seems_unreachable(log, calendar.days):
        return NOTHING
    give_up = Button(
        action="run",
        label=say("call-answer-unreachable"),
        value=f"stage {prospect.reference} unreachable",
    )
    relays = Button(action="run", label=say("call-answer-relay"), value="relay")
    answers = (*other_contact(prospect), relays, give_up)
    return say("call-ask-unreachable", calls=len(log)), answers


def other_contact(prospect: Prospect) -> Controls:
    return (button("edit", prospect, say("call-answer-contact"), style="primary"),)


def next_action(prospect: Prospect) -> Controls:
    return (button("next-action", prospect, say("button-set-next-action")),)

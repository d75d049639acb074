"""Logging a call: in one line, in a form, from a button."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from chat.cards import Button
from chat.port import Open, Press, Say, Submitted
from domain.call_effect import Agreed, after_call
from domain.calls import Call
from domain.command_line import CommandLine, parse
from domain.outcomes import Outcome
from domain.positional import name_before_outcome
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.access import OF_MEMBERS
from handlers.call_draft import KEYS, CallDraft, typed_call, written
from handlers.call_follow_up import follow_up
from handlers.call_form import call_form, told_call
from handlers.chosen import Calendar, calendar_of, open_one, referred
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.keys import only
from handlers.offers import LONGEST_VALUE, Offer
from handlers.privacy import kept_out
from handlers.prospect_card import Controls, confirmed
from handlers.record import Recorded, record
from handlers.who import NoSuchProspect, who

Named = tuple[Prospect, tuple[Token, ...]]

NOT_AT_ONCE = timedelta(hours=1)
"""Who is to be called back the same day is not the next one in the queue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A call as it was written down: what to say of it, what to ask, what changes elsewhere."""

    recorded: Recorded
    says: Phrase
    asks: Phrase | None
    answers: Controls
    shown: Sequence[Say]


class CallBackWhen(Offer):
    """Calling back needs a day. Details: reference."""

    phrase = "refusal-call-back-when"
    in_form = "refusal-call-back-day"


class WhatCame(Refusal):
    """The form says no outcome."""

    phrase = "refusal-what-came"


def call(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect call WHO OUTCOME …; without an outcome, the form."""
    if line.is_empty:
        return [Open(form=call_form(None, CallDraft(), desk))]
    only(line, *KEYS)
    prospect, rest = named(line, desk)
    calendar = calendar_of(prospect, desk)
    draft = typed_call(line, rest, desk, calendar)
    if draft.outcome is None:
        open_one(prospect, desk)
        return [Open(form=call_form(prospect, draft, desk))]
    return log_call(prospect, draft, desk, calendar, line=line.text)


def named(line: CommandLine, desk: Desk) -> Named:
    """Who was called. An unknown name ends where the outcome begins."""
    try:
        return who(line.positional, desk, line=line.text)
    except NoSuchProspect:
        count = name_before_outcome(line.positional)
        if not count:
            raise
        return who(line.positional[:count], desk, line=line.text)


def call_pressed(press: Press, desk: Desk) -> list[Say]:
    """The button "Log a call" of a card; its value is a reference."""
    prospect = open_one(referred(press.value, desk), desk)
    return [Open(form=call_form(prospect, CallDraft(), desk))]


def call_continued(press: Press, desk: Desk) -> list[Say]:
    """A line that lacked something, opened as a form with all it said."""
    line = parse(press.value)
    prospect, rest = named(line, desk)
    draft = typed_call(line, rest, desk, calendar_of(open_one(prospect, desk), desk))
    return [Open(form=call_form(prospect, draft, desk))]


def call_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    prospect = referred(submitted.values.get("who"), desk)
    calendar = calendar_of(prospect, desk)
    draft = told_call(submitted.values, calendar)
    if draft.outcome is None:
        raise WhatCame(field="outcome")
    return log_call(prospect, draft, desk, calendar)


def log_call(
    prospect: Prospect, draft: CallDraft, desk: Desk, calendar: Calendar, *, line: str = ""
) -> list[Say]:
    """Write the call down and say what follows from it. Raises CallBackWhen, IsClosed."""
    logged = noted(prospect, draft, desk, calendar, line=line)
    reply = confirmed(logged.recorded, desk, logged.says, asks=logged.asks, answers=logged.answers)
    return [reply, *logged.shown]


def noted(
    prospect: Prospect, draft: CallDraft, desk: Desk, calendar: Calendar, *, line: str = ""
) -> Logged:
    """The call written down, and what follows from it. Raises CallBackWhen, IsClosed.

    An objection is taken at any time: of a closed prospect it changes no stage.
    """
    if draft.outcome is not Outcome.DO_NOT_CONTACT:
        open_one(prospect, desk, field="who")
    if draft.outcome is Outcome.CALL_BACK and draft.next_on is None:
        raise CallBackWhen(completing(prospect, line), reference=prospect.reference, field="next")
    made = written(draft, prospect, desk)
    if made.outcome is Outcome.WRONG_NUMBER:
        mark_number(made, desk)
    log = desk.work.calls.of_prospect(prospect.id)
    agreed = Agreed(next_on=draft.next_on, todo=draft.todo, reason=draft.reason)
    after = after_call(prospect, made, log, agreed, calendar.days)
    recorded = record(after, desk, was=prospect, what="call", child=f"call:{made.id}")
    if made.outcome is Outcome.DO_NOT_CONTACT:
        kept_out.heard(made, desk)
    if made.outcome is Outcome.CALL_BACK and draft.next_on == calendar.today:
        rested = desk.now + NOT_AT_ONCE
        desk.work.queue.rest(prospect.id, product=prospect.product, until=rested)
    asks, answers = follow_up(recorded.prospect, made, log, calendar)
    outcome = Phrase(f"outcome-{made.outcome}")
    return Logged(
        recorded=recorded,
        says=say("call-noted", outcome=outcome),
        asks=asks,
        answers=answers,
        shown=happened(recorded, desk, did="called", by=made.by),
    )


def mark_number(call: Call, desk: Desk) -> None:
    """The first number there that was thought to work does not."""
    for contact in desk.work.contacts.of_prospect(call.prospect):
        if contact.can_be_called:
            desk.work.contacts.leads_nowhere(contact.id, since=call.id)
            return


def completing(prospect: Prospect, line: str) -> Button:
    """The button that opens the form with all that was typed."""
    fits = 0 < len(line) <= LONGEST_VALUE
    return Button(
        action="call-continue" if fits else "call",
        label=say("button-choose-the-day"),
        value=line if fits else prospect.reference,
        style="primary",
    )


ACCESS = OF_MEMBERS
COMMANDS = {"call": call}
PRESSES = {"call": call_pressed, "call-continue": call_continued}
FORMS = {"call": call_submitted}

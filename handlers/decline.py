"""/prospect decline WHO reason:contractor on:2026-03-02 note:"…": we say no, and why."""

from chat.cards import Button, card
from chat.port import Open, Press, Reply, Say, Submitted
from domain import vocabulary
from domain.command_line import CommandLine, parse
from domain.obstacles import DeclineReason
from domain.positional import day_at_start, joined
from domain.prospects import Prospect
from domain.quotes import Token
from domain.refusals import StaleButton
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, referred
from handlers.dates import behind
from handlers.days import day as day_typed
from handlers.decline_form import Typed, decline_form
from handlers.decline_letters import letters
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.keys import only
from handlers.no_in_channel import DECLINE
from handlers.offers import LONGEST_VALUE
from handlers.prospect_card import title
from handlers.refusal_reasons import DeclineWhy, reason_in
from handlers.saying_no import No, may_be_declined, say_no
from handlers.stage_changes import started_on
from handlers.who import who

COMPLETE = "decline-complete"
LETTERS = "decline-letters"


def decline(line: CommandLine, desk: Desk) -> list[Say]:
    """Raises DeclineWhy when no reason is given: the form takes over what was typed."""
    if line.is_empty:
        return [Open(form=decline_form(None, Typed(), desk))]
    prospect, typed = read(line, desk)
    may_be_declined(prospect, desk)
    if typed.reason is None:
        value = line.text if len(line.text) <= LONGEST_VALUE else f"{DECLINE} {prospect.reference}"
        label = say("button-choose-the-reason")
        raise DeclineWhy(Button(action=COMPLETE, label=label, value=value, style="primary"))
    return declined(prospect, typed, desk)


def read(line: CommandLine, desk: Desk) -> tuple[Prospect, Typed]:
    """Who is meant, and what is said of it; the reason and the day may also follow the name."""
    only(line, "reason", "on", "note")
    prospect, rest = who(line.positional, desk, line=line.text)
    zone = calendar_of(prospect, desk).product.zone
    reason = reason_in(line.keys.get("reason"))
    if reason is None:
        reason, rest = reason_at_start(rest)
    on = line.keys.get("on")
    if not on and (found := day_at_start(rest)):
        on, rest = found[0], rest[found[1] :]
    reason = reason or reason_in(joined(rest))
    typed = Typed(
        reason=reason,
        on=day_typed(on, desk.now, zone, past=True) if on else None,
        note=line.keys.get("note", ""),
    )
    return prospect, typed


def reason_at_start(
    words: tuple[Token, ...],
) -> tuple[DeclineReason | None, tuple[Token, ...]]:
    """The longest reason the words begin with, and those after it."""
    for count in range(len(words), 0, -1):
        code = vocabulary.decline_reason(joined(words[:count]))
        if code is not None:
            return DeclineReason(code), words[count:]
    return None, words


def declined(prospect: Prospect, typed: Typed, desk: Desk) -> list[Say]:
    if typed.reason is None:
        raise DeclineWhy(field="reason")
    calendar = calendar_of(prospect, desk)
    on = behind(typed.on or calendar.today, calendar.today, field="on")
    no = No(reason=typed.reason, at=started_on(on, desk, calendar), note=typed.note)
    return say_no(prospect, no, desk)


def pressed(press: Press, desk: Desk) -> list[Say]:
    """The value is a reference, perhaps with a reason to begin with: "P-12:contractor"."""
    reference, _, code = press.value.partition(":")
    if code and code not in DeclineReason.__members__.values():
        raise StaleButton
    prospect = referred(reference, desk)
    may_be_declined(prospect, desk)
    typed = Typed(reason=DeclineReason(code) if code else None)
    return [Open(form=decline_form(prospect, typed, desk))]


def complete(press: Press, desk: Desk) -> list[Say]:
    """The form, with what the line said already."""
    prospect, typed = read(parse(press.value), desk)
    may_be_declined(prospect, desk)
    return [Open(form=decline_form(prospect, typed, desk))]


def submitted(form: Submitted, desk: Desk) -> list[Say]:
    prospect = referred(form.values.get("who"), desk)
    may_be_declined(prospect, desk)
    reason = text(form.values, "reason")
    typed = Typed(
        reason=DeclineReason(reason) if reason else None,
        on=chosen_day(form.values, "on"),
        note=text(form.values, "note"),
    )
    return declined(prospect, typed, desk)


def show_letters(press: Press, desk: Desk) -> list[Say]:
    """Once more the words to tell them, of somebody we said no to. Raises StaleButton."""
    prospect = referred(press.value, desk)
    if prospect.decline_reason is None:
        raise StaleButton
    return [Reply(card=card(title(prospect), *letters(prospect, prospect.decline_reason, desk)))]


ACCESS = OF_MEMBERS
COMMANDS = {DECLINE: decline}
PRESSES = {DECLINE: pressed, COMPLETE: complete, LETTERS: show_letters}
FORMS = {DECLINE: submitted}

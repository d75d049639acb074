"""Taking back a prospect that was parked or closed."""

from chat.forms import Form
from chat.port import Open, Press, Say, Submitted
from domain import stage_moves
from domain.command_line import CommandLine
from domain.prospects import Prospect
from domain.refusals import Refusal
from domain.stages import Stage
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import calendar_of, in_direct_message, referred, who_field
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.keys import only
from handlers.no_in_channel import taken_back_in_channel
from handlers.prospect_card import confirmed
from handlers.record import record
from handlers.who import who

LATEST = 50
"""Entries of the timeline that are looked at."""


class NotAside(Refusal):
    """It is open and not parked: there is nothing to take back. Details: name."""

    phrase = "refusal-not-aside"


def reopen(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect reopen WHO."""
    if line.is_empty:
        return [Open(form=reopen_form())]
    only(line)
    prospect, _ = who(line.positional, desk, line=line.text)
    return open_again(prospect, desk)


def reopen_form() -> Form:
    return Form(
        name="reopen",
        title=say("reopen-form-title"),
        submit=say("reopen-form-submit"),
        items=(who_field(None),),
    )


def reopen_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    return open_again(referred(submitted.values.get("who"), desk), desk)


def reopen_pressed(press: Press, desk: Desk) -> list[Say]:
    prospect = referred(press.value, desk)
    return open_again(prospect, desk, replaces=in_direct_message(press))


def open_again(prospect: Prospect, desk: Desk, *, replaces: bool = False) -> list[Say]:
    """Back among the open ones, where it stood. Raises NotAside."""
    today = calendar_of(prospect, desk).today
    if prospect.is_open and not prospect.parked_on(today):
        raise NotAside(name=prospect.name, field="who")
    opened = stage_moves.reopened(prospect, stage_before(prospect, desk))
    recorded = record(opened, desk, was=prospect, what="reopen")
    has_plan = recorded.prospect.next_action_on is not None
    asks = None if has_plan else say("ask-what-next")
    noted = confirmed(
        recorded, desk, say("reopen-noted", name=prospect.name), asks=asks, replaces=replaces
    )
    told = taken_back_in_channel(prospect, recorded.prospect, desk)
    return [noted, *told, *happened(recorded, desk, did="reopened")]


def stage_before(prospect: Prospect, desk: Desk) -> Stage:
    """Where it stood when it was closed."""
    if prospect.is_open:
        return prospect.stage
    for entry in desk.work.entries.of_prospect(prospect.id, at_most=LATEST):
        stage = Stage(entry.before.get("stage", prospect.stage))
        if stage.is_open and entry.undone_at is None:
            return stage
    return stage_moves.furthest_open_stage(prospect)


ACCESS = OF_MEMBERS
COMMANDS = {"reopen": reopen}
PRESSES = {"reopen": reopen_pressed}
FORMS = {"reopen": reopen_submitted}

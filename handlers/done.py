"""What was planned is done: /prospect done WHO, or the button of the reminder."""

from chat.forms import Form
from chat.port import Open, Press, Say, Submitted
from domain import stage_moves
from domain.command_line import CommandLine
from domain.prospects import Prospect
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.chosen import in_direct_message, open_one, referred, who_field
from handlers.desk import Desk
from handlers.digest_lines import happened
from handlers.keys import only
from handlers.prospect_card import confirmed
from handlers.record import record
from handlers.who import who


def done(line: CommandLine, desk: Desk) -> list[Say]:
    """/prospect done WHO: what was planned is done; what comes next is asked."""
    if line.is_empty:
        return [Open(form=done_form())]
    only(line)
    prospect, _ = who(line.positional, desk, line=line.text)
    return is_done(prospect, desk)


def done_form() -> Form:
    return Form(
        name="done",
        title=say("done-form-title"),
        submit=say("done-form-submit"),
        items=(who_field(None),),
    )


def done_submitted(submitted: Submitted, desk: Desk) -> list[Say]:
    return is_done(referred(submitted.values.get("who"), desk), desk)


def done_pressed(press: Press, desk: Desk) -> list[Say]:
    return is_done(referred(press.value, desk), desk, replaces=in_direct_message(press))


def is_done(prospect: Prospect, desk: Desk, *, replaces: bool = False) -> list[Say]:
    """Nothing is planned any more, and the silence counts from now."""
    open_one(prospect, desk, field="who")
    over = stage_moves.done(prospect, at=desk.now)
    recorded = record(over, desk, was=prospect, what="done")
    was_planned = prospect.next_action_on is not None
    words = say("done-noted") if was_planned else say("done-unplanned")
    noted = confirmed(recorded, desk, words, asks=say("ask-what-next"), replaces=replaces)
    return [noted, *happened(recorded, desk, did="done")]


ACCESS = OF_MEMBERS
COMMANDS = {"done": done}
PRESSES = {"done": done_pressed}
FORMS = {"done": done_submitted}

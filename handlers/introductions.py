"""/prospect introduce WHO through:"Relay" (or @bob): who introduced us to a prospect."""

from chat.forms import Choose, Form, People
from chat.port import Open, Reply, Say, Submitted
from domain.answers import latest
from domain.command_line import CommandLine
from domain.positional import joined
from domain.prospects import Prospect
from domain.questions import Question
from domain.refusals import Refusal
from domain.wording import say
from handlers.access import OF_MEMBERS
from handlers.asked_around import told_again
from handlers.chosen import referred, to_change, who_field
from handlers.desk import Desk
from handlers.form_values import person, text
from handlers.introducers import Introducer, introducer, introduction, named
from handlers.keys import only
from handlers.prospect_card import button, confirmed, prospect_card
from handlers.record import record
from handlers.who import who

INTRODUCE = "introduce"
REPUTATION = 3
"""The answer to E of whoever introduces us: they gave their reputation."""


class ThroughMissing(Refusal):
    """Nobody says who introduced us."""

    phrase = "refusal-through-missing"


class ThroughOneOfTwo(Refusal):
    """An introduction is through a prospect or through one of us, not both."""

    phrase = "refusal-through-one-of-two"


def introduce(line: CommandLine, desk: Desk) -> list[Say]:
    only(line, "through")
    if line.is_empty:
        return [Open(form=form(None))]
    prospect, rest = who(line.positional, desk, line=line.text)
    desk.open_product(prospect.product)
    typed = " ".join(filter(None, (line.keys.get("through", ""), joined(rest))))
    if not typed:
        return [Open(form=form(prospect))]
    return introduced(prospect, introducer(typed, prospect, desk), desk)


def form(prospect: Prospect | None) -> Form:
    return Form(
        name=INTRODUCE,
        title=say("introduce-title"),
        submit=say("form-save"),
        items=(
            who_field(prospect),
            Choose(
                name="through",
                label=say("introduce-field-through"),
                lookup="prospect",
                optional=True,
            ),
            People(
                name="person",
                label=say("introduce-field-person"),
                hint=say("introduce-hint-person"),
                optional=True,
            ),
        ),
    )


def submit(sent: Submitted, desk: Desk) -> list[Say]:
    values = sent.values
    prospect = to_change(values.get("who"), desk)
    chosen, one_of_us = text(values, "through"), person(values, "person")
    if chosen and one_of_us is not None:
        raise ThroughOneOfTwo(field="person")
    if one_of_us is not None:
        return introduced(prospect, Introducer(person=one_of_us), desk)
    if not chosen:
        raise ThroughMissing(field="through")
    return introduced(prospect, Introducer(prospect=referred(chosen, desk)), desk)


def introduced(prospect: Prospect, through: Introducer, desk: Desk) -> list[Say]:
    """Raises IntroducedByItself."""
    kept = introduction(through, prospect, desk)
    if kept is None:
        words = say("introduce-already", by=named(through), name=prospect.name)
        return [Reply(card=prospect_card(prospect, desk, says=words))]
    recorded = record(prospect, desk, was=prospect, what=INTRODUCE, child=f"introduction:{kept.id}")
    words = say("introduce-noted", by=named(through), name=prospect.name)
    noted = confirmed(recorded, desk, words)
    if through.prospect is not None and not is_committed(through.prospect, desk):
        relay = through.prospect
        asks = say("introduce-asks-commitment", name=relay.name, value=REPUTATION)
        answer = button("score", relay, say("button-answer"), style="primary")
        noted = confirmed(recorded, desk, words, asks, answers=(answer,))
    return [noted, *told_again(prospect, desk)]


def is_committed(introducer: Prospect, desk: Desk) -> bool:
    """Whether somebody answered already that they gave as much as their reputation."""
    return any(
        answer.question is Question.E and (answer.value or 0) >= REPUTATION
        for answer in latest(desk.work.answers.of_prospect(introducer.id))
    )


ACCESS = OF_MEMBERS
COMMANDS = {INTRODUCE: introduce}
FORMS = {INTRODUCE: submit}

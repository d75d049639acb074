"""/prospect score WHO P1=4 P2=3: answers about a prospect; `score WHO` asks them all, `why` explains."""

from dataclasses import replace

from chat.cards import Text, card
from chat.forms import Form
from chat.port import Open, Press, Reply, Say, Submitted
from domain.command_line import CommandLine
from domain.positional import joined
from domain.prospects import Prospect
from domain.questions import Question
from domain.quotes import Token
from domain.refusals import Refusal
from domain.vocabulary import flag
from domain.wording import Phrase, say
from handlers import asking, days
from handlers.access import OF_MEMBERS
from handlers.answering import Noted, NothingAnswered, note, settled
from handlers.chosen import calendar_of, referred, to_change
from handlers.desk import Desk
from handlers.form_values import text
from handlers.keys import only
from handlers.naming import short
from handlers.prospect_card import confirmed
from handlers.score_card import score_card
from handlers.score_form import FORM, fact_field, score_form
from handlers.score_sent import sent, without_what_is_known
from handlers.score_words import sum_of
from handlers.scored import scored
from handlers.who import who

FACT_FORM = "fact"


class UnknownQuestion(Refusal):
    """What was typed answers no question. Details: typed, questions."""

    phrase = "refusal-unknown-question"


def command(line: CommandLine, desk: Desk) -> list[Say]:
    only(replace(line, answers={}), "note", "next", "todo")
    if line.is_empty:
        return [Open(form=score_form(None, desk))]
    prospect, rest = who(line.positional, desk, line=line.text)
    if explains(rest):
        return [Reply(card=score_card(prospect, desk))]
    if rest:
        asked = desk.product_with(prospect.product).portrait.questions
        raise UnknownQuestion(typed=joined(rest), questions=tuple(one.value for one in asked))
    if not (line.answers or line.keys):
        desk.open_product(prospect.product)
        return [Open(form=score_form(prospect, desk))]
    return kept(typed(line, prospect, desk), prospect, desk)


def explains(rest: tuple[Token, ...]) -> bool:
    return len(rest) == 1 and flag(rest[0].text) == "why"


def typed(line: CommandLine, prospect: Prospect, desk: Desk) -> Noted:
    said = line.keys.get("next")
    zone = calendar_of(prospect, desk).product.zone
    return Noted(
        answers={Question(question): value for question, value in line.answers.items()},
        fact=line.keys.get("note", "").strip(),
        action=short(line.keys.get("todo", ""), say("what-todo")),
        action_on=None if not said else days.day(said, desk.now, zone),
    )


def kept(noted: Noted, prospect: Prospect, desk: Desk) -> list[Say]:
    """Keep it, answer the questionnaires that waited for it, and say what the score is now."""
    recorded = note(noted, prospect, desk)
    asks = recorded.prospect.is_open and recorded.prospect.next_action_on is None
    reply = confirmed(
        recorded,
        desk,
        says(noted, recorded.prospect, desk),
        say("score-asks-next") if asks else None,
    )
    return [reply, *(settled(recorded.prospect, desk) if noted.answers else [])]


def says(noted: Noted, prospect: Prospect, desk: Desk) -> Phrase:
    if noted.answers:
        return say("score-noted", count=len(noted.answers), sum=sum_of(scored(prospect, desk)))
    return say("fact-noted" if noted.fact else "score-next-noted")


def submitted(form: Submitted, desk: Desk) -> list[Say]:
    """The form with every question; opened from a questionnaire's message, it goes on there."""
    about, _, number = form.about.partition(":")
    prospect = referred(about or form.values.get("who"), desk)
    noted = sent(form)
    fresh = without_what_is_known(noted, prospect, desk)
    if fresh.is_empty:
        return nothing_new(noted, prospect, desk) + in_its_message(number, prospect, desk)
    if not number:
        return kept(fresh, prospect, desk)
    prospect = note(fresh, prospect, desk).prospect
    follow = settled(prospect, desk) if noted.answers else []
    return follow + in_its_message(number, prospect, desk)


def nothing_new(noted: Noted, prospect: Prospect, desk: Desk) -> list[Say]:
    """The same form sent twice, or sent as it was shown. Raises NothingAnswered when it was empty."""
    if noted.is_empty:
        raise NothingAnswered
    reply = Reply(card=card(Text(say("score-nothing-new", name=prospect.name))))
    return [reply, *(settled(prospect, desk) if noted.answers else [])]


def in_its_message(number: str, prospect: Prospect, desk: Desk) -> list[Say]:
    """The questionnaire's message, as it reads now."""
    asked = desk.work.questionnaires.get(int(number)) if number else None
    return [] if asked is None else [asking.shown(asked, prospect, desk)]


def press(pressed: Press, desk: Desk) -> list[Say]:
    return [Open(form=score_form(to_change(pressed.value, desk), desk))]


def why(pressed: Press, desk: Desk) -> list[Say]:
    return [Reply(card=score_card(referred(pressed.value, desk), desk))]


def ask_fact(pressed: Press, desk: Desk) -> list[Say]:
    form = Form(
        name=FACT_FORM,
        title=say("fact-form"),
        submit=say("score-form-send"),
        about=to_change(pressed.value, desk).reference,
        items=(fact_field(optional=False),),
    )
    return [Open(form=form)]


def fact_sent(form: Submitted, desk: Desk) -> list[Say]:
    noted = Noted(answers={}, fact=text(form.values, "fact"))
    return kept(noted, referred(form.about, desk), desk)


ACCESS = OF_MEMBERS
COMMANDS = {"score": command}
PRESSES = {"score": press, "score-why": why, "fact": ask_fact}
FORMS = {FORM: submitted, FACT_FORM: fact_sent}

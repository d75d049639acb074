"""What the form with every question says that was not known yet."""

from collections.abc import Iterator
from dataclasses import replace

from chat.forms import Value
from chat.port import Submitted
from domain.prospects import Prospect
from domain.questions import Question
from domain.wording import say
from handlers.answering import Given, Noted, mine
from handlers.desk import Desk
from handlers.form_values import chosen_day, text
from handlers.naming import short
from handlers.questionnaire_card import DO_NOT_KNOW


def sent(form: Submitted) -> Noted:
    """What the form says."""
    values = form.values
    return Noted(
        answers={
            question: value for question in Question for value in given(values.get(question.value))
        },
        fact=text(values, "fact"),
        action=short(text(values, "todo"), say("what-todo"), field="todo"),
        action_on=chosen_day(values, "next"),
    )


def given(value: Value) -> Iterator[int | None]:
    """The answer that was chosen, if one was."""
    if value:
        yield None if value == DO_NOT_KNOW else int(str(value))


def without_what_is_known(noted: Noted, prospect: Prospect, desk: Desk) -> Noted:
    """Forms come back whole, and sometimes twice: only what changed, and is still asked, is kept."""
    asked = desk.product_with(prospect.product).portrait.questions
    answers = {one: value for one, value in noted.answers.items() if one in asked}
    fresh = replace(noted, answers=fresh_answers(answers, prospect, desk))
    if noted.fact in {note.text.value for note in desk.work.notes.of_prospect(prospect.id)}:
        fresh = replace(fresh, fact="")
    if (noted.action, noted.action_on) == (prospect.next_action, prospect.next_action_on):
        fresh = replace(fresh, action="", action_on=None)
    return fresh


def fresh_answers(answers: Given, prospect: Prospect, desk: Desk) -> Given:
    """Another answer than before, or the same one given again on a later day."""
    known = {
        question: (answer.value, answer.at.astimezone(desk.zone).date())
        for question, answer in mine(prospect, desk).items()
    }
    return {
        question: value
        for question, value in answers.items()
        if known.get(question) != (value, desk.today)
    }

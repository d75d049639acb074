"""The form with every question at once."""

from collections.abc import Iterator, Mapping

from chat.cards import Option
from chat.forms import Day, Form, Item, Line, Paragraph, Remark, Scale
from domain.answers import Answer, latest
from domain.meetings import Questionnaire
from domain.portrait import Portrait
from domain.prospects import Prospect
from domain.questions import HIGHEST, LOWEST, Question
from domain.wording import Phrase, say
from handlers.answering import mine
from handlers.chosen import who_field
from handlers.desk import Desk
from handlers.questionnaire_card import DO_NOT_KNOW
from handlers.score_words import answer_named, question_named, question_words
from handlers.scored import from_the_bot

FORM = "score"
LONGEST = 200


def score_form(
    prospect: Prospect | None, desk: Desk, *, asked: Questionnaire | None = None
) -> Form:
    """Filled with the person's latest answers. With a questionnaire, it goes on in its message."""
    given = {} if prospect is None else mine(prospect, desk)
    portrait = portrait_of(prospect, desk)
    about = "" if prospect is None else prospect.reference
    return Form(
        name=FORM,
        title=say("score-form"),
        submit=say("score-form-send"),
        about=about if asked is None else f"{about}:{asked.id}",
        items=(*opening(prospect, desk), *scales(given, portrait), *closing(prospect)),
    )


def portrait_of(prospect: Prospect | None, desk: Desk) -> Portrait:
    """That of its product; of the product meant here while nobody is chosen."""
    product = desk.product if prospect is None else desk.product_with(prospect.product)
    return product.portrait


def opening(prospect: Prospect | None, desk: Desk) -> Iterator[Item]:
    if prospect is None:
        yield who_field(None)
        return
    yield Remark(say("score-form-about", name=prospect.name, reference=prospect.reference))
    portrait = portrait_of(prospect, desk)
    given = [*desk.work.answers.of_prospect(prospect.id), *from_the_bot(prospect, desk)]
    for answer in latest(given):
        if answer.by is None and answer.question in portrait.questions:
            yield Remark(
                say(
                    "score-form-by-the-bot",
                    question=question_named(answer.question, portrait),
                    answer=answer_named(answer.question, answer.value, portrait),
                    reference=prospect.reference,
                    code=answer.question.value,
                )
            )


def scales(given: Mapping[Question, Answer], portrait: Portrait) -> Iterator[Item]:
    for question in portrait.asked:
        known = given.get(question)
        yield Scale(
            name=question.value,
            label=say(
                "score-form-criterion",
                criterion=Phrase(f"criterion-{question.criterion}"),
                question=question_words(question, portrait),
            ),
            options=(
                *described(question, portrait),
                Option(value=DO_NOT_KNOW, label=say("answer-unknown")),
            ),
            value=None if known is None else as_value(known.value),
            optional=True,
        )


def described(question: Question, portrait: Portrait) -> Iterator[Option]:
    for value in range(LOWEST, HIGHEST + 1):
        yield Option(value=str(value), label=answer_named(question, value, portrait))


def as_value(value: int | None) -> str:
    return DO_NOT_KNOW if value is None else str(value)


def closing(prospect: Prospect | None) -> Iterator[Item]:
    yield fact_field(optional=True)
    if prospect is not None and not prospect.is_open:
        return
    yield Line(
        name="todo",
        label=say("next-action-field"),
        example=say("next-action-example"),
        value="" if prospect is None else prospect.next_action,
        at_most=LONGEST,
        optional=True,
    )
    yield Day(
        name="next",
        label=say("next-action-day-field"),
        hint=say("next-action-day-hint"),
        value=None if prospect is None else prospect.next_action_on,
        optional=True,
    )


def fact_field(*, optional: bool) -> Paragraph:
    return Paragraph(
        name="fact", label=say("fact-form-field"), hint=say("hint-may-be-read"), optional=optional
    )

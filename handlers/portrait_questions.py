"""The form of a portrait's questions: which are asked, and the yes-or-no one asked of everybody."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from chat.cards import Option
from chat.forms import Choose, ChooseMany, Form, Item, Line, Remark, Value
from domain.portrait import WORDLESS, Portrait, in_order
from domain.products import Product
from domain.questions import Question
from domain.ready_portraits import READY_SCREENINGS
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.form_values import codes, text
from handlers.naming import TooLong
from handlers.portrait_card import QUESTIONS
from handlers.portrait_checks import usable
from handlers.portrait_numbers import because_field
from handlers.score_words import question_named

NONE, OWN = "none", "own"
LONGEST_QUESTION = 150


class ScreeningMissing(Refusal):
    """A screening question of one's own has words."""

    phrase = "refusal-screening-missing"


class UnknownChoice(Refusal):
    """What the form sent is none of what it offered."""

    phrase = "refusal-stale-button"
    in_form = "refusal-stale-form"


def questions_form(
    product: Product,
    portrait: Portrait,
    *,
    because: str = "",
    remarks: tuple[Remark, ...] = (),
) -> Form:
    """Which questions are asked, those of `portrait` chosen; about the version that holds now."""
    offered = [one for one in Question if one not in WORDLESS or one in product.portrait.words]
    return Form(
        name=QUESTIONS,
        title=say("portrait-questions-form"),
        submit=say("form-save"),
        about=f"{product.id}:{product.portrait.version}",
        items=(
            *remarks,
            ChooseMany(
                name="questions",
                label=say("portrait-field-questions"),
                hint=say("portrait-hint-questions"),
                options=tuple(
                    Option(value=one.value, label=question_named(one, product.portrait))
                    for one in offered
                ),
                values=tuple(one.value for one in portrait.questions),
            ),
            *screening_fields(portrait),
            because_field(because),
        ),
    )


def screening_fields(portrait: Portrait) -> tuple[Item, ...]:
    chosen = OWN if portrait.screening else portrait.ready_screening or NONE
    return (
        Choose(
            name="screening",
            label=say("portrait-field-screening"),
            hint=say("portrait-hint-screening"),
            options=(
                Option(value=NONE, label=say("portrait-no-screening")),
                *(Option(value=one, label=Phrase(f"screening-{one}")) for one in READY_SCREENINGS),
                Option(value=OWN, label=say("portrait-own-screening")),
            ),
            value=chosen,
        ),
        Line(
            name="screening-words",
            label=say("portrait-field-screening-words"),
            value=portrait.screening,
            at_most=LONGEST_QUESTION,
            optional=True,
        ),
    )


def with_questions(portrait: Portrait, values: Mapping[str, Value]) -> Portrait:
    """The portrait as the form leaves it. Raises NoQuestion, NothingAsked, ScreeningMissing…"""
    chosen = known(codes(values, "questions"))
    return asking(screened(portrait, values), chosen, field="questions")


def known(typed: Iterable[str]) -> set[Question]:
    """Raises UnknownChoice."""
    try:
        return {Question(one) for one in typed}
    except ValueError as error:
        raise UnknownChoice(field="questions") from error


def asking(portrait: Portrait, questions: Iterable[Question], *, field: str | None) -> Portrait:
    """The same portrait with these questions."""
    asked = in_order(questions)
    return usable(
        lambda: replace(portrait, questions=asked),
        questions=asked,
        weights=portrait.weights,
        field=field,
    )


def screened(portrait: Portrait, values: Mapping[str, Value]) -> Portrait:
    """With the screening question chosen; words written for one of one's own choose it."""
    chosen = text(values, "screening") or NONE
    words = limited(text(values, "screening-words"), LONGEST_QUESTION, "screening-words")
    if chosen in READY_SCREENINGS:
        return replace(portrait, screening="", ready_screening=chosen)
    if chosen == OWN and not words:
        raise ScreeningMissing(field="screening-words")
    return replace(portrait, screening=words if chosen == OWN else "", ready_screening="")


def limited(words: str, most: int, field: str | None) -> str:
    if len(words) > most:
        raise TooLong(what=say("what-portrait-words"), length=len(words), most=most, field=field)
    return words

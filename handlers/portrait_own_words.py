"""The form of one question in the team's own words: what is asked, and its five described answers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from chat.forms import Form, Line, Remark, Tick, Value
from domain.portrait import WORDLESS, Portrait, QuestionWords, in_order
from domain.products import Product
from domain.questions import HIGHEST, LOWEST, Question
from domain.refusals import Refusal
from domain.wording import Phrase, say
from handlers.form_values import text
from handlers.portrait_card import WORDS
from handlers.portrait_checks import usable
from handlers.portrait_numbers import because_field
from handlers.portrait_questions import LONGEST_QUESTION, limited

LONGEST_ANSWER = 70
"""It is one of five steps to choose from, which platforms keep short."""
ANSWERS = tuple(f"answer-{value}" for value in range(LOWEST, HIGHEST + 1))


class WordsMissing(Refusal):
    """A question in one's own words has all five answers. Details: what (a phrase)."""

    phrase = "refusal-words-missing"


def words_form(
    product: Product,
    portrait: Portrait,
    question: Question,
    *,
    because: str = "",
    remarks: tuple[Remark, ...] = (),
) -> Form:
    """One question in the team's own words; empty, it is asked in those of the method."""
    own = portrait.words.get(question)
    is_asked = question in portrait.questions or question in WORDLESS
    return Form(
        name=WORDS,
        title=say("portrait-words-form", code=question.value),
        submit=say("form-save"),
        about=f"{product.id}:{product.portrait.version}:{question}",
        items=(
            *remarks,
            Remark(explained(question)),
            Line(
                name="asks",
                label=say("portrait-field-asks"),
                example=None if question in WORDLESS else Phrase(f"question-{question}"),
                value="" if own is None else own.asks,
                at_most=LONGEST_QUESTION,
                optional=True,
            ),
            *(answer_field(value, question, own) for value in range(LOWEST, HIGHEST + 1)),
            Tick(
                name="asked",
                label=say("portrait-field-asked"),
                says=say("portrait-says-asked"),
                value=is_asked,
                optional=True,
            ),
            because_field(because),
        ),
    )


def explained(question: Question) -> Phrase:
    criterion = Phrase(f"criterion-{question.criterion}")
    key = "portrait-words-new" if question in WORDLESS else "portrait-words-own"
    return Phrase(key, {"criterion": criterion})


def answer_field(value: int, question: Question, own: QuestionWords | None) -> Line:
    return Line(
        name=ANSWERS[value],
        label=say("portrait-field-answer", value=value),
        example=None if question in WORDLESS else Phrase(f"anchor-{question}-{value}"),
        value="" if own is None else own.anchors[value],
        at_most=LONGEST_ANSWER,
        optional=True,
    )


def with_words(portrait: Portrait, question: Question, values: Mapping[str, Value]) -> Portrait:
    """The portrait as the form of one question leaves it. Raises WordsMissing, NothingAsked…"""
    asked = {*portrait.questions} - {question} | ({question} if values.get("asked") else set())
    written = [text(values, name) for name in ("asks", *ANSWERS)]
    return worded(portrait, question, written, asked)


def worded(
    portrait: Portrait, question: Question, written: list[str], asked: Iterable[Question]
) -> Portrait:
    """With the question and its five answers as written, or, all empty, in the method's words."""
    others = {one: words for one, words in portrait.words.items() if one is not question}
    if any(written) or (question in WORDLESS and question in asked):
        others[question] = own_words(written)
    changed = in_order(asked)
    return usable(
        lambda: replace(portrait, words=others, questions=changed),
        questions=changed,
        weights=portrait.weights,
        field="asked",
    )


def own_words(written: list[str]) -> QuestionWords:
    """Raises WordsMissing, TooLong."""
    for name, words in zip(("asks", *ANSWERS), written, strict=True):
        if not words:
            raise WordsMissing(what=missing(name), field=name)
        limited(words, LONGEST_QUESTION if name == "asks" else LONGEST_ANSWER, name)
    asks, none, little, some, much, most = written
    return QuestionWords(asks=asks, anchors=(none, little, some, much, most))


def missing(name: str) -> Phrase:
    if name == "asks":
        return say("portrait-field-asks")
    return say("portrait-field-answer", value=ANSWERS.index(name))

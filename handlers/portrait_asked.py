"""Changing what a portrait asks: which questions, in whose words, and the yes-or-no one."""

from collections.abc import Sequence
from dataclasses import replace

from chat.port import Open, Press, Say, Submitted
from domain import vocabulary
from domain.portrait import WORDLESS
from domain.portrait_versions import says_the_same
from domain.questions import Question
from domain.quotes import Token
from domain.ready_portraits import READY_SCREENINGS
from domain.refusals import Refusal, StaleButton
from handlers.access import OF_MEMBERS
from handlers.desk import Desk
from handlers.form_values import text
from handlers.portrait_card import QUESTIONS, WORDS
from handlers.portrait_change import change
from handlers.portrait_edited import edited, meanwhile
from handlers.portrait_own_words import ANSWERS, with_words, worded, words_form
from handlers.portrait_questions import (
    LONGEST_QUESTION,
    asking,
    limited,
    questions_form,
    with_questions,
)
from handlers.product_states import carried


class NoSuchQuestion(Refusal):
    """A portrait has no question of that name. Details: typed, questions."""

    phrase = "refusal-no-such-question"


class SixWords(Refusal):
    """A question in one's own words is the question and five answers. Details: count."""

    phrase = "refusal-six-words"


def ask(words: Sequence[Token], because: str, desk: Desk) -> list[Say]:
    """`portrait ask R3`, or a question in the team's own words, followed by its five answers."""
    product = desk.open_product()
    portrait = product.portrait
    if not words:
        return [Open(form=questions_form(product, portrait, because=because))]
    question = named(words[0].text)
    written = [word.text for word in words[1:]]
    if not written and question in WORDLESS and question not in portrait.words:
        return [Open(form=words_form(product, portrait, question, because=because))]
    asked = {*portrait.questions, question}
    if not written:
        return change(product, asking(portrait, asked, field=None), because, desk)
    if len(written) != 1 + len(ANSWERS):
        raise SixWords(count=len(written))
    return change(product, worded(portrait, question, written, asked), because, desk)


def drop(words: Sequence[Token], because: str, desk: Desk) -> list[Say]:
    """`portrait drop P3`: it is asked no more; what was answered is kept."""
    product = desk.open_product()
    portrait = product.portrait
    if not words:
        return [Open(form=questions_form(product, portrait, because=because))]
    left = {*portrait.questions} - {named(word.text) for word in words}
    return change(product, asking(portrait, left, field=None), because, desk)


def named(typed: str) -> Question:
    code = vocabulary.question(typed)
    if code is None:
        raise NoSuchQuestion(typed=typed, questions=tuple(one.value for one in Question))
    return Question(code)


def screening(typed: str, because: str, desk: Desk) -> list[Say]:
    """`portrait screening:"…"`: the yes-or-no question asked of everybody who is added."""
    product = desk.open_product()
    if not typed.strip():
        return [Open(form=questions_form(product, product.portrait, because=because))]
    plain = replace(product.portrait, screening="", ready_screening="")
    if vocabulary.yes_or_no(typed) == "no":
        return change(product, plain, because, desk)
    if typed in READY_SCREENINGS:
        return change(product, replace(plain, ready_screening=typed), because, desk)
    words = limited(typed.strip(), LONGEST_QUESTION, None)
    return change(product, replace(plain, screening=words), because, desk)


def questions_pressed(press: Press, desk: Desk) -> list[Say]:
    product = desk.open_product(carried(press.value, desk).id)
    return [Open(form=questions_form(product, product.portrait))]


def words_chosen(press: Press, desk: Desk) -> list[Say]:
    """`value` is the product's id and the question."""
    there, _, code = press.value.partition(":")
    product = desk.open_product(carried(there, desk).id)
    return [Open(form=words_form(product, product.portrait, carried_question(code)))]


def carried_question(code: str) -> Question:
    if code not in Question.__members__:
        raise StaleButton
    return Question(code)


def questions_sent(sent: Submitted, desk: Desk) -> list[Say]:
    of = edited(sent.about, desk)
    because = text(sent.values, "because")
    wanted = with_questions(of.product.portrait, sent.values)
    told = () if says_the_same(wanted, of.product.portrait) else meanwhile(of, desk)
    if told:
        again = questions_form(of.product, wanted, because=because, remarks=told)
        return [Open(form=again, replaces=True)]
    return change(of.product, wanted, because, desk)


def words_sent(sent: Submitted, desk: Desk) -> list[Say]:
    of = edited(sent.about, desk)
    question, because = carried_question(of.more), text(sent.values, "because")
    wanted = with_words(of.product.portrait, question, sent.values)
    told = () if says_the_same(wanted, of.product.portrait) else meanwhile(of, desk)
    if told:
        again = words_form(of.product, wanted, question, because=because, remarks=told)
        return [Open(form=again, replaces=True)]
    return change(of.product, wanted, because, desk)


ACCESS = OF_MEMBERS
PRESSES = {QUESTIONS: questions_pressed, WORDS: words_chosen}
FORMS = {QUESTIONS: questions_sent, WORDS: words_sent}

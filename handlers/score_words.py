"""A score, a question and an answer in words."""

from fractions import Fraction

from domain.answers import Difference
from domain.exact import half_up
from domain.people import Person
from domain.portrait import Portrait
from domain.questions import Criterion, Question
from domain.scoring import Score
from domain.wording import Phrase, quoted, say


def sum_of(counted: Score) -> Phrase:
    """77 = pain 33.3 + reach 28.4 + digital 16.7 − contractor 1.3."""
    penalty = counted.penalty_shown
    contractor = (
        say("score-contractor-unknown")
        if penalty is None
        else say("score-contractor", points=penalty)
    )
    return say(
        "score-sum",
        total=counted.total,
        pain=counted.contribution(Criterion.PAIN).shown,
        reach=counted.contribution(Criterion.REACH).shown,
        digital=counted.contribution(Criterion.DIGITAL).shown,
        contractor=contractor,
    )


def confidence(counted: Score) -> Phrase:
    return say(
        "score-confidence-value",
        confidence=counted.confidence,
        label=Phrase(f"confidence-{counted.confidence_label}"),
        coverage=percent(counted.coverage),
        source=percent(counted.source),
        agreement=percent(counted.agreement),
    )


def interval(counted: Score) -> Phrase:
    if not counted.missing:
        return say("score-interval-exact", low=counted.low)
    return say("score-interval-value", low=counted.low, high=counted.high)


def cell(counted: Score, portrait: Portrait) -> Phrase:
    """What the letter (fit) and the digit (commitment) mean."""
    fit, commitment = counted.cell[0], counted.cell[1]
    known = "unknown" if commitment == "?" else commitment
    best, second = portrait.fit_bands
    return say(
        "score-cell-value",
        cell=counted.cell,
        fit=Phrase(f"cell-fit-{fit}", {"best": best, "second": second, "up_to": best - 1}),
        commitment=Phrase(f"cell-commitment-{known}"),
    )


def question_words(question: Question, portrait: Portrait) -> Phrase:
    """The problem, at their place? Or what the team asks instead."""
    own = portrait.words.get(question)
    return Phrase(f"question-{question}") if own is None else quoted(own.asks)


def question_named(question: Question, portrait: Portrait) -> Phrase:
    """P1 · The problem, at their place?"""
    words = question_words(question, portrait)
    return say("question-named", code=question.value, words=words)


def answer_named(question: Question, value: int | None, portrait: Portrait) -> Phrase:
    """3 · once a week, with a recent example and its cost."""
    if value is None:
        return say("answer-unknown")
    return say("answer-named", value=value, words=anchor(question, value, portrait))


def anchor(question: Question, value: int, portrait: Portrait) -> Phrase:
    """What is to be observed for an answer to be that value."""
    own = portrait.words.get(question)
    return Phrase(f"anchor-{question}-{value}") if own is None else quoted(own.anchors[value])


def differing(difference: Difference, portrait: Portrait) -> Phrase:
    """Alice 4, Bob 2: talk about it."""
    first, *others = (
        say("difference-one", person=Person(person), value=value)
        for person, value in difference.given
    )
    given = first
    for other in others:
        given = say("difference-several", first=given, more=other)
    return say("difference", question=question_named(difference.question, portrait), given=given)


def percent(share: Fraction) -> int:
    return half_up(share * 100)

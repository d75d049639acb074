"""Why a score is what it is, on one card: every line of it, whose answers, what is missing."""

from collections.abc import Iterable, Iterator

from chat.cards import Button, Buttons, Card, Fields, Note, Table, Text, card
from domain.answers import Answer, latest
from domain.hints import hints, is_to_review
from domain.people import Person
from domain.portrait import DEFAULT_PORTRAIT
from domain.prospects import Prospect
from domain.questions import Question
from domain.scoring import Score, score
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.prospect_card import button, title
from handlers.record import from_the_bot
from handlers.score_words import (
    answer_named,
    cell,
    confidence,
    differing,
    interval,
    question_named,
    sum_of,
)


def score_card(prospect: Prospect, desk: Desk) -> Card:
    given = [*desk.work.answers.of_prospect(prospect.id), *from_the_bot(prospect, desk)]
    counted = score(given, DEFAULT_PORTRAIT)
    return card(
        title(prospect),
        Text(sum_of(counted)),
        Fields(
            (
                (say("score-interval"), interval(counted)),
                (say("score-confidence"), confidence(counted)),
                (say("score-cell"), cell(counted)),
            )
        ),
        table(given, desk),
        *(Text(differing(one)) for one in counted.disagreements),
        missing(counted),
        *(Text(words) for words in wondering(counted, prospect)),
        Buttons(acts(prospect)),
    )


def table(given: Iterable[Answer], desk: Desk) -> Table | Note:
    rows = tuple(answered(latest(given), desk))
    if not rows:
        return Note(say("score-no-answers"))
    head = (say("score-head-question"), say("score-head-answer"), say("score-head-who"))
    return Table(head=head, rows=rows, caption=say("score-caption"))


def answered(given: Iterable[Answer], desk: Desk) -> Iterator[tuple[Phrase, ...]]:
    """One row for each different answer to a question, with all who gave it."""
    who: dict[tuple[Question, int | None], list[Phrase]] = {}
    for answer in given:
        who.setdefault((answer.question, answer.value), []).append(by(answer, desk))
    for (question, value), people in who.items():
        yield (
            question_named(question),
            answer_named(question, value),
            say("score-people", people=tuple(people)),
        )


def by(answer: Answer, desk: Desk) -> Phrase:
    if answer.by is None:
        return say("score-by-the-bot")
    person = Person(answer.by)
    by_hand = "yes" if answer.question.is_the_bots else "no"
    if is_to_review(answer, desk.now):
        day = answer.at.astimezone(desk.zone).date()
        return say("score-by-to-review", person=person, by_hand=by_hand, day=day)
    return say("score-by", person=person, by_hand=by_hand)


def missing(counted: Score) -> Text | None:
    if not counted.missing:
        return None
    return Text(say("score-missing", questions=tuple(map(question_named, counted.missing))))


def wondering(counted: Score, prospect: Prospect) -> Iterator[Phrase]:
    found = hints(counted, reach=prospect.reach, meetings_held=prospect.meetings_held)
    yield from (Phrase(f"hint-{hint}") for hint in found)


def acts(prospect: Prospect) -> tuple[Button, ...]:
    return (
        button("score", prospect, say("button-answer"), style="primary"),
        button("show", prospect, say("button-open")),
    )

"""Why a score is what it is, on one card: every line of it, whose answers, what is missing."""

from collections.abc import Iterable, Iterator

from chat.cards import Button, Buttons, Card, Fields, Note, Table, Text, card
from domain.answers import Answer, latest
from domain.hints import Hint, hints, is_to_review
from domain.people import Person
from domain.portrait import Portrait
from domain.prospects import Prospect
from domain.questions import Question
from domain.scoring import Score, score
from domain.wording import Phrase, say
from handlers.contractor_facts import contractor_parts
from handlers.desk import Desk
from handlers.prospect_card import button, title
from handlers.relay_form import ADD_A_RELAY
from handlers.score_words import (
    answer_named,
    cell,
    confidence,
    differing,
    interval,
    question_named,
    sum_of,
)
from handlers.scored import from_the_bot


def score_card(prospect: Prospect, desk: Desk) -> Card:
    given = [*desk.work.answers.of_prospect(prospect.id), *from_the_bot(prospect, desk)]
    portrait = desk.product_with(prospect.product).portrait
    counted = score(given, portrait)
    return card(
        title(prospect),
        Text(sum_of(counted)),
        Fields(
            (
                (say("score-interval"), interval(counted)),
                (say("score-confidence"), confidence(counted)),
                (say("score-cell"), cell(counted, portrait)),
            )
        ),
        table(given, portrait, desk),
        *(Text(differing(one, portrait)) for one in counted.disagreements),
        missing(counted, portrait),
        *(Text(words) for words in wondering(counted, prospect)),
        *contractor_parts(prospect, desk, counted),
        Buttons((*acts(prospect), *ways_round(counted, prospect))),
    )


def table(given: Iterable[Answer], portrait: Portrait, desk: Desk) -> Table | Note:
    rows = tuple(answered(latest(given), portrait, desk))
    if not rows:
        return Note(say("score-no-answers"))
    head = (say("score-head-question"), say("score-head-answer"), say("score-head-who"))
    return Table(head=head, rows=rows, caption=say("score-caption"))


def answered(
    given: Iterable[Answer], portrait: Portrait, desk: Desk
) -> Iterator[tuple[Phrase, ...]]:
    """One row for each different answer to a question, with all who gave it."""
    who: dict[tuple[Question, int | None], list[Phrase]] = {}
    for answer in given:
        if answer.question not in portrait.questions:
            continue
        who.setdefault((answer.question, answer.value), []).append(by(answer, desk))
    for (question, value), people in who.items():
        yield (
            question_named(question, portrait),
            answer_named(question, value, portrait),
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


def missing(counted: Score, portrait: Portrait) -> Text | None:
    if not counted.missing:
        return None
    named = tuple(question_named(question, portrait) for question in counted.missing)
    return Text(say("score-missing", questions=named))


def wondering(counted: Score, prospect: Prospect) -> Iterator[Phrase]:
    yield from (Phrase(f"hint-{hint}") for hint in hints_of(counted, prospect))


def hints_of(counted: Score, prospect: Prospect) -> tuple[Hint, ...]:
    return hints(counted, reach=prospect.reach, meetings_held=prospect.meetings_held)


def ways_round(counted: Score, prospect: Prospect) -> tuple[Button, ...]:
    """Where the direct way is hard: a relay, or somebody who knows somebody there."""
    if Hint.RELAY not in hints_of(counted, prospect):
        return ()
    return (
        Button(action="run", label=say("button-find-relay"), value=ADD_A_RELAY),
        Button(
            action="run",
            label=say("button-ask-around"),
            value=f"ask-around {prospect.reference}",
        ),
    )


def acts(prospect: Prospect) -> tuple[Button, ...]:
    return (
        button("score", prospect, say("button-answer"), style="primary"),
        button("show", prospect, say("button-open")),
    )

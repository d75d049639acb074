"""The facts that make one think of a contractor, in words: on a prospect's card, in a message, in a form."""

from collections.abc import Sequence
from dataclasses import replace

from chat.cards import Button, Buttons, Part, Row, Rows, Text
from domain.contractor_signs import (
    LISTS,
    LONG,
    Fact,
    Kind,
    Situation,
    facts,
    is_contractor_cell,
    is_flagged,
    lists_of,
)
from domain.exact import half_up, one_decimal
from domain.meetings import MeetingState
from domain.obstacles import DeclineReason
from domain.portrait import Portrait
from domain.prospects import Prospect
from domain.questions import Question
from domain.scoring import Score
from domain.stage_moves import uses_it
from domain.timeline import Entry
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.score_words import anchor, question_words
from handlers.scored import scored

KEPT = "kept"
"""What the timeline, and the child of its entry, call somebody who is kept in spite of the facts."""
LISTS_SHOWN = 5
FEWEST = 4
"""Requests below which no list is long or grows."""


def contractor_parts(
    prospect: Prospect, desk: Desk, counted: Score | None = None
) -> tuple[Part, ...]:
    """What a card says of it: the label, the facts, what to do. Nothing of whoever is not flagged."""
    lines = fact_lines(prospect, desk, counted)
    if not lines:
        return ()
    label = Text(labelled(lines))
    rows = Rows(tuple(Row(words=line) for line in lines))
    if not prospect.is_open or uses_it(prospect):
        return (label, rows)
    kept = kept_in_spite(prospect, desk)
    if kept is not None:
        return (label, rows, Text(say("contractor-kept", person=kept.by, day=kept.at)))
    return (label, rows, Text(say("contractor-advice")), Buttons(choices(prospect)))


def labelled(lines: Sequence[Phrase]) -> Phrase:
    """Contractor? So many facts."""
    return say("contractor-label", count=len(lines))


def fact_lines(prospect: Prospect, desk: Desk, counted: Score | None = None) -> tuple[Phrase, ...]:
    """One for each sign that holds. Most prospects have none, and nothing is looked up for them."""
    is_x = is_contractor_cell(prospect.cell)
    if not is_x and prospect.requests < FEWEST:
        return ()
    listed = Situation(
        lists=lists(prospect, desk),
        requests=prospect.requests,
        alone=prospect.requests_alone,
        is_x=is_x,
    )
    if not is_flagged(listed):
        return ()
    portrait = desk.product_with(prospect.product).portrait
    situation = with_answers(listed, counted or scored(prospect, desk), portrait)
    return tuple(line(fact, situation, portrait) for fact in facts(situation))


def lists(prospect: Prospect, desk: Desk) -> tuple[int, ...]:
    """How long theirs was at each meeting; nothing before the second one, as nothing can grow."""
    asked = desk.work.requests.of_prospect(prospect.id)
    if len({request.meeting for request in asked} - {None}) < LISTS:
        return ()
    meetings = [
        meeting.id
        for meeting in desk.work.meetings.of_prospect(prospect.id)
        if meeting.state is not MeetingState.CANCELLED
    ]
    return lists_of(asked, meetings)


def with_answers(listed: Situation, counted: Score, portrait: Portrait) -> Situation:
    means = {
        question: counted.means[question]
        for question in portrait.contractor_questions
        if question in counted.means
    }
    return replace(listed, means=means, by_hand=counted.by_hand)


def line(fact: Fact, situation: Situation, portrait: Portrait) -> Phrase:
    words = in_words(fact, situation, portrait)
    return say("contractor-fact", code=fact.question.value, fact=words)


def in_words(fact: Fact, situation: Situation, portrait: Portrait) -> Phrase:
    match fact.kind:
        case Kind.GROWING:
            shown = one_then_another(situation.lists[-LISTS_SHOWN:])
            return say("contractor-growing", lists=shown, requests=situation.requests)
        case Kind.LONG:
            return say("contractor-long", requests=situation.requests, most=LONG)
        case Kind.ALONE:
            return say("contractor-alone", alone=situation.alone, requests=situation.requests)
        case Kind.RATED:
            return answered(fact, portrait)


def one_then_another(lists: Sequence[int]) -> Phrase:
    """9, then 14."""
    shown = say("contractor-first", count=lists[0])
    for count in lists[1:]:
        shown = say("contractor-then", before=shown, count=count)
    return shown


def answered(fact: Fact, portrait: Portrait) -> Phrase:
    """What is asked, and the described answer nearest to the mean of those given."""
    assert fact.mean is not None
    question, mean = fact.question, fact.mean
    return say(
        "contractor-rated",
        question=question_words(question, portrait),
        answer=anchor(question, half_up(mean), portrait),
        mean=int(mean) if mean.denominator == 1 else one_decimal(mean),
    )


def choices(prospect: Prospect) -> tuple[Button, ...]:
    """Advice, never automatic: to say no, or to keep them all the same."""
    refuse, keep = say("button-say-no"), say("button-keep")
    return (
        Button(
            action="decline",
            label=refuse,
            value=f"{prospect.reference}:{DeclineReason.CONTRACTOR}",
            style="danger",
            spoken=say("button-about", act=refuse, reference=prospect.reference),
        ),
        Button(
            action="keep",
            label=keep,
            value=prospect.reference,
            spoken=say("button-about", act=keep, reference=prospect.reference),
        ),
    )


def kept_in_spite(prospect: Prospect, desk: Desk) -> Entry | None:
    """The decision to keep them, as long as nothing was asked for or answered about it since."""
    decided = desk.work.entries.of_child(prospect.id, KEPT)
    if not decided:
        return None
    news = [one.at for one in desk.work.requests.of_prospect(prospect.id)]
    news += [
        answer.at
        for answer in desk.work.answers.of_prospect(prospect.id)
        if answer.question in {Question.C1, Question.C2, Question.C3}
    ]
    return decided[0] if all(at <= decided[0].at for at in news) else None

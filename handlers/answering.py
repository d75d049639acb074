"""Keeping somebody's answers about a prospect, whichever way they were given, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from chat.port import Say
from domain.answers import Answer, latest
from domain.call_effect import planned_for
from domain.notes import NoteKind
from domain.prospects import Prospect
from domain.questions import Question
from domain.refusals import Refusal
from handlers.asking import finished
from handlers.chosen import calendar_of, open_one
from handlers.dates import ahead
from handlers.desk import Desk
from handlers.disagreements import tell_differences
from handlers.record import Recorded, record

Given = Mapping[Question, int | None]
"""An answer to each question; None for "I do not know"."""


class NothingAnswered(Refusal):
    """The form, or the line, has neither an answer nor anything else to keep."""

    phrase = "refusal-nothing-answered"


class NotAsked(Refusal):
    """The product's portrait does not ask that. Details: question, questions (their codes)."""

    phrase = "refusal-not-asked"


class NextWithoutDay(Refusal):
    """A next action was said, and no day. Details: action."""

    phrase = "refusal-next-without-day"
    in_form = "refusal-choose-a-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What somebody said of a prospect at once: answers, a fact or a quote, what comes next."""

    answers: Given
    fact: str = ""
    action: str = ""
    action_on: date | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.answers or self.fact or self.action or self.action_on)


def note(noted: Noted, prospect: Prospect, desk: Desk) -> Recorded:
    """Keep it all. Raises NothingAnswered, NotAsked, NextWithoutDay, DayIsPast, IsClosed."""
    if noted.is_empty:
        raise NothingAnswered
    refuse_not_asked(noted.answers, prospect, desk)
    changed = planned(noted, prospect, desk)
    if noted.fact:
        kept = keep_fact(noted.fact, prospect, desk)
        changed = replace(changed, version=kept.prospect.version)
        prospect = kept.prospect
        if not (noted.answers or noted.action_on):
            return kept
    return record(changed, desk, was=prospect, what="score", child=add(noted, prospect, desk))


def refuse_not_asked(answers: Given, prospect: Prospect, desk: Desk) -> None:
    asked = desk.product_with(prospect.product).portrait.questions
    for question in answers:
        if question not in asked:
            codes = tuple(one.value for one in asked)
            raise NotAsked(question=question.value, questions=codes)


def planned(noted: Noted, prospect: Prospect, desk: Desk) -> Prospect:
    if noted.action and noted.action_on is None:
        raise NextWithoutDay(action=noted.action, field="next")
    if noted.action_on is None:
        return prospect
    today = calendar_of(prospect, desk).today
    return planned_for(
        open_one(prospect, desk, field="next"),
        ahead(noted.action_on, today, field="next"),
        noted.action,
    )


def keep_fact(fact: str, prospect: Prospect, desk: Desk) -> Recorded:
    kept = desk.work.notes.add(
        prospect=prospect.id, kind=NoteKind.FACT, by=desk.by, at=desk.now, text=fact
    )
    return record(prospect, desk, was=prospect, what="note", child=f"note:{kept.id}")


def add(noted: Noted, prospect: Prospect, desk: Desk) -> str | None:
    """Write the answers down. Return what the entry is to name, for undoing."""
    added = [
        desk.work.answers.add(
            Answer(
                question=question,
                value=value,
                by=desk.by.id,
                at=desk.now,
                by_hand=question.is_the_bots,
            ),
            prospect=prospect.id,
        )
        for question, value in noted.answers.items()
    ]
    return f"answers:{','.join(map(str, added))}" if added else None


def settled(prospect: Prospect, desk: Desk) -> list[Say]:
    """Whatever was given answers the questionnaires that wait for this person, even in part."""
    waiting = desk.work.questionnaires.waiting_about(prospect.id, desk.by)
    says: list[Say] = [finished(one, prospect, desk) for one in waiting]
    return [*says, *tell_differences(prospect, desk)]


def mine(prospect: Prospect, desk: Desk) -> Mapping[Question, Answer]:
    """My latest answer to each question."""
    given = latest(desk.work.answers.of_prospect(prospect.id))
    return {answer.question: answer for answer in given if answer.by == desk.by.id}

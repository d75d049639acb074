"""A questionnaire's way: asked, shown, finished, cancelled; its message always follows."""

from dataclasses import replace

from chat.cards import Card
from chat.port import Post, Say, Update
from domain.answers import Progress, progress
from domain.meetings import Meeting, Questionnaire, QuestionnaireState
from domain.people import Person
from domain.prospects import Prospect
from domain.questions import Question
from domain.wording import Phrase, say
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.questionnaire_card import (
    cancelled_card,
    finished_card,
    folded_card,
    moved_card,
    question_card,
)
from handlers.scored import scored

KIND = "questionnaire"
REMINDER = "reminder"
FIRST_REMINDER, SECOND_REMINDER = 1, 3
"""Business days after it was asked."""


def ask(meeting: Meeting, prospect: Prospect, person: Person, desk: Desk) -> list[Say]:
    """A message to one attendee about one prospect, unless they were asked, or have answered."""
    asked = desk.work.questionnaires.ask(
        product=prospect.product,
        prospect=prospect.id,
        person=person,
        meeting=meeting.id,
        at=meeting.ends_at,
    )
    if asked is None:
        return []
    if so_far(asked, desk).is_complete:
        finished(asked, prospect, desk)
        return []
    remind(asked, prospect, desk, after=FIRST_REMINDER)
    return [posted(asked, prospect, desk, says=asks(prospect, desk))]


def asks(prospect: Prospect, desk: Desk) -> Phrase:
    return say("questionnaire-asks", name=prospect.name, count=len(questions(prospect, desk)))


def remind(asked: Questionnaire, prospect: Prospect, desk: Desk, *, after: int) -> None:
    """Some business days from now, at the hour of the digest."""
    calendar = calendar_of(prospect, desk)
    day = calendar.days.after(calendar.today, after)
    desk.work.due.plan(REMINDER, asked.id, at=calendar.days.at(day, calendar.product.digest_at))


def posted(asked: Questionnaire, prospect: Prospect, desk: Desk, *, says: Phrase) -> Post:
    """The message anew, below everything else."""
    shown = question_card(asked, prospect, so_far(asked, desk), desk, says=says)
    return Post(to=asked.person, card=shown, kind=KIND, subject=asked.subject)


def shown(
    asked: Questionnaire, prospect: Prospect, desk: Desk, *, known: Progress | None = None
) -> Update:
    """The message as it should read now; `known` is how far its person is, when that was asked."""
    return updated(asked, current_card(asked, prospect, known or so_far(asked, desk), desk))


def current_card(asked: Questionnaire, prospect: Prospect, known: Progress, desk: Desk) -> Card:
    match asked.state:
        case QuestionnaireState.WAITING:
            return question_card(asked, prospect, known, desk)
        case QuestionnaireState.DONE:
            return finished_card(asked, prospect, known, scored(prospect, desk), desk)
        case QuestionnaireState.CANCELLED:
            return cancelled_card(asked, prospect, desk)


def folded(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Update:
    return updated(asked, folded_card(asked, prospect, desk))


def moved(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Update:
    """The message says that it goes on further down."""
    return updated(asked, moved_card(asked, prospect, desk))


def updated(asked: Questionnaire, card: Card) -> Update:
    return Update(to=asked.person, subject=asked.subject, card=card, kind=KIND)


def finished(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Update:
    """It is answered, perhaps in part: nobody is reminded any more."""
    return ended(asked, QuestionnaireState.DONE, prospect, desk)


def cancelled(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Update:
    """It is not wanted any more: the meeting was not, or the prospect is closed or gone."""
    return ended(asked, QuestionnaireState.CANCELLED, prospect, desk)


def ended(
    asked: Questionnaire, state: QuestionnaireState, prospect: Prospect, desk: Desk
) -> Update:
    over = replace(asked, state=state, step=None, finished_at=desk.now)
    desk.work.questionnaires.save(over)
    desk.work.due.drop(REMINDER, over.id)
    return shown(over, prospect, desk)


def so_far(asked: Questionnaire, desk: Desk) -> Progress:
    """How far its person is: what they answered since the meeting."""
    given = desk.work.answers.of_prospect(asked.prospect)
    portrait = desk.product_with(asked.product).portrait
    return progress(given, asked=portrait.asked, by=asked.person.id, since=asked.asked_at)


def questions(prospect: Prospect, desk: Desk) -> tuple[Question, ...]:
    """What a person is asked about it."""
    return desk.product_with(prospect.product).portrait.asked

"""Answering a questionnaire in its message: a tap an answer, saved at once; back, later, all at once."""

import re
from dataclasses import dataclass, replace

from chat.cards import Text, card
from chat.port import Open, Press, Reply, Say
from domain.answers import Progress
from domain.meetings import Questionnaire, QuestionnaireState
from domain.prospects import Prospect
from domain.questions import Question
from domain.refusals import Refusal, StaleButton
from domain.wording import say
from handlers import asking
from handlers.access import OF_MEMBERS
from handlers.answering import Noted, note
from handlers.desk import Desk
from handlers.disagreements import tell_differences
from handlers.questionnaire_card import DO_NOT_KNOW
from handlers.score_form import score_form

BUTTON = re.compile(
    rf"(?P<id>\d{{1,9}})(?::(?P<question>{'|'.join(Question)})(?::(?P<value>[0-4?]))?)?"
)
"""What a button carries: "12", "12:P1" or "12:P1:3"."""


class SomebodyElses(Refusal):
    """A questionnaire is answered by the one who was asked. Details: person."""

    phrase = "refusal-questionnaire-of-another"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tapped:
    """What a button of a questionnaire means: which one, about whom, what was pressed on it."""

    asked: Questionnaire
    prospect: Prospect
    question: Question | None
    value: int | None


def tapped(press: Press, desk: Desk) -> Tapped:
    """Raises StaleButton, SomebodyElses."""
    match = BUTTON.fullmatch(press.value)
    asked = None if match is None else desk.work.questionnaires.get(int(match["id"]))
    if match is None or asked is None:
        raise StaleButton
    if asked.person != desk.by:
        raise SomebodyElses(person=asked.person)
    value = match["value"]
    return Tapped(
        asked=asked,
        prospect=desk.work.prospects.get(asked.prospect),
        question=Question(match["question"]) if match["question"] else None,
        value=None if value in (None, DO_NOT_KNOW) else int(value),
    )


def answer(press: Press, desk: Desk) -> list[Say]:
    """Keep the answer to the question the button was under, whichever is shown now."""
    tap = tapped(press, desk)
    if tap.question is None:
        raise StaleButton
    if not is_wanted(tap):
        return no_more(tap, desk)
    if tap.question not in asking.questions(tap.prospect, desk):
        return [asking.shown(tap.asked, tap.prospect, desk)]
    before = asking.so_far(tap.asked, desk).given
    given = {**before, tap.question: tap.value}
    if given != before:
        noted = Noted(answers={tap.question: tap.value})
        tap = replace(tap, prospect=note(noted, tap.prospect, desk).prospect)
    return went_on(tap, Progress(asked=asking.questions(tap.prospect, desk), given=given), desk)


def went_on(tap: Tapped, known: Progress, desk: Desk) -> list[Say]:
    """The next question, or the end."""
    asked = tap.asked
    if asked.step is not None and asked.step == tap.question:
        asked = stepped(asked, None, desk)
    if asked.state is QuestionnaireState.WAITING and not known.is_complete:
        return [asking.shown(asked, tap.prospect, desk, known=known)]
    says: list[Say] = [asking.finished(asked, tap.prospect, desk)]
    for other in desk.work.questionnaires.waiting_about(tap.prospect.id, desk.by):
        if asking.so_far(other, desk).is_complete:
            says.append(asking.finished(other, tap.prospect, desk))
    return [*says, *tell_differences(tap.prospect, desk)]


def back(press: Press, desk: Desk) -> list[Say]:
    tap = tapped(press, desk)
    if not is_wanted(tap):
        return no_more(tap, desk)
    if tap.asked.state is QuestionnaireState.DONE:
        return [asking.shown(tap.asked, tap.prospect, desk)]
    before = asking.so_far(tap.asked, desk).back_from(tap.question)
    asked = stepped(tap.asked, before or tap.question, desk)
    return [asking.shown(asked, tap.prospect, desk)]


def all_at_once(press: Press, desk: Desk) -> list[Say]:
    """A form with every question, also to change answers later."""
    tap = tapped(press, desk)
    if not is_wanted(tap):
        return no_more(tap, desk)
    desk.open_product(tap.prospect.product)
    return [Open(form=score_form(tap.prospect, desk, asked=tap.asked))]


def later(press: Press, desk: Desk) -> list[Say]:
    tap = tapped(press, desk)
    if not is_wanted(tap):
        return no_more(tap, desk)
    if tap.asked.state is QuestionnaireState.DONE:
        return [asking.shown(tap.asked, tap.prospect, desk)]
    return [
        asking.folded(tap.asked, tap.prospect, desk),
        *tell_differences(tap.prospect, desk),
    ]


def opened(press: Press, desk: Desk) -> list[Say]:
    """Unfolded again, where it was left."""
    tap = tapped(press, desk)
    if not is_wanted(tap):
        return no_more(tap, desk)
    return [asking.shown(tap.asked, tap.prospect, desk)]


def is_wanted(tap: Tapped) -> bool:
    if tap.asked.state is QuestionnaireState.CANCELLED or tap.prospect.deleted_at is not None:
        return False
    return tap.prospect.is_open or tap.asked.state is QuestionnaireState.DONE


def no_more(tap: Tapped, desk: Desk) -> list[Say]:
    words = say("questionnaire-not-wanted", name=tap.prospect.name)
    return [asking.cancelled(tap.asked, tap.prospect, desk), Reply(card=card(Text(words)))]


def stepped(asked: Questionnaire, step: Question | None, desk: Desk) -> Questionnaire:
    there = replace(asked, step=None if step is None else step.value)
    desk.work.questionnaires.save(there)
    return there


ACCESS = OF_MEMBERS
PRESSES = {
    "q": answer,
    "q-back": back,
    "q-all": all_at_once,
    "q-later": later,
    "q-open": opened,
}

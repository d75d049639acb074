"""Questionnaires that wait: a reminder after 1 and 3 business days, none once nobody needs them."""

from dataclasses import replace

from chat.port import Say
from domain.meetings import Questionnaire, QuestionnaireState
from domain.prospects import Prospect
from domain.wording import say
from handlers import asking
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.disagreements import tell_differences
from handlers.record import CLOSED, is_over
from storage.due import DueItem


def remind(item: DueItem, desk: Desk) -> list[Say]:
    """The message again, below everything else, where one tap goes on; the one above says so."""
    asked = desk.work.questionnaires.get(int(item.subject))
    if asked is None or asked.state is not QuestionnaireState.WAITING:
        return []
    prospect = desk.work.prospects.get(asked.prospect)
    if is_over(prospect):
        return [asking.cancelled(asked, prospect, desk)]
    if not calendar_of(prospect, desk).product.is_open:
        return []
    return reminded(asked, prospect, desk)


def reminded(asked: Questionnaire, prospect: Prospect, desk: Desk) -> list[Say]:
    desk.work.questionnaires.save(replace(asked, reminders=asked.reminders + 1))
    if asked.reminders == 0:
        wait = asking.SECOND_REMINDER - asking.FIRST_REMINDER
        asking.remind(asked, prospect, desk, after=wait)
    words = say("questionnaire-reminds", name=prospect.name)
    return [
        asking.moved(asked, prospect, desk),
        asking.posted(asked, prospect, desk, says=words),
        *tell_differences(prospect, desk, of=asked.person),
    ]


def closed(item: DueItem, desk: Desk) -> list[Say]:
    """A prospect was closed or removed a while ago: its questionnaires are needed no more."""
    prospect = desk.work.prospects.get(int(item.subject))
    if not is_over(prospect):
        return []
    return [
        asking.cancelled(asked, prospect, desk)
        for asked in desk.work.questionnaires.of_prospect(prospect.id)
        if asked.state is QuestionnaireState.WAITING
    ]


DUE = {asking.REMINDER: remind, CLOSED: closed}

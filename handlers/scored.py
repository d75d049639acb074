"""A prospect's score from everything that was answered about it, by people and by the bot."""

from collections.abc import Iterable

from domain.answers import Answer
from domain.portrait import DEFAULT_PORTRAIT, Portrait
from domain.prospects import Prospect
from domain.questions import Question
from domain.reachability import reachability
from domain.scoring import Score, score
from domain.shared_requests import shared_requests
from handlers.desk import Desk

UNKNOWN = score([], DEFAULT_PORTRAIT)


def unknown(portrait: Portrait) -> Score:
    """The score of somebody of whom nothing is known."""
    return UNKNOWN if portrait is DEFAULT_PORTRAIT else score([], portrait)


def scored(prospect: Prospect, desk: Desk) -> Score:
    given = desk.work.answers.of_prospect(prospect.id)
    portrait = desk.product_with(prospect.product).portrait
    return score([*given, *from_the_bot(prospect, desk)], portrait)


def from_the_bot(prospect: Prospect, desk: Desk) -> Iterable[Answer]:
    """R1, from the call log, and C2, from what they asked for (docs/method.md, questionnaire)."""
    value = reachability(calls=prospect.calls, tries_to_reach=prospect.tries_to_reach)
    if value is not None:
        yield Answer(question=Question.R1, value=value, by=None, at=desk.now)
    shared = shared_requests(requests=prospect.requests, theirs_alone=prospect.requests_alone)
    if shared is not None:
        yield Answer(question=Question.C2, value=shared, by=None, at=desk.now)

"""What is kept of a questionnaire and its answers."""

from domain.answers import Answer
from domain.meetings import Questionnaire
from tests.office import TEAM, Office


def answers(office: Office) -> list[Answer]:
    return list(office.storage.read(lambda books: books.of(TEAM).answers.of_prospect(1)))


def questionnaire(office: Office) -> Questionnaire:
    found = office.storage.read(lambda books: books.of(TEAM).questionnaires.get(1))
    assert found is not None
    return found

"""The first five minutes of somebody who has never heard of Prospect, in a real browser."""

from dataclasses import dataclass

import pytest

from bot.local_workspace import LocalWorkspace
from tests.walks.browser import Walker, words_of
from tests.walks.conftest import Arrives

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

MORNING = "à relancer ce matin"
"""The demo's product speaks French, and so does its channel, whoever reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What each types, in their own language."""

    add_form: str
    add: str
    call: str
    plan: str
    meet_form: str
    found: str
    """The organisation they found."""
    todo: str


LINES = {
    "fr": Lines(
        add_form="/prospect ajouter",
        add='/prospect ajouter "{}"',
        call='/prospect appel "Mairie de Thiers" intéressé',
        plan='/prospect action {} demain "Rappeler"',
        meet_form="/prospect rdv",
        found="Mairie de Thiers",
        todo="Envoyer la maquette",
    ),
    "en": Lines(
        add_form="/prospect add",
        add='/prospect add "{}"',
        call="/prospect call thiers interested",
        plan='/prospect next-action {} tomorrow "Call again"',
        meet_form="/prospect meet",
        found="Thiers Town Hall",
        todo="Send the mock-up",
    ),
}
FOUND = "P-7"


def called(option: str, **details: object) -> str:
    """An option of the morning message."""
    return words_of("fr", option, details)


@pytest.mark.parametrize(("first", "second"), [("alice", "bob"), ("bob", "alice")])
def test_five_minutes(local: LocalWorkspace, arrives: Arrives, first: str, second: str) -> None:
    one, other = arrives(first), arrives(second)

    adds_a_prospect(one)
    logs_two_calls(one)
    plans_what_comes_next(one)
    books_a_meeting(one)
    answers_question_by_question(one)
    answers_all_at_once(other)
    both_are_told_that_they_differ(one, other)
    reads_the_morning_message(one)
    acts_from_the_morning_message(one)
    opens_home(one)

    assert local.workspace.refusals == []
    assert one.complaints == other.complaints == []


def adds_a_prospect(one: Walker) -> None:
    one.goes("#equipe")
    one.types("/prospect")
    one.sees("help-heading")

    one.types(LINES[one.language].add_form)
    one.sees_form("add-form-title")
    one.fills("field-organisation", "administration a")
    one.fills("field-contact", "Jeanne Morel")
    one.fills("field-phone", "01 99 00 12 34")
    one.fills("field-source", "Salon des maires")
    one.presses("form-add")
    one.sees_error("P-1")
    one.sees_in_field("field-contact", "Jeanne Morel")
    one.sees_in_field("field-phone", "01 99 00 12 34")
    one.fills("field-organisation", LINES[one.language].found)
    one.presses("form-add")

    one.sees_no_form()
    one.sees("prospect-added")
    one.sees(f"{LINES[one.language].found} · {FOUND}")
    one.sees("Jeanne Morel · 01 99 00 12 34")


def logs_two_calls(one: Walker) -> None:
    one.presses("button-call")
    one.sees_form("call-form-title")
    one.fills("call-field-outcome", "outcome-voicemail")
    one.presses("call-form-submit")
    one.sees_no_form()
    one.sees("call-noted", outcome=one.words("outcome-voicemail"))

    one.types(LINES[one.language].call)
    one.sees("call-noted", outcome=one.words("outcome-interested"))
    one.sees("ask-what-next")


def plans_what_comes_next(one: Walker) -> None:
    one.presses("button-set-next-action")
    one.sees_form("next-action-form-title")
    one.fills("next-action-field-day", "2026-01-21")
    one.fills("next-action-field-todo", LINES[one.language].todo)
    one.presses("next-action-form-submit")
    one.sees_no_form()
    one.sees(LINES[one.language].todo)

    for number, name in enumerate(("Opéra de Vichy", "Lycée de Riom"), start=8):
        one.types(LINES[one.language].add.format(name))
        one.sees(f"{name} · P-{number}")
        one.types(LINES[one.language].plan.format(f"P-{number}"))
        one.sees("card-next-action")


def books_a_meeting(one: Walker) -> None:
    one.types(LINES[one.language].meet_form)
    one.sees_form("meeting-form")
    one.looks_for("meeting-form-who", "thie", LINES[one.language].found)
    one.fills("meeting-form-day", "2026-01-20")
    one.fills("meeting-form-time", "10:00")
    one.fills("meeting-form-minutes", "30")
    one.ticks("meeting-form-with", "Alice Martin")
    one.ticks("meeting-form-with", "Bob Durand")
    one.presses("meeting-form-send")
    one.sees_no_form()
    one.sees(LINES[one.language].found)
    one.sees("10:00, 30 min")


def answers_question_by_question(one: Walker) -> None:
    one.moves_clock("hour")
    one.moves_clock("hour")
    one.goes("dm")
    one.sees("1/9", on=FOUND)
    one.presses("4", on=FOUND)
    one.sees("2/9", on=FOUND)
    one.presses("3", on=FOUND)
    one.sees("3/9", on=FOUND)
    one.presses("button-back", on=FOUND)
    one.sees("2/9", on=FOUND)
    one.presses("3", on=FOUND)
    one.sees("3/9", on=FOUND)
    one.presses("button-do-not-know", on=FOUND)
    one.sees("4/9", on=FOUND)
    one.presses("button-all-at-once", on=FOUND)
    one.sees_form("score-form")
    for question, value in {"D1": 3, "D2": 2, "R2": 3, "C1": 1, "C3": 0, "E": 2}.items():
        one.ticks(f"question-{question}", one.answer(question, value))
    one.presses("score-form-send")
    one.sees_no_form()
    one.sees("questionnaire-finished", on="button-change-answers", given=9, of=9)
    one.sees("69 =", on="button-change-answers")

    one.presses("button-why", on="button-change-answers")
    one.sees("score-by-the-bot")


def answers_all_at_once(other: Walker) -> None:
    other.goes("dm")
    other.sees("1/9", on=FOUND)
    other.presses("button-all-at-once", on=FOUND)
    other.ticks("question-P1", other.answer("P1", 1))
    other.ticks("question-E", other.answer("E", 2))
    other.presses("score-form-send")
    other.sees_no_form()


def both_are_told_that_they_differ(one: Walker, other: Walker) -> None:
    for person in (one, other):
        told = person.words("differences", name=LINES[one.language].found, reference=FOUND)
        person.sees("@Alice Martin", on=told)
        person.sees("@Bob Durand", on=told)


def reads_the_morning_message(one: Walker) -> None:
    one.moves_clock("digest")
    one.moves_clock("digest")
    one.goes("#equipe")
    for reference in (FOUND, "P-8", "P-9"):
        one.sees(reference, on=MORNING)


def acts_from_the_morning_message(one: Walker) -> None:
    """The message changes in place: whoever comes later sees what was done already."""
    one.chooses(called("digest-act-called"), beside=FOUND)
    one.sees_form("call-form-title")
    one.fills("call-field-outcome", "outcome-talked")
    one.presses("call-form-submit")
    one.sees_no_form()
    one.sees(f"✓ {LINES[one.language].found} · {FOUND}", on=MORNING)

    one.chooses(called("digest-act-later", days=1), beside="P-9")
    one.sees("✓ Lycée de Riom · P-9", on=MORNING)
    one.presses("button-undo", on="Lycée de Riom")
    one.sees("undo-noted")
    one.chooses(called("digest-act-close"), beside="P-9")
    one.sees_form("close-form-title")
    one.ticks("close-field-stage", "stage-not_interested")
    one.presses("close-form-submit")
    one.sees_no_form()
    one.sees("✓ Lycée de Riom · P-9", on=MORNING)

    one.chooses(called("digest-act-park"), beside="P-8")
    one.sees_form("park-form-title")
    one.fills("park-field-until", "2026-03-02")
    one.presses("park-form-submit")
    one.sees_no_form()
    one.sees("✓ Opéra de Vichy · P-8", on=MORNING)


def opens_home(one: Walker) -> None:
    one.goes("home")
    one.sees_on_page("stage-met")
    one.presses("button-list-all")
    one.goes("dm")
    one.sees(FOUND)
    one.presses("button-open", on="Opéra de Vichy")
    one.sees("card-parked", on="Opéra de Vichy")

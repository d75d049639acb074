"""The questionnaire's message: one question at a time, then what was answered."""

from chat.cards import Button, Buttons, Card, Fields, Heading, Note, Style, Text, card
from domain.answers import Progress
from domain.meetings import Questionnaire
from domain.people import Private
from domain.portrait import Portrait
from domain.prospects import Prospect
from domain.questions import HIGHEST, LOWEST, Question
from domain.scoring import Score
from domain.wording import Phrase, say
from handlers.chosen import calendar_of
from handlers.desk import Desk
from handlers.prospect_card import button
from handlers.score_words import answer_named, question_named, question_words, sum_of

DO_NOT_KNOW = "?"


def question_card(
    asked: Questionnaire,
    prospect: Prospect,
    progress: Progress,
    desk: Desk,
    *,
    says: Phrase | None = None,
) -> Card:
    """The question to answer now, its five described answers as five buttons."""
    portrait = desk.product_with(prospect.product).portrait
    question = progress.current(step_of(asked))
    assert question is not None, "nothing is left to ask"
    given = progress.given.get(question)
    where = say(
        "questionnaire-question",
        criterion=Phrase(f"criterion-{question.criterion}"),
        words=question_words(question, portrait),
    )
    return card(
        None if says is None else Text(says),
        about(asked, prospect, desk),
        Note(
            say("questionnaire-progress", number=progress.number(question), of=len(progress.asked))
        ),
        Text(where),
        Text(steps(question, portrait)),
        Buttons(values(asked, question, given, portrait)),
        Buttons(ways_on(asked, question, is_first=question is progress.asked[0])),
    )


def step_of(asked: Questionnaire) -> Question | None:
    return None if asked.step is None else Question(asked.step)


def about(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Heading:
    day = calendar_of(prospect, desk).days.day_of(asked.asked_at)
    return Heading(
        say("questionnaire-about", name=prospect.name, reference=prospect.reference, day=day)
    )


def steps(question: Question, portrait: Portrait) -> Phrase:
    """The five described answers, a line each."""
    lines = {
        f"answer{value}": answer_named(question, value, portrait)
        for value in range(LOWEST, HIGHEST + 1)
    }
    return say("questionnaire-answers", **lines)


def values(
    asked: Questionnaire, question: Question, given: int | None, portrait: Portrait
) -> tuple[Button, ...]:
    return tuple(
        Button(
            action="q",
            label=say("questionnaire-value", value=value),
            value=f"{asked.id}:{question}:{value}",
            style=chosen(value == given),
            spoken=answer_named(question, value, portrait),
        )
        for value in range(LOWEST, HIGHEST + 1)
    )


def ways_on(asked: Questionnaire, question: Question, *, is_first: bool) -> tuple[Button, ...]:
    back = Button(action="q-back", label=say("button-back"), value=f"{asked.id}:{question}")
    skip = Button(
        action="q",
        label=say("button-do-not-know"),
        value=f"{asked.id}:{question}:{DO_NOT_KNOW}",
    )
    return (
        skip,
        *(() if is_first else (back,)),
        act("q-all", asked, say("button-all-at-once")),
        act("q-later", asked, say("button-answer-later")),
    )


def act(action: str, asked: Questionnaire, label: Phrase, *, style: Style = "plain") -> Button:
    return Button(action=action, label=label, value=str(asked.id), style=style)


def chosen(is_chosen: bool) -> Style:
    return "primary" if is_chosen else "plain"


def finished_card(
    asked: Questionnaire, prospect: Prospect, progress: Progress, counted: Score, desk: Desk
) -> Card:
    """What was answered, the score, and what the bot still asks."""
    portrait = desk.product_with(prospect.product).portrait
    answers = tuple(
        (
            question_named(question, portrait),
            answer_named(question, progress.given[question], portrait),
        )
        for question in progress.asked
        if question in progress.given
    )
    return card(
        about(asked, prospect, desk),
        Text(say("questionnaire-finished", given=progress.answered, of=len(progress.asked))),
        Fields(answers) if answers else None,
        Text(sum_of(counted)),
        next_step(prospect),
        Buttons(
            (
                button(
                    "next-action",
                    prospect,
                    say("button-set-next-action"),
                    style=chosen(prospect.is_open and prospect.next_action_on is None),
                ),
                button("fact", prospect, say("button-fact")),
                button("score-why", prospect, say("button-why")),
                act("q-all", asked, say("button-change-answers")),
            )
        ),
    )


def next_step(prospect: Prospect) -> Text | None:
    if not prospect.is_open:
        return None
    if prospect.next_action_on is None:
        return Text(say("score-asks-next"))
    if not prospect.next_action:
        return Text(say("questionnaire-next-day", day=prospect.next_action_on))
    action = Private(prospect.next_action, prospect.id)
    return Text(say("questionnaire-next", day=prospect.next_action_on, action=action))


def folded_card(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Card:
    """Put off: a line, and the way back to it."""
    return card(
        about(asked, prospect, desk),
        Text(say("questionnaire-later")),
        Buttons((act("q-open", asked, say("button-answer"), style="primary"),)),
    )


def moved_card(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Card:
    return card(about(asked, prospect, desk), Note(say("questionnaire-moved")))


def cancelled_card(asked: Questionnaire, prospect: Prospect, desk: Desk) -> Card:
    return card(about(asked, prospect, desk), Text(say("questionnaire-cancelled")))

"""A product's portrait on one card: what counts and how much, what is asked, since when and why."""

from collections.abc import Iterator

from chat.cards import Button, Buttons, Card, Fields, Menu, Note, Option, Table, Text, card
from domain.people import Private
from domain.portrait import WORDLESS, Portrait
from domain.portrait_versions import FIRST, PortraitVersion
from domain.products import Product
from domain.questions import HIGHEST, LOWEST, Question
from domain.wording import Phrase, say
from handlers.desk import Desk
from handlers.portrait_words import pairs
from handlers.score_words import anchor, question_named

EDIT = "portrait-edit"
QUESTIONS = "portrait-questions"
WORDS = "portrait-question"
VERSIONS = "portrait-versions"
READY = "portrait-ready"
BACK = "portrait-back"
SHOW = "portrait"


def portrait_card(product: Product, desk: Desk) -> Card:
    """The one in force, with all that can be done about it."""
    portrait = product.portrait
    version = desk.work.portraits.get(product.id, portrait.version)
    return card(*about(product, portrait, version), Buttons(acts(product)))


def old_card(product: Product, portrait: Portrait, version: PortraitVersion | None) -> Card:
    """One that was in force before; it can be brought back."""
    back = Button(
        action=BACK,
        label=say("button-bring-back"),
        value=f"{product.id}:{portrait.version}:{product.portrait.version}",
    )
    return card(*about(product, portrait, version), Buttons((back, versions(product))))


def about(
    product: Product, portrait: Portrait, version: PortraitVersion | None
) -> tuple[Text | Note | Fields | Table, ...]:
    return (
        Text(say("portrait-title", name=product.name, version=portrait.version)),
        Note(since(portrait, version)),
        Fields(pairs(portrait)),
        Table(
            head=(say("score-head-question"), *map(Phrase, anchor_heads())),
            rows=tuple(row(question, portrait) for question in portrait.questions),
            caption=say("portrait-questions-caption"),
        ),
    )


def anchor_heads() -> Iterator[str]:
    return (f"portrait-head-{value}" for value in range(LOWEST, HIGHEST + 1))


def row(question: Question, portrait: Portrait) -> tuple[Phrase, ...]:
    """The question, and its five described answers."""
    named = question_named(question, portrait)
    asked = say("portrait-by-the-bot", question=named) if question.is_the_bots else named
    answers = (anchor(question, value, portrait) for value in range(LOWEST, HIGHEST + 1))
    return (asked, *answers)


def since(portrait: Portrait, version: PortraitVersion | None) -> Phrase:
    """Since when it is so, by whom, why."""
    if version is None:
        return say("portrait-since-the-beginning" if portrait.version == FIRST else "portrait-lost")
    if not version.because:
        return say("portrait-since", at=version.at, person=version.by)
    because = Private(version.because)
    return say("portrait-since-because", at=version.at, person=version.by, because=because)


def acts(product: Product) -> tuple[Button | Menu, ...]:
    value = str(product.id)
    words = Menu(
        action=WORDS,
        label=say("button-portrait-words"),
        options=tuple(
            Option(value=f"{product.id}:{question}", label=offered(question, product.portrait))
            for question in Question
        ),
    )
    return (
        Button(action=EDIT, label=say("button-portrait-edit"), value=value, style="primary"),
        Button(action=QUESTIONS, label=say("button-portrait-questions"), value=value),
        words,
        versions(product),
        Button(action=READY, label=say("button-portrait-ready"), value=value),
    )


def versions(product: Product) -> Button:
    return Button(action=VERSIONS, label=say("button-portrait-versions"), value=str(product.id))


def offered(question: Question, portrait: Portrait) -> Phrase:
    """One of the questions, or one more that a team may put into words."""
    if question in portrait.words or question not in WORDLESS:
        return question_named(question, portrait)
    criterion = Phrase(f"criterion-{question.criterion}")
    return say("portrait-one-more", code=question.value, criterion=criterion)

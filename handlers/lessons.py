"""/prospect portrait lessons: how those who became users differ from those who said no, and who is interested."""

from collections.abc import Iterator, Sequence
from typing import Final

from chat.cards import Button, Buttons, Card, Note, Part, Row, Rows, Text, card
from domain.lessons import ENOUGH, Lessons, Levels, lessons_of, levels
from domain.products import Product
from domain.segment_interest import Interest, interest, ranked
from domain.stages import Stage
from domain.weight_hints import weight_hint
from domain.wording import say
from handlers.desk import Desk
from handlers.lesson_words import details, segment_told, suggestion, table
from handlers.scored import from_the_bot

BECAME_USERS: Final = (Stage.PILOT, Stage.USER)
SAID_NO: Final = (Stage.NOT_INTERESTED,)
AT_MOST: Final = 1_000
"""Of each side, the latest."""
TOGETHER: Final = 500
SEGMENTS_SHOWN: Final = 10


def lessons(desk: Desk) -> Card:
    """What the outcomes of the product meant here teach. Raises NoProduct."""
    product = desk.product
    found = learnt(product, desk)
    return card(
        Text(say("lessons-title", yes=found.yes, no=found.no)),
        table(found),
        *details(found, product.portrait),
        Text(suggestion(weight_hint(found.criteria, product.portrait), found, product.portrait)),
        Note(say("lessons-note", enough=ENOUGH)),
        *by_interest(interests(product, desk)),
        Buttons(
            (
                Button(action="run", label=say("lessons-change-weights"), value="portrait weights"),
                Button(action="run", label=say("lessons-see-portrait"), value="portrait"),
            )
        ),
    )


def learnt(product: Product, desk: Desk) -> Lessons:
    yes, no = (side(stages, product, desk) for stages in (BECAME_USERS, SAID_NO))
    return lessons_of(yes, no, product.portrait)


def side(stages: Sequence[Stage], product: Product, desk: Desk) -> Sequence[Levels]:
    """How far each of them is on what was answered, some prospects at a time."""
    found = desk.work.outcomes.latest(stages, product=product.id, at_most=AT_MOST)
    known: list[Levels] = []
    for start in range(0, len(found), TOGETHER):
        some = found[start : start + TOGETHER]
        given = desk.work.answers.of_prospects([prospect.id for prospect in some])
        known += [
            levels([*given.get(prospect.id, ()), *from_the_bot(prospect, desk)], product.portrait)
            for prospect in some
        ]
    return known


def by_interest(segments: Sequence[Interest]) -> Iterator[Part]:
    if not segments:
        return
    yield Text(say("lessons-segments"))
    yield Rows(tuple(Row(words=segment_told(one)) for one in segments[:SEGMENTS_SHOWN]))
    if len(segments) > SEGMENTS_SHOWN:
        yield Note(say("lessons-more-segments", count=len(segments) - SEGMENTS_SHOWN))


def interests(product: Product, desk: Desk) -> Sequence[Interest]:
    known = (
        interest(segment.name, desk.work.segments.figures(segment.id))
        for segment in desk.work.segments.of_product(product.id)
    )
    return ranked(one for one in known if one is not None)

"""Two people who do not see a prospect alike are told to talk, once."""

from collections.abc import Iterable
from itertools import groupby

from chat.cards import Buttons, Text, card
from chat.port import Post, Say
from domain.answers import Answer, Difference, latest
from domain.people import Person
from domain.portrait import Portrait
from domain.prospects import Prospect
from domain.wording import say
from handlers.desk import Desk
from handlers.prospect_card import button
from handlers.score_words import differing


def tell_differences(prospect: Prospect, desk: Desk, *, of: Person | None = None) -> list[Say]:
    """A message to each of two people who differ, about all on which they were not told yet."""
    me = of or desk.by
    portrait = desk.product_with(prospect.product).portrait
    given = desk.work.answers.of_prospect(prospect.id)
    fresh = [
        (other, difference)
        for other, difference in between(me, given, portrait)
        if desk.work.differences.first_time(prospect.id, difference, at=desk.now)
    ]
    says: list[Say] = []
    for other, found in groupby(fresh, key=lambda pair: pair[0]):
        differences = [difference for _, difference in found]
        says += (message(to, prospect, differences, portrait) for to in (me, Person(other)))
    return says


def between(
    me: Person, given: Iterable[Answer], portrait: Portrait
) -> list[tuple[str, Difference]]:
    """Where this person and another are far apart, by the other's id; by hand or not."""
    known = [
        one
        for one in latest(given)
        if one.by is not None and one.value is not None and one.question in portrait.questions
    ]
    mine = {one.question: one.value for one in known if one.by == me.id}
    found = []
    for answer in known:
        own = mine.get(answer.question)
        if own is None or answer.by is None or answer.value is None or answer.by == me.id:
            continue
        if abs(own - answer.value) >= portrait.disagreement:
            pair = sorted([(me.id, own), (answer.by, answer.value)], key=lambda one: -one[1])
            found.append((answer.by, Difference(question=answer.question, given=tuple(pair))))
    return sorted(found, key=lambda one: one[0])


def message(
    to: Person, prospect: Prospect, differences: list[Difference], portrait: Portrait
) -> Post:
    return Post(
        to=to,
        kind="disagreement",
        card=card(
            Text(say("differences", name=prospect.name, reference=prospect.reference)),
            *(Text(differing(one, portrait)) for one in differences),
            Buttons((button("score-why", prospect, say("button-why")),)),
        ),
    )

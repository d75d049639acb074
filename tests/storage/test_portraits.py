"""Every version of a portrait is kept, and the one in force at a moment is found again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from domain.people import Person
from domain.portrait import DEFAULT_PORTRAIT, Portrait, QuestionWords, in_order
from domain.portrait_versions import PortraitVersion
from domain.questions import USUAL, Criterion, Question
from storage.work import Work
from tests.office import TEAM, Office

NOON = datetime(2026, 1, 12, 12, tzinfo=UTC)
RICH = Portrait(
    version=2,
    weights={
        Criterion.PAIN: Fraction(100, 3),
        Criterion.REACH: Fraction(100, 3),
        Criterion.DIGITAL: Fraction(100, 3),
    },
    questions=in_order({*USUAL, Question.P4}),
    words={Question.P4: QuestionWords(asks="Qui s’en plaint ?", anchors=("a", "b", "c", "d", "é"))},
    screening="Ont-ils un site ?",
)


def version(portrait: Portrait, minutes: int) -> PortraitVersion:
    at = NOON + timedelta(minutes=minutes)
    return PortraitVersion(portrait=portrait, at=at, by=Person("bob"), because="Why not")


def work_of(team: Office, keep: tuple[PortraitVersion, ...]) -> list[bool]:
    return team.storage.write(lambda books: add(books.of(TEAM), keep))


def add(work: Work, keep: tuple[PortraitVersion, ...]) -> list[bool]:
    return [work.portraits.add(one, product=1) for one in keep]


def test_a_version_comes_back_as_it_was(team: Office) -> None:
    kept = version(RICH, 0)

    work_of(team, (kept,))

    assert team.storage.read(lambda books: books.of(TEAM).portraits.get(1, 2)) == kept


def test_a_number_is_taken_once(team: Office) -> None:
    other = replace(DEFAULT_PORTRAIT, version=2)

    assert work_of(team, (version(RICH, 0), version(other, 1))) == [True, False]


def test_at_each_moment_one_portrait_is_in_force(team: Office) -> None:
    third = replace(DEFAULT_PORTRAIT, version=3)
    work_of(team, (version(RICH, 0), version(third, 10)))

    then = team.storage.read(
        lambda books: [
            books.of(TEAM).portraits.in_force(1, at=NOON + timedelta(minutes=minutes))
            for minutes in (-1, 0, 9, 10)
        ]
    )

    assert then == [DEFAULT_PORTRAIT, RICH, RICH, third]


def test_the_newest_stands_first(team: Office) -> None:
    third = replace(DEFAULT_PORTRAIT, version=3)
    work_of(team, (version(RICH, 0), version(third, 10)))

    found = team.storage.read(lambda books: books.of(TEAM).portraits.of_product(1, at_most=20))

    assert [one.number for one in found] == [3, 2]


def test_another_teams_portrait_is_not_seen(team: Office) -> None:
    work_of(team, (version(RICH, 0),))

    other = team.storage.read(
        lambda books: books.of(replace(TEAM, id="T0OTHER")).portraits.get(1, 2)
    )

    assert other is None

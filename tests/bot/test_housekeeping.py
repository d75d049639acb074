"""What is old is forgotten once a day, and no sooner."""

from datetime import timedelta

import pytest

from chat.port import Command
from domain.people import Person, Place
from storage.work import Books
from tests.office import EQUIPE, TEAM, Office

COMMAND = Command(
    id="once", team=TEAM, by=Person("bob"), place=Place(EQUIPE), text='add "Agency X"'
)


def handled(office: Office) -> bool:
    """Whether the event, delivered now, would be taken for a new one."""

    def ask(books: Books) -> bool:
        is_new = books.seen.first_time("once", at=office.now)
        if is_new:
            books.seen.forget("once")
        return not is_new

    return office.storage.write(ask)


def days_pass(office: Office, days: float) -> None:
    """The house is kept at the end of them."""
    office.now += timedelta(days=days)
    office.clockwork.housekeeping.once_a_day()


def test_an_event_is_remembered_for_a_week(team: Office) -> None:
    team.bot.receive(COMMAND)

    days_pass(team, 6.9)
    assert handled(team)
    days_pass(team, 1)

    assert not handled(team)


def test_a_digest_and_its_place_are_remembered_for_a_year(team: Office) -> None:
    team.until("2026-01-05 09:16")
    day = team.now.date()

    def remembered(books: Books) -> list[bool]:
        work = books.of(TEAM)
        return [work.digests.was_posted(1, day), work.messages.where(f"digest:1:{day}") is not None]

    days_pass(team, 364)
    assert team.storage.read(remembered) == [True, True]
    days_pass(team, 2)

    assert team.storage.read(remembered) == [False, False]


def test_a_message_given_up_is_told_of_for_a_month_and_one_that_waits_is_kept(
    team: Office,
) -> None:
    long = team.now + timedelta(days=100)

    def one_is_given_up_and_one_waits(books: Books) -> None:
        for channel in ("gone", "here"):
            books.of(TEAM).outbox.put(
                destination=channel, kind="reply", method="", args={}, subject=None, at=team.now
            )
        given_up = books.outbox.lease(now=team.now, until=long)
        assert given_up is not None
        books.outbox.failed(given_up, error="is_archived", again_at=None)
        books.outbox.lease(now=team.now, until=long)

    team.storage.write(one_is_given_up_and_one_waits)
    days_pass(team, 29)
    assert team.storage.read(lambda books: books.of(TEAM).outbox.given_up()) == 1

    days_pass(team, 2)

    assert team.storage.read(lambda books: books.outbox.counts()) == (1, 0)


def test_it_is_done_once_a_day(team: Office, caplog: pytest.LogCaptureFixture) -> None:
    team.bot.receive(COMMAND)
    caplog.set_level("INFO", "bot.housekeeping")

    days_pass(team, 8)
    team.bot.receive(COMMAND)
    for _ in range(10):
        team.now += timedelta(minutes=1)
        team.clockwork.ring()

    assert caplog.messages == ["What was old was forgotten."]

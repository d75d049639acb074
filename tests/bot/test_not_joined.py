"""What is due for a team whose chat is not joined waits for it, and holds nobody up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.clockwork import Clockwork
from chat.plain.chat import PlainChat
from domain.people import Team
from storage.storage import Storage
from storage.work import Books
from tests.office import Office

ELSEWHERE = Team("mattermost", "prospect")
KIND = "a kind that nobody knows"


def due_elsewhere(office: Office) -> None:
    def plan(books: Books) -> None:
        books.joined(ELSEWHERE, at=office.now).due.plan(KIND, 1, at=office.now)

    office.storage.write(plan)


def planned(storage: Storage) -> object:
    return storage.read(lambda books: books.of(ELSEWHERE).due.planned(KIND, 1))


def test_it_waits_without_a_word_however_often_the_clock_rings(
    team: Office, caplog: pytest.LogCaptureFixture
) -> None:
    due_elsewhere(team)
    since = planned(team.storage)

    team.until("2026-01-05 09:16")

    assert len(team.reads()) == 1
    assert planned(team.storage) == since
    assert caplog.messages == []


def test_it_is_not_what_the_clock_waits_for(office: Office) -> None:
    due_elsewhere(office)

    assert office.clockwork.next_at() is None


def test_it_is_done_once_the_chat_is_joined(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    due_elsewhere(office)
    office.clockwork.ring()
    joined: Clockwork = replace(
        office.clockwork,
        chats={**office.clockwork.chats, "mattermost": PlainChat()},
        clock=lambda: office.now + timedelta(hours=1),
    )

    joined.ring()

    assert caplog.messages == ["Something due broke and was put off."]

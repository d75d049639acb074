"""While the clock is pushed forward, what is due happens at its own hour, not at the end."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.local_workspace import LocalWorkspace
from playground.clock import moment_of

PARIS = ZoneInfo("Europe/Paris")
DAY = 24 * 3600


def test_a_day_later_the_morning_message_came_at_its_hour(local: LocalWorkspace) -> None:
    bob = local.workspace.visitor("bob")
    began = local.workspace.now()

    local.workspace.move(DAY)

    news = [message for message in bob.messages("#equipe") if moment_of(message.ts) > began]
    hours = [moment_of(message.ts).astimezone(PARIS) for message in news]
    assert [hour.replace(second=0, microsecond=0) for hour in hours] == [
        datetime(2026, 1, 20, 9, 15, tzinfo=PARIS)
    ]
    assert "Ministère C" in bob.sees("#equipe")[-1]


def test_the_clock_ends_where_it_was_pushed(local: LocalWorkspace) -> None:
    began = local.workspace.now()

    local.workspace.move(DAY)

    moved = local.workspace.now() - began
    assert DAY <= moved.total_seconds() < DAY + 30

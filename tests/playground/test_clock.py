"""The clock moves forward only, and the bot does what is due on the way."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from playground import Workspace
from playground.clock import Clock, moment_of

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def test_it_starts_where_it_is_told_and_runs() -> None:
    workspace = Workspace(now=START)

    assert START <= workspace.now() < START + timedelta(minutes=1)


def test_the_bot_hears_of_a_move_and_is_done_when_it_returns() -> None:
    workspace = Workspace(now=START)
    heard: list[datetime] = []
    workspace.on_clock = heard.append

    workspace.move_to(START + hours(24))

    assert heard == [START + hours(24)]
    assert workspace.now() >= START + hours(24)
    assert not workspace.clock.moving


def test_what_is_posted_while_standing_bears_that_moment() -> None:
    workspace = Workspace(now=START)
    due = [START + hours(1), START + hours(20)]

    def work(until: datetime) -> None:
        for moment in due:
            workspace.stand_at(moment)
            workspace.types("alice", "#equipe", f"due at {moment:%H:%M}")

    workspace.on_clock = work
    workspace.move_to(START + hours(24))

    stamps = [moment_of(m.ts) for m in workspace.visitor("bob").messages("#equipe")]
    assert stamps == due
    assert workspace.now() >= START + hours(24)


def test_timestamps_never_go_back() -> None:
    workspace = Workspace(now=START)
    workspace.types("alice", "#equipe", "one")
    workspace.stand_at(START - hours(48))
    workspace.types("alice", "#equipe", "two")
    workspace.types("alice", "#equipe", "three")

    stamps = [m.ts for m in workspace.visitor("bob").messages("#equipe")]

    assert sorted(stamps) == stamps
    assert len(set(stamps)) == 3


def test_it_does_not_go_back() -> None:
    workspace = Workspace(now=START)

    with pytest.raises(ValueError, match="forward only"):
        workspace.move_to(START - hours(1))


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Clock(datetime(2026, 1, 5))  # noqa: DTZ001 - that is the point


def test_a_bot_that_breaks_is_told_and_the_clock_has_moved() -> None:
    workspace = Workspace(now=START)

    def broken(until: datetime) -> None:
        raise RuntimeError("the bot broke")

    workspace.on_clock = broken
    with pytest.raises(RuntimeError, match="the bot broke"):
        workspace.move(3600)

    assert workspace.now() >= START + hours(1)
    assert workspace.refusals[-1].error == "clock_failed"


def test_it_moves_to_the_next_digest() -> None:
    workspace = Workspace(now=START)
    workspace.next_digest = lambda: START + hours(23)

    moved = workspace.clock.move_to_digest()

    assert moved
    assert workspace.now() >= START + hours(23)


def test_without_a_digest_it_stays() -> None:
    workspace = Workspace(now=START)

    assert not workspace.clock.move_to_digest()
    assert workspace.now() < START + hours(1)


def test_it_says_that_it_is_moving() -> None:
    workspace = Workspace(now=START)
    begun, let_go = threading.Event(), threading.Event()

    def work(until: datetime) -> None:
        begun.set()
        let_go.wait(5)

    workspace.on_clock = work
    workspace.move(3600, wait=False)
    assert begun.wait(5)

    assert workspace.clock.moving

    let_go.set()


def test_after_a_story_it_runs_on_from_where_the_story_ended() -> None:
    workspace = Workspace(now=START)
    workspace.stand_at(START + hours(100))

    workspace.stand_at(None)

    assert START + hours(100) <= workspace.now() < START + hours(101)

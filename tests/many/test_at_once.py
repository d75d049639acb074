"""Installations kept and forgotten at the same moment, by several processes, on both databases."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest

from bot.own_keys import keys_of
from bot.settings import Settings
from bot.slack_installations import A_MINUTE, KeptInstallations
from bot.slack_many import kept_installations
from chat.slack.installing import STATE_SECONDS, Installed
from storage.storage import open_storage
from tests.many.site import here
from tests.postgres import BOTH
from tests.replicas.replica import KEY

ROUNDS = 30


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 5, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(params=BOTH)
def settings(request: pytest.FixtureRequest) -> Settings:
    return Settings(database_url=request.getfixturevalue(request.param), prospect_secret_key=KEY)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def two(settings: Settings, clock: Clock) -> Iterator[list[KeptInstallations]]:
    """Two processes' own."""
    storages = [open_storage(settings.database_url, migrate=False) for _ in range(2)]
    yield [
        kept_installations(settings, keys_of(storage, settings), storage, clock=clock)
        for storage in storages
    ]
    for storage in storages:
        storage.close()


def test_a_new_installation_is_never_forgotten_for_the_old_one(
    two: list[KeptInstallations], settings: Settings
) -> None:
    one, other = two
    with ThreadPoolExecutor(2) as threads:
        for number in range(ROUNDS):
            one.save(Installed(team="TONE", token=f"old-{number}", by="UALICE"))
            start = Barrier(2)
            saved = threads.submit(after(start, one.save), new(number))
            gone = threads.submit(after(start, other.refused), "TONE", f"old-{number}")
            saved.result()
            newer = gone.result()

            assert newer in (None, f"new-{number}")
            assert [each.kept("TONE") for each in two] == [(f"new-{number}", kept_at(one))] * 2
            assert here(settings) == {"TONE": True}


def test_of_several_that_hand_back_a_state_at_once_one_is_right(
    two: list[KeptInstallations],
) -> None:
    with ThreadPoolExecutor(8) as threads:
        for _ in range(ROUNDS):
            state = two[0].new_state()

            said = list(threads.map(lambda kept, state=state: kept.is_ours(state), two * 4))

            assert said.count(True) == 1


def test_a_state_is_good_for_ten_minutes_even_at_another_process(
    two: list[KeptInstallations], clock: Clock
) -> None:
    one, other = two
    states = [one.new_state() for _ in range(2)]

    clock.now += timedelta(seconds=STATE_SECONDS)
    in_time = other.is_ours(states[0])
    clock.now += timedelta(seconds=1)
    too_late = other.is_ours(states[1])

    assert (in_time, too_late) == (True, False)


def test_what_waited_longer_than_a_day_is_not_said_when_a_workspace_is_back(
    two: list[KeptInstallations], clock: Clock
) -> None:
    one, _ = two
    one.save(Installed(team="TONE", token="first", by="UALICE"))
    one.refused("TONE", "first")
    assert resting(one) == 1
    clock.now += timedelta(days=3)

    one.save(Installed(team="TONE", token="second", by="UALICE"))

    letter = one.vault.storage.write(
        lambda books: books.outbox.lease(now=clock.now, until=clock.now)
    )
    assert letter is not None
    assert "in your workspace again" in str(letter.args)
    assert one.vault.storage.read(lambda books: books.outbox.counts()) == (1, 0)


def resting(those: KeptInstallations) -> int:
    """Messages of workspaces that left."""
    return those.vault.storage.read(
        lambda books: int(
            books.connection.exec_driver_sql(
                "SELECT count(*) FROM outbox WHERE state = 'resting'"
            ).scalar_one()
        )
    )


def test_installed_a_moment_ago_elsewhere_a_workspace_is_known_here(
    two: list[KeptInstallations],
) -> None:
    one, other = two
    assert other.token_of("TONE") is None

    one.save(Installed(team="TONE", token="first"))

    assert other.token_of("TONE") == "first"


def test_a_process_that_heard_nothing_knows_within_a_minute_that_a_workspace_is_gone(
    two: list[KeptInstallations],
) -> None:
    one, other = two
    seconds = [0.0]
    other.monotonic = lambda: seconds[0]
    one.save(Installed(team="TONE", token="first"))
    assert other.token_of("TONE") == "first"
    one.refused("TONE", "first")

    seconds[0] = A_MINUTE - 1
    soon = other.token_of("TONE")
    seconds[0] = A_MINUTE
    later = other.token_of("TONE")

    assert (soon, later) == ("first", None)


def new(number: int) -> Installed:
    return Installed(team="TONE", token=f"new-{number}", by="UALICE")


def kept_at(one: KeptInstallations) -> datetime:
    kept = one.kept("TONE")
    assert kept is not None
    return kept[1]


def after(start: Barrier, act: Callable[..., Any]) -> Callable[..., Any]:
    def acts(*args: object) -> Any:
        start.wait()
        return act(*args)

    return acts

"""Closed, reopened and closed again: details go so long after the last closing."""

from tests.handlers.kept_about_people import everything, notices
from tests.office import Office


def test_closed_again_they_count_from_the_last_closing(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect stage P-1 unreachable")
    office.is_shut_until("2026-06-01 10:00")
    office.bob.presses_action("reopen", "P-1")
    office.is_shut_until("2026-06-02 10:00")
    office.bob.types("/prospect stage P-1 unreachable")

    office.is_shut_until("2026-07-06 10:00")
    early = notices(office)
    office.is_shut_until("2026-11-02 10:00")
    office.until("2026-12-01 10:00")
    left = everything(office)
    office.until("2026-12-02 10:00")

    assert early == []
    assert len(notices(office)) == 1
    assert "Paul Roy" in left
    assert "Paul Roy" not in everything(office)


def test_reopened_and_that_undone_they_count_from_when_it_was_closed(
    paul_recorded: Office,
) -> None:
    office = paul_recorded
    office.bob.types("/prospect stage P-1 unreachable")
    office.is_shut_until("2026-06-01 10:00")
    office.bob.presses_action("reopen", "P-1")
    office.bob.tells("undo")

    office.is_shut_until("2026-06-05 10:00")
    office.until("2026-07-05 10:00")

    assert "Paul Roy" not in everything(office)


def test_closed_again_and_that_undone_it_is_open(paul_recorded: Office) -> None:
    office = paul_recorded
    office.bob.types("/prospect stage P-1 unreachable")
    office.is_shut_until("2026-06-01 10:00")
    office.bob.presses_action("reopen", "P-1")
    office.bob.types("/prospect stage P-1 unreachable")
    office.bob.tells("undo")

    office.is_shut_until("2026-12-05 10:00")
    office.until("2027-01-10 10:00")

    assert notices(office) == []
    assert "Paul Roy" in everything(office)


def test_closed_once_they_count_from_the_day_that_was_said(paul_recorded: Office) -> None:
    office = paul_recorded
    office.is_shut_until("2026-02-20 10:00")
    office.bob.types("/prospect stage P-1 unreachable on:2026-01-12")

    office.is_shut_until("2026-06-10 10:00")
    office.until("2026-07-11 10:00")
    left = everything(office)
    office.until("2026-07-12 10:00")

    assert "Paul Roy" in left
    assert "Paul Roy" not in everything(office)

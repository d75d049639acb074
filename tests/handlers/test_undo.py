"""Undoing what was just done."""

import pytest

from domain.prospects import Prospect
from tests.office import TEAM, Office


def prospect(office: Office) -> Prospect | None:
    return office.storage.read(lambda books: books.of(TEAM).prospects.numbered(1))


def last_entry(office: Office) -> str:
    entries = office.storage.read(lambda books: books.of(TEAM).entries.of_prospect(1, at_most=1))
    return str(entries[0].id)


HISTORY = ("version", "named_on", "named_state")


def as_it_was(now: Prospect | None, before: Prospect | None) -> bool:
    assert now is not None
    assert before is not None
    return all(
        getattr(now, name) == getattr(before, name)
        for name in Prospect.__dataclass_fields__
        if name not in HISTORY
    )


@pytest.mark.parametrize(
    "line",
    [
        "call P-1 interested next:2026-01-22 obstacle:no-time",
        "call P-1 no answer",
        "call P-1 not interested",
        'next-action P-1 2026-01-22 "write"',
        "stage P-1 pilot on:2025-12-29",
        "stage P-1 declined reason:other",
        "park P-1 until:2026-02-03",
        "done P-1",
    ],
)
def test_everything_is_as_before(one: Office, line: str) -> None:
    before = prospect(one)
    one.bob.types(f"/prospect {line}")

    said = one.bob.presses("Undo")

    assert said.startswith("Undone: it is as it was before.")
    assert as_it_was(prospect(one), before)


def test_a_second_click_says_that_it_is_undone_already(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked")
    entry = last_entry(one)

    one.bob.presses_action("undo", entry)
    before = prospect(one)
    said = one.bob.presses_action("undo", entry)

    assert said == "It was undone already."
    assert prospect(one) == before


def test_undoing_an_addition_removes_the_prospect(one: Office) -> None:
    one.alice.presses("Annuler")

    assert prospect(one) is None


def test_its_name_is_free_again(one: Office) -> None:
    one.alice.presses("Annuler")

    said = one.alice.types('/prospect add "Mairie de Lyon"')

    assert "P-2" in said


def test_an_addition_is_not_undone_under_what_was_done_since(one: Office) -> None:
    added = last_entry(one)
    one.bob.types("/prospect call P-1 talked")

    said = one.alice.presses_action("undo", added)

    assert said.startswith("Autre chose a été fait depuis sur Mairie de Lyon")
    assert prospect(one) is not None


def test_what_was_undone_since_does_not_hinder(one: Office) -> None:
    added = last_entry(one)
    one.bob.types("/prospect call P-1 talked")
    one.bob.presses("Undo")

    one.alice.presses_action("undo", added)

    assert prospect(one) is None


def test_a_change_is_not_undone_under_a_newer_one(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked")
    first = last_entry(one)
    one.chloe.types("/prospect call P-1 interested")

    said = one.bob.presses_action("undo", first)

    assert said.startswith("Something else was done to Mairie de Lyon since")


def test_only_its_author_undoes_it(one: Office) -> None:
    one.chloe.types("/prospect call P-1 talked")

    said = one.bob.presses_action("undo", last_entry(one))

    assert said.startswith("@chloe did this")


def test_an_administrator_undoes_what_others_did(one: Office) -> None:
    before = prospect(one)
    one.bob.types("/prospect call P-1 talked")

    one.alice.presses_action("undo", last_entry(one))

    assert as_it_was(prospect(one), before)


@pytest.mark.parametrize(
    ("moment", "undone"),
    [
        pytest.param("2026-01-06 09:00", True, id="24 hours"),
        pytest.param("2026-01-06 09:01", False, id="a minute more"),
    ],
)
def test_it_is_possible_for_a_day(one: Office, moment: str, undone: bool) -> None:
    one.bob.types("/prospect call P-1 talked")
    entry = last_entry(one)

    one.until(moment)
    said = one.bob.presses_action("undo", entry)

    assert said.startswith("Undone" if undone else "Undoing is possible for 24 hours")


def test_an_undoing_is_not_undone(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked")
    one.bob.presses("Undo")

    said = one.bob.presses_action("undo", last_entry(one))

    assert not said.startswith("Undone")

"""/prospect undo: what was done last, taken back; the list is the same to the byte."""

import json
from datetime import datetime

import pytest

from bot.reports.listing import listing
from bot.reports.scene import at_desk
from domain.products import Product
from tests.handlers.undo_stories import brings_in, edits
from tests.office import Office

KINDS = [
    'add "Mairie de Nice" contact:"Paul Roy" phone:0612345678',
    "call P-1 interested next:2026-01-22 obstacle:no-time",
    "call P-1 no answer",
    "call P-1 do not contact",
    "meet P-1 2026-01-08 14:00",
    "score P-1 P1=3 R1=4",
    'next-action P-1 2026-01-22 "write"',
    "done P-1",
    'note P-1 "They call back."',
    "stage P-1 pilot on:2025-12-29",
    "stage P-1 declined reason:other",
    "decline P-1 reason:too-specific",
    "park P-1 until:2026-02-03",
    "introduce P-1 through:@{chloe}",
    "remove P-1",
]


def report(office: Office) -> str:
    """What `prospect report list --json` prints."""

    def now(_: Product) -> datetime:
        return office.now

    found = at_desk(office.storage, listing, product=None, at=now)
    return json.dumps(found, ensure_ascii=False, indent=2)


@pytest.mark.parametrize("line", KINDS)
def test_each_kind_of_action_leaves_no_trace_in_the_list(one: Office, line: str) -> None:
    one.alice.types('/prospect next-action P-1 2026-01-12 "call them"')
    before = report(one)
    done = one.bob.types(f"/prospect {line}")

    said = one.bob.types("/prospect undo")

    assert not done.startswith("I "), done
    assert said.startswith("Undone"), said
    assert report(one) == before


def test_each_of_them_changes_the_list_or_the_timeline(one: Office) -> None:
    """Else the test above would show nothing."""
    before = report(one)

    one.bob.types("/prospect call P-1 interested")

    assert report(one) != before


def test_one_after_the_other(one: Office) -> None:
    before = report(one)
    one.bob.types("/prospect call P-1 talked")
    one.bob.types("/prospect stage P-1 interested")

    one.bob.types("/prospect undo")
    one.bob.types("/prospect undo")

    assert report(one) == before


def test_only_ones_own_are_meant(one: Office) -> None:
    one.chloe.types("/prospect call P-1 talked")

    said = one.bob.types("/prospect undo")

    assert said.startswith("Nothing was done in the last 24 hours")


def test_of_one_prospect_an_administrator_takes_back_what_others_did(one: Office) -> None:
    before = report(one)
    one.bob.types("/prospect call P-1 talked")

    said = one.alice.types("/prospect annuler P-1")

    assert said.startswith("Annulé")
    assert report(one) == before


def test_of_one_prospect_others_do_not(one: Office) -> None:
    one.chloe.types("/prospect call P-1 talked")

    said = one.bob.types("/prospect undo P-1")

    assert said.startswith("@chloe did this")


def test_after_a_day_it_is_too_late(one: Office) -> None:
    one.bob.types("/prospect call P-1 talked")
    one.until("2026-01-06 09:01")

    said = one.bob.types("/prospect undo")

    assert said.startswith("Nothing was done in the last 24 hours")


def test_of_a_list_one_line_is_not_undone_alone(team: Office) -> None:
    brings_in(team)
    before = report(team)

    said = team.bob.types("/prospect undo")

    assert said.startswith("That came with a list"), said
    assert "[Undo the import]" in said
    assert report(team) == before


def test_of_a_pivot_one_prospect_is_not_undone_alone(one: Office) -> None:
    before = report(one)
    one.bob.types('/prospect pivot from:"Divers" to:"Agencies" why:"slow" park-until:2026-06-01')
    between = report(one)

    said = one.bob.types("/prospect undo")
    same = report(one) == between
    one.bob.presses("Undo")

    assert said.startswith("That came with a pivot"), said
    assert same
    assert report(one) == before


def test_a_name_taken_since_stands_in_the_way_of_undoing_a_rename(one: Office) -> None:
    edits(one)
    one.bob.types('/prospect add "Mairie de Lyon"')

    said = one.bob.types("/prospect undo P-1")

    assert said.startswith("There is another Mairie de Lyon since, P-2"), said

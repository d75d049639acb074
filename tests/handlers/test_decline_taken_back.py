"""A refusal that is undone, reopened or moved is taken back, in the channel too."""

from dataclasses import replace

import pytest

from domain.prospects import Prospect
from domain.stages import Stage
from storage.work import Books
from tests.office import TEAM, Office, prospect


def test_undone_everything_is_as_before_the_note_and_the_line_in_the_channel_too(
    one: Office,
) -> None:
    before = prospect(one)
    one.bob.types('/prospect decline P-1 contractor note:"They want it all"')

    one.bob.presses("Undo")

    assert as_it_was(prospect(one), before)
    assert "They want it all" not in one.bob.types("/prospect show P-1")
    assert one.reads()[-1] == (
        "Nous avions dit non à Mairie de Lyon · P-1\N{NO-BREAK SPACE}: décision reprise par @bob."
    )


def test_reopened_later_it_stands_where_it_stood_and_the_channel_reads_so(one: Office) -> None:
    one.bob.types("/prospect stage P-1 met")
    one.bob.types("/prospect decline P-1 contractor")
    one.until("2026-01-12 10:00")

    one.alice.types("/prospect reopen P-1")

    assert (prospect(one).stage, prospect(one).decline_reason) == (Stage.MET, None)
    taken_back = [line for line in one.reads() if "décision reprise par @alice" in line]
    assert len(taken_back) == 1
    assert not any("Nous avons dit non" in line for line in one.reads())


@pytest.mark.parametrize("stage", ["met", "not_interested"])
def test_moved_to_another_stage_the_channel_reads_that_it_is_taken_back(
    one: Office, stage: str
) -> None:
    one.bob.types("/prospect decline P-1 contractor")

    one.alice.types(f"/prospect stage P-1 {stage}")

    assert "décision reprise par @alice" in one.reads()[-1]


@pytest.mark.parametrize("line", ["reopen P-1", "stage P-1 met"])
def test_a_refusal_that_stands_again_stands_in_the_channel_as_before(
    one: Office, line: str
) -> None:
    one.bob.types("/prospect decline P-1 contractor")
    before = one.reads()
    one.alice.types(f"/prospect {line}")
    between = one.reads()

    one.alice.presses("Annuler")

    assert prospect(one).stage is Stage.DECLINED
    assert between != before
    assert one.reads() == before


def test_reopening_one_who_said_no_tells_the_channel_nothing(one: Office) -> None:
    one.bob.types("/prospect call P-1 not interested")
    posts = one.reads()

    one.bob.types("/prospect reopen P-1")

    assert one.reads() == posts


def test_a_refusal_of_another_time_is_taken_back_once(one: Office) -> None:
    one.bob.types("/prospect decline P-1 contractor")
    one.bob.types("/prospect reopen P-1")
    one.bob.types("/prospect call P-1 not interested")

    one.alice.types("/prospect reopen P-1")

    assert one.reads()[-1].endswith("décision reprise par @bob.")


def test_where_no_channel_follows_the_product_nobody_else_is_told(one: Office) -> None:
    without_channel(one)

    said = one.bob.tells("decline P-1 contractor")
    undone = one.bob.presses("Undo")

    assert said.startswith("We said no to Mairie de Lyon")
    assert undone.startswith("Undone")
    assert one.reads() == []


def without_channel(office: Office) -> None:
    def write(books: Books) -> None:
        products = books.of(TEAM).products
        products.save(replace(products.get(1), channel=None))

    office.storage.write(write)


HISTORY = {"version", "named_on", "named_state"}


def as_it_was(now: Prospect, before: Prospect) -> bool:
    names = Prospect.__dataclass_fields__.keys() - HISTORY
    return all(getattr(now, name) == getattr(before, name) for name in names)

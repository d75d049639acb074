"""Which values count once two prospects are one, and who is the same person at both."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.people import Person
from domain.prospect_merging import Part, merged, to_choose
from domain.prospects import Prospect, Reach
from domain.same_people import are_one
from domain.stages import Stage

MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)
TUESDAY = datetime(2026, 1, 6, 9, tzinfo=UTC)
ONE = Prospect(
    id=1,
    number=1,
    product=1,
    segment=1,
    name="Lyon",
    created_at=MONDAY,
    created_by=Person("bob"),
    last_event_at=MONDAY,
    entered={Stage.NEW: MONDAY},
)
OTHER = replace(ONE, id=2, number=2, name="Ville de Lyon", last_event_at=TUESDAY)


def test_what_only_the_other_says_is_taken() -> None:
    other = replace(OTHER, source="A fair", next_action="write", next_action_on=date(2026, 1, 9))

    now = merged(ONE, other, of_other=(), objected=False)

    assert (now.name, now.source) == ("Lyon", "A fair")
    assert (now.next_action, now.next_action_on) == ("write", date(2026, 1, 9))
    assert now.last_event_at == TUESDAY


def test_what_both_say_is_that_of_the_one_kept_unless_the_other_is_chosen() -> None:
    one, other = replace(ONE, source="A list"), replace(OTHER, source="A fair")

    assert to_choose(one, other, objected=False) == (Part.NAME, Part.SOURCE)
    assert merged(one, other, of_other=(), objected=False).source == "A list"
    assert merged(one, other, of_other=(Part.SOURCE,), objected=False).source == "A fair"


def test_to_be_new_says_nothing_and_the_first_entries_are_the_earlier_ones() -> None:
    other = replace(OTHER, stage=Stage.MET, entered={Stage.NEW: TUESDAY, Stage.MET: TUESDAY})

    now = merged(ONE, other, of_other=(), objected=False)

    assert now.stage is Stage.MET
    assert now.entered == {Stage.NEW: MONDAY, Stage.MET: TUESDAY}


def test_an_objection_closes_whatever_is_chosen() -> None:
    one = replace(ONE, stage=Stage.MET, next_action_on=date(2026, 1, 9))
    other = replace(OTHER, stage=Stage.NOT_INTERESTED)

    now = merged(one, other, of_other=(Part.STAGE,), objected=True)

    assert Part.STAGE not in to_choose(one, other, objected=True)
    assert (now.stage, now.next_action_on) == (Stage.NOT_INTERESTED, None)


def test_whom_a_relay_reaches_goes_with_being_one() -> None:
    other = replace(OTHER, reach=Reach.RELAY, audience="schools", audience_size=300)

    direct = merged(ONE, other, of_other=(), objected=False)
    relay = merged(ONE, other, of_other=(Part.TYPE,), objected=False)

    assert (direct.audience, direct.audience_size) == ("", None)
    assert (relay.audience, relay.audience_size) == ("schools", 300)


MARIE = {"name": "Marie Dupont", "role": "", "email": "", "phone": ""}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param({}, {"name": "marie dupont"}, True, id="the same name"),
        pytest.param({"email": "m@x.fr"}, {"phone": "0199001234"}, True, id="each knows more"),
        pytest.param({"email": "m@x.fr"}, {"email": "n@x.fr"}, False, id="two addresses"),
        pytest.param(
            {"phone": "0199001234"},
            {"name": "Paul Roy", "phone": "0199001234"},
            False,
            id="colleagues with one number",
        ),
        pytest.param(
            {"email": "m@x.fr"}, {"name": "", "email": "M@x.fr"}, True, id="one has no name"
        ),
        pytest.param({"name": "", "role": "DSI"}, {"name": "", "role": "DSI"}, False, id="a role"),
    ],
)
def test_who_is_the_same_person(one: dict[str, str], other: dict[str, str], same: bool) -> None:
    assert are_one(MARIE | one, MARIE | other) is same

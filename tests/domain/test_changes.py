"""What changed on a prospect, to be shown and undone."""

import json
from dataclasses import replace
from datetime import UTC, date

from domain.changes import differences, put_back, still
from domain.obstacles import DeclineReason, Obstacle
from domain.people import Person
from domain.prospects import Prospect, Reach
from domain.stages import Stage
from tests.domain.test_call_effect import NEW, at

EVERYTHING = replace(
    NEW,
    name="Ville de Lyon",
    reach=Reach.RELAY,
    stage=Stage.MET,
    owner=Person("bob"),
    next_action_on=date(2026, 1, 15),
    retry_on=date(2026, 1, 16),
    parked_until=date(2026, 6, 1),
    meeting_at=at("2026-01-20"),
    last_event_at=at("2026-01-05"),
    last_contact_at=at("2026-01-05"),
    obstacles=frozenset({Obstacle.NO_TIME, Obstacle.OTHER}),
    decline_reason=DeclineReason.OTHER,
    entered={Stage.NEW: at("2026-01-02"), Stage.MET: at("2026-01-05")},
)


def test_what_was_changed_can_be_put_back_after_a_stay_in_the_database() -> None:
    before, after = differences(NEW, EVERYTHING)

    restored = put_back(EVERYTHING, json.loads(json.dumps(before)))

    assert restored == NEW
    assert still(EVERYTHING, json.loads(json.dumps(after)))


def test_a_moment_is_the_same_in_whichever_zone_it_is_told() -> None:
    _, after = differences(NEW, EVERYTHING)

    from_the_database = replace(EVERYTHING, last_event_at=EVERYTHING.last_event_at.astimezone(UTC))

    assert still(from_the_database, after)


def test_nobody_else_s_change_is_overlooked() -> None:
    _, after = differences(NEW, EVERYTHING)

    changed: Prospect = replace(EVERYTHING, owner=Person("alice"))

    assert not still(changed, after)

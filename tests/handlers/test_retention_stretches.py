"""A product is gone through a stretch at a time; whatever stands between its prospects costs nothing."""

from domain.people import Team
from tests.handlers.kept_about_people import everything, far_away
from tests.office import Office

FEW = 20
"""Things that are due after a long stop, digests and alarms among them."""


def test_other_teams_prospects_are_not_walked_over(paul_recorded: Office) -> None:
    far_away(paul_recorded, team=Team("plain", "T1"))
    paul_recorded.now = paul_recorded.now.replace(year=2028, hour=10)

    rung = paul_recorded.clockwork.ring()

    assert rung < FEW


def test_far_apart_all_are_looked_at(paul_recorded: Office) -> None:
    far_away(paul_recorded)
    paul_recorded.now = paul_recorded.now.replace(year=2028, month=12, day=6, hour=10)
    rung = paul_recorded.clockwork.ring()

    paul_recorded.until("2029-01-05 10:00")

    assert rung < FEW
    assert "Paul Roy" not in everything(paul_recorded)

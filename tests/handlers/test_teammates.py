"""Naming somebody of the team: by mention, by name, by how it begins, or oneself."""

import pytest

from tests.office import Office


@pytest.fixture
def met(team: Office) -> Office:
    """Everybody has said something, so that everybody's name is known."""
    for person in (team.alice, team.bob, team.chloe):
        person.types("/prospect help")
    return team


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        ("@{alice}", "@alice"),
        ("@alice", "@alice"),
        ("ALICE", "@alice"),
        ("chloe", "@chloe"),
        ("@Chloé", "@chloe"),
        ("me", "@bob"),
        ("moi", "@bob"),
    ],
)
def test_a_teammate_is_meant(met: Office, typed: str, owner: str) -> None:
    answer = met.bob.types(f"/prospect add Thiers owner:{typed}")

    assert f"Owner: {owner}" in answer


def test_nobody_of_that_name_is_refused(met: Office) -> None:
    answer = met.bob.types("/prospect add Thiers owner:@dave")

    assert answer.startswith("I know nobody called “dave” here")

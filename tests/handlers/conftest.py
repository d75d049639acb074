"""What the handlers do is the same on both databases."""

import pytest

from tests.office import Office
from tests.postgres import BOTH


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a database of one's own."""
    url: str = request.getfixturevalue(request.param)
    return url


@pytest.fixture
def one(team: Office) -> Office:
    """The team with a prospect of Alice's; it is Monday 5 January, 09:00."""
    team.alice.types('/prospect add "Mairie de Lyon"')
    return team

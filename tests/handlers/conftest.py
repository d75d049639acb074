"""What the handlers do is the same on both databases."""

import pytest

from tests.handlers.calling import add
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


@pytest.fixture
def asked(one: Office) -> Office:
    """Lyon (P-1, Alice's), Thiers (P-2, Bob's) and Metz (P-3, Bob's) want things; so does the team."""
    one.bob.types("/prospect add Thiers")
    one.bob.types("/prospect add Metz")
    one.bob.types('/prospect need P-1 "Import a PDF" "Export" must')
    one.bob.types('/prospect need P-2 "Import a PDF" must "One login" nice')
    one.bob.types('/prospect need P-3 "Import a PDF" nice "Dashboard" must')
    one.bob.types('/prospect need "Signature" origin:team')
    return one


@pytest.fixture
def two(team: Office) -> Office:
    """Ambert and Bourges, of Bob's; it is Monday 5 January, 09:00."""
    add(team, "Ambert", "Bourges")
    return team


@pytest.fixture
def with_paul(one: Office) -> Office:
    """Alice, who administers the team, knows Paul Roy at the Mairie de Lyon."""
    one.alice.types('/prospect add "Mairie de Nice" contact:"Zoé Blanc" email:zoe@nice.fr')
    one.bob.types(
        '/prospect add "Mairie de Brest" contact:"Paul Roy" email:paul.roy@lyon.fr phone:0612345678'
    )
    return one

"""What the handlers do is the same on both databases."""

import pytest

from tests.handlers.calling import add
from tests.handlers.kept_about_people import PAUL
from tests.handlers.ordered import ORDER
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


@pytest.fixture
def paul_recorded(team: Office) -> Office:
    """Bob recorded Paul Roy at the Mairie de Brest (P-1) on Monday 5 January 2026."""
    team.bob.types(PAUL)
    return team


@pytest.fixture
def with_thiers(one: Office) -> Office:
    """Mairie de Lyon (P-1, Alice's) and Thiers (P-2, Bob's)."""
    one.bob.types("/prospect add Thiers")
    return one


@pytest.fixture
def scored(team: Office) -> Office:
    """The team with P-1, who suffers, and P-2, who is easy to reach and digital."""
    for name in ("Mairie A", "Mairie B", "Mairie C"):
        team.bob.types(f'/prospect add "{name}"')
    team.bob.types("/prospect score P-1 P1=4 P2=4 P3=4 D1=0 D2=0 R2=0 E=4")
    team.bob.types("/prospect score P-2 P1=0 P2=0 P3=0 D1=3 D2=3 R2=4 E=1")
    return team


@pytest.fixture
def questioned(team: Office) -> Office:
    """Monday 12 January, 15:00: Bob has just met Administration A, and has its questionnaire."""
    team.alice.types('/prospect add "Administration A"')
    team.bob.types("/prospect meet P-1 when:2026-01-12 14:00 for:60")
    team.until("2026-01-12 15:00")
    return team


@pytest.fixture
def ordered(one: Office) -> Office:
    """The director ordered three things; Mairie de Lyon (P-1), Metz (P-2) and Nice (P-3) are met."""
    for name in ("Metz", "Nice"):
        one.bob.types(f'/prospect add "Ville de {name}"')
    one.bob.types(ORDER)
    return one

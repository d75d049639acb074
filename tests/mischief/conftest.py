"""A team with two prospects whose names begin alike, in the middle of its work; its director ordered one thing."""

import pytest

from tests.office import Office


@pytest.fixture
def busy(team: Office) -> Office:
    """It is Monday 5 January, 09:00; Bob's P-1 and P-2."""
    team.bob.types("/prospect add Ambert")
    team.bob.types('/prospect add "Ambert two" contact:"Marie Dupont" email:marie@ambert.example')
    team.bob.types('/prospect mandate "The director" "One login"')
    return team

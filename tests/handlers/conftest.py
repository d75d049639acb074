"""What the handlers do is the same on both databases."""

import pytest

from tests.postgres import BOTH


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest) -> str:
    """The URL of a database of one's own."""
    url: str = request.getfixturevalue(request.param)
    return url

"""A pretend Web API for whoever asks."""

from collections.abc import Iterator

import pytest

from playground.environment import without_proxies
from tests.chat.pretend_api import PretendApi, pretend_api

without_proxies()


@pytest.fixture
def api() -> Iterator[PretendApi]:
    with pretend_api() as api:
        yield api

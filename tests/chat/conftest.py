"""A pretend Web API for whoever asks."""

from collections.abc import Iterator

import pytest

from tests.chat.pretend_api import PretendApi, pretend_api


@pytest.fixture
def api() -> Iterator[PretendApi]:
    with pretend_api() as api:
        yield api

"""Whatever a feature takes, it says who may use it."""

import pytest

from handlers import routes

KINDS = ("COMMANDS", "PRESSES", "FORMS", "LOOKUPS", "SHORTCUTS")


@pytest.mark.parametrize("kind", KINDS)
def test_every_feature_says_who_may_use_what_it_takes(kind: str) -> None:
    taken = getattr(routes, kind)

    silent = [name for name in taken if name not in routes.ACCESS[kind]]

    assert silent == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_said_of_what_no_feature_takes(kind: str) -> None:
    said = {key if isinstance(key, str) else key[0] for key in routes.ACCESS[kind]}

    assert said <= set(getattr(routes, kind))

"""Each workplace in turn: Slack's protocols, a pretend Mattermost, and a real one where there is one."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from playground.environment import without_proxies
from storage.storage import open_storage
from tests.contract.installations import LIVE, installed_for_real, pretended
from tests.contract.mattermost_at_work import Installation, bot_at_work, free_port
from tests.contract.slack_workplace import slack_workplace
from tests.contract.workplace import Visitor, Workplace
from tests.databases import database_at
from tests.office import PARIS

without_proxies()

MONDAY = datetime(2026, 1, 5, 9, 0, tzinfo=PARIS)
PRETEND = "mattermost, pretend"
REAL = "mattermost, real"
WORKPLACES = ("slack", PRETEND, REAL)


@contextmanager
def on_pretend(folder: Path) -> Iterator[Workplace]:
    port = free_port()
    with pretended(port) as installation, begun(installation, folder, PRETEND, port) as place:
        yield place


@contextmanager
def on_real(folder: Path) -> Iterator[Workplace]:
    port = free_port()
    with begun(installed_for_real(port), folder, REAL, port) as place:
        yield place


@contextmanager
def begun(installation: Installation, folder: Path, name: str, port: int) -> Iterator[Workplace]:
    """With a product in the channel, made by Alice, who administers the team."""
    database = database_at(folder / "mattermost.db")
    open_storage(database).close()
    with bot_at_work(name, installation, database, now=MONDAY, port=port) as place:
        alice = place.visitor("alice")
        alice.types("#equipe", "/prospect produit nouveau demarches canal:~equipe")
        alice.reads("demarches")
        alice.types("#equipe", "/prospect réglages langue:fr")
        place.settles()
        yield place


PLACES: dict[str, Callable[[Path], AbstractContextManager[Workplace]]] = {
    "slack": slack_workplace,
    PRETEND: on_pretend,
    REAL: on_real,
}


@pytest.fixture(params=WORKPLACES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workplace]:
    if request.param == REAL and not os.environ.get(LIVE):
        pytest.skip(f"no real Mattermost: {LIVE} is not set")
    with PLACES[request.param](tmp_path) as workplace:
        yield workplace


@pytest.fixture
def alice(place: Workplace) -> Visitor:
    return place.visitor("alice")


@pytest.fixture
def bob(place: Workplace) -> Visitor:
    return place.visitor("bob")

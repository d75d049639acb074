"""What the bot shows can be used by everybody: axe-core finds nothing, by day, by night, on a phone."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from bot.local_workspace import LocalWorkspace
from tests.databases import WITH_A_KEY, database_at
from tests.walks.browser import PHONE, SIZE, Walker

pytestmark = [
    pytest.mark.browser,
    # Playwright's own event loop is collected after the test that used it.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

FORMS = (
    "add",
    "call",
    "meet",
    "score",
    "next-action",
    "done",
    "stage",
    "park",
    "reopen",
    "segment new",
    "product new",
    "settings",
    "score P-1",
)


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalWorkspace]:
    """Bob has cards, answers, a question and the morning's message in front of him."""
    folder = tmp_path_factory.mktemp("busy")
    with LocalWorkspace(database_at(folder / "demo.db"), WITH_A_KEY) as local:
        bob = local.workspace.visitor("bob")
        bob.types("#equipe", '/prospect add "Thiers Town Hall" contact:"Jeanne Morel"')
        bob.types("#equipe", "/prospect call thiers interested")
        bob.types("#equipe", '/prospect meet P-7 when:"today 10:00" for:30')
        bob.types("#equipe", "/prospect help")
        bob.types("#equipe", "/prospect lits")
        local.workspace.move(7200)
        bob.types("#equipe", "/prospect show P-1")
        bob.types("#equipe", "/prospect score P-1 why")
        bob.types("#equipe", "/prospect list")
        bob.opens_home()
        bob.reads("1/9", place="dm")
        yield local


@pytest.fixture(scope="module", params=["by day", "by night", "on a phone"])
def bob(request: pytest.FixtureRequest, browser: Browser, busy: LocalWorkspace) -> Iterator[Walker]:
    walker = Walker(
        browser,
        busy.server.base_url,
        "bob",
        "en",
        size=PHONE if request.param == "on a phone" else SIZE,
        dark=request.param == "by night",
    )
    yield walker
    walker.leaves()


def violations(one: Walker) -> list[str]:
    """What axe-core objects to, with the first place of each."""
    found = Axe().run(one.page).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found]


@pytest.mark.parametrize("place", ["#equipe", "dm", "home"])
def test_a_place(bob: Walker, place: str) -> None:
    bob.goes(place)

    assert violations(bob) == []


@pytest.mark.parametrize("verb", FORMS)
def test_a_form_sent_empty(bob: Walker, verb: str) -> None:
    bob.goes("#equipe")
    bob.types(f"/prospect {verb}")
    bob.sends_form()

    assert violations(bob) == []
    bob.gives_up()

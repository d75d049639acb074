"""Whatever is done can be taken back, and leaves nothing in the reports: the kinds are read in the code."""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest

from domain.timeline import FOR_GOOD, MERGED_AWAY, UNDONE
from handlers.routes import COMMANDS
from tests.handlers.as_kept import figures_as_kept, figures_recounted, reports, rows
from tests.handlers.undo_stories import OF_DEEDS, OF_VERBS, ONLY_READ, SAID_ANEW, Act, Story
from tests.house.files import ROOT
from tests.office import Office

RECORDING = frozenset({"record", "begin", "add", "follow", "_remember"})
NEVER_ALONE = frozenset({UNDONE, MERGED_AWAY, *FOR_GOOD})
STORIES = [
    pytest.param(story, id=f"{kind} {number}")
    for stories in (OF_DEEDS, OF_VERBS)
    for kind, several in stories.items()
    for number, story in enumerate(several, 1)
]


def deeds() -> set[str]:
    """Every `what` with which the handlers write in the timeline."""
    return {
        said
        for path in (ROOT / "handlers").rglob("*.py")
        for said in written(import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)))
    }


def written(module: ModuleType) -> Iterator[str]:
    for call in ast.walk(ast.parse(inspect.getsource(module))):
        if not isinstance(call, ast.Call):
            continue
        called = (
            call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        )
        for keyword in call.keywords:
            if called in RECORDING and keyword.arg == "what":
                yield from value(keyword.value, module)


def value(node: ast.expr, module: ModuleType) -> Iterator[str]:
    """A text, or the constant of that name; what a function was handed is written where it is called."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.Name) and isinstance(getattr(module, node.id, None), str):
        yield getattr(module, node.id)


def test_every_deed_of_the_timeline_has_a_story_of_its_undoing() -> None:
    assert deeds() - NEVER_ALONE == set(OF_DEEDS)


def test_every_verb_has_a_story_or_changes_nothing_that_is_undone() -> None:
    told = {*OF_DEEDS, *OF_VERBS} & COMMANDS.keys()

    assert told | ONLY_READ | SAID_ANEW == COMMANDS.keys()
    assert not told & (ONLY_READ | SAID_ANEW)


@pytest.fixture
def database(sqlite: str) -> str:
    """What undoing does is in the handlers; that both databases keep the same is told elsewhere."""
    return sqlite


@pytest.fixture
def known(team: Office) -> Office:
    """Lyon with something planned, and Thiers, both of Alice's."""
    for line in ("add Lyon contact:Anne phone:0144498500", "add Thiers", "call P-1 talked"):
        team.alice.types(f"/prospect {line}")
    team.alice.types('/prospect next-action P-1 2026-01-12 "call them"')
    return team


def does(office: Office, act: str | Act) -> str:
    if not isinstance(act, str):
        return act(office)
    return office.bob.presses("Undo") if act == "[Undo]" else office.bob.types(f"/prospect {act}")


@pytest.mark.parametrize("story", STORIES)
def test_undone_it_leaves_nothing_in_the_reports(known: Office, story: Story) -> None:
    for act in story.before:
        does(known, act)
    reported, kept = reports(known), rows(known, history=True)
    done = does(known, story.act)
    is_done = rows(known, history=True) != kept

    said = does(known, story.undo)

    assert is_done, done
    assert reports(known) == reported, said
    assert figures_as_kept(known) == figures_recounted(known)

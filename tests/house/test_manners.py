"""What no file of the house contains."""

import ast
import re
from collections.abc import Iterable
from pathlib import Path

from tests.house.files import ROOT, modules, named, program, texts

# Written apart, so that this file does not contain them.
REMINDERS = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
INDEXES = re.compile(r"pypi\." + r"org|python" + r"hosted\.org|npm" + r"js\.(?:org|com)")
GRAB_BAGS = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
PATCHING = re.compile(
    r"unittest\.mock|pytest_" + r"mock|monkeypatch\.set" + r"attr|time\.sle" + r"ep"
)


def test_no_reminder_to_do_it_later_is_left() -> None:
    assert found(REMINDERS, texts()) == {}


def test_no_package_index_is_named() -> None:
    assert found(INDEXES, texts()) == {}


def test_no_module_is_a_grab_bag() -> None:
    assert [named(path) for path in program() if path.stem in GRAB_BAGS] == []


def test_a_module_says_first_what_it_is_for() -> None:
    trees = {named(path): ast.parse(path.read_text("utf-8")) for path in program()}

    assert [name for name, tree in trees.items() if tree.body and not ast.get_docstring(tree)] == []


def test_a_test_patches_nothing_and_sleeps_nowhere() -> None:
    assert found(PATCHING, modules("tests")) == {}


def test_the_house_is_where_these_tests_look() -> None:
    assert ROOT / "pyproject.toml" in texts()
    assert ROOT / "domain" / "stages.py" in program()


def found(words: re.Pattern[str], paths: Iterable[Path]) -> dict[str, list[str]]:
    """The words each file should not contain, of the files that contain some."""
    every = {named(path): words.findall(path.read_text("utf-8")) for path in paths}
    return {name: some for name, some in every.items() if some}

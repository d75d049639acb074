"""Every setting is in .env.example, and everything in .env.example is a setting."""

import re
from dataclasses import fields

from bot.settings import Settings
from tests.house.files import ROOT

VARIABLE = re.compile(r"^# ?([A-Z][A-Z_]+)=(.*)$", re.MULTILINE)


def test_every_setting_is_documented_and_every_documented_one_exists() -> None:
    documented = {name for name, _ in VARIABLE.findall(example())}

    assert documented == set(variables())


def test_a_setting_says_how_to_get_it_right_above() -> None:
    lines = example().splitlines()
    named = [at for at, line in enumerate(lines) if VARIABLE.match(line)]

    alone = [lines[at] for at in named if not lines[at - 1].startswith("# ")]

    assert alone == []


def test_copied_as_it_is_the_example_sets_nothing() -> None:
    assert [line for line in example().splitlines() if line and not line.startswith("#")] == []


def example() -> str:
    return (ROOT / ".env.example").read_text("utf-8")


def variables() -> list[str]:
    return [field.name.upper() for field in fields(Settings)]

"""Every setting is in .env.example, and everything in .env.example is a setting."""

import importlib
import re

from pydantic import AliasChoices
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings

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
    module = importlib.import_module("bot.settings")
    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseSettings) and value is not BaseSettings
    ]
    return [
        variable(name, field, settings.model_config.get("env_prefix", ""))
        for settings in found
        for name, field in settings.model_fields.items()
    ]


def variable(name: str, field: FieldInfo, prefix: str) -> str:
    """The environment variable a field is read from."""
    alias = field.validation_alias
    if isinstance(alias, AliasChoices):
        alias = str(alias.choices[0])
    return (alias if isinstance(alias, str) else prefix + name).upper()

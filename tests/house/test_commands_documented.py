"""The page of commands knows every verb, in both languages, and its examples are understood."""

import re

import pytest

from chat.port import Command
from domain import vocabulary
from domain.command_line import parse
from domain.people import Place
from domain.synonyms import VERBS
from handlers.routes import COMMANDS
from tests.house.files import ROOT
from tests.office import EQUIPE, TEAM, Office

PAGE = (ROOT / "docs" / "reference" / "commands.md").read_text("utf-8")
HEADING = re.compile(r"^## `([^`]+)` · `([^`]+)`$", re.MULTILINE)
ALSO = re.compile(r"^Also: (.+?)\.$", re.MULTILINE | re.DOTALL)
EXAMPLE = re.compile(r"^/prospect (.+)$", re.MULTILINE)
KEY = re.compile(r"^\| `([^`]+):` \| `([^`]+):` \|", re.MULTILINE)
NAMED = re.compile(r"(?<!\w)([@#])(\w+)")
CODE = re.compile(r"`([^`]+)`")

PARTS = HEADING.split(PAGE)
SECTIONS = dict(zip(PARTS[1::3], zip(PARTS[2::3], PARTS[3::3], strict=True), strict=True))


def test_every_verb_has_its_section_and_nothing_else_has() -> None:
    assert sorted(SECTIONS) == sorted(COMMANDS)


@pytest.mark.parametrize("verb", SECTIONS)
def test_the_french_word_of_a_verb_is_understood(verb: str) -> None:
    french, _ = SECTIONS[verb]

    assert vocabulary.verb(french) == verb


@pytest.mark.parametrize("verb", SECTIONS)
def test_every_other_word_of_a_verb_is_named(verb: str) -> None:
    french, section = SECTIONS[verb]
    also = ALSO.search(section)

    named = {verb, french, *CODE.findall(also[1] if also else "")}

    assert named == {verb, *VERBS[verb].split(", ")}


@pytest.mark.parametrize("verb", SECTIONS)
def test_the_examples_of_a_verb_are_understood_in_both_languages(verb: str) -> None:
    french, section = SECTIONS[verb]

    lines = [parse(example) for example in EXAMPLE.findall(section)]

    assert {verb, french} <= {line.verb_typed for line in lines}
    assert [(line.text, line.verb) for line in lines if line.verb != verb] == []
    assert [(line.text, line.unknown_keys) for line in lines if line.unknown_keys] == []


@pytest.mark.parametrize("verb", SECTIONS)
def test_the_keys_of_a_verb_are_understood_in_both_languages(verb: str) -> None:
    _, section = SECTIONS[verb]

    keys = [(english, french) for english, french in KEY.findall(section)]

    assert [pair for pair in keys if {vocabulary.key(word) for word in pair} != {pair[0]}] == []


def test_the_examples_can_be_typed_one_after_the_other(office: Office) -> None:
    office.bob.tells("help")
    office.alice.types("/prospect product new Peps")

    refused = [line for line in EXAMPLE.findall(PAGE) if is_refused(line, office)]

    assert refused == []


def is_refused(line: str, office: Office) -> bool:
    """Typed by Alice in the team's channel, people and channels written as a platform passes them."""
    typed = Command(
        id=f"example {next(office.ids)}",
        team=TEAM,
        by=office.alice.person,
        place=Place(EQUIPE),
        text=NAMED.sub(r"\1{\2}", line),
    )
    calls = office.bot.receive(typed)
    return not calls or any(call.kind in ("refusal", "trouble") for call in calls)

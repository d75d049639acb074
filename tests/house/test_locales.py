"""Every language says the same, with the same details, and the code asks for nothing else."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl

from tests.house.files import ROOT, named
from tests.house.phrases import (
    LANGUAGES,
    asked,
    entries,
    mentions,
    messages,
    titles,
    variables,
)

FIRST, OTHERS = LANGUAGES[0], LANGUAGES[1:]
FILES = sorted((ROOT / "locales").rglob("*.ftl"))
LONGEST_TITLE = 24
LOOSE = re.compile(r" (?:[;?!»]|:(?![\w+-]+:))|« ")


def test_english_and_french_are_there() -> None:
    assert LANGUAGES == ["en", "fr"]


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_files(language: str) -> None:
    first, other = (
        {path.name for path in (ROOT / "locales" / each).glob("*.ftl")}
        for each in (FIRST, language)
    )

    assert other == first


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_file_can_be_read(path: Path) -> None:
    assert [entry.content for entry in entries(path) if isinstance(entry, ftl.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_written_once(language: str) -> None:
    keys = [
        entry.id.name
        for path in FILES
        if path.parent.name == language
        for entry in entries(path)
        if isinstance(entry, ftl.Message)
    ]

    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_phrases(language: str) -> None:
    assert sorted(messages(language).keys() ^ messages(FIRST).keys()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_uses_the_same_details(language: str) -> None:
    both = messages(language).keys() & messages(FIRST).keys()

    differing = [key for key in both if variables(language, key) != variables(FIRST, key)]

    assert sorted(differing) == []


def test_every_phrase_the_code_asks_for_exists() -> None:
    unknown = [f"{one.where} {one.key}" for one in asked() if one.key not in messages(FIRST)]

    assert unknown == []


def test_every_phrase_gets_the_details_it_needs() -> None:
    lacking = [
        f"{one.where} {one.key}: {sorted(needed)}"
        for one in asked()
        if one.details is not None and one.key in messages(FIRST)
        if (needed := variables(FIRST, one.key) - one.details)
    ]

    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_a_form_is_not_cut_in_slack(language: str) -> None:
    said = {key: "".join(messages(language)[key].words) for key in titles()}

    assert len(said) > 20
    assert {key: words for key, words in said.items() if len(words) > LONGEST_TITLE} == {}


def test_no_phrase_is_left_unused() -> None:
    said = {key for found in messages(FIRST).values() for key in found.messages}

    unused = [key for key in messages(FIRST) if key not in said and not mentions().fullmatch(key)]

    assert unused == []


@pytest.mark.parametrize("path", [path for path in FILES if path.parent.name == "fr"], ids=named)
def test_french_keeps_its_punctuation_with_the_word_before(path: Path) -> None:
    here = [entry.id.name for entry in entries(path) if isinstance(entry, ftl.Message)]

    loose = [key for key in here if LOOSE.search(" \n".join(messages("fr")[key].words))]

    assert loose == []

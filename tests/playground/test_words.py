"""The page speaks French and English, always both."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from playground.words import FOLDER, phrase

ROOT = FOLDER.parent


def messages(language: str) -> dict[str, ast.Message]:
    resource = parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def variables(message: ast.Message) -> set[str]:
    return set(re.findall(r"\$(\w+)", str(message.value and message.value.to_json())))


def test_both_languages_have_the_same_words() -> None:
    english, french = messages("en"), messages("fr")

    assert english.keys() == french.keys()


def sources() -> str:
    files = [*ROOT.rglob("*.py"), *ROOT.rglob("*.html")]
    return "\n".join(path.read_text("utf-8") for path in files)


def test_every_word_is_used_and_every_word_used_exists() -> None:
    text = sources()
    used = set(re.findall(r"""\bt\('([\w-]+)'""", text))
    used |= set(re.findall(r"""phrase\([\w.]+,\s*"([\w-]+)\"""", text))

    assert used <= messages("en").keys()
    unused = {key for key in messages("en") if f"'{key}'" not in text and f'"{key}"' not in text}
    assert unused == set()


@pytest.mark.parametrize(("language", "count", "text"), [
    ("en", 1, "1 unread message"),
    ("en", 2, "2 unread messages"),
    ("fr", 1, "1 message non lu"),
    ("fr", 2, "2 messages non lus"),
])  # fmt: skip
def test_numbers_agree(language: str, count: int, text: str) -> None:
    assert phrase(language, "unread", count=count) == text


def test_french_has_its_typography() -> None:
    text = Path(FOLDER / "fr.ftl").read_text("utf-8")
    words = "\n".join(line for line in text.split("\n") if not line.startswith("#"))

    assert "'" not in words
    assert not re.search(r"« | »| [;!?]", words)

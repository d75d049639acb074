"""The public method says what the bot says, under the headings the code refers to."""

import re

import pytest

from bot.texts import LANGUAGES
from domain.portrait import WORDLESS
from domain.questions import HIGHEST, Question
from tests.house.files import ROOT, program

METHOD = (ROOT / "docs" / "method.md").read_text("utf-8")
HEADINGS = {heading.lower() for heading in re.findall(r"^## (.+)$", METHOD, re.MULTILINE)}
NAMED = re.compile(r"docs/method\.md, ([a-z ]+)")
CELL = re.compile(r"^\| \d \| (.+?) \| (.+?) \|$", re.MULTILINE)


def test_the_code_refers_to_sections_that_exist() -> None:
    sources = " ".join(path.read_text("utf-8") for path in program())

    named = {section.strip() for section in NAMED.findall(sources)}

    assert named
    assert named <= HEADINGS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", [one for one in Question if one not in WORDLESS])
def test_each_described_answer_is_the_one_people_read(question: Question, language: str) -> None:
    words = (ROOT / "locales" / language / "questions.ftl").read_text("utf-8")
    told = [phrase(words, f"anchor-{question}-{value}") for value in range(HIGHEST + 1)]

    _, _, described = METHOD.partition(f"**{question} · ")
    written = [dict(zip(("en", "fr"), cells, strict=True)) for cells in CELL.findall(described)]

    assert [line[language].replace("**", "") for line in written[: HIGHEST + 1]] == told


def phrase(words: str, name: str) -> str:
    found = re.search(rf"^{name} = (.+)$", words, re.MULTILINE)
    assert found, name
    return found[1]

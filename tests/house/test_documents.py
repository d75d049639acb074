"""Links between documents lead somewhere."""

import re
from pathlib import Path

import pytest

from tests.house.files import named, texts

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)(?: \"[^\"]*\")?\)|(?:src|href)=\"([^\"]+)\"")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
OUTSIDE = ("http://", "https://", "mailto:")
DOCUMENTS = [path for path in texts() if path.suffix == ".md"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_a_document_links_only_to_what_is_there(document: Path) -> None:
    targets = [first or second for first, second in LINK.findall(prose(document))]

    broken = [target for target in targets if not leads_somewhere(target, document)]

    assert broken == []


def leads_somewhere(target: str, document: Path) -> bool:
    if target.startswith(OUTSIDE):
        return True
    file, _, section = target.partition("#")
    path = document.parent / file if file else document
    return path.exists() and (not section or section in sections(path))


def sections(path: Path) -> set[str]:
    return {anchor(heading) for heading in HEADING.findall(prose(path))}


def anchor(heading: str) -> str:
    """The anchor that forges make of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def prose(path: Path) -> str:
    return FENCE.sub("", path.read_text("utf-8"))

"""Words that may mean the same need are proposed; those that tell needs apart are not."""

import pytest

from domain.near_needs import near_needs


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("Import a PDF", "Import PDF"),
        ("Import a PDF file", "Import a PDF"),
        ("Importer les PDF", "Importer des PDF"),
        ("Electronic signature", "Electronic signatures"),
        ("Exporter vers un tableur", "Exporter en tableur"),
    ],
)
def test_near_words_are_proposed(typed: str, other: str) -> None:
    assert near_needs(typed, ["One login", other]) == (other,)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        pytest.param("Import a PDF", "import a  pdf", id="the same words are no question"),
        pytest.param("Export in 2 clicks", "Export in 3 clicks", id="another number"),
        pytest.param("Import a PDF", "Export a PDF", id="the opposite"),
        pytest.param("Import", "Import into the archive of the town hall", id="a wider one"),
        pytest.param("One login", "Payment", id="nothing in common"),
    ],
)
def test_other_needs_are_not(typed: str, other: str) -> None:
    assert near_needs(typed, [other]) == ()


def test_the_likest_come_first_and_three_are_enough() -> None:
    others = ["Import of PDF", "Import PDFs", "Import a PDF now", "Imports PDF", "Import PDF."]

    found = near_needs("Import a PDF", others)

    assert len(found) == 3
    assert found[0] in {"Import of PDF", "Import PDF."}

"""Which words of a line are needs, and which of them are a must."""

import pytest

from domain.command_line import parse
from domain.need_grammar import wanted


@pytest.mark.parametrize(
    ("line", "needs"),
    [
        pytest.param('need "Import a PDF"', {"Import a PDF": False}, id="nice when not said"),
        pytest.param('need "Import a PDF" must', {"Import a PDF": True}, id="a must"),
        pytest.param("need Import a PDF must", {"Import a PDF": True}, id="without quotes"),
        pytest.param('besoin "Exporter" indispensable', {"Exporter": True}, id="in French"),
        pytest.param('need must "One" "Two"', {"One": True, "Two": True}, id="said before all"),
        pytest.param(
            'need "One" "Two" must "Three" nice to have',
            {"One": True, "Two": True, "Three": False},
            id="said of those before it",
        ),
        pytest.param(
            'need must "One" "Two" nice "Three"',
            {"One": False, "Two": False, "Three": True},
            id="said of some, of the others before all",
        ),
        pytest.param("need a must have list", {"a must have list": False}, id="inside the words"),
        pytest.param('need "Must" nice', {"Must": False}, id="quoted words are the need's own"),
        pytest.param(
            'need "Import" "IMPORT" must', {"Import": True}, id="the same words are one need"
        ),
        pytest.param("need must", {}, id="no need at all"),
    ],
)
def test_each_need_is_read_with_its_weight(line: str, needs: dict[str, bool]) -> None:
    read = wanted(parse(line).positional)

    assert {one.words: one.is_must for one in read} == needs

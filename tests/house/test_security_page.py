"""Every threat that SECURITY.md names leads to tests that are there."""

import re

import pytest

from tests.house.files import ROOT

PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
TESTED = re.compile(r"\]\((tests/[\w/]+\.py)\)")
THREATS = [line for line in PAGE.splitlines() if line.startswith("| **")]
ACTORS = (
    "outsider",
    "guest",
    "member",
    "administrator",
    "stolen database",
    "stolen backup",
    "stolen laptop",
    "hostile text",
    "malicious list",
    "chat token",
    "replay",
    "SSRF",
    "Another workspace",
    "OAuth",
    "/metrics",
)


def test_those_who_might_attack_are_all_named() -> None:
    assert [one for one in ACTORS if one not in "\n".join(THREATS)] == []


@pytest.mark.parametrize("threat", THREATS, ids=lambda line: line.split("**")[1])
def test_a_threat_leads_to_tests_that_are_there(threat: str) -> None:
    tests = TESTED.findall(threat)

    assert tests
    assert [one for one in tests if "def test_" not in (ROOT / one).read_text("utf-8")] == []


def test_the_first_page_leads_to_it() -> None:
    assert "(SECURITY.md)" in (ROOT / "README.md").read_text("utf-8")

"""Every library is wanted, explained and pinned with its hashes."""

import re

import pytest

from tests.house.files import ROOT

NAME = re.compile(r"^[A-Za-z][\w.-]*", re.MULTILINE)
PIN = re.compile(
    r"^([a-z0-9][\w.-]*)==\S+(?: ; [^\\\n]+)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)$"
)
LOCKS = {"requirements.in": "requirements.lock", "requirements-dev.in": "requirements-dev.lock"}
ENTRY = re.compile(r"^(?=[a-z0-9])", re.MULTILINE)


@pytest.mark.parametrize("wanted", LOCKS)
def test_a_library_that_is_wanted_says_what_it_replaces(wanted: str) -> None:
    explained = (ROOT / "docs/adr/0009-libraries.md").read_text("utf-8").lower()

    assert [name for name in names(wanted) if name.lower() not in explained] == []


@pytest.mark.parametrize("wanted", LOCKS)
def test_a_library_that_is_wanted_is_pinned(wanted: str) -> None:
    pinned = {pin.partition("==")[0] for pin in entries(LOCKS[wanted])}

    assert {canonical(name) for name in names(wanted)} <= pinned


@pytest.mark.parametrize("lock", LOCKS.values())
def test_a_pin_bears_hashes_and_no_address(lock: str) -> None:
    pins = [re.sub(r"\n *#.*", "", pin).strip() for pin in entries(lock)]

    assert [pin for pin in pins if not PIN.match(pin)] == []


def names(wanted: str) -> list[str]:
    return NAME.findall((ROOT / wanted).read_text("utf-8"))


def entries(lock: str) -> list[str]:
    text = (ROOT / lock).read_text("utf-8")
    return [entry for entry in ENTRY.split(text) if entry and not entry.startswith("#")]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()

"""Asks a public database of vulnerabilities about every pinned library; says so when it could not ask.

Ends with 0 when nothing is known, 1 when something is. Where nobody could be asked it says NOT AUDITED and ends
with 0, with --strict 2: a machine without network is told, not fooled.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)", re.MULTILINE)
DATABASE = "https://api.osv.dev/v1"
SECONDS = 20
Pin = tuple[str, str]


class CouldNotAsk(Exception):
    """Nobody answered, or not what was asked."""


def main() -> int:
    asked = arguments()
    pins = sorted({pin for lock in asked.locks for pin in pinned(lock)})
    try:
        found = [
            (pin, hole)
            for pin, hole in holes(pins, asked.at)
            if hole not in asked.accept and is_open(hole, asked.at)
        ]
    except CouldNotAsk as problem:
        say(f"NOT AUDITED: {asked.at} could not be asked about {len(pins)} libraries ({problem}).")
        return 2 if asked.strict else 0
    for (name, version), hole in found:
        say(f"{name} {version} has a known hole: {hole} (https://osv.dev/vulnerability/{hole})")
    if found:
        say(
            "Take newer ones with `make lock`; what cannot hurt here: make check AUDIT='--accept ID'."
        )
        return 1
    say(f"Audited: {len(pins)} libraries, no known hole.")
    return 0


def arguments() -> argparse.Namespace:
    reading = argparse.ArgumentParser(description=__doc__)
    reading.add_argument("--strict", action="store_true", help="fail when it could not ask")
    reading.add_argument("--accept", action="append", default=[], metavar="ID")
    reading.add_argument("--at", default=DATABASE, help="another database of the same kind")
    reading.add_argument("locks", nargs="*", type=Path, default=[ROOT / name for name in LOCKS])
    return reading.parse_args()


def pinned(lock: Path) -> list[Pin]:
    return PIN.findall(lock.read_text("utf-8"))


def holes(pins: Sequence[Pin], at: str) -> Iterator[tuple[Pin, str]]:
    """All in one question. Raises CouldNotAsk."""
    queries = [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
        for name, version in pins
    ]
    results = answer(f"{at}/querybatch", {"queries": queries}).get("results")
    if not isinstance(results, list) or len(results) != len(pins):
        raise CouldNotAsk("its answer is not one for each")
    for pin, result in zip(pins, results, strict=True):
        for hole in (result or {}).get("vulns") or []:
            yield pin, str(hole["id"])


def is_open(hole: str, at: str) -> bool:
    """Some are withdrawn by those who found them. Raises CouldNotAsk."""
    return not answer(f"{at}/vulns/{quote(hole, safe='')}").get("withdrawn")


def answer(address: str, question: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Raises CouldNotAsk."""
    body = None if question is None else json.dumps(question).encode()
    asking = Request(address, data=body, headers={"content-type": "application/json"})
    try:
        with urlopen(asking, timeout=SECONDS) as response:
            found = json.load(response)
    except (URLError, OSError, ValueError) as error:
        raise CouldNotAsk(type(error).__name__) from error
    if not isinstance(found, dict):
        raise CouldNotAsk("its answer is nothing of the kind")
    return found


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())

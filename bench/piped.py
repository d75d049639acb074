"""A process of the bench that is told things and says things, line by line."""

import os
import subprocess
import sys
from typing import Self

from bench.places import ROOT
from bench.servers import PATIENCE


class Piped:
    """`python -m module arguments` while it lasts."""

    def __init__(self, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT / "bench",
            env={**os.environ, "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate(timeout=PATIENCE)

    def hears(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def says(self) -> str:
        """Its next line, empty when it ended."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

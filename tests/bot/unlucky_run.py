"""Runs the bot to which much bad happens, and keeps what it said of it."""

import subprocess
import sys
from pathlib import Path

from tests.bot.test_command_line import PROJECT
from tests.databases import database_at

SECRET = "Quatrebarbes"


def unlucky(folder: Path, form: str = "text") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [
            *(sys.executable, "-m", "tests.bot.unlucky"),
            *(database_at(folder / "prospect.db"), SECRET, form),
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

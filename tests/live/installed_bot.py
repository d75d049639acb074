"""The bot installed and run as the documents say: a program of its own, killed and started again."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import httpx

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
A_MOMENT = Event()
"""Never set: waiting for it is waiting a moment for what other programs do."""


class InstalledBot:
    """Its database, `.env` and log are in `folder`; Mattermost reaches it at `port`."""

    def __init__(self, folder: Path, port: int) -> None:
        self.database = folder / "prospect.db"
        self.log = folder / "bot.log"
        self.address = f"http://127.0.0.1:{port}"
        self._folder = folder
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": f"sqlite:///{self.database}",
            "PROSPECT_BIND": f"127.0.0.1:{port}",
            "PROSPECT_LANGUAGE": "en",
        }
        self._process: subprocess.Popen[bytes] | None = None

    def install(self, url: str, token: str, *, team: str, channel: str, username: str) -> None:
        told = {
            "url": url,
            "public-url": self.address,
            "team": team,
            "channel": channel,
            "username": username,
        }
        options = [part for name, value in told.items() for part in (f"--{name}", value)]
        subprocess.run(
            [sys.executable, "-m", "bot", "install", "mattermost", "--write", *options],
            cwd=self._folder,
            env={**self._environment, "MATTERMOST_ADMIN_TOKEN": token},
            check=True,
            capture_output=True,
        )

    def start(self) -> None:
        """Returns at once."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self._folder,
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    def hears(self) -> None:
        """Wait until it does."""
        waits_for(self._is_well, "the bot does not hear Mattermost")

    def is_killed(self) -> None:
        """As by `kill -9`: nothing under way ends in order."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def ends(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            self._process.wait(20)

    def _is_well(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log.read_text()[-2000:]
        return answers(f"{self.address}/healthz")


def answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def waits_for(is_so: Callable[[], bool], otherwise: str, *, seconds: float = PATIENCE) -> None:
    ends = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < ends, otherwise
        A_MOMENT.wait(0.05)
